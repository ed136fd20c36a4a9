public import Diagnostics
import Quantities
public import SiteModel

/// Facts of one measure, period and vintage can all be true.
public enum ContradictionRule {
  public static let id: RuleID = "contradicting-facts"
  public static let rewording: RuleID = "other-hedge"

  /// - Parameters:
  ///   - a: the fact that is declared later.
  ///   - b: the one it contradicts.
  public static func diagnostic(_ a: DeclaredFact, _ b: DeclaredFact) -> Diagnostic {
    Diagnostic(
      .warning, id,
      "fact '\(a.declaration.id)' says \(a.words), "
        + "but fact '\(b.declaration.id)' of the same measure says \(b.words)",
      at: a.declaration.value.range, notes: notes(a, b),
      helps: [
        "correct one of them, "
          + "or show both to the reader: add 'disputed: WHY THEY DIFFER' to one of the facts"
      ])
  }

  /// One number under different hedges: each source may be quoted rightly.
  public static func otherHedge(_ a: DeclaredFact, _ b: DeclaredFact) -> Diagnostic {
    Diagnostic(
      .hint, rewording,
      "fact '\(a.declaration.id)' says \(a.words), "
        + "and fact '\(b.declaration.id)' has the same number as \(b.words)",
      at: a.declaration.value.range, notes: notes(a, b),
      helps: ["if the sources differ, say so: add 'disputed: WHY THEY DIFFER' to one of the facts"])
  }

  private static func notes(_ a: DeclaredFact, _ b: DeclaredFact) -> [Diagnostic.Note] {
    let period = b.declaration.period.map { ", for \($0.value.words)" } ?? ""
    return [
      .init(
        "'\(b.declaration.id)' is declared at", at: b.declaration.range,
        "\(period)\(b.fromSources)"),
      .init("both measure '\(a.declaration.measure ?? "")'"),
    ]
  }
}
