import Markup
import SiteModel

/// The line under a drawing: its sources, its own address, and what can be taken along.
struct ChartLine: HTML {
  let view: ChartView
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    writer.raw("<p class=\"data-note\">")
    let origins = DataOrigins(
      sources: view.sources, names: view.sourceNames, readings: view.table.readings, words: words)
    origins.write(into: &writer)
    writer.raw("<span class=\"offers\">")
    if !origins.isEmpty { writer.raw(" · ") }
    writer.raw("<a href=\"")
    SafeURL(fragment: view.id).write(into: &writer)
    writer.raw("\">")
    writer.text(words.chart.link)
    writer.raw("</a>")
    writeFile(view.drawing, words.chart.picture, into: &writer)
    writeFile(view.table.download, words.data.download, into: &writer)
    writer.raw("</span></p>\n")
  }

  private func writeFile(
    _ address: SiteAddress?, _ name: String, into writer: inout HTMLWriter
  ) {
    guard let address else { return }
    writer.raw(" · <a href=\"")
    address.url(from: root).write(into: &writer)
    writer.raw("\" download>")
    writer.text(name)
    writer.raw("</a>")
  }
}
