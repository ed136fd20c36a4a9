import Markdown
import Markup
import SiteModel

/// A briefing's text as plain HTML, for programs: the words of every mark without the theme's
/// drawings. Numbers are `data` elements, and citations lead to the page's list of sources.
struct BriefingText {
  let body: FilledBody
  /// What leads from the page to the site's root.
  let root: String

  var html: HTMLWriter {
    let markdown = body.markdown
    var writer = HTMLWriter(capacity: markdown.bytes.count + 512)
    var position = 0
    for slot in markdown.slots {
      writer.raw(markdown.bytes[position..<slot.offset])
      position = slot.offset
      write(body.marks[slot.mark], slot.part, into: &writer)
    }
    writer.raw(markdown.bytes[position...])
    return writer
  }

  private func write(
    _ mark: FilledMark, _ part: Slot.Part, into writer: inout HTMLWriter
  ) {
    switch mark {
    case .number(let number):
      if part == .address { return SafeURL(fragment: number.note).write(into: &writer) }
      if part != .close { open(number, into: &writer) }
      if part == .whole { writer.text(number.words ?? "") }
      if part != .open { writer.raw(number.machineNumber == nil ? "</span>" : "</data>") }
    case .citation(let citation):
      let place = citation.locator.map { ", \($0)" } ?? ""
      link(SafeURL(fragment: citation.anchor), part, "[\(citation.number)\(place)]", &writer)
    case .sourceWords(let citation):
      let words = citation.locator ?? citation.source.title
      link(SafeURL(fragment: citation.anchor), part, words, &writer)
    case .page(let page):
      link(SafeURL(root: root, path: page.address.path), part, page.title, &writer)
    case .fragment(let id): link(SafeURL(fragment: id), part, "", &writer)
    case .estimate(let estimate): if part == .whole { writer.text(estimate.term) }
    case .confidence(let mark): if part == .whole { writer.text(mark.words) }
    case .table(let table): if part == .whole { write(table, into: &writer) }
    case .chart(let chart):
      if part == .whole { write(chart.table, name: chart.name, into: &writer) }
    case .sparkline(_, let words): if part == .whole { writer.text(words) }
    case .download, .nothing, .unresolved: break
    }
  }

  /// For a chart its data, under its name.
  private func write(
    _ table: TableView, name: String? = nil, into writer: inout HTMLWriter
  ) {
    writer.raw("<table>")
    if let caption = name ?? table.caption {
      writer.raw("<caption>")
      writer.text(caption)
      writer.raw("</caption>")
    }
    writer.raw("<thead><tr>")
    for column in table.columns {
      writer.raw("<th>")
      writer.text([column.title, column.unit].compactMap { $0 }.joined(separator: ", "))
      writer.raw("</th>")
    }
    writer.raw("</tr></thead><tbody>")
    for row in table.rows {
      writer.raw("<tr>")
      for cell in row {
        writer.raw("<td>")
        writer.text(cell.text)
        writer.raw("</td>")
      }
      writer.raw("</tr>")
    }
    writer.raw("</tbody></table>")
  }

  /// The id is one of the `anchors` that the figure has.
  private func open(_ number: NumberMark, into writer: inout HTMLWriter) {
    writer.raw(number.machineNumber == nil ? "<span id=\"" : "<data id=\"")
    writer.attribute(number.anchor)
    if let machine = number.machineNumber {
      writer.raw("\" value=\"")
      writer.attribute(machine.value)
    }
    writer.raw("\">")
  }

  /// - Parameter words: what stands in a link that has none of its own.
  private func link(
    _ url: SafeURL, _ part: Slot.Part, _ words: String, _ writer: inout HTMLWriter
  ) {
    if part == .address { return url.write(into: &writer) }
    if part != .close {
      writer.raw("<a href=\"")
      url.write(into: &writer)
      writer.raw("\">")
    }
    if part == .whole { writer.text(words) }
    if part != .open { writer.raw("</a>") }
  }
}
