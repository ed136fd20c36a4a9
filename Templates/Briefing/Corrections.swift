import Markup
import SiteModel

/// What was wrong or has changed since publication, newest first as the editor keeps it.
struct Corrections: Component {
  let corrections: [Correction]
  /// The page's list, which a notice can link to.
  let sources: [CitationLink]
  let page: LocalPage

  var body: some HTML {
    Appendix(id: "_corrections", title: page.composed.corrections.title) {
      Ol(class: "corrections") {
        ForEach(Array(zip(corrections.anchors, corrections))) { anchor, correction in
          Li(id: anchor) {
            P(class: "when") {
              B { page.composed.corrections.title(of: correction.kind) }
              page.words.numerals.comma
              page.words.day(correction.date)
            }
            CorrectionTerms(
              correction: correction, page: page, source: source(of: correction),
              sourceURL: correction.source.map { SafeURL(fragment: "s-\($0.value)") })
          }
        }
      }
    }
  }

  private func source(of correction: Correction) -> Source? {
    sources.first { $0.source.id == correction.source?.value }?.source
  }
}

/// What was, what is, why, and who says so.
struct CorrectionTerms: Component {
  let correction: Correction
  let page: LocalPage
  /// Nil where none of its id is known.
  let source: Source?
  let sourceURL: SafeURL?

  var body: some HTML {
    let words = page.composed.corrections
    Dl {
      if let was = correction.was { Term(words.was, was) }
      Term(correction.was == nil ? words.change : words.now, correction.now)
      if let reason = correction.reason { Term(words.reason, reason) }
      if let id = correction.source?.value {
        Dt { page.words.sources.source }
        Dd {
          if let source, let sourceURL {
            A(href: sourceURL) { source.shortName }
          } else {
            id.rawValue
          }
        }
      }
    }
  }
}

extension Correction.Class {
  /// What was done to the text, and when: `Corrected 9 February 2022`.
  func notice(_ words: BriefingWords) -> Phrase {
    switch self {
    case .correction: words.corrected
    case .clarification: words.clarified
    case .update: words.updated
    case .retraction: words.retracted
    }
  }

  /// What a notice of its kind says, in a sentence.
  func meaning(_ words: ReviewWords) -> String {
    switch self {
    case .correction: words.correctionMeans
    case .clarification: words.clarificationMeans
    case .update: words.updateMeans
    case .retraction: words.retractionMeans
    }
  }
}
