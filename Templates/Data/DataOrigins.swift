import Markup
import SiteModel

/// Where data are from: "Sources: …", each with its grade and a link to its entry on the page, and
/// when a database gave them; nothing without either.
struct DataOrigins: HTML {
  let sources: [CitationLink]
  /// What the sources are called here, as many as there are.
  let names: [String]
  let readings: [DatabaseReading]
  let words: Wording

  var isEmpty: Bool { sources.isEmpty && readings.isEmpty }

  func write(into writer: inout HTMLWriter) {
    writeSources(into: &writer)
    for (index, reading) in readings.enumerated() {
      if index > 0 || !sources.isEmpty { writer.raw(" · ") }
      words.time(of: reading).write(into: &writer)
    }
  }

  private func writeSources(into writer: inout HTMLWriter) {
    guard !sources.isEmpty else { return }
    let numerals = words.numerals
    writer.text(sources.count == 1 ? words.notes.source : words.notes.sources)
    writer.text(numerals.colon)
    let separator =
      names.contains { $0.contains(numerals.comma) } ? numerals.semicolon : numerals.comma
    for (index, (citation, name)) in zip(sources, names).enumerated() {
      if index > 0 { writer.text(separator) }
      writer.raw("<a href=\"")
      SafeURL(fragment: citation.anchor).write(into: &writer)
      writer.raw("\">")
      writer.text(name)
      writer.raw("</a>")
      if let grade = citation.source.grade {
        writer.raw("\u{A0}")
        GradeMark(grade, words).write(into: &writer)
      }
    }
  }
}
