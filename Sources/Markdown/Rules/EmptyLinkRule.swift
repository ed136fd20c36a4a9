public import Diagnostics

extension Rule {
  public static let emptyLink = Rule(
    "empty-link", .markdown, .error,
    "a link or image has an address",
    """
    Markdown makes a link of `[words]()`, and the reader who clicks it stays where she is. Write \
    the address between the parentheses. Where there is none, take the brackets out.
    """,
    bad: "The court ‹[published its ruling]()› on Monday.",
    good: "The court [published its ruling](https://court.example.org/ruling) on Monday.")
}
