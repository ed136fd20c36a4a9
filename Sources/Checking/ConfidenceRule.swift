public import Diagnostics

/// A confidence is low, moderate or high.
public enum ConfidenceRule {
  public static let id: RuleID = "unknown-confidence"

  public static func diagnostic(_ words: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "'\(words)' is not a level of confidence", at: range,
      helps: ["write low, moderate or high confidence"])
  }
}
