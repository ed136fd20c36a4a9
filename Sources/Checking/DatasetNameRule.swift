public import Diagnostics
public import SiteModel

/// A file of `Content/data/` can be named in formulas, and by nothing else's name: datasets, facts
/// and statistics share one namespace.
public enum DatasetNameRule {
  public static let id: RuleID = "dataset-name"

  /// - Parameters:
  ///   - stem: the file's name without `.csv`, which is no id.
  ///   - path: below `Content/`.
  public static func noIdentifier(_ stem: String, path: String) -> Diagnostic {
    let name = FigureID(near: stem).map { "to '\($0).csv'" }
    let isNumber = stem.first?.isNumber ?? false
    return Diagnostic(
      id, "'\(stem)' is no name that a formula can use for a dataset", at: place(path),
      notes: isNumber ? [.init("what begins with a digit is a number in a formula")] : [],
      helps: [
        "rename the file \(name ?? "with small letters a to z, digits and hyphens")",
        "if no formula needs it, move it to Content/assets/",
      ])
  }

  public static func reserved(_ file: DatasetFile) -> Diagnostic {
    Diagnostic(
      id, "'\(file.id)' is the name of a function and cannot be that of a dataset",
      at: place(file.path), helps: ["rename the file, as in '\(file.id)-by-year.csv'"])
  }

  /// Two files whose names differ in the case of `.csv`.
  public static func second(_ file: DatasetFile, first: DatasetFile) -> Diagnostic {
    Diagnostic(
      id, "there is a second dataset '\(file.id)'", at: place(file.path),
      notes: [.init("the first is", at: place(first.path))], helps: ["rename one of the two files"])
  }

  /// A fact or statistic with the id of a dataset.
  public static func taken(_ figure: Figure, by file: DatasetFile) -> Diagnostic {
    Diagnostic(
      id, "'\(file.id)' is the name of a dataset too", at: figure.range,
      notes: [.init("the dataset is", at: place(file.path))],
      helps: ["give the \(figure.kind.rawValue) another id, or rename the file"])
  }

  /// The file as a whole.
  private static func place(_ path: String) -> SourceRange {
    SourceRange(path: "Content/" + path, start: 0, end: 0)
  }
}
