import Markup
import SiteModel

/// The line under a table or drawing: its sources, when a database gave it, and the data to take
/// along.
struct DataLine: HTML {
  var sources: [CitationLink] = []
  /// What the sources are called here, as many as there are.
  var names: [String] = []
  var readings: [DatabaseReading] = []
  let download: SiteAddress?
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    let origins = DataOrigins(sources: sources, names: names, readings: readings, words: words)
    guard !origins.isEmpty || download != nil else { return }
    writer.raw("<p class=\"data-note\">")
    origins.write(into: &writer)
    if download != nil, !origins.isEmpty { writer.raw(" · ") }
    if let download {
      writer.raw("<a href=\"")
      download.url(from: root).write(into: &writer)
      writer.raw("\" download>")
      writer.text(words.data.download)
      writer.raw("</a>")
    }
    writer.raw("</p>\n")
  }
}
