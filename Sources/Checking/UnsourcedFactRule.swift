public import Diagnostics
public import SiteModel

/// A fact says which source reports it.
public enum UnsourcedFactRule {
  public static func diagnostic(_ fact: FactDeclaration) -> Diagnostic? {
    // What is wrong with a declaration may be its source: one cause, one report.
    guard fact.sources.isEmpty, !fact.hasProblems else { return nil }
    return Diagnostic(
      .warning, Rule.unsourcedFact.id, "fact '\(fact.id)' has no source", at: fact.range,
      helps: ["add 'source: ID', the id of an entry in Content/sources.yaml"])
  }
}

extension Rule {
  static let unsourcedFact = Rule(
    "unsourced-fact", .sources, .warning,
    "a fact names its source",
    """
    A fact is what a source reports; without one, nobody can look it up, and its note on the page \
    is empty. Add `source` with the id of an entry in `Content/sources.yaml`. What the desk has \
    computed itself is a statistic, with a formula.
    """,
    bad: Example(
      "facts.yaml",
      """
      ‹calls›:
        value: 1,204 ships
        period: 2023
      """),
    good: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        source: agency
      """))
}
