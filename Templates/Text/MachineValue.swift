import Markup
import SiteModel

/// Words with the exact number behind them, where there is one (HTML, §4.5.13).
struct MachineValue: HTML {
  let words: String
  let number: MachineNumber?

  func write(into writer: inout HTMLWriter) {
    guard let number else { return writer.text(words) }
    number.open(into: &writer)
    writer.text(words)
    writer.raw("</data>")
  }
}

extension MachineNumber {
  /// `<data value="300000000" data-hedge="up-to">`: the hedge is no part of the value, so that
  /// scripts can compute with it. A range has its low end there, and its high one in `data-to`.
  func open(into writer: inout HTMLWriter) {
    writer.raw("<data value=\"")
    writer.attribute(value)
    if let to {
      writer.raw("\" data-to=\"")
      writer.attribute(to)
    }
    if let hedge {
      writer.raw("\" data-hedge=\"")
      writer.attribute(hedge)
    }
    writer.raw("\">")
  }
}
