import Charts
import Markup
import SiteModel

/// A cell of a table of data; texts and times of the first column are the heads of their rows.
struct DataCell: HTML {
  let cell: TableView.Cell
  let kind: TableView.Column.Kind
  let isFirst: Bool
  let words: Wording

  func write(into writer: inout HTMLWriter) {
    let isHead = isFirst && kind != .number
    writer.raw(isHead ? "<th scope=\"row\"" : "<td")
    switch cell {
    case .text(let text):
      writer.raw(kind == .number ? " class=\"num\">" : ">")
      writer.text(text)
    case .time(let text, let edtf):
      writer.raw(" data-edtf=\"")
      writer.attribute(edtf)
      writer.raw("\">")
      writer.text(text)
    case .number(let number):
      writer.raw(" class=\"num\"")
      if number.closing.isEmpty {
        let closing = number.missingClosing
        pad(number.missingDecimals + (closing.isEmpty ? "" : "\u{A0}" + closing), &writer)
      }
      writer.raw(">")
      Self.write(number, into: &writer)
    case .drawing(let drawing):
      writer.raw(" class=\"spark\">")
      drawing.write(into: &writer)
    case .missing:
      writer.raw(kind == .number ? " class=\"num none\">" : " class=\"none\">")
      writer.raw("<span aria-hidden=\"true\">–</span><span class=\"unseen\">")
      writer.text(words.data.unknown)
      writer.raw("</span>")
    }
    writer.raw(isHead ? "</th>" : "</td>")
  }

  private func pad(_ text: String, _ writer: inout HTMLWriter) {
    guard !text.isEmpty else { return }
    writer.raw(" data-pad=\"")
    writer.attribute(text)
    writer.raw("\"")
  }

  /// The number with its hedge, and behind both what it is exactly.
  static func write(_ number: TableView.Number, into writer: inout HTMLWriter) {
    number.value?.open(into: &writer)
    if !number.opening.isEmpty {
      writer.text(number.opening)
      writer.raw(" ")
    }
    writer.text(number.digits)
    if !number.closing.isEmpty {
      if !number.missingDecimals.isEmpty {
        writer.raw("<span data-pad=\"")
        writer.attribute(number.missingDecimals)
        writer.raw("\"></span>")
      }
      writer.raw(" ")
      writer.text(number.closing)
    }
    if number.value != nil { writer.raw("</data>") }
  }
}
