public import Diagnostics
public import SiteModel

/// A file of `Content/data/` can be named in formulas, and by nothing else's name: datasets, facts
/// and statistics share one namespace.
public enum DatasetNameRule {
  public static let id = Rule.datasetName.id

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

  /// - Parameter range: where a page declares it; nil for a file.
  public static func reserved(
    _ file: DatasetDeclaration, at range: SourceRange? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(file.id)' is the name of a function and cannot be that of a dataset",
      at: range ?? place(file.path),
      helps: [
        file.kind == .file
          ? "rename the file, as in '\(file.id)-by-year.csv'"
          : "give it another name, such as '\(file.id)-by-year'"
      ])
  }

  /// Two files whose names differ in the case of `.csv`.
  public static func second(_ file: DatasetDeclaration, first: DatasetDeclaration) -> Diagnostic {
    Diagnostic(
      id, "there is a second dataset '\(file.id)'", at: place(file.path),
      notes: [.init("the first is", at: place(first.path))], helps: ["rename one of the two files"])
  }

  /// A dataset of a page with the id of another dataset, or of a figure of the site.
  public static func second(
    _ file: DatasetDeclaration, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(file.id)' is the name of something else too", at: range,
      notes: [.init("the first is", at: first)], helps: ["give one of the two another name"])
  }

  /// A fact or statistic with the id of a dataset.
  ///
  /// - Parameter dataset: where it is declared.
  public static func taken(
    _ figure: Figure, by file: DatasetDeclaration, at dataset: SourceRange
  ) -> Diagnostic {
    let other = file.kind == .file ? "rename the file" : "rename the dataset"
    return Diagnostic(
      id, "'\(file.id)' is the name of a dataset too", at: figure.range,
      notes: [.init("the dataset is", at: dataset)],
      helps: ["give the \(figure.kind.rawValue) another id, or \(other)"])
  }

  /// The file as a whole.
  private static func place(_ path: String) -> SourceRange {
    SourceRange(path: "Content/" + path, start: 0, end: 0)
  }
}

extension Rule {
  static let datasetName = Rule(
    "dataset-name", .data, .fixedError,
    "a dataset has a name that formulas can use, and that nothing else has",
    """
    Formulas, charts and queries call a dataset by the name of its file, so the name is made of \
    small letters, digits and hyphens, and begins with a letter. Facts, statistics and functions \
    are called in the same way, and none of them may have that name. Rename the file, or move it \
    to `Content/assets/` if no formula needs it.
    """,
    bad: Example(
      "data/2024-calls.csv",
      """
      ‹ship,day›
      Aurora,2024-01-19
      Borealis,2024-01-21
      """),
    good: Example(
      "data/calls-2024.csv",
      """
      ship,day
      Aurora,2024-01-19
      Borealis,2024-01-21
      """))
}
