import Datasets
import Quantities

/// The answer to a query as the server wrote it: texts by column.
struct QueryResult: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    var name: String
    var type: ColumnType
    /// One for each row; nil for null.
    var cells: [String?]
  }

  var columns: [Column]

  var rowCount: Int { columns.first?.cells.count ?? 0 }

  /// The answer as values.
  ///
  /// - Parameter dollar: what a bare `$` in the name of a column means.
  func dataset(of query: Query, dollar: Currency) throws(DatabaseProblem) -> Dataset {
    var typed: [Datasets.Column] = []
    for column in columns { typed.append(try column.typed(in: query, dollar: dollar)) }
    return Dataset(name: query.name, columns: typed, rowCount: rowCount)
  }
}

extension QueryResult.Column {
  fileprivate func typed(
    in query: Query, dollar: Currency
  ) throws(DatabaseProblem) -> Datasets.Column {
    switch type {
    case .integer, .numeric:
      return Datasets.Column(
        name: name, numbers: try values(in: query) { Rational(decimal: $0) },
        unit: Unit(inName: name, dollar: dollar) ?? .count(""))
    case .date, .timestamp:
      return Datasets.Column(name: name, periods: try values(in: query, read: day))
    case .boolean:
      return Datasets.Column(
        name: name,
        texts: try values(in: query) { $0 == "t" ? "true" : $0 == "f" ? "false" : nil })
    case .text: return Datasets.Column(name: name, texts: cells)
    }
  }

  private func values<Value>(
    in query: Query, read: (String) -> Value?
  ) throws(DatabaseProblem) -> [Value?] {
    var values: [Value?] = []
    values.reserveCapacity(cells.count)
    for (row, cell) in cells.enumerated() {
      guard let cell else {
        values.append(nil)
        continue
      }
      guard let value = read(cell) else { throw unreadable(cell, row: row + 1, in: query) }
      values.append(value)
    }
    return values
  }

  /// The day of a date or timestamp as the server writes it: ISO 8601, and `BC` behind it for
  /// years before 1. Longer years than four digits have no days in EDTF.
  private func day(_ text: String) -> Period? {
    let day = text.prefix(10)
    let parts = day.split(separator: "-").map { Int($0) }
    let rest = text.dropFirst(10)
    guard day.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1],
      let number = parts[2], rest.isEmpty || rest.first == " "
    else { return nil }
    let isBeforeChrist = rest.hasSuffix(" BC")
    return Period(
      PeriodDate(year: isBeforeChrist ? 1 - year : year, part: .day(month: month, day: number)))
  }

  private func unreadable(_ cell: String, row: Int, in query: Query) -> DatabaseProblem {
    let shown = cell.count > 40 ? cell.prefix(40) + "…" : cell
    let reason =
      switch cell {
      case "NaN": "which is no number"
      case "Infinity", "-Infinity": "which is no number that can be printed"
      case "infinity", "-infinity": "which is no day"
      default:
        type == .date || type == .timestamp
          ? "which is no day of a year up to 9999" : "which has too many digits"
      }
    return DatabaseProblem(
      .result,
      "query '\(query.name)' gives '\(shown)' in row \(grouped(row)) of '\(name)', \(reason)",
      helps: ["leave such rows out with WHERE, or make the value null with nullif"])
  }
}
