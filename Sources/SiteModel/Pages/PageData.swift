public import Datasets

/// The datasets and charts that a page declares in its text.
public struct PageData: Sendable {
  public var tables: [DeclaredTable] = []
  public var queries: [DeclaredQuery] = []
  public var charts: [DeclaredChart] = []
  /// How datasets are laid out as tables.
  public var layouts: [TableBlock] = []

  public init() {}

  public var isEmpty: Bool {
    tables.isEmpty && queries.isEmpty && charts.isEmpty && layouts.isEmpty
  }
}

/// A `csv` block, or a pipe table with an id in its caption.
public struct DeclaredTable: Sendable {
  public enum Content: Sendable {
    /// Comma-separated values that begin at an offset and a line of the file.
    case block([UInt8], offset: Int, line: Int)
    case table(TextTable)
  }

  public var id: Located<FigureID>
  /// Index of its mark in the body.
  public var mark: Int
  public var content: Content
  public var title: String?
  public var sources: [Located<SourceID>]
  /// The text does not show it: only formulas, queries and charts use it.
  public var isHidden: Bool

  public init(
    id: Located<FigureID>, mark: Int, content: Content, title: String? = nil,
    sources: [Located<SourceID>] = [], isHidden: Bool = false
  ) {
    self.id = id
    self.mark = mark
    self.content = content
    self.title = title
    self.sources = sources
    self.isHidden = isHidden
  }
}

/// A `sql` block.
public struct DeclaredQuery: Sendable {
  public var id: Located<FigureID>
  /// Index of its mark in the body.
  public var mark: Int
  /// With its place, whose bytes are those of the file.
  public var sql: Located<String>
  /// The database of `site.yaml` that answers it; nil for the datasets of the site.
  public var database: Located<String>?
  /// What its answer was taken from, beside the sources of what it reads; none for those that
  /// `site.yaml` gives the database.
  public var sources: [Located<SourceID>]
  /// The words of the image that places its answer.
  public var title: String?

  public init(
    id: Located<FigureID>, mark: Int, sql: Located<String>, database: Located<String>? = nil,
    sources: [Located<SourceID>] = []
  ) {
    self.id = id
    self.mark = mark
    self.sql = sql
    self.database = database
    self.sources = sources
  }
}
