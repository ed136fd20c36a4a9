public import Diagnostics
public import SiteModel

/// Facts, statistics and datasets of a briefing share one namespace.
public enum DuplicateFigureRule {
  public static let id: RuleID = "duplicate-id"

  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' is declared a second time", at: range,
      notes: [.init("first declared at", at: first)],
      helps: [
        "give one of them another id; to state the same fact again, leave out the link's title"
      ])
  }
}
