public import Charts
public import Markup

/// A query for readers who check an answer.
public struct QueryText: Hashable, Sendable {
  /// As other queries name it: `thefts`.
  public var name: String
  public var sql: String
  public init(name: String, sql: String) {
    self.name = name
    self.sql = sql
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
