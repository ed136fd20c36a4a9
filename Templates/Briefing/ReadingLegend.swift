import Markup
import SiteModel

/// How to read the signs of a page: the two underlines, grades, words of likelihood, confidence.
struct ReadingLegend: Component {
  let showsNumbers: Bool
  let showsGrades: Bool
  let scale: SiteSettings.EstimateScale?
  let showsConfidence: Bool

  var body: some HTML {
    if showsNumbers {
      P(class: "legend") {
        "A "
        Span(class: "n") { "dotted line" }
        " marks a fact: a number that a source reports. A "
        Span(class: "n s") { "solid line" }
        " marks a statistic: a number computed here. Each opens its note."
      }
    }
    if showsGrades { GradeLegend() }
    if let scale { EstimateLegend(scale: scale) }
    if showsConfidence {
      P(class: "legend") {
        "Confidence says how well founded a judgement is, apart from how likely: low, moderate or "
        "high."
      }
    }
  }
}

private struct GradeLegend: Component {
  var body: some HTML {
    P(class: "legend") {
      "Sources carry Admiralty grades. The letter is the source: A completely, B usually, C fairly, "
      "D not usually reliable, E unreliable, F cannot be judged. The digit is the information: "
      "1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, "
      "6 cannot be judged."
    }
  }
}

/// The declared scale of likelihood, from the least likely to the most.
private struct EstimateLegend: Component {
  let scale: SiteSettings.EstimateScale

  var body: some HTML {
    Table(class: "likelihood") {
      Caption {
        "Words of likelihood follow "
        scale.title
      }
      Thead(class: "unseen") {
        Tr {
          Th(.scope("col")) { "Words" }
          Th(.scope("col")) { "Range of probability" }
        }
      }
      Tbody {
        ForEach(scale.terms) { term in
          Tr {
            Th(.scope("row")) { term.words.joined(separator: ", ") }
            Td {
              PercentRange(term)
              LikelihoodDrawing(low: term.low, high: term.high)
            }
          }
        }
      }
    }
  }
}
