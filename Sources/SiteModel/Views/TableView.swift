public import Charts
public import Quantities

/// A table of data on a page.
public struct TableView: Sendable {
  public struct Column: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case text, time, number
      /// Small drawings.
      case drawing
    }

    /// Nil where a name would only repeat the unit.
    public var title: String?
    /// What the numbers are in: `$m`, `%`; nil for what is no number, or a bare one.
    public var unit: String?
    public var kind: Kind

    public init(title: String?, unit: String? = nil, kind: Kind) {
      self.title = title
      self.unit = unit
      self.kind = kind
    }
  }

  public enum Cell: Sendable {
    case text(String)
    /// A period in words and in EDTF.
    case time(String, edtf: String)
    case number(Number)
    case drawing(Sparkline)
    case missing
  }

  /// A number as it is printed in its column, and what it is exactly.
  public struct Number: Hashable, Sendable {
    public var words: ColumnNumber
    public var value: MachineNumber?

    public init(_ words: ColumnNumber, value: MachineNumber?) {
      self.words = words
      self.value = value
    }
  }

  /// A row below the others that puts all of them together.
  public struct FootRow: Sendable {
    public var statistic: TableStatistic
    /// As many as there are columns; nil where the row says nothing of one.
    public var numbers: [Number?]

    public init(_ statistic: TableStatistic, numbers: [Number?]) {
      self.statistic = statistic
      self.numbers = numbers
    }
  }

  /// Its id on the page: `t-thefts`.
  public var id: String
  public var caption: String?
  public var columns: [Column]
  /// Each as long as `columns`.
  public var rows: [[Cell]]
  /// The dataset that it shows.
  public var dataset: FigureKey?
  /// For each of `rows` the row of the dataset, counted from 1; nil where it shows none or several.
  public var origins: [Int?] = []
  /// Ids of the rows that something links to, by their places in `rows`.
  public var rowIDs: [Int: String] = [:]
  public var foot: [FootRow] = []
  /// What a reader should know of the numbers, a sentence each.
  public var remarks: [String] = []
  public var sources: [CitationLink] = []
  /// What the sources are called below it, as many as there are.
  public var sourceNames: [String] = []
  /// When databases were asked for it.
  public var readings: [DatabaseReading] = []
  /// The query that it answers, before those whose answers that one reads.
  public var queries: [QueryText] = []
  /// The data as it is published.
  public var download: SiteAddress?
  /// How many rows are left out, and where all of them are.
  public var omitted = 0
  public var whole: SiteAddress?

  public init(id: String, columns: [Column], rows: [[Cell]]) {
    self.id = id
    self.columns = columns
    self.rows = rows
  }
}

extension TableView.Number {
  /// The hedge before the digits, the digits with their sign, and the hedge behind them.
  public var opening: String { words.opening }
  public var digits: String { words.digits }
  public var closing: String { words.closing }

  /// What it lacks behind its digits, and behind its hedge, to end as the others of its column do.
  public var missingDecimals: String { words.missingDecimals }
  public var missingClosing: String { words.missingClosing }
}

extension TableView.Cell {
  /// As it is read; empty for a drawing, and where nothing is known.
  public var text: String {
    switch self {
    case .text(let text): text
    case .time(let words, _): words
    case .number(let number): number.words.text
    case .drawing, .missing: ""
    }
  }
}

/// What a row below a table tells of the rows above it.
public enum TableStatistic: String, Hashable, Sendable, CaseIterable {
  case total, mean, median, min, max

  /// The function that computes it.
  public var function: String { self == .total ? "sum" : rawValue }
}
