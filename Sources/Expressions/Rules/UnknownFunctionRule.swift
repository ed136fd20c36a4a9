public import Diagnostics

extension Rule {
  public static let unknownFunction = Rule(
    "unknown-function", .formulas, .fixedError,
    "a formula calls functions and formats that there are",
    """
    Correct the name; the reference lists all functions. Most go by the names of statistics books \
    (`mean`, `stdev`, `quantile`) or by what the sentence says (`per-month`, `share`, `growth`).
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"), or `= \
      ‹per-mouth›(calls)`.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"), or `= \
      per-month(calls)`.
      """)
}
