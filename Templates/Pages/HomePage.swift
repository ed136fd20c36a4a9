import Markup
import SiteModel

/// The front page: the newest briefing large, the others below, topics, and the site in numbers.
struct HomePage: Component {
  let view: HomeView
  let page: PageContext

  /// Older ones are in the list of briefings.
  private static let shown = 12

  var body: some HTML {
    PageFrame(page, metadata) {
      Nameplate(site: page.site)
      if let newest = view.briefings.first {
        Lead(briefing: newest, root: page.root)
      } else {
        P(class: "sheet empty") { "Nothing has been published yet." }
      }
      Div(class: "sheet") {
        EarlierBriefings(
          briefings: view.briefings.dropFirst().prefix(Self.shown),
          hasMore: view.briefings.count > Self.shown + 1, root: page.root)
        if !view.topics.isEmpty {
          Appendix(id: "_topics", title: "Topics") {
            TopicCounts(topics: view.topics, root: page.root)
          }
        }
        SiteFigures(site: page.site)
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(
      title: nil, description: page.site.description, marking: page.marking)
    metadata.structuredData = StructuredData.site(page)
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
  let root: String

  var body: some HTML {
    Article(class: "sheet lead") {
      Header(class: "opening") {
        TopicKicker(topics: briefing.topics, root: root)
        H2(class: briefing.title.plain.headlineClass) {
          A(href: briefing.address.url(from: root)) { briefing.title.html }
        }
        if let summary = briefing.summary { P(class: "standfirst") { summary.html } }
      }
      Ul(class: "about", .label("About the newest briefing")) {
        Li(class: "date") { DateText(briefing.date) }
        Li { Counted(briefing.readingMinutes, "minute", "minutes") }
        if briefing.counts.facts > 0 { Li { Counted(briefing.counts.facts, "fact", "facts") } }
        if briefing.counts.statistics > 0 {
          Li { Counted(briefing.counts.statistics, "statistic", "statistics") }
        }
        if briefing.marking != .clear { Li(class: "label") { briefing.marking.rawValue } }
      }
      if !briefing.keyFigures.isEmpty {
        KeyFigureCards(figures: briefing.keyFigures, address: briefing.address, root: root)
      }
    }
  }
}

private struct EarlierBriefings: Component {
  let briefings: ArraySlice<Shared<BriefingSummary>>
  let hasMore: Bool
  let root: String

  var body: some HTML {
    if !briefings.isEmpty {
      Section(class: "earlier") {
        H2 { "Earlier briefings" }
        BriefingEntries(briefings, root: root)
        if hasMore {
          P(class: "more") { A(href: SitePaths.briefings.url(from: root)) { "All briefings" } }
        }
      }
    }
  }
}

/// What the site rests on, as large quiet numbers.
private struct SiteFigures: Component {
  let site: SiteView

  var body: some HTML {
    Appendix(id: "_numbers", title: "This site in numbers") {
      Dl(class: "holdings") {
        figure("briefings", site.counts.briefings)
        figure("facts", site.counts.facts)
        figure("statistics", site.counts.statistics)
        figure("sources", site.counts.sources)
        figure("words", site.counts.words)
      }
    }
  }

  private func figure(_ name: String, _ count: Int) -> some HTML {
    Div {
      Dt { name }
      Dd { Grouped(count) }
    }
  }
}
