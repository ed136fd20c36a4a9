import Diagnostics

extension Rule {
  static let revisionOrder = Rule(
    "revision-order", .sources, .warning,
    "a fact revises an older one",
    """
    By its `as-of`, or the date of its source, the fact that revises is older than what it \
    replaces. Turn the revision round, or correct the day as of which each is stated.
    """,
    bad: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
        as-of: 2024-02-01
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        as-of: 2024-01-15
        revises: ‹first-count›
      """),
    good: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
        as-of: 2024-01-15
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        as-of: 2024-02-01
        revises: first-count
      """))
}
