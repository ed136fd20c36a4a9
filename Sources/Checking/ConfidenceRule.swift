public import Diagnostics
import SiteModel

/// A confidence is low, moderate or high.
public enum ConfidenceRule {
  public static func diagnostic(
    _ words: String, language: String, at range: SourceRange?
  ) -> Diagnostic {
    let estimates = PageWords.of(language).estimates
    let known = Confidence.allCases.map { estimates[$0][0] }
    let isEnglish = known == Confidence.allCases.map { "\($0.rawValue) confidence" }
    return Diagnostic(
      Rule.unknownConfidence.id, "'\(words)' is not a level of confidence", at: range,
      helps: [
        isEnglish
          ? "write low, moderate or high confidence"
          : "write \(known.map { "'\($0)'" }.joined(separator: ", "))"
      ])
  }
}

extension Rule {
  static let unknownConfidence = Rule(
    "unknown-confidence", .names, .error,
    "a confidence is low, moderate or high",
    """
    Readers can compare judgements only if all of them use the same three words. Choose one of \
    them, in the language of the page.
    """,
    bad: "We judge so with [‹medium confidence›](confidence:).",
    good: "We judge so with [moderate confidence](confidence:).")
}
