public import Diagnostics
public import SiteModel

/// Facts, statistics and datasets of a briefing share one namespace.
public enum DuplicateFigureRule {
  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      Rule.duplicateID.id, "'\(figure)' is declared a second time", at: range,
      notes: [.init("first declared at", at: first)],
      helps: [
        "give one of them another id; to state the same fact again, leave out the link's title"
      ])
  }
}

extension Rule {
  static let duplicateID = Rule(
    "duplicate-id", .names, .fixedError,
    "an id is declared once",
    """
    If two facts, statistics or sources have one id, a link to it could mean either. Give one of \
    them another id. To state the same fact again in the text, leave the title behind its link \
    out. A source that several briefings use belongs in `sources.yaml`.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [‹1,204 \
      ships›](fact:calls "period: 2023; source: agency"), most paid.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). Of the [1,204 \
      ships](fact:calls), most paid.
      """)
}
