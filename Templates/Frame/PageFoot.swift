import Markup
import SiteModel

/// Who publishes, the feed, and the marking again; on some pages how much the site holds.
struct PageFoot: Component {
  let page: LocalPage
  let metadata: PageMetadata

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
        if metadata.showsHoldings { P(class: "holdings") { SiteHoldings(page: page) } }
        P(class: "handling") {
          B { metadata.marking.rawValue }
          " "
          page.words.frame.readers(of: metadata.marking)
          "."
        }
        if !ways.isEmpty {
          P(class: "ways") {
            Separated(ways, by: " · ") { TitledLink(link: $0, root: page.root) }
          }
        }
      }
      MarkingLine(marking: metadata.marking)
    }
  }

  /// The data, the corrections and the feed. A desk that publishes shows its corrections before it
  /// has any: readers look for them here, and may follow their feed.
  private var ways: [PageLink] {
    var ways: [PageLink] = []
    if page.site.hasData {
      ways.append(PageLink(title: page.words.data.data, address: SitePaths.datasets))
    }
    if page.site.counts.briefings > 0 {
      let title = page.composed.corrections.title
      ways.append(PageLink(title: title, address: SitePaths.corrections))
    }
    if let feed = page.site.feed {
      ways.append(PageLink(title: page.words.frame.feed, address: feed))
    }
    return ways
  }
}

/// `3 briefings with 41 facts and 16 statistics from 17 sources, all of them in the ledger.`
private struct SiteHoldings: Component {
  let page: LocalPage

  var body: some HTML {
    let counts = page.site.counts
    page.words.frame.holdings.filled { place in
      switch place {
      case 1: page.words.briefings(counts.briefings)
      case 2: page.words.facts(counts.facts)
      case 3: page.words.statistics(counts.statistics)
      case 4: page.words.sources(counts.sources)
      default: A(href: SitePaths.ledger.url(from: page.root)) { page.words.frame.inLedger }
      }
    }
    if let newest = page.site.newest {
      " "
      page.words.frame.contentTo.filled { _ in page.words.day(newest) }
    }
  }
}

extension FrameWords {
  /// Who may read what is marked so (TLP 2.0, §4).
  fileprivate func readers(of marking: Marking) -> String {
    switch marking {
    case .clear: readers[0]
    case .green: readers[1]
    case .amber: readers[2]
    case .amberStrict: readers[3]
    case .red: readers[4]
    }
  }
}
