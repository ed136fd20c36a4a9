import Markup
import SiteModel

/// The front page: the newest briefing large, the others below, topics, and the site in numbers.
struct HomePage: Component {
  let view: HomeView
  let page: LocalPage

  /// Older ones are in the list of briefings.
  private static let shown = 12

  var body: some HTML {
    PageFrame(page, metadata) {
      Nameplate(site: page.site)
      if let newest = view.briefings.first {
        Lead(briefing: newest, page: page)
      } else {
        P(class: "sheet empty") { page.words.lists.nothingYet }
      }
      Div(class: "sheet") {
        EarlierBriefings(
          briefings: view.briefings.dropFirst().prefix(Self.shown),
          hasMore: view.briefings.count > Self.shown + 1, page: page)
        if !view.topics.isEmpty {
          Appendix(id: "_topics", title: page.words.frame.topics) {
            TopicCounts(topics: view.topics, page: page)
          }
        }
        SiteFigures(page: page)
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(
      title: nil, description: page.site.description, marking: page.marking)
    metadata.structuredData = StructuredData.site(page)
    metadata.showsHoldings = true
    return metadata
  }
}

/// The site's name, as a newspaper has it.
private struct Nameplate: Component {
  let site: SiteView

  var body: some HTML {
    Div(class: "nameplate wrap") {
      H1 { site.title }
      if let description = site.description { P { description } }
    }
  }
}

/// The newest briefing with its key figures.
private struct Lead: Component {
  let briefing: Shared<BriefingSummary>
  let page: LocalPage

  var body: some HTML {
    Article(class: "sheet lead") {
      Header(class: "opening") {
        TopicKicker(topics: briefing.topics, page: page)
        H2(class: briefing.title.plain.headlineClass) {
          A(href: briefing.address.url(from: page.root)) { briefing.title.html }
        }
        if let summary = briefing.summary { P(class: "standfirst") { summary.html } }
      }
      Ul(class: "about", .label(page.words.briefing.aboutNewest)) {
        Li(class: "date") { page.words.day(briefing.date) }
        Li { page.words.minutes(briefing.readingMinutes) }
        if briefing.counts.facts > 0 { Li { page.words.facts(briefing.counts.facts) } }
        if briefing.counts.statistics > 0 {
          Li { page.words.statistics(briefing.counts.statistics) }
        }
        if briefing.marking != .clear { Li(class: "label") { briefing.marking.rawValue } }
      }
      if !briefing.keyFigures.isEmpty {
        KeyFigureCards(figures: briefing.keyFigures, address: briefing.address, page: page)
      }
    }
  }
}

private struct EarlierBriefings: Component {
  let briefings: ArraySlice<Shared<BriefingSummary>>
  let hasMore: Bool
  let page: LocalPage

  var body: some HTML {
    if !briefings.isEmpty {
      Section(class: "earlier") {
        H2 { page.words.lists.earlier }
        BriefingEntries(briefings, page: page)
        if hasMore {
          P(class: "more") {
            A(href: SitePaths.briefings.url(from: page.root)) { page.words.lists.allBriefings }
          }
        }
      }
    }
  }
}

/// What the site rests on, as large quiet numbers.
private struct SiteFigures: Component {
  let page: LocalPage

  var body: some HTML {
    let counts = page.site.counts
    let words = page.words.lists
    Appendix(id: "_numbers", title: words.inNumbers) {
      Dl(class: "holdings") {
        figure(words.briefingsHeld, counts.briefings)
        figure(words.factsHeld, counts.facts)
        figure(words.statisticsHeld, counts.statistics)
        figure(words.sourcesHeld, counts.sources)
        figure(words.wordsHeld, counts.words)
      }
    }
  }

  private func figure(_ name: String, _ count: Int) -> some HTML {
    Div {
      Dt { name }
      Dd { page.words.number(count) }
    }
  }
}
