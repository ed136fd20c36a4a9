import Markup
import SiteModel

/// A day in words that machines can read too.
struct DateText: HTML {
  let date: CalendarDate

  let numerals: Numerals

  func write(into writer: inout HTMLWriter) {
    writer.raw("<time datetime=\"")
    if date.year < 1000 { writer.raw(date.year < 100 ? (date.year < 10 ? "000" : "00") : "0") }
    writer.number(date.year)
    writer.raw(date.month < 10 ? "-0" : "-")
    writer.number(date.month)
    writer.raw(date.day < 10 ? "-0" : "-")
    writer.number(date.day)
    writer.raw("\">")
    for piece in numerals.day.pieces {
      switch piece {
      case .words(let words): writer.text(words)
      case .place(1): writeDay(into: &writer)
      case .place(2): writer.text(numerals.months[date.month - 1])
      case .place: writer.number(date.year)
      }
    }
    writer.raw("</time>")
  }

  private func writeDay(into writer: inout HTMLWriter) {
    if date.day == 1, let first = numerals.firstDay { return writer.text(first) }
    writer.number(date.day)
  }
}

extension Wording {
  func day(_ date: CalendarDate) -> DateText { DateText(date: date, numerals: numerals) }
}
