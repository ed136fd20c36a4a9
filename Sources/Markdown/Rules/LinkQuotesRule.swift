public import Diagnostics

extension Rule {
  public static let linkQuotes = Rule(
    "link-quotes", .markdown, .error,
    "the title of a link stands in straight quotation marks",
    """
    Word processors turn `"` into typographic quotation marks, with which Markdown sees no title \
    and no link. The fact would not be declared, and readers would see the signs. Type the \
    straight ones. In the text itself briefgen sets typographic ones.
    """,
    bad: "The agency counted ‹[nine ships](fact:ships “period: 2023; source: agency”)›.",
    good: """
      The agency counted [nine ships](fact:ships "period: 2023; source: agency").
      """)
}
