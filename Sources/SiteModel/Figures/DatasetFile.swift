import Quantities

/// Where a dataset of the site is declared.
public struct DatasetFile: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A file of `Content/data/`.
    case file
    /// A table or a `csv` block of a page.
    case table
    /// The answer to a query of a page.
    case query
  }

  /// As formulas name it; the page is nil for a file of `Content/data/`.
  public var key: FigureKey
  public var kind: Kind
  /// Below `Content/`: `data/thefts.csv`, or the page that holds it.
  public var path: String
  /// What it was taken from; for a query the sources of all that it reads.
  public var sources: [SourceID] = []
  /// When databases gave its rows, or those that it was computed from.
  public var readings: [DatabaseReading] = []
  /// The SQL of a query.
  public var sql: String?
  /// The row that a number was taken from; nil where it rests on several.
  public var row: DatasetRow?
  /// How many rows a number rests on, of how many; nil for a dataset by itself.
  public var use: RowUse?
  /// The rows in which a number finds the greatest or the least value.
  public var extremes: [DatasetExtreme] = []
  /// What a query reads; for a number that was taken from a row of its answer, the row that this
  /// one shows, where it is known.
  public var inputs: [DatasetFile] = []

  public init(key: FigureKey, kind: Kind = .file, path: String, sources: [SourceID] = []) {
    self.key = key
    self.kind = kind
    self.path = path
    self.sources = sources
  }

  public var id: FigureID { key.id }

  /// The dataset, and those behind it.
  public var withInputs: [DatasetFile] { [self] + inputs.flatMap(\.withInputs) }

  /// `Content/data/thefts.csv`, `'thefts' in Content/briefings/2022.md`.
  public var place: String { place(in: FigurePhrases()) }

  public func place(in phrases: FigurePhrases) -> String {
    switch kind {
    case .file: "Content/\(path)"
    case .table: phrases.table(id.rawValue, "Content/\(path)")
    case .query: phrases.query(id.rawValue, "Content/\(path)")
    }
  }

  /// `row 5 of Content/data/thefts.csv (line 6)`, or
  /// `7 of 7 rows of Content/data/thefts.csv, the greatest: row 4, line 5`; and when a database
  /// gave it.
  public var words: String { ([rowWords] + readings.map(\.words)).joined(separator: ", ") }

  private var rowWords: String {
    if let row {
      return "row \(row.number) of \(place)" + (row.line.map { " (line \($0))" } ?? "")
    }
    guard let use else { return place }
    let rows = "\(use.count) of \(use.total) \(use.total == 1 ? "row" : "rows") of \(place)"
    return extremes.reduce(rows) { words, extreme in
      words + ", the \(extreme.isGreatest ? "greatest" : "least"): row \(extreme.row.number)"
        + (extreme.row.line.map { ", line \($0)" } ?? "")
    }
  }
}

/// How many of the rows of a dataset a number rests on.
public struct RowUse: Hashable, Sendable {
  public var count: Int
  public var total: Int

  public init(count: Int, total: Int) {
    self.count = count
    self.total = total
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
}
