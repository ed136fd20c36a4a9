import Markup
import SiteModel

/// What was wrong or has changed since publication, newest first as the editor keeps it.
struct Corrections: Component {
  let corrections: [Correction]
  /// The page's list, which a notice can link to.
  let sources: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_corrections", title: page.words.review.corrections) {
      Ol(class: "corrections") {
        ForEach(corrections) { CorrectionNotice(correction: $0, sources: sources, page: page) }
      }
    }
  }
}

private struct CorrectionNotice: Component {
  let correction: Correction
  let sources: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    let words = page.words.review
    Li {
      P(class: "when") {
        B { correction.kind.title(words) }
        page.words.numerals.comma
        page.words.day(correction.date)
      }
      Dl {
        if let was = correction.was { Term(words.was, was) }
        Term(correction.was == nil ? words.change : words.now, correction.now)
        if let reason = correction.reason { Term(words.reason, reason) }
        if let id = correction.source?.value {
          Dt { page.words.sources.source }
          Dd {
            if let listed = sources.first(where: { $0.source.id == id }) {
              ListedSource(source: listed.source, isListed: true)
            } else {
              id.rawValue
            }
          }
        }
      }
    }
  }
}

extension Correction.Class {
  func title(_ words: ReviewWords) -> String {
    switch self {
    case .correction: words.correction
    case .clarification: words.clarification
    case .update: words.update
    case .retraction: words.retraction
    }
  }

  /// What was done to the text, and when: `Corrected 9 February 2022`.
  func notice(_ words: BriefingWords) -> Phrase {
    switch self {
    case .correction: words.corrected
    case .clarification: words.clarified
    case .update: words.updated
    case .retraction: words.retracted
    }
  }
}

extension Correction {
  /// The notice in one text, for machines.
  var sentence: String {
    var parts = [was.map { "Was: \($0)." }, "Now: \(now)."].compactMap { $0 }
    if let reason { parts.append("Reason: \(reason).") }
    return parts.joined(separator: " ")
  }
}
