import Markup
import SiteModel

/// Who publishes, how much the site holds, the feed, and the marking again.
struct PageFoot: Component {
  let page: PageContext
  let marking: Marking

  var body: some HTML {
    Footer(class: "foot") {
      Div(class: "wrap") {
        P(class: "name") {
          if let publisher = page.site.publisher {
            ExternalLink(words: publisher.name, address: publisher.url)
          } else {
            page.site.title
          }
        }
        P(class: "holdings") { SiteHoldings(site: page.site, root: page.root) }
        P(class: "handling") {
          B { marking.rawValue }
          " "
          marking.readers
          "."
          if let feed = page.site.feed {
            " "
            A(href: feed.url(from: page.root)) { "Atom feed" }
          }
        }
      }
      MarkingLine(marking: marking)
    }
  }
}

/// `3 briefings with 41 facts and 16 statistics from 17 sources, all of them in the ledger.`
private struct SiteHoldings: Component {
  let site: SiteView
  let root: String

  var body: some HTML {
    Counted(site.counts.briefings, "briefing", "briefings")
    " with "
    Counted(site.counts.facts, "fact", "facts")
    " and "
    Counted(site.counts.statistics, "statistic", "statistics")
    " from "
    Counted(site.counts.sources, "source", "sources")
    Holding(newest: site.newest, root: root)
  }
}

private struct Holding: Component {
  let newest: CalendarDate?
  let root: String

  var body: some HTML {
    ", all of them in the "
    A(href: SitePaths.ledger.url(from: root)) { "ledger" }
    "."
    if let newest {
      " Content to "
      DateText(newest)
      "."
    }
  }
}
