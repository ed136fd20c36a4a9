public import Diagnostics
public import SiteModel

/// A fact revises another fact, and none revises itself in the end.
public enum RevisionRule {
  /// - Parameter names: the facts of the circle, from the first back to it.
  public static func cycle(_ names: [String], at range: SourceRange) -> Diagnostic {
    let first = names.first ?? ""
    return Diagnostic(
      Rule.revisionCycle.id, "fact '\(first)' revises itself", at: range,
      notes: [
        .init("the facts revise each other: " + names.map { "'\($0)'" }.joined(separator: " → "))
      ],
      helps: ["break the circle: the oldest of them revises none"])
  }

  /// What is revised is not newer than what revises it.
  ///
  /// - Parameters:
  ///   - days: the vintages of both.
  public static func reversed(
    _ new: DeclaredFact, _ old: DeclaredFact, days: (new: CalendarDate, old: CalendarDate),
    at range: SourceRange
  ) -> Diagnostic {
    let (new, old) = (new.declaration, old.declaration)
    return Diagnostic(
      .warning, Rule.revisionOrder.id,
      "fact '\(new.id)', as of \(days.new.words), "
        + "revises '\(old.id)', which is as of \(days.old.words)",
      at: range, notes: [.init("'\(old.id)' is declared at", at: old.range)],
      helps: ["turn the revision round, or give the newer fact its own 'as-of'"])
  }

  public static func notAFact(_ figure: Figure, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Rule.figureKind.id, "'\(figure.key.id)' is a statistic, and only a fact can be revised",
      at: range, notes: [.init("declared at", at: figure.range)],
      helps: ["name the fact that this one replaces"])
  }
}

extension Rule {
  static let revisionCycle = Rule(
    "revision-cycle", .sources, .fixedError,
    "no fact revises itself in the end",
    """
    `revises` leads from a newer figure to the one that it replaces. In a circle none is the \
    newest, and it is not known which to show. The oldest of the facts revises none.
    """,
    bad: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
        revises: final-count
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        revises: ‹first-count›
      """),
    good: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        revises: first-count
      """))
}
