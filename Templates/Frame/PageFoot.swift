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
        P(class: "holdings") { SiteHoldings(counts: page.site.counts, newest: page.site.newest) }
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

/// `3 briefings rest on 41 facts and 16 statistics from 17 sources. Content to 7 February 2022.`
private struct SiteHoldings: Component {
  let counts: SiteCounts
  let newest: CalendarDate?

  var body: some HTML {
    Counted(counts.briefings, "briefing", "briefings")
    " with "
    Counted(counts.facts, "fact", "facts")
    " and "
    Counted(counts.statistics, "statistic", "statistics")
    " from "
    Holding(count: counts.sources, newest: newest)
  }
}

private struct Holding: Component {
  let count: Int
  let newest: CalendarDate?

  var body: some HTML {
    Counted(count, "source", "sources")
    "."
    if let newest {
      " Content to "
      DateText(newest)
      "."
    }
  }
}
