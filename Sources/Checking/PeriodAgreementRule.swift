public import Diagnostics
public import Quantities
public import SiteModel

/// A period that is bound to a fact is the fact's own.
public enum PeriodAgreementRule {
  public static let id: RuleID = "period-mismatch"

  public static func diagnostic(
    _ text: Period, words: String, fact: DeclaredFact,
    at range: @autoclosure () -> SourceRange?
  ) -> Diagnostic? {
    guard let period = fact.declaration.period else {
      return Diagnostic(
        id, "text says \(words), but fact '\(fact.declaration.id)' has no period", at: range(),
        notes: [.init("declared at", at: fact.declaration.range)],
        helps: ["add 'period: \(text.edtf)' to the fact"])
    }
    guard period.value != text else { return nil }
    return Diagnostic(
      id,
      "text says \(words), but fact '\(fact.declaration.id)' covers \(period.value.words)",
      at: range(), notes: [.init("its period is declared at", at: period.range)],
      helps: ["write the fact's period, or correct it"])
  }
}
