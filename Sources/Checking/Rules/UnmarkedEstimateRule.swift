import Diagnostics
import Markdown
import SiteModel

/// Words of likelihood are marked as such, so that a reader sees what they stand for.
struct UnmarkedEstimateRule {
  private let scale: SiteSettings.EstimateScale
  private let language: String
  private let words: EstimateVocabulary

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    // Pages explain words; briefings use them.
    guard page.page.kind == .briefing else { return [] }
    let rule = UnmarkedEstimateRule(
      scale: page.settings.estimates, language: page.language,
      words: EstimateVocabulary(page.settings.estimates, in: page.language))
    return page.prose.flatMap { block in
      rule.words.matches(in: block).filter { match in
        !block.isLinked(match.range, ["estimate:", "confidence:"])
      }.map { rule.report($0, page, block) }
    }
  }

  private func report(
    _ match: PhraseFinder.Match, _ page: ReviewedPage, _ block: ReviewedBlock
  ) -> Diagnostic {
    let said = String(decoding: block.words.text[match.range], as: UTF8.self)
    let term = scale.term(for: said, in: language)
    let known = scale.terms(in: language).map { "'\($0.words[0])'" }.joined(separator: ", ")
    return Diagnostic(
      .warning, Rule.unmarkedEstimate.id,
      "'\(said)' is a word of likelihood, and no reader learns what it stands for",
      at: page.range(of: match.range, in: block),
      helps: [
        term.map {
          "write '[\(said)](estimate:)': on \(scale.title) it stands for \($0.low) to \($0.high)%"
        } ?? "say it in words of \(scale.title): \(known)"
      ])
  }
}

extension Rule {
  static let unmarkedEstimate = Rule(
    "unmarked-estimate", .language, .strict,
    "words of likelihood are marked with `estimate:`",
    """
    *Likely* is 55 to 80 percent to one reader and 51 to another. Marked with `estimate:`, the \
    word shows the range that the site's scale gives it, and only words of the scale can be \
    marked. What others said stands in quotation marks, and is left alone.
    """,
    bad: "The strike will ‹probably› last longer than a week.",
    good: "The strike will [likely](estimate:) last longer than a week.")
}
