/// The page of one dataset of `Content/data/`.
public struct DatasetView: Sendable {
  /// A statistic that rests on it.
  public struct Statistic: Hashable, Sendable {
    public var words: String
    public var title: String
    /// Its line of the ledger.
    public var address: SiteAddress
    public init(words: String, title: String, address: SiteAddress) {
      self.words = words
      self.title = title
      self.address = address
    }
  }

  public var title: String
  public var table: TableView
  public var licence: String?
  /// The pages that show it or state a figure of it, briefings from the newest on.
  public var usedIn: [PageLink] = []
  public var statistics: [Statistic] = []
  public init(title: String, table: TableView) {
    self.title = title
    self.table = table
  }
}

/// The list of all data of the site.
public struct DatasetListView: Sendable {
  /// A dataset, and how much it holds.
  public struct Row: Sendable {
    public var title: String
    /// Where readers see it, and its file.
    public var address: SiteAddress
    public var file: SiteAddress
    public var rows: Int
    /// Their titles.
    public var columns: [String]
    public var sources: [Source]
    public var usedIn: [PageLink]
    public init(
      title: String, address: SiteAddress, file: SiteAddress, rows: Int, columns: [String],
      sources: [Source], usedIn: [PageLink]
    ) {
      self.title = title
      self.address = address
      self.file = file
      self.rows = rows
      self.columns = columns
      self.sources = sources
      self.usedIn = usedIn
    }
  }

  /// Those of `Content/data/` first, then those of each page.
  public var rows: [Row]
  public init(rows: [Row]) { self.rows = rows }
}
