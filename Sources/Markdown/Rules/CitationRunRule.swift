public import Diagnostics

extension Rule {
  public static let citationRun = Rule(
    "citation-run", .markdown, .warning,
    "two citations at one place stand in one pair of brackets",
    """
    `[@a][@b]` is one link with a label in Markdown. Both are cited, but another program that \
    reads the file sees only one. Write `[@a; @b]`.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
      court:
        title: Ruling on the insurance of ships
        grade: B2
      """,
      body: "The owners reported fewer losses ‹[@agency][@court]›."),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
      court:
        title: Ruling on the insurance of ships
        grade: B2
      """,
      body: "The owners reported fewer losses [@agency; @court]."))
}
