public import Diagnostics
import SiteModel

/// A confidence is low, moderate or high.
public enum ConfidenceRule {
  public static let id: RuleID = "unknown-confidence"

  public static func diagnostic(
    _ words: String, language: String, at range: SourceRange?
  ) -> Diagnostic {
    let estimates = PageWords.of(language).estimates
    let known = Confidence.allCases.map { estimates[$0][0] }
    let isEnglish = known == Confidence.allCases.map { "\($0.rawValue) confidence" }
    return Diagnostic(
      id, "'\(words)' is not a level of confidence", at: range,
      helps: [
        isEnglish
          ? "write low, moderate or high confidence"
          : "write \(known.map { "'\($0)'" }.joined(separator: ", "))"
      ])
  }
}
