import Markup
import SiteModel

/// What the site's Atom feeds (RFC 4287) are made of.
enum AtomElements {
  /// The beginning of a feed: its own address, what it stands for, who writes it.
  ///
  /// - Parameters:
  ///   - page: the absolute address of the page that says the same; the feed's id.
  ///   - feed: that of the feed.
  ///   - updated: the day of the newest entry.
  static func begin(
    _ site: SiteView, title: String, subtitle: String?, page: String, feed: String,
    updated: CalendarDate?, into writer: inout HTMLWriter
  ) {
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    writer.attribute(site.language)
    writer.raw("\">\n")
    element("title", title, into: &writer)
    if let subtitle { element("subtitle", subtitle, into: &writer) }
    element("id", page, into: &writer)
    link("alternate", "text/html", page, into: &writer)
    link("self", "application/atom+xml", feed, into: &writer)
    element("updated", timestamp(updated), into: &writer)
    element("generator", "briefgen", into: &writer)
    author(site.publisher?.name ?? site.title, into: &writer)
  }

  static func end(into writer: inout HTMLWriter) { writer.raw("</feed>\n") }

  static func element(_ name: StaticString, _ text: String, into writer: inout HTMLWriter) {
    writer.raw("<")
    writer.raw(name)
    writer.raw(">")
    writer.text(text)
    writer.raw("</")
    writer.raw(name)
    writer.raw(">\n")
  }

  static func author(_ name: String, into writer: inout HTMLWriter) {
    writer.raw("<author><name>")
    writer.text(name)
    writer.raw("</name></author>\n")
  }

  static func link(
    _ relation: StaticString, _ type: StaticString, _ url: String, into writer: inout HTMLWriter
  ) {
    writer.raw("<link rel=\"")
    writer.raw(relation)
    writer.raw("\" type=\"")
    writer.raw(type)
    writer.raw("\" href=\"")
    writer.href(url)
    writer.raw("\"/>\n")
  }

  /// - Parameter label: what people call it, where that is not the term.
  static func category(_ term: String, label: String? = nil, into writer: inout HTMLWriter) {
    writer.raw("<category term=\"")
    writer.attribute(term)
    if let label {
      writer.raw("\" label=\"")
      writer.attribute(label)
    }
    writer.raw("\"/>\n")
  }

  /// A title and summary carry their briefing's label wherever they go (TLP 2.0, §2); an entry's
  /// place for what a reader may do with it is atom:rights (RFC 4287 §4.2.10).
  static func rights(_ marking: Marking, into writer: inout HTMLWriter) {
    if marking != .clear { element("rights", marking.rawValue, into: &writer) }
  }

  /// A day has no time of its own; midnight in UTC keeps feeds the same in every time zone.
  static func timestamp(_ date: CalendarDate?) -> String {
    "\(date?.description ?? "1970-01-01")T00:00:00Z"
  }
}
