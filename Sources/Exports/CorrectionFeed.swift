public import Markup
public import SiteModel

/// The Atom feed of corrections (RFC 4287): the newest notices, each with what was and what is.
public struct CorrectionFeed {
  let site: SiteView
  let baseURL: String
  let rows: ArraySlice<CorrectionListView.Row>

  /// - Parameters:
  ///   - baseURL: absolute, with a closing slash.
  ///   - rows: the newest first.
  public init(site: SiteView, baseURL: String, rows: [CorrectionListView.Row]) {
    self.site = site
    self.baseURL = baseURL
    self.rows = rows.prefix(AtomFeed.limit)
  }

  public func write(into writer: inout HTMLWriter) {
    let words = PageWords.of(site.language).corrections
    AtomElements.begin(
      site, title: "\(words.title) — \(site.title)", subtitle: nil,
      page: baseURL + SitePaths.corrections.canonicalPath,
      feed: baseURL + SitePaths.correctionsFeed.path,
      // Before there is a first one, the feed is as new as the site.
      updated: rows.first?.correction.date ?? site.newest, into: &writer)
    for row in rows { entry(row, into: &writer) }
    AtomElements.end(into: &writer)
  }

  /// An entry speaks the language of its briefing.
  private func entry(_ row: CorrectionListView.Row, into writer: inout HTMLWriter) {
    typealias Atom = AtomElements
    let words = PageWords.of(row.language ?? site.language).corrections
    let (correction, kind) = (row.correction, words.title(of: row.correction.kind))
    let url = baseURL + row.briefing.address.canonicalPath + "#" + row.anchor
    if let language = row.language {
      writer.raw("<entry xml:lang=\"")
      writer.attribute(language)
      writer.raw("\">\n")
    } else {
      writer.raw("<entry>\n")
    }
    Atom.element("title", kind + words.colon + row.briefing.title.plain, into: &writer)
    Atom.element("id", url, into: &writer)
    Atom.link("alternate", "text/html", url, into: &writer)
    Atom.element("published", Atom.timestamp(correction.date), into: &writer)
    Atom.element("updated", Atom.timestamp(correction.date), into: &writer)
    Atom.category(correction.kind.rawValue, label: kind, into: &writer)
    Atom.element("summary", words.text(of: correction), into: &writer)
    Atom.rights(row.briefing.marking, into: &writer)
    writer.raw("</entry>\n")
  }
}
