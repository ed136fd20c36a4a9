import Markup
import SiteModel

/// A table of data in a frame of its own, in which a wide one scrolls.
struct DataTable: HTML {
  let view: TableView
  let root: String
  let words: Wording
  /// Rows have ids that notes link to.
  var hasRowIDs = false

  func write(into writer: inout HTMLWriter) {
    writer.raw("<div class=\"scroll data\" id=\"")
    writer.attribute(view.id)
    writer.raw("\" tabindex=\"0\" role=\"region\" aria-label=\"")
    writer.attribute(view.caption ?? words.data.data)
    writer.raw("\">\n<table>\n")
    if let caption = view.caption {
      writer.raw("<caption>")
      writer.text(caption)
      writer.raw("</caption>\n")
    }
    writer.raw("<thead>\n<tr>")
    for column in view.columns { write(column, into: &writer) }
    writer.raw("</tr>\n</thead>\n<tbody>\n")
    for (index, row) in view.rows.enumerated() {
      if hasRowIDs {
        writer.raw("<tr id=\"row-")
        writer.number(index + 1)
        writer.raw("\">")
      } else {
        writer.raw("<tr>")
      }
      for (cell, column) in zip(row, view.columns) {
        writer.raw(column.isNumber ? "<td class=\"num\">" : "<td>")
        writer.text(cell)
        writer.raw("</td>")
      }
      writer.raw("</tr>\n")
    }
    writer.raw("</tbody>\n</table>\n</div>\n")
    if view.omitted > 0 {
      writer.raw("<p class=\"data-note\">")
      words.data.omitted.filled { _ in words.number(view.omitted) }.write(into: &writer)
      writer.raw("</p>\n")
    }
  }

  private func write(_ column: TableView.Column, into writer: inout HTMLWriter) {
    writer.raw(column.isNumber ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
    writer.text(column.title)
    if let unit = column.unit {
      writer.raw(" <span class=\"unit\">")
      writer.text(unit)
      writer.raw("</span>")
    }
    writer.raw("</th>")
  }
}

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
