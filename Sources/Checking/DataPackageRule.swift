public import Diagnostics
public import SiteModel

/// The Data Package of `Content/data/` describes the files that lie there.
public enum DataPackageRule {
  public static let id: RuleID = "data-package"

  /// - Parameter known: the names of the files.
  public static func noFile(_ path: Located<String>, known: [String]) -> Diagnostic {
    let near = nearMiss(to: path.value, in: known)
    return Diagnostic(
      id, "the data package describes '\(path.value)', but there is no such dataset",
      at: path.range,
      helps: [
        near.map { "did you mean '\($0)'?" }
          ?? "write the name of a CSV or JSON file in Content/data/"
      ])
  }

  public static func second(_ path: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "the data package describes '\(path.value)' twice", at: path.range,
      notes: [.init("the first time is at", at: first)], helps: ["make one resource of the two"])
  }
}
