import Diagnostics
import Markdown
import SiteModel

/// How likely something is, and how good the evidence for it is, are said in sentences of their
/// own.
enum LikelihoodAndConfidenceRule {
  private static let confidence = PhraseFinder([
    "high confidence", "moderate confidence", "medium confidence", "low confidence",
  ])

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    let vocabulary = EstimateVocabulary(page.settings.estimates, in: page.language)
    return page.prose.flatMap { block -> [Diagnostic] in
      let sure = places("confidence:", block, or: page.isEnglish ? confidence : nil)
      guard !sure.isEmpty else { return [] }
      let likely =
        places("estimate:", block, or: nil) + vocabulary.matches(in: block).map(\.range)
      guard !likely.isEmpty else { return [] }
      return block.sentences.compactMap { sentence in
        guard likely.contains(where: sentence.overlaps),
          let place = sure.first(where: sentence.overlaps)
        else { return nil }
        return Diagnostic(
          .warning, Rule.likelihoodAndConfidence.id,
          "one sentence says how likely it is and how sure the desk is",
          at: page.range(of: place, in: block),
          helps: ["give the confidence in a sentence of its own, with what it rests on"])
      }
    }
  }

  /// Where marks of a scheme or the words of a finder stand, in the text.
  private static func places(
    _ scheme: String, _ block: ReviewedBlock, or finder: PhraseFinder?
  ) -> [Range<Int>] {
    let marked = block.words.parts.filter { $0.kind == .link && $0.destination.hasPrefix(scheme) }
      .map(\.words)
    let said = finder?.matches(in: block.words.text).map(\.range) ?? []
    return (marked + said).filter { !block.isQuoted($0) }.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Rule {
  static let likelihoodAndConfidence = Rule(
    "likelihood-and-confidence", .language, .strict,
    "likelihood and confidence are not said in one sentence",
    """
    Likelihood is about the world and confidence about the evidence. *We have high confidence that \
    it is likely* leaves the reader to guess which is meant, so ICD 203, section D.6.e, \
    keeps the two out of one sentence.
    """,
    bad: """
      We have [‹high confidence›](confidence:) that the strike will [likely](estimate:) go on.
      """,
    good: """
      The strike will [likely](estimate:) go on. We have [high confidence](confidence:) in that, \
      since both sides say so.
      """)
}
