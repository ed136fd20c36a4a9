public import Datasets
public import Markup
public import Quantities

/// A chart whose data was read and checked: it can be written any number of times.
///
/// The drawing holds classes and no colours; see ``ChartStyle`` for what a style sheet gives them.
public struct Chart: Sendable {
  public let specification: ChartSpecification
  /// What a reader hears who does not see the drawing: what kind it is, how much it shows, the
  /// greatest and the least, the first and the last.
  public var description: String {
    ChartWords(
      content: content, specification: specification, format: format, phrases: phrases
    ).description
  }
  /// The data as rows, for a table beside the drawing.
  public var table: ChartTable { ChartTable(content, specification, format, phrases) }
  let content: ChartContent
  let format: LabelFormat
  private let phrases: ChartPhrases

  /// - Parameter phrases: in the language of the format.
  /// - Throws: where a column is missing or of another kind, where the axis would have two units,
  ///   or where there is nothing to draw or too much.
  public init(
    _ specification: ChartSpecification, data: Dataset, format: QuantityFormat,
    phrases: ChartPhrases = ChartPhrases()
  ) throws(ChartProblem) {
    let format = LabelFormat(format)
    let content = try ChartContent(
      ColumnLookup(specification: specification, data: data), format)
    self.specification = specification
    self.content = content
    self.format = format
    self.phrases = phrases
  }

  /// Writes both drawings: `chart-wide` is made for a column of 640 CSS pixels and `chart-narrow`
  /// for one of 304. A style sheet shows one of them.
  ///
  /// - Parameters:
  ///   - id: unique in the page; all ids in the drawings begin with it.
  ///   - name: the accessible name; the title where there is none.
  public func write(into writer: inout HTMLWriter, id: String, name: String? = nil) {
    let description = description
    for isNarrow in [false, true] {
      DrawingWriter(
        canvas: canvas(isNarrow: isNarrow), id: id + (isNarrow ? "-narrow" : "-wide"),
        className: isNarrow ? "chart-narrow" : "chart-wide",
        name: name ?? specification.title, description: description
      ).write(into: &writer)
    }
  }

  /// Writes the wide drawing as an SVG file with its title, its subtitle and a line of sources, in
  /// the colours of a light page.
  public func writeFile(into writer: inout HTMLWriter, name: String, source: String?) {
    PictureWriter(
      drawing: DrawingWriter(
        canvas: canvas(isNarrow: false), id: "chart", className: "", name: name,
        description: description),
      title: specification.title, subtitle: specification.subtitle, source: source
    ).write(into: &writer)
  }

  func canvas(isNarrow: Bool) -> Canvas {
    ChartDrawing(
      content: content,
      context: DrawingContext(specification: specification, format: format, isNarrow: isNarrow)
    ).canvas()
  }
}
