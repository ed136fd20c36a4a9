public import Diagnostics

extension Rule {
  public static let noPeriod = Rule(
    "no-period", .formulas, .fixedError,
    "what is asked for its period has one",
    """
    Functions such as `per-month` and `days` take the length of time from a figure's period. A \
    figure without one has no length, and one that rests on several periods has no single one. \
    Declare the fact's `period`, or name the figure whose period is meant.
    """,
    bad: """
      The port counted [1,310 ships](fact:calls-2022 "period: 2022; source: agency") and [1,204 \
      ships](fact:calls-2023 "period: 2023; source: agency"), or `= per-month(‹calls-2022 + \
      calls-2023›)`.
      """,
    good: """
      The port counted [1,310 ships](fact:calls-2022 "period: 2022; source: agency") and [1,204 \
      ships](fact:calls-2023 "period: 2023; source: agency"), or `= per-month(calls-2022)` and `= \
      per-month(calls-2023)`.
      """)
}
