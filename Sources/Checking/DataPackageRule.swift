import Datasets
public import Diagnostics
public import SiteModel

/// The Data Package of `Content/data/` describes the files that lie there.
public enum DataPackageRule {
  public static let id = Rule.dataPackage.id

  /// - Parameter known: the names of the files.
  public static func noFile(_ path: Located<String>, known: [String]) -> Diagnostic {
    // A path from another folder may end in the name of a file that is there.
    let name = path.value.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path.value
    let near = known.first { $0 == name } ?? nearMiss(to: path.value, in: known)
    return Diagnostic(
      id, "the data package describes '\(path.value)', but there is no such dataset",
      at: path.range,
      helps: [
        near.map { "did you mean '\($0)'?" }
          ?? "write the name of a CSV or JSON file in Content/data/"
      ])
  }

  /// A foreign key refers to a table that there is not.
  ///
  /// - Parameter known: the names of the resources.
  public static func noResource(
    _ name: String, known: [String], at range: SourceRange
  ) -> Diagnostic {
    unknownName(
      id, "a foreign key refers to '\(name)', but no resource has that name", name, known: known,
      at: range, otherwise: "write the name of a resource, or nothing for the table itself")
  }

  /// - Parameter first: the data package that is read.
  public static func secondPackage(_ path: String, first: String) -> Diagnostic {
    Diagnostic(
      id, "there are two data packages, and \(first) is read",
      at: SourceRange(path: path, start: 0, end: 0), helps: ["make one of the two"])
  }

  public static func second(_ path: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "the data package describes '\(path.value)' twice", at: path.range,
      notes: [.init("the first time is at", at: first)], helps: ["make one resource of the two"])
  }
}
