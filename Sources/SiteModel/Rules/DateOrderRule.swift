public import Diagnostics

extension Rule {
  public static let dateOrder = Rule(
    "date-order", .records, .error,
    "a page is updated, and expires, after its date",
    """
    A page that was updated before it was published, or that expired by then, has a slip in one of \
    its dates. Readers and search engines are shown both. Correct the one that is wrong.
    """,
    bad: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      updated: ‹2024-01-05›
      ---

      Fewer ships were lost in storms.
      """),
    good: Example(
      "briefings/2024-02-ships.md",
      """
      ---
      title: Fewer ships were lost
      date: 2024-02-05
      updated: 2024-02-06
      ---

      Fewer ships were lost in storms.
      """))
}
