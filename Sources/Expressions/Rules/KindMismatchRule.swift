public import Diagnostics

extension Rule {
  public static let kindMismatch = Rule(
    "kind-mismatch", .formulas, .fixedError,
    "numbers, texts, conditions and columns stand where they are wanted",
    """
    Nothing can be added to a text, a condition is no number, and a column of several values does \
    not fit into a sentence. Name what is meant: a figure in place of its source, `"rose" if a > b \
    else "fell"` in place of the condition, a function such as `sum` or `median` round a column.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"); each of its gates \
      saw `= ‹calls.source› / 2`.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"); each of its gates \
      saw `= calls / 2`.
      """)
}
