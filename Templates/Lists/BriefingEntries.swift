import Markup
import SiteModel

/// A quiet list of briefings: date in the margin, headline and standfirst, a key figure at the side.
struct BriefingEntries: Component {
  let briefings: ArraySlice<Shared<BriefingSummary>>
  let root: String

  init(_ briefings: ArraySlice<Shared<BriefingSummary>>, root: String) {
    self.briefings = briefings
    self.root = root
  }

  var body: some HTML {
    Ul(class: "entries") {
      ForEach(briefings) { BriefingEntry(briefing: $0, root: root) }
    }
  }
}

struct BriefingEntry: Component {
  let briefing: Shared<BriefingSummary>
  let root: String

  var body: some HTML {
    Li {
      Article {
        P(class: "date") { DateText(briefing.date) }
        Div(class: "words") {
          H3 { A(href: briefing.address.url(from: root)) { briefing.title.html } }
          if let summary = briefing.summary { P(class: "summary") { summary.html } }
          BriefingImprint(briefing: briefing, root: root)
        }
        if let figure = briefing.keyFigures.first {
          SideFigure(figure: figure, url: briefing.address.fragment(figure.note).url(from: root))
        }
      }
    }
  }
}

/// Topics and size under an entry.
struct BriefingImprint: Component {
  let briefing: Shared<BriefingSummary>
  let root: String

  var body: some HTML {
    P(class: "imprint") {
      if !briefing.topics.isEmpty {
        Span(class: "topics") {
          Separated(briefing.topics, by: ", ") { TitledLink(link: $0, root: root) }
        }
        " "
      }
      Span { Counted(briefing.readingMinutes, "minute", "minutes") }
      if briefing.counts.facts + briefing.counts.statistics > 0 {
        " "
        Span {
          Counted(briefing.counts.facts + briefing.counts.statistics, "figure", "figures")
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
