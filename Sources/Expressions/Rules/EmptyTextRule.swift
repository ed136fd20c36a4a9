public import Diagnostics

extension Rule {
  public static let emptyText = Rule(
    "empty-text", .formulas, .fixedError,
    "a formula that gives a text gives words",
    """
    The page would have a hole where the text is to stand. Give both branches of `if … else …` \
    words, or look at what the text is taken from.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). That is `= ‹" " \
      if calls > 1,000 ships else "not"›` much.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"). That is `= "very" \
      if calls > 1,000 ships else "not"` much.
      """)
}
