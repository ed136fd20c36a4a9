public import Diagnostics

/// A chart or a placed table names a dataset or chart that there is.
public enum UnknownDatasetRule {
  public static let id: RuleID = "unknown-dataset"

  /// - Parameter known: the names that can be used at that place.
  public static func diagnostic(
    _ name: String, known: [String], at range: SourceRange?
  ) -> Diagnostic {
    unknownName(
      id, "no dataset is called '\(name)'", name, known: known, at: range,
      otherwise: "a dataset is a file of Content/data/, or a table, 'csv' or 'sql' block")
  }

  public static func chart(_ name: String, known: [String], at range: SourceRange?) -> Diagnostic {
    unknownName(
      id, "no chart of this page is called '\(name)'", name, known: known, at: range,
      otherwise: "declare it in a block that begins with '```chart \(name)'")
  }
}
