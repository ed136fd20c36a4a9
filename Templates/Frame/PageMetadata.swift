import Markup
import SiteModel

/// What a page says about itself in its head.
struct PageMetadata {
  /// The page's own title, without the site's; nil on the front page.
  var title: String?
  var description: String?
  var marking: Marking
  /// Set for a briefing: what makes it an article.
  var published: CalendarDate?
  var modified: CalendarDate?
  /// JSON-LD, safe inside a script element.
  var structuredData: [UInt8]?
  /// The same page for programs, as JSON.
  var json: SiteAddress?
  /// A feed of what this page lists, with its title.
  var feed: (title: String, address: SiteAddress)?
  /// The names of the scripts that the page can use.
  var scripts: [String] = []
  /// Whether the foot tells how much the site holds: on pages that are about the whole of it, so
  /// that one more fact does not change all the others.
  var showsHoldings = false
  /// False for a page that search engines should leave out.
  var isIndexed = true

  init(title: String?, description: String? = nil, marking: Marking) {
    self.title = title
    self.description = description
    self.marking = marking
  }
}
