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
  /// The SQL of a query, and the datasets that it reads.
  public var sql: String?
  public var reads: [FigureKey] = []
  /// The row that a number was taken from; nil where it rests on several.
  public var row: DatasetRow?

  public init(key: FigureKey, kind: Kind = .file, path: String, sources: [SourceID] = []) {
    self.key = key
    self.kind = kind
    self.path = path
    self.sources = sources
  }

  public var id: FigureID { key.id }

  /// `Content/data/thefts.csv`, `'thefts' in Content/briefings/2022.md`.
  public var place: String { place(in: FigurePhrases()) }

  public func place(in phrases: FigurePhrases) -> String {
    switch kind {
    case .file: "Content/\(path)"
    case .table: phrases.table(id.rawValue, "Content/\(path)")
    case .query: phrases.query(id.rawValue, "Content/\(path)")
    }
  }

  /// `row 5 of Content/data/thefts.csv (line 6)`, and when a database gave it.
  public var words: String {
    var words = place
    if let row {
      words = "row \(row.number) of \(place)" + (row.line.map { " (line \($0))" } ?? "")
    }
    return ([words] + readings.map(\.words)).joined(separator: ", ")
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
