public import Diagnostics

extension Rule {
  public static let badLinkTitle = Rule(
    "bad-link-title", .records, .fixedError,
    "the title of a `fact:` link declares a fact",
    """
    The title holds fields such as `period: 2023` and `source: agency`, each with a colon and \
    ended by a semicolon, or the word `new`. What stands behind a comma would become part of the \
    field before it, and the fact would lose its source unseen. The words of the fact are those of \
    the link, so there is no `value`.
    """,
    bad: """
      The agency counted [nine ships](fact:ships "period: 2023, ‹source: agency›").
      """,
    good: """
      The agency counted [nine ships](fact:ships "period: 2023; source: agency").
      """)
}
