public import Diagnostics

extension Rule {
  public static let badSlug = Rule(
    "bad-slug", .records, .fixedError,
    "a `slug` can be a part of an address",
    """
    The slug is the last part of the page's address, and readers copy it, print it and read it \
    out. It is made of small letters and digits with hyphens between the words. The report shows \
    the one that is nearest to what was written.
    """,
    bad: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      slug: ‹Ships Lost!›
      ---

      Fewer ships were lost in storms.
      """),
    good: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      slug: ships-lost
      ---

      Fewer ships were lost in storms.
      """))
}
