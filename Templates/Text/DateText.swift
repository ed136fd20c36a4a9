import Markup
import SiteModel

/// A day in words that machines can read too.
struct DateText: HTML {
  let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  func write(into writer: inout HTMLWriter) {
    writer.raw("<time datetime=\"")
    writer.attribute(date.description)
    writer.raw("\">")
    writer.text(date.words)
    writer.raw("</time>")
  }
}
