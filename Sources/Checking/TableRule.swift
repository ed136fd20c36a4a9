public import Diagnostics

/// A `table` block names columns of its dataset, and asks of them what they can tell.
public enum TableRule {
  public static let id = Rule.table.id

  /// - Parameter columns: those that there are, as formulas write them.
  public static func unknownColumn(
    _ name: String, of dataset: String, columns: [String], at range: SourceRange
  ) -> Diagnostic {
    let names = columns.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      id, "dataset '\(dataset)' has no column '\(name)'", at: range,
      helps: [
        nearMiss(to: name, in: columns).map { "did you mean '\($0)'?" }
          ?? "its columns are \(names)"
      ])
  }

  /// `usd desc`.
  ///
  /// - Parameter word: `descending` or `ascending`.
  public static func shortOrder(
    _ column: String, _ word: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "the order of the rows is written out after the column", at: range,
      helps: ["write 'sort: \(column) \(word)'"])
  }

  /// A total or a line of what is no number.
  public static func noNumbers(
    _ name: String, for key: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "column '\(name)' holds no numbers, and '\(key)' is of numbers", at: range,
      helps: ["leave it out, or name a column of numbers"])
  }

  /// Numbers of several units in one line.
  public static func severalUnits(
    _ name: String, _ unit: String, other: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "column '\(name)' is in \(unit), and the others of the line are in \(other)", at: range,
      helps: ["draw columns of one unit"])
  }

  public static func sparklineOfOne(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "a line needs two columns or more, and '\(name)' is one", at: range,
      helps: ["name its columns in the order of time: 'sparkline: [y2022, y2023, y2024]'"])
  }

  /// Why a total or the like cannot be computed, in the words of the formula's own rule.
  public static func noStatistic(
    _ key: String, of column: String, because summary: String, helps: [String],
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "the \(key) of column '\(column)' cannot be computed: \(summary)", at: range,
      helps: helps)
  }

  /// The column is not shown, so that what is told of it has no place.
  public static func notShown(
    _ name: String, for key: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(key)' is of column '\(name)', which the table does not show", at: range,
      helps: ["name the column under 'columns' too"])
  }
}

extension Rule {
  static let table = Rule(
    "table", .data, .fixedError,
    "a `table` block asks of columns what they can tell",
    """
    The block chooses columns of a dataset, and rows of totals and the like below them. A name \
    that the dataset has not, a total of texts, or one of a column that is not shown has no place \
    in the table. Name another column, or leave the line out.
    """,
    bad: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```table by-owner
      data: ships
      total: ‹owner›
      ```
      """,
    good: """
      ```csv ships hidden source=agency
      owner,lost
      Northern Line,3
      Delta Shipping,1
      ```

      ```table by-owner
      data: ships
      total: lost
      ```
      """)
}
