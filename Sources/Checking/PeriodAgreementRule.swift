public import Diagnostics
public import Quantities
public import SiteModel

/// A period that is bound to a fact is the fact's own.
public enum PeriodAgreementRule {
  public static func diagnostic(
    _ text: Period, words: String, fact: DeclaredFact,
    at range: @autoclosure () -> SourceRange?
  ) -> Diagnostic? {
    guard let period = fact.declaration.period else {
      return Diagnostic(
        Rule.periodMismatch.id,
        "text says \(words), but fact '\(fact.declaration.id)' has no period", at: range(),
        notes: [.init("declared at", at: fact.declaration.range)],
        helps: ["add 'period: \(text.edtf)' to the fact"])
    }
    guard period.value != text else { return nil }
    return Diagnostic(
      Rule.periodMismatch.id,
      "text says \(words), but fact '\(fact.declaration.id)' covers \(period.value.words)",
      at: range(), notes: [.init("its period is declared at", at: period.range)],
      helps: ["write the fact's period, or correct it"])
  }
}

extension Rule {
  static let periodMismatch = Rule(
    "period-mismatch", .numbers, .error,
    "a period that is bound to a fact is the fact's own",
    """
    The number is right and the year beside it is not: readers quote both. Write the period that \
    the fact covers, or correct the fact's `period`.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency") in \
      [‹2022›](fact:calls).
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency") in \
      [2023](fact:calls).
      """)
}
