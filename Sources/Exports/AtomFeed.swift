public import Markup
public import SiteModel

/// The site's Atom feed (RFC 4287): the newest briefings with their summaries.
public struct AtomFeed {
  /// Feed readers ask often and rarely need more.
  public static let limit = 30

  let site: SiteView
  let baseURL: String
  let briefings: ArraySlice<Shared<BriefingSummary>>

  /// - Parameters:
  ///   - briefings: the newest first.
  ///   - baseURL: absolute, with a closing slash.
  public init(site: SiteView, baseURL: String, briefings: [Shared<BriefingSummary>]) {
    self.site = site
    self.baseURL = baseURL
    self.briefings = briefings.prefix(Self.limit)
  }

  public func write(into writer: inout HTMLWriter) {
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    writer.attribute(site.language)
    writer.raw("\">\n")
    element("title", site.title, into: &writer)
    if let description = site.description { element("subtitle", description, into: &writer) }
    element("id", baseURL, into: &writer)
    link("alternate", "text/html", baseURL, into: &writer)
    link("self", "application/atom+xml", baseURL + SitePaths.feed.path, into: &writer)
    element("updated", Self.timestamp(newest), into: &writer)
    element("generator", "briefgen", into: &writer)
    author(site.publisher?.name ?? site.title, into: &writer)
    for briefing in briefings { entry(briefing, into: &writer) }
    writer.raw("</feed>\n")
  }

  private var newest: CalendarDate? {
    briefings.map { $0.updated ?? $0.date }.max()
  }

  private func entry(_ briefing: Shared<BriefingSummary>, into writer: inout HTMLWriter) {
    let url = baseURL + briefing.address.canonicalPath
    writer.raw("<entry>\n")
    element("title", briefing.title.plain, into: &writer)
    element("id", url, into: &writer)
    link("alternate", "text/html", url, into: &writer)
    element("published", Self.timestamp(briefing.date), into: &writer)
    element("updated", Self.timestamp(briefing.updated ?? briefing.date), into: &writer)
    for name in briefing.authors { author(name, into: &writer) }
    for topic in briefing.topics {
      writer.raw("<category term=\"")
      writer.attribute(topic.title)
      writer.raw("\"/>\n")
    }
    if let summary = briefing.summary { element("summary", summary.plain, into: &writer) }
    // A title and summary carry their briefing's label wherever they go (TLP 2.0, §2); an entry's
    // place for what a reader may do with it is atom:rights (RFC 4287 §4.2.10).
    if briefing.marking != .clear { element("rights", briefing.marking.rawValue, into: &writer) }
    writer.raw("</entry>\n")
  }

  private func element(
    _ name: StaticString, _ text: String, into writer: inout HTMLWriter
  ) {
    writer.raw("<")
    writer.raw(name)
    writer.raw(">")
    writer.text(text)
    writer.raw("</")
    writer.raw(name)
    writer.raw(">\n")
  }

  private func author(_ name: String, into writer: inout HTMLWriter) {
    writer.raw("<author><name>")
    writer.text(name)
    writer.raw("</name></author>\n")
  }

  private func link(
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

  /// A day has no time of its own; midnight in UTC keeps feeds the same in every time zone.
  static func timestamp(_ date: CalendarDate?) -> String {
    "\(date?.description ?? "1970-01-01")T00:00:00Z"
  }
}
