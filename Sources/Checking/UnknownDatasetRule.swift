public import Diagnostics

/// A chart or a placed table names a dataset or chart that there is.
public enum UnknownDatasetRule {
  public static let id = Rule.unknownDataset.id

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

extension Rule {
  static let unknownDataset = Rule(
    "unknown-dataset", .data, .fixedError,
    "a chart or table names a dataset that there is",
    """
    A dataset is a file of `Content/data/`, or a table or a block of data of the page. A chart of \
    a misspelt dataset would be an empty place. The report offers the nearest name that there is. \
    To name a dataset of another briefing, write that briefing before it.
    """,
    bad: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```chart losses
      kind: bar
      data: ‹ship›
      x: owner
      y: lost
      title: Northern Line lost most ships
      ```
      """,
    good: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```chart losses
      kind: bar
      data: ships
      x: owner
      y: lost
      title: Northern Line lost most ships
      ```
      """)
}
