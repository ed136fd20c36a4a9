import Diagnostics

extension Rule {
  static let otherHedge = Rule(
    "other-hedge", .sources, .hint,
    "facts of one measure and period have the same hedge on the same number",
    """
    One source says eight days, and the other up to eight days. Each may be quoted rightly, but \
    one of them is often a slip. Look at both, and say in `disputed` why they differ if they do.
    """,
    bad: Example(
      "facts.yaml",
      """
      strike:
        value: eight days
        period: 2023
        measure: strike
        source: agency
      strike-by-the-union:
        value: ‹up to eight days›
        period: 2023
        measure: strike
        source: union
      """),
    good: Example(
      "facts.yaml",
      """
      strike:
        value: eight days
        period: 2023
        measure: strike
        source: agency
      strike-by-the-union:
        value: up to eight days
        period: 2023
        measure: strike
        source: union
        disputed: The union counts the longest stoppage.
      """))
}
