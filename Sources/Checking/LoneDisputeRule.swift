public import Diagnostics
public import SiteModel

/// What is disputed stands against something: another reading, a check, or what it replaced.
public enum LoneDisputeRule {
  /// - Returns: nil where the reason has something to explain.
  public static func diagnostic(_ fact: FactDeclaration) -> Diagnostic? {
    guard fact.disputed != nil, fact.measure == nil, fact.check == nil, fact.revises == nil,
      !fact.hasProblems
    else { return nil }
    return Diagnostic(
      .warning, Rule.loneDispute.id,
      "fact '\(fact.id)' is disputed, but not said what it disagrees with",
      at: fact.range,
      helps: [
        "add 'measure: NAME' to it and to the fact that says otherwise",
        "or add 'check: FORMULA', which computes what it ought to be",
      ])
  }
}

extension Rule {
  static let loneDispute = Rule(
    "lone-dispute", .sources, .warning,
    "a disputed fact says what it disagrees with",
    """
    A reader who learns that a figure is disputed wants to know by whom. Give the fact and the one \
    that says otherwise the same `measure`, or add a `check` that computes what it ought to be.
    """,
    bad: Example(
      "facts.yaml",
      """
      ‹strike›:
        value: eight days
        period: 2023
        source: agency
        disputed: The union counts the night before.
      """),
    good: Example(
      "facts.yaml",
      """
      strike:
        value: eight days
        period: 2023
        measure: strike
        source: agency
      strike-by-the-union:
        value: nine days
        period: 2023
        measure: strike
        source: union
        disputed: The union counts the night before.
      """))
}
