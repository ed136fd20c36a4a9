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
    AtomElements.begin(
      site, title: site.title, subtitle: site.description, page: baseURL,
      feed: baseURL + SitePaths.feed.path, updated: newest, into: &writer)
    for briefing in briefings { entry(briefing, into: &writer) }
    AtomElements.end(into: &writer)
  }

  private var newest: CalendarDate? {
    briefings.map { $0.updated ?? $0.date }.max()
  }

  private func entry(_ briefing: Shared<BriefingSummary>, into writer: inout HTMLWriter) {
    typealias Atom = AtomElements
    let url = baseURL + briefing.address.canonicalPath
    writer.raw("<entry>\n")
    Atom.element("title", briefing.title.plain, into: &writer)
    Atom.element("id", url, into: &writer)
    Atom.link("alternate", "text/html", url, into: &writer)
    Atom.element("published", Atom.timestamp(briefing.date), into: &writer)
    Atom.element("updated", Atom.timestamp(briefing.updated ?? briefing.date), into: &writer)
    for name in briefing.authors { Atom.author(name, into: &writer) }
    for topic in briefing.topics { Atom.category(topic.title, into: &writer) }
    if let summary = briefing.summary { Atom.element("summary", summary.plain, into: &writer) }
    Atom.rights(briefing.marking, into: &writer)
    writer.raw("</entry>\n")
  }
}
