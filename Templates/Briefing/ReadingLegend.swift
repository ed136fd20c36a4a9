import Markup
import SiteModel

/// How to read the signs of a page: the two underlines, grades, words of likelihood, confidence.
struct ReadingLegend: Component {
  let page: LocalPage
  let showsNumbers: Bool
  let showsGrades: Bool
  let scale: SiteSettings.EstimateScale?
  let showsConfidence: Bool

  var body: some HTML {
    if showsNumbers {
      P(class: "legend") {
        page.words.notes.lines.filled { place in
          if place == 1 {
            Span(class: "n") { page.words.notes.dotted }
          } else {
            Span(class: "n s") { page.words.notes.solid }
          }
        }
      }
    }
    if showsGrades { P(class: "legend") { page.words.grades.legend } }
    if let scale { EstimateLegend(scale: scale, page: page) }
    if showsConfidence {
      P(class: "legend") { page.words.briefing.confidenceMeans }
    }
  }
}

/// The declared scale of likelihood, from the least likely to the most.
private struct EstimateLegend: Component {
  let scale: SiteSettings.EstimateScale
  let page: LocalPage

  private var words: Wording { page.words }

  var body: some HTML {
    Table(class: "likelihood") {
      Caption {
        words.briefing.scaleTitle.filled { _ in words.briefing.title(of: scale) }
      }
      Thead(class: "unseen") {
        Tr {
          Th(.scope("col")) { words.briefing.words }
          Th(.scope("col")) { words.briefing.range }
        }
      }
      Tbody {
        ForEach(scale.terms(in: page.language)) { term in
          Tr {
            Th(.scope("row")) { term.words.joined(separator: words.numerals.comma) }
            Td {
              PercentRange(term, words.numerals)
              LikelihoodDrawing(low: term.low, high: term.high)
            }
          }
        }
      }
    }
  }
}

extension BriefingWords {
  func title(of scale: SiteSettings.EstimateScale) -> String {
    switch scale {
    case .icd203: icd203
    case .phia: phia
    case .ipcc: ipcc
    }
  }
}
