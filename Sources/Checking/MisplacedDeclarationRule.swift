public import Diagnostics

/// A fact is declared in the text: a title, a summary or a chart can state one, but declares none.
public enum MisplacedDeclarationRule {
  public static func diagnostic(_ figure: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      Rule.misplacedDeclaration.id, "a title, summary or chart cannot declare fact '\(figure)'",
      at: range,
      helps: [
        "declare it in the text or under 'facts' in the front matter, and write "
          + "[words](fact:\(figure)) here"
      ])
  }
}

extension Rule {
  static let misplacedDeclaration = Rule(
    "misplaced-declaration", .names, .fixedError,
    "facts are declared in the text or the front matter, not in a title, summary or chart",
    """
    A title or summary is printed in lists and feeds, away from the text and its sources. Declare \
    the fact in the text, or under `facts` in the front matter; the summary may then state it \
    without a title behind the link.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: The port counts its ships
      date: 2024-01-31
      summary: 'In 2023 the port counted [‹1,204 ships›](fact:calls "source: agency").'
      ---

      The port counts every ship [@agency].
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: The port counts its ships
      date: 2024-01-31
      summary: 'In 2023 the port counted [1,204 ships](fact:calls).'
      ---

      In 2023 the port counted [1,204 ships](fact:calls "period: 2023; source: agency").
      """))
}
