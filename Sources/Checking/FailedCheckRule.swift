public import Diagnostics
import Expressions
public import SiteModel

/// The value of a fact agrees with the expression that its `check` names.
public enum FailedCheckRule {
  /// What the check came to.
  public struct Finding: Sendable {
    public var fact: DeclaredFact
    public var check: Located<String>
    /// Both sides in words, and in numbers with what rounding allows.
    public var stated: (words: String, value: String)
    public var computed: (words: String, value: String)
    /// The expression with the words of its inputs.
    public var withValues: String

    public init(
      fact: DeclaredFact, check: Located<String>, stated: (words: String, value: String),
      computed: (words: String, value: String), withValues: String
    ) {
      self.fact = fact
      self.check = check
      self.stated = stated
      self.computed = computed
      self.withValues = withValues
    }
  }

  public static func diagnostic(_ finding: Finding) -> Diagnostic {
    Diagnostic(
      .warning, Rule.failedCheck.id,
      "fact '\(finding.fact.declaration.id)' says \(finding.stated.words), "
        + "but its check comes to \(finding.computed.words)",
      at: finding.check.range,
      notes: [
        .init("the check is \(finding.withValues)"),
        .init("the fact is \(finding.stated.value); the check is \(finding.computed.value)"),
        .init("the fact is declared at", at: finding.fact.declaration.range),
      ],
      helps: [
        "correct the figure that is wrong, "
          + "or show both to the reader: add 'disputed: WHY THEY DIFFER' to the fact"
      ])
  }

  /// The expression does not measure what the fact does: nothing can be compared.
  public static func otherUnit(_ finding: Finding) -> Diagnostic {
    Diagnostic(
      Rule.unitMismatch.id,
      "fact '\(finding.fact.declaration.id)' says \(finding.stated.words), "
        + "but its check is \(finding.computed.words), which is another unit",
      at: finding.check.range,
      notes: [.init("the fact is declared at", at: finding.fact.declaration.range)],
      helps: ["write a check that comes to what the fact measures"])
  }

  /// A fact cannot vouch for itself.
  public static func circular(_ fact: FactDeclaration, _ check: Located<String>) -> Diagnostic {
    Diagnostic(
      .warning, Rule.failedCheck.id, "the check of fact '\(fact.id)' rests on '\(fact.id)' itself",
      at: check.range, helps: ["compute it from other figures"])
  }
}

extension Rule {
  static let failedCheck = Rule(
    "check-failed", .numbers, .warning,
    "a fact agrees with its `check`",
    """
    A `check` computes what the fact ought to be from other figures: shares from counts, a total \
    from its parts. Rounding is allowed for. If it fails, one of the figures is wrong, or the \
    source does not agree with itself: then add `disputed` and tell the reader. A check that rests \
    on its own fact proves nothing.
    """,
    bad: Example(
      "facts.yaml",
      """
      prisoners:
        value: 840 prisoners
        period: 2023
        source: agency
      women:
        value: 140 prisoners
        period: 2023
        source: agency
      share-of-women:
        value: 30%
        period: 2023
        source: agency
        check: ‹share(women, prisoners)›
      """),
    good: Example(
      "facts.yaml",
      """
      prisoners:
        value: 840 prisoners
        period: 2023
        source: agency
      women:
        value: 140 prisoners
        period: 2023
        source: agency
      share-of-women:
        value: 17%
        period: 2023
        source: agency
        check: share(women, prisoners)
      """))
}
