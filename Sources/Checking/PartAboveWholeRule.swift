public import Diagnostics
import Quantities
public import SiteModel

/// What was counted in a part of a period is not above what was counted in all of it.
public enum PartAboveWholeRule {
  public static func diagnostic(part: DeclaredFact, whole: DeclaredFact) -> Diagnostic {
    Diagnostic(
      .warning, Rule.partAboveWhole.id,
      "fact '\(part.declaration.id)' says \(part.words)\(part.spelledPeriod), "
        + "more than '\(whole.declaration.id)' has\(whole.spelledPeriod): \(whole.words)",
      at: part.declaration.value.range,
      notes: [
        .init("'\(whole.declaration.id)' is declared at", at: whole.declaration.range),
        .init("both measure '\(part.declaration.measure ?? "")'"),
      ],
      helps: [
        "correct one of them or its period, or add 'disputed: WHY THEY DIFFER' to one of the facts"
      ])
  }
}

extension DeclaredFact {
  fileprivate var spelledPeriod: String {
    declaration.period.map { " for \($0.value.words)" } ?? ""
  }
}

extension Rule {
  static let partAboveWhole = Rule(
    "part-above-whole", .numbers, .warning,
    "what was counted in part of a period is not above what was counted in all of it",
    """
    Two facts of one `measure` cannot both be right if spring has more than the year. Look at both \
    sources: a digit may be wrong, or a period, or they count different things and need different \
    measures. If the sources really disagree, say so with `disputed`.
    """,
    bad: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        measure: calls
        source: agency
      calls-in-spring:
        value: ‹1,302 ships›
        period: 2023-04/2023-06
        measure: calls
        source: agency
      """),
    good: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        measure: calls
        source: agency
      calls-in-spring:
        value: 302 ships
        period: 2023-04/2023-06
        measure: calls
        source: agency
      """))
}
