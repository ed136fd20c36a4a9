import Diagnostics
import SiteModel

/// A fact says which time it is about.
enum MissingPeriodRule {
  static func diagnostics(_ site: ReviewedSite) -> [Diagnostic] {
    site.index.ledger.all.compactMap(\.fact?.declaration).filter { fact in
      fact.period == nil && fact.asOf == nil && !fact.hasProblems
    }.map { fact in
      Diagnostic(
        .warning, Rule.missingPeriod.id,
        "fact '\(fact.id)' says neither which time it covers nor as of which day it holds",
        at: fact.range,
        helps: ["add 'period: 2023' for what happened in a time, 'as-of: 2023-12-31' for a state"])
    }
  }
}

extension Rule {
  static let missingPeriod = Rule(
    "missing-period", .numbers, .warning,
    "a fact says which time it covers, or as of which day it holds",
    """
    A number without its time cannot be compared, averaged or found to be out of date. Give what \
    happened within a time its `period`, and a state that was true on a day its `as-of`.
    """,
    bad: Example(
      "facts.yaml",
      """
      ‹calls›:
        value: 1,204 ships
        source: agency
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
