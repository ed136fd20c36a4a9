public import Diagnostics

extension Rule {
  public static let unclosedFrontMatter = Rule(
    "unclosed-front-matter", .records, .fixedError,
    "front matter ends with a line of three hyphens",
    """
    Without the second line of hyphens nobody can tell where the settings end and the text begins. \
    Some editors turn three hyphens into a dash, which closes nothing; the report names such a \
    line.
    """,
    bad: Example(
      "briefings/2024-02-ships.md",
      """
      ‹---›
      title: Fewer ships were lost
      date: 2024-02-05

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
