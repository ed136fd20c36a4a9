import Markup
import SiteModel

/// The line under a table or drawing: its sources, when a database gave it, and the data to take
/// along.
struct DataLine: HTML {
  let sources: [CitationLink]
  var readings: [DatabaseReading] = []
  let download: SiteAddress?
  let root: String
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    guard !sources.isEmpty || !readings.isEmpty || download != nil else { return }
    writer.raw("<p class=\"data-note\">")
    if !sources.isEmpty {
      writer.text(sources.count == 1 ? words.notes.source : words.notes.sources)
      writer.text(words.numerals.colon)
      for (index, citation) in sources.enumerated() {
        if index > 0 { writer.text(words.numerals.comma) }
        writer.raw("<a href=\"")
        SafeURL(fragment: citation.anchor).write(into: &writer)
        writer.raw("\">")
        writer.text(citation.source.shortName)
        writer.raw("</a>")
        if let grade = citation.source.grade {
          writer.raw("\u{A0}")
          GradeMark(grade, words).write(into: &writer)
        }
      }
    }
    for (index, reading) in readings.enumerated() {
      if index > 0 || !sources.isEmpty { writer.raw(" · ") }
      words.time(of: reading).write(into: &writer)
    }
    if download != nil, !sources.isEmpty || !readings.isEmpty { writer.raw(" · ") }
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
