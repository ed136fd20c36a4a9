import Markup
import SiteModel

/// A quiet list of briefings: date in the margin, headline and standfirst, a key figure at the side.
struct BriefingEntries: Component {
  let briefings: ArraySlice<Shared<BriefingSummary>>
  let page: LocalPage

  init(_ briefings: ArraySlice<Shared<BriefingSummary>>, page: LocalPage) {
    self.briefings = briefings
    self.page = page
  }

  var body: some HTML {
    Ul(class: "entries") {
      ForEach(briefings) { BriefingEntry(briefing: $0, page: page) }
    }
  }
}

struct BriefingEntry: Component {
  let briefing: Shared<BriefingSummary>
  let page: LocalPage

  var body: some HTML {
    Li {
      Article {
        P(class: "date") { page.words.day(briefing.date) }
        Div(class: "words") {
          H3 { A(href: briefing.address.url(from: page.root)) { briefing.title.html } }
          if let summary = briefing.summary { P(class: "summary") { summary.html } }
          BriefingImprint(briefing: briefing, page: page)
        }
        if let figure = briefing.keyFigures.first {
          SideFigure(
            figure: figure, url: briefing.address.fragment(figure.note).url(from: page.root))
        }
      }
    }
  }
}

/// Topics and size under an entry.
struct BriefingImprint: Component {
  let briefing: Shared<BriefingSummary>
  let page: LocalPage

  var body: some HTML {
    P(class: "imprint") {
      if !briefing.topics.isEmpty {
        Span(class: "topics") {
          Separated(briefing.topics, by: page.words.numerals.comma) {
            TitledLink(link: $0, root: page.root)
          }
        }
        " "
      }
      Span { page.words.minutes(briefing.readingMinutes) }
      if briefing.counts.facts + briefing.counts.statistics > 0 {
        " "
        Span {
          page.words.figures(briefing.counts.facts + briefing.counts.statistics)
        }
      }
      if briefing.marking != .clear {
        " "
        Span(class: "label") { briefing.marking.rawValue }
      }
    }
  }
}

/// One number beside an entry: a card without its drawing.
private struct SideFigure: Component {
  let figure: KeyFigure
  let url: SafeURL

  var body: some HTML {
    P(class: "side") {
      A(href: url, class: figure.kind == .fact ? "value" : "value s") {
        if let hedge = figure.hedge {
          Span(class: "hedge") { hedge }
          " "
        }
        Span(class: "number") { figure.value }
      }
      " "
      Span(class: "what") { figure.title }
    }
  }
}
