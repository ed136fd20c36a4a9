public import Diagnostics

extension Rule {
  public static let formulaCycle = Rule(
    "formula-cycle", .formulas, .fixedError,
    "no statistic is computed from itself",
    """
    Two formulas that each need the other have no beginning. Break the circle: one of them rests \
    on facts alone.
    """,
    bad: Example(
      "briefings/tankers.md",
      """
      ---
      title: Tankers and ferries
      date: 2024-01-31
      statistics:
        tankers: 1,000 ships - ferries
        ferries: 1,000 ships - ‹tankers›
      ---

      The port saw […](stat:tankers) and […](stat:ferries).
      """),
    good: Example(
      "briefings/tankers.md",
      """
      ---
      title: Tankers and ferries
      date: 2024-01-31
      statistics:
        tankers: 1,000 ships - ferries
        ferries: 400 ships
      ---

      The port saw […](stat:tankers) and […](stat:ferries).
      """))
}
