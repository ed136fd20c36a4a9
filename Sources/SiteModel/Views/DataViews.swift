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
  public var title: FilledBody?
  /// The measure.
  public var subtitle: FilledBody?
  public var remark: FilledBody?
  /// What its data are called: the measure or, where there is none, the finding; the words alone.
  public var subject: String?
  /// The drawing as a file of its own.
  public var drawing: SiteAddress?
  public var sources: [CitationLink] = []
  /// A short name for each of them, which tells it from the others.
  public var sourceNames: [String] = []
  /// The data behind the drawing as rows.
  public var table: TableView
  private let chart: Chart

  public init(id: String, name: String, chart: Chart, table: TableView) {
    self.id = id
    self.name = name
    self.chart = chart
    self.table = table
  }

  /// Writes the drawing, once for a wide column and once for a narrow one.
  public func writeDrawings(into writer: inout HTMLWriter) {
    chart.write(into: &writer, id: id, name: name)
  }

  /// Writes the drawing as a file that needs no page around it.
  ///
  /// - Parameter source: the line beneath it; nil where there is nothing to say.
  public func writeFile(source: String?, into writer: inout HTMLWriter) {
    chart.writeFile(into: &writer, name: name, source: source)
  }
}
