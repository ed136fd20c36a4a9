public import Diagnostics
public import SiteModel

/// Queries that read one another in a circle, or in too long a row, have no answer.
public enum QueryCycleRule {
  public static let id = Rule.queryCycle.id

  /// - Parameter circle: from the query that is reported, in the order of reading.
  public static func diagnostic(_ circle: [FigureKey], at range: SourceRange) -> Diagnostic {
    let isOnOnePage = Set(circle.map(\.page)).count == 1
    let names = (circle + circle.prefix(1)).map { "'\(isOnOnePage ? $0.id.rawValue : "\($0)")'" }
    return Diagnostic(
      id, circle.count == 1 ? "the query reads its own answer" : "the queries read one another",
      at: range,
      notes: circle.count == 1
        ? [] : [.init("they read: \(names.joined(separator: " → "))")],
      helps: ["let one of them read a file or a table"])
  }

  /// The first query of a row that is too long.
  public static func tooLong(most: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "nesting-too-deep",
      "this query is number \(most + 1) in a row of queries that read one another", at: range,
      notes: [.init("a row has \(most) queries at most")],
      helps: ["let it read a file or a table, or put several of the queries into one"])
  }
}

extension Rule {
  static let queryCycle = Rule(
    "query-cycle", .data, .fixedError,
    "no query reads its own answer",
    """
    Queries may read one another, but a circle of them has no beginning, and so no answer. It \
    often comes of giving a query the name of the dataset that it reads. Let one of them read a \
    file or a table, or give it another name.
    """,
    bad: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```sql ‹by-owner›
      select owner, lost from by_owner
      ```

      ![Ships lost](table:by-owner)
      """,
    good: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```sql by-owner
      select owner, lost from ships
      ```

      ![Ships lost](table:by-owner)
      """)
}
