import Diagnostics
import SiteModel

/// A statistic that is computed is shown, or computed with.
enum UnusedStatisticRule {
  static func diagnostics(_ site: ReviewedSite) -> [Diagnostic] {
    guard site.isComplete else { return [] }
    return site.index.ledger.all { $0.kind == .statistic }.filter { figure in
      !site.namedFigures.contains(figure.key)
    }.map { figure in
      Diagnostic(
        .warning, Rule.unusedStatistic.id, "nothing names statistic '\(figure.key.id)'",
        at: figure.range,
        helps: ["put it into the text, '[…](stat:\(figure.key.id))', or take it out"])
    }
  }
}

extension Rule {
  static let unusedStatistic = Rule(
    "unused-statistic", .names, .warning,
    "a statistic is named by a text, a card or another formula",
    """
    What nothing names stands in the ledger alone, where a reader finds a number that no sentence \
    explains. Most often the text has the number typed by hand, which then is not checked.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      statistics:
        ‹calls-a-month›: per-month(calls)
      ---

      The port counted [1,204 ships](fact:calls "period: 2023; source: agency").
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      statistics:
        calls-a-month: per-month(calls)
      ---

      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"), which makes […](stat:calls-a-month).
      """))
}
