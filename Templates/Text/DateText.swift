import Markup
import SiteModel

/// A day in words that machines can read too.
struct DateText: HTML {
  let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  func write(into writer: inout HTMLWriter) {
    writer.raw("<time datetime=\"")
    if date.year < 1000 { writer.raw(date.year < 100 ? (date.year < 10 ? "000" : "00") : "0") }
    writer.number(date.year)
    writer.raw(date.month < 10 ? "-0" : "-")
    writer.number(date.month)
    writer.raw(date.day < 10 ? "-0" : "-")
    writer.number(date.day)
    writer.raw("\">")
    writer.number(date.day)
    writer.raw(" ")
    writer.raw(date.monthName)
    writer.raw(" ")
    writer.number(date.year)
    writer.raw("</time>")
  }
}
