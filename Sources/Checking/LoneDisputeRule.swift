public import Diagnostics
public import SiteModel

/// What is disputed stands against something: another reading, a check, or what it replaced.
public enum LoneDisputeRule {
  public static let id: RuleID = "lone-dispute"

  /// - Returns: nil where the reason has something to explain.
  public static func diagnostic(_ fact: FactDeclaration) -> Diagnostic? {
    guard fact.disputed != nil, fact.measure == nil, fact.check == nil, fact.revises == nil,
      !fact.hasProblems
    else { return nil }
    return Diagnostic(
      .warning, id, "fact '\(fact.id)' is disputed, but not said what it disagrees with",
      at: fact.range,
      helps: [
        "add 'measure: NAME' to it and to the fact that says otherwise",
        "or add 'check: FORMULA', which computes what it ought to be",
      ])
  }
}
