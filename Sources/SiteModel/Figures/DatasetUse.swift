/// A dataset that a number rests on, and which of its rows.
public struct DatasetUse: Hashable, Sendable {
  public var declaration: DatasetDeclaration
  /// The row that a number was taken from; nil where it rests on several.
  public var row: DatasetRow?
  /// How many rows a number rests on, of how many; nil for a dataset by itself.
  public var rows: RowUse?
  /// The rows in which a number finds the greatest or the least value.
  public var extremes: [DatasetExtreme] = []
  /// For a row of a query's answer the row of another dataset that it shows, then the one that
  /// this shows, and so on, as far as they are known.
  public var shown: [DatasetUse] = []

  public init(_ declaration: DatasetDeclaration) { self.declaration = declaration }

  public var key: FigureKey { declaration.key }
  public var id: FigureID { declaration.id }

  /// The rows to name one by one: the row, the few that there are, or the extremes.
  public var namedRows: [DatasetRow] {
    if let row { return [row] }
    return extremes.isEmpty ? rows?.few ?? [] : extremes.map(\.row)
  }

  /// `row 5 of Content/data/thefts.csv (line 6)`, or
  /// `7 of 7 rows of Content/data/thefts.csv, the greatest: row 4, line 5`; and when a database
  /// gave it.
  public var words: String {
    ([rowWords] + declaration.readings.map(\.words)).joined(separator: ", ")
  }

  private var rowWords: String {
    let place = declaration.place
    if let row {
      return "row \(row.number) of \(place)" + (row.line.map { " (line \($0))" } ?? "")
    }
    guard let rows else { return place }
    let words = "\(rows.count) of \(rows.total) \(rows.total == 1 ? "row" : "rows") of \(place)"
    guard extremes.isEmpty else {
      return extremes.reduce(words) { words, extreme in
        words + ", the \(extreme.isGreatest ? "greatest" : "least"): \(extreme.row.words)"
      }
    }
    return ([words] + rows.few.map(\.words)).joined(separator: "; ")
  }
}

/// How many of the rows of a dataset a number rests on.
public struct RowUse: Hashable, Sendable {
  public var count: Int
  public var total: Int
  /// Which rows, where they are few among more.
  public var few: [DatasetRow]

  /// The most rows that are named one by one.
  public static let mostNamed = 3

  public init(count: Int, total: Int, few: [DatasetRow] = []) {
    self.count = count
    self.total = total
    self.few = few
  }
}

/// The row of a dataset that has the greatest or the least value of a column.
public struct DatasetExtreme: Hashable, Sendable {
  public var row: DatasetRow
  public var isGreatest: Bool

  public init(row: DatasetRow, isGreatest: Bool) {
    self.row = row
    self.isGreatest = isGreatest
  }
}

/// A row of a dataset.
public struct DatasetRow: Hashable, Sendable {
  /// Counted from 1, without the row of the columns' names.
  public var number: Int
  /// The line of the file on which it begins, counted from 1; nil for the answer to a query.
  public var line: Int?

  public init(number: Int, line: Int?) {
    self.number = number
    self.line = line
  }

  /// `row 4, line 5`.
  fileprivate var words: String { "row \(number)" + (line.map { ", line \($0)" } ?? "") }
}
