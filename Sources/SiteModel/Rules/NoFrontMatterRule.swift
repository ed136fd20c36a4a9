public import Diagnostics

extension Rule {
  public static let noFrontMatter = Rule(
    "no-front-matter", .records, .fixedError,
    "a page begins with its front matter",
    """
    The title and date of a page stand between two lines of three hyphens, the first of which is \
    the first line of the file. Without them the page has no name in any list. Put them in, or \
    move what stands above them to below.
    """,
    bad: Example(
      "briefings/2024-02-ships.md",
      """
      ‹# Fewer ships were lost›

      Fewer ships were lost in storms.
      """),
    good: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      ---

      Fewer ships were lost in storms.
      """))
}
