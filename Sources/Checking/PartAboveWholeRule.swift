public import Diagnostics
import Quantities
public import SiteModel

/// What was counted in a part of a period is not above what was counted in all of it.
public enum PartAboveWholeRule {
  public static let id: RuleID = "part-above-whole"

  public static func diagnostic(part: DeclaredFact, whole: DeclaredFact) -> Diagnostic {
    Diagnostic(
      .warning, id,
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
