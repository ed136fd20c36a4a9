import Markup
import SiteModel

/// A table that a text shows, with its sources and its file.
struct TableFigure: HTML {
  let view: TableView
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    writer.raw("<div class=\"table\">\n")
    DataTable(view: view, root: root, words: words).write(into: &writer)
    for remark in view.remarks {
      writer.raw("<p class=\"data-note\">")
      writer.text(remark)
      writer.raw("</p>\n")
    }
    DataLine(
      sources: view.sources, names: view.sourceNames, readings: view.readings,
      download: view.download, root: root, words: words
    ).write(into: &writer)
    QueryDetails(queries: view.queries, words: words).write(into: &writer)
    writer.raw("</div>")
  }
}

/// A chart: the finding, the measure, the drawing, where it is from, and the data behind it.
struct ChartFigure: HTML {
  let view: ChartView
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    writer.raw("<figure class=\"chart\" id=\"")
    writer.attribute(view.id)
    writer.raw("\">\n")
    if view.title != nil || view.subtitle != nil {
      writer.raw("<figcaption>")
      paragraph("finding", view.title, into: &writer)
      paragraph("measure", view.subtitle, into: &writer)
      writer.raw("</figcaption>\n")
    }
    view.writeDrawings(into: &writer)
    writer.raw("\n")
    paragraph("data-note", view.remark, into: &writer)
    ChartLine(view: view, root: root, words: words).write(into: &writer)
    writer.raw("<details><summary>")
    writer.text(words.data.asTable)
    writer.raw("</summary>\n")
    DataTable(view: view.table, root: root, words: words).write(into: &writer)
    writer.raw("</details>\n")
    QueryDetails(queries: view.table.queries, words: words).write(into: &writer)
    writer.raw("</figure>")
  }

  private func paragraph(
    _ name: StaticString, _ text: FilledBody?, into writer: inout HTMLWriter
  ) {
    guard let text else { return }
    writer.raw("<p class=\"")
    writer.raw(name)
    writer.raw("\">")
    text.write(into: &writer) { mark, part, writer in
      InlineMark(mark: mark, part: part, root: root, words: words).write(into: &writer)
    }
    writer.raw("</p>")
  }
}
