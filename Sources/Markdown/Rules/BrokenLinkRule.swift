public import Diagnostics

extension Rule {
  public static let brokenLink = Rule(
    "broken-link", .markdown, .error,
    "what begins as a link is one",
    """
    A space in the address, a quotation mark or a parenthesis that is not closed, and Markdown \
    shows `[words](…` as it stands. Write `%20` for a space, and close what was opened. Where no \
    link is meant, put a backslash before the bracket.
    """,
    bad: "The ‹[report](https://agency.example.org/annual report.pdf)› counts ships.",
    good: "The [report](https://agency.example.org/annual%20report.pdf) counts ships.")
}
