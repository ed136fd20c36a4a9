import Markup

/// Words with the exact number behind them, where there is one (HTML, §4.5.13).
struct MachineValue: HTML {
  let words: String
  let value: String?

  func write(into writer: inout HTMLWriter) {
    guard let value else { return writer.text(words) }
    writer.raw("<data value=\"")
    writer.attribute(value)
    writer.raw("\">")
    writer.text(words)
    writer.raw("</data>")
  }
}
