import Markup
import SiteModel

/// "Sources: …", each with its grade and a link to its entry on the page; nothing without sources.
struct DataSources: HTML {
  let sources: [CitationLink]
  /// As long as `sources`.
  let names: [String]
  let words: Wording

  func write(into writer: inout HTMLWriter) {
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
