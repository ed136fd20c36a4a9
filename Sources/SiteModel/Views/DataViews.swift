public import Charts
public import Markup

/// A table of data on a page.
public struct TableView: Sendable {
  public struct Column: Hashable, Sendable {
    public var title: String
    /// What the numbers count: `USD`, `%`; nil for what is no number.
    public var unit: String?
    public var isNumber: Bool
    public init(title: String, unit: String?, isNumber: Bool) {
      self.title = title
      self.unit = unit
      self.isNumber = isNumber
    }
  }

  /// Its id on the page: `t-thefts`.
  public var id: String
  public var caption: String?
  public var columns: [Column]
  /// Each as long as `columns`; empty where nothing is known.
  public var rows: [[String]]
  public var sources: [CitationLink] = []
  /// When databases were asked for it.
  public var readings: [DatabaseReading] = []
  /// The data as it is published.
  public var download: SiteAddress?
  /// How many rows are left out.
  public var omitted = 0

  public init(id: String, columns: [Column], rows: [[String]]) {
    self.id = id
    self.columns = columns
    self.rows = rows
  }
}

/// A chart on a page.
public struct ChartView: Sendable {
  /// Its id on the page: `c-thefts`.
  public var id: String
  /// The accessible name.
  public var name: String
  /// The finding.
  public var title: String?
  /// The measure.
  public var subtitle: String?
  public var remark: String?
  public var sources: [CitationLink] = []
  /// The data behind the drawing as rows.
  public var table: TableView
  private let chart: Chart

  public init(id: String, name: String, chart: Chart, table: TableView) {
    self.id = id
    self.name = name
    self.chart = chart
    self.table = table
    title = chart.specification.title.isEmpty ? nil : chart.specification.title
    subtitle = chart.specification.subtitle
  }

  /// Writes the drawing, once for a wide column and once for a narrow one.
  public func writeDrawings(into writer: inout HTMLWriter) {
    chart.write(into: &writer, id: id, name: name)
  }
}

/// The page of one dataset of `Content/data/`.
public struct DatasetView: Sendable {
  public var title: String
  public var table: TableView
  /// Below `Content/`.
  public var path: String
  public var licence: String?
  public init(title: String, table: TableView, path: String) {
    self.title = title
    self.table = table
    self.path = path
  }
}
