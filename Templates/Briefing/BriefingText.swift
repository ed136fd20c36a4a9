import Markdown
import Markup
import SiteModel

/// Key judgements, key figures, and the text with its table of contents in the margin.
struct BriefingText: Component {
  let view: Shared<BriefingView>
  let page: PageContext

  var body: some HTML {
    let division = BodyDivision(view.body.markdown)
    if !division.lead.isEmpty { prose(division.lead) }
    if let range = division.judgements {
      KeyJudgements(judgements: BodyText(body: view.body, range: range, page: page), page: page)
    }
    if !view.summary.keyFigures.isEmpty {
      KeyFigureCards(figures: view.summary.keyFigures, address: nil, root: page.root)
    }
    Div(class: "text") {
      TableOfContents(view: view)
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
  let page: PageContext

  var body: some HTML {
    Section(class: "judgements prose") {
      judgements
      if judgements.body.usesEstimates {
        P(class: "key") {
          "Words of likelihood follow "
          page.site.estimates.title
          "; "
          A(href: SafeURL(fragment: "_reading")) { "the scale in words" }
          "."
        }
      }
    }
  }
}

/// The headings of a long briefing, then its back matter.
private struct TableOfContents: Component {
  let view: Shared<BriefingView>

  /// Below this many sections a reader sees the whole without help.
  private static let least = 4

  var body: some HTML {
    if view.contents.count(where: { $0.level == 2 }) >= Self.least {
      Nav(class: "contents", .label("Contents")) {
        Ul {
          ForEach(view.contents.lazy.filter { $0.id != BodyDivision.judgementsID }) { entry in
            Li(class: entry.level > 2 ? "sub" : nil) {
              A(href: SafeURL(fragment: entry.id)) { entry.text }
            }
          }
          if !view.notes.isEmpty {
            Li(class: "back") { A(href: SafeURL(fragment: "_notes")) { "Notes to the numbers" } }
          }
          if !view.sources.isEmpty {
            Li { A(href: SafeURL(fragment: "_sources")) { "Sources" } }
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
