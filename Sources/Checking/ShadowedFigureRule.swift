public import Diagnostics
public import SiteModel

/// A briefing's figure does not hide one of the site's.
public enum ShadowedFigureRule {
  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, site: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      Rule.shadowedID.id, "'\(figure)' hides the site's fact of the same id", at: range,
      notes: [.init("the site's fact is declared at", at: site)],
      helps: ["use the site's fact, or choose another id"])
  }
}

extension Rule {
  static let shadowedID = Rule(
    "shadowed-id", .names, .error,
    "a briefing's figure does not hide one of `facts.yaml`",
    """
    With both, `calls` would mean one number in this briefing and another in the next. Use the \
    site's fact, by leaving the title behind the link out, or choose another id.
    """,
    bad: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        source: agency
      """,
      body: """
        The port counted [‹1,204 ships›](fact:calls "period: 2023; source: agency").
        """),
    good: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        source: agency
      """,
      body: "The port counted [1,204 ships](fact:calls)."))
}
