public import Diagnostics

extension Rule {
  public static let linkSpace = Rule(
    "link-space", .markdown, .error,
    "no space stands in the address of a `fact:` link and the like",
    """
    With a space behind the colon, or between the brackets and the parentheses, Markdown sees no \
    link and shows its signs to readers. Nothing is checked then. Take the space out.
    """,
    bad: "The ‹[report](source: agency)› counts ships.",
    good: "The [report](source:agency) counts ships.")
}
