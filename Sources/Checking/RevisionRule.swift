public import Diagnostics
public import SiteModel

/// A fact revises another fact, and none revises itself in the end.
public enum RevisionRule {
  public static let id: RuleID = "revision-cycle"

  /// - Parameter names: the facts of the circle, from the first back to it.
  public static func cycle(_ names: [String], at range: SourceRange) -> Diagnostic {
    let first = names.first ?? ""
    return Diagnostic(
      id, "fact '\(first)' revises itself", at: range,
      notes: [
        .init("the facts revise each other: " + names.map { "'\($0)'" }.joined(separator: " → "))
      ],
      helps: ["break the circle: the oldest of them revises none"])
  }

  public static func notAFact(_ figure: Figure, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      FigureKindRule.id, "'\(figure.key.id)' is a statistic, and only a fact can be revised",
      at: range, notes: [.init("declared at", at: figure.range)],
      helps: ["name the fact that this one replaces"])
  }
}
