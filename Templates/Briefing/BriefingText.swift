import Markdown
import Markup
import SiteModel

/// Key judgements, key figures, and the text with its table of contents in the margin.
struct BriefingText: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    let division = BodyDivision(
      view.body.markdown, judgementIDs: page.words.judgementIDs)
    if !division.lead.isEmpty { prose(division.lead) }
    if let range = division.judgements {
      KeyJudgements(judgements: BodyText(body: view.body, range: range, page: page), page: page)
    }
    if !view.summary.keyFigures.isEmpty {
      KeyFigureCards(figures: view.summary.keyFigures, address: nil, page: page)
    }
    Div(class: "text") {
      TableOfContents(view: view, words: page.words)
      prose(division.rest)
    }
  }

  private func prose(_ range: Range<Int>) -> some HTML {
    Div(class: "prose") { BodyText(body: view.body, range: range, page: page) }
  }
}

/// The judgements, each with its word of likelihood on a scale in the margin.
private struct KeyJudgements: Component {
  let judgements: BodyText
  let page: LocalPage

  var body: some HTML {
    Section(class: "judgements prose") {
      judgements
      if judgements.body.usesEstimates {
        P(class: "key") {
          page.words.briefing.scale.filled { place in
            if place == 1 {
              page.words.briefing.title(of: page.site.estimates)
            } else {
              A(href: SafeURL(fragment: "_reading")) { page.words.briefing.inWords }
            }
          }
        }
      }
    }
  }
}

/// The headings of a long briefing, then its back matter.
private struct TableOfContents: Component {
  let view: Shared<BriefingView>
  let words: Wording

  /// Below this many sections a reader sees the whole without help.
  private static let least = 4

  var body: some HTML {
    if view.contents.count(where: { $0.level == 2 }) >= Self.least {
      Nav(class: "contents", .label(words.briefing.contents)) {
        Ul {
          ForEach(view.contents.lazy.filter { !words.judgementIDs.contains($0.id) }) {
            entry in
            Li(class: entry.level > 2 ? "sub" : nil) {
              A(href: SafeURL(fragment: entry.id)) { entry.text }
            }
          }
          if !view.notes.isEmpty {
            Li(class: "back") { A(href: SafeURL(fragment: "_notes")) { words.notes.title } }
          }
          if !view.sources.isEmpty {
            Li { A(href: SafeURL(fragment: "_sources")) { words.frame.sources } }
          }
        }
      }
    }
  }
}

extension FilledBody {
  var usesEstimates: Bool {
    marks.contains { if case .estimate = $0 { true } else { false } }
  }

  var usesConfidence: Bool {
    marks.contains { if case .confidence = $0 { true } else { false } }
  }
}
