public import Diagnostics
import Quantities
public import SiteModel

/// Facts of one measure, period and vintage can all be true.
public enum ContradictionRule {
  /// One of two facts of a measure.
  public struct Reading: Sendable {
    public var key: FigureKey
    public var fact: DeclaredFact
    /// The day as of which it is stated; nil where that is not known.
    public var vintage: CalendarDate?

    public init(key: FigureKey, fact: DeclaredFact, vintage: CalendarDate?) {
      self.key = key
      self.fact = fact
      self.vintage = vintage
    }
  }

  /// - Parameters:
  ///   - a: the fact that is declared later.
  ///   - b: the one it contradicts.
  public static func diagnostic(_ a: Reading, _ b: Reading) -> Diagnostic {
    Diagnostic(
      .warning, Rule.contradictingFacts.id,
      "fact '\(a.key.id)' says \(a.fact.words), "
        + "but fact '\(b.key.id)' of the same measure says \(b.fact.words)",
      at: a.fact.declaration.value.range, notes: notes(a, b), helps: waysOut(a, b))
  }

  /// One number under different hedges: each source may be quoted rightly.
  public static func otherHedge(_ a: Reading, _ b: Reading) -> Diagnostic {
    Diagnostic(
      .hint, Rule.otherHedge.id,
      "fact '\(a.key.id)' says \(a.fact.words), "
        + "and fact '\(b.key.id)' has the same number as \(b.fact.words)",
      at: a.fact.declaration.value.range, notes: notes(a, b),
      helps: ["if the sources differ, say so: add 'disputed: WHY THEY DIFFER' to one of the facts"])
  }

  private static func notes(_ a: Reading, _ b: Reading) -> [Diagnostic.Note] {
    let declaration = b.fact.declaration
    let period = declaration.period.map { ", for \($0.value.words)" } ?? ""
    var notes: [Diagnostic.Note] = [
      .init(
        "'\(b.key.id)' is declared at", at: declaration.range, "\(period)\(b.fact.fromSources)"),
      .init("both measure '\(declaration.measure ?? "")'"),
    ]
    if a.vintage != b.vintage, let first = a.vintage, let second = b.vintage {
      notes.append(
        .init("'\(a.key.id)' is as of \(first.words), '\(b.key.id)' as of \(second.words)"))
    }
    return notes
  }

  /// Either may be wrong. Otherwise one replaces the other, each was right on its day, or they
  /// stay at odds.
  private static func waysOut(_ a: Reading, _ b: Reading) -> [String] {
    let isReversed = a.vintage.flatMap { first in b.vintage.map { first < $0 } } ?? false
    let (newer, older) = isReversed ? (b, a) : (a, b)
    let name = older.key.page == newer.key.page ? older.key.id.rawValue : "\(older.key)"
    return [
      "correct one of them, "
        + "or show both to the reader: add 'disputed: WHY THEY DIFFER' to one of the facts",
      "if '\(newer.key.id)' replaces '\(older.key.id)', add 'revises: \(name)' to it",
      "if each was right on its own day, \(separation(newer, older))",
    ]
  }

  private static func separation(_ newer: Reading, _ older: Reading) -> String {
    guard let day = newer.vintage, let earlier = older.vintage, day != earlier else {
      return "give each an 'as-of' of its own"
    }
    return "add 'as-of: \(day)' to '\(newer.key.id)' and 'as-of: \(earlier)' to '\(older.key.id)'"
  }
}

extension Rule {
  static let contradictingFacts = Rule(
    "contradicting-facts", .sources, .warning,
    "facts of one measure and period can all be true",
    """
    Facts with the same `measure` are about one thing, so readers should not meet two numbers for \
    it unawares. Correct one of them; or say in `disputed` why they differ, which is shown on the \
    page; or, if one replaces the other, add `revises`. If each was right on its day, give each an \
    `as-of`.
    """,
    bad: Example(
      "facts.yaml",
      """
      strike:
        value: eight days
        period: 2023
        measure: strike
        source: agency
      strike-by-the-union:
        value: ‹nine days›
        period: 2023
        measure: strike
        source: union
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
