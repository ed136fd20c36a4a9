public import Diagnostics

extension Rule {
  public static let unknownName = Rule(
    "unknown-name", .formulas, .fixedError,
    "a formula names facts, statistics and datasets that there are",
    """
    Correct the name, or declare what it means. A figure of another briefing is named with that \
    briefing, in quotes: `'2023-port-calls'.calls`. Behind a hyphen without spaces a name goes on: \
    for a subtraction write `a - b`.
    """,
    bad: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"), or `= \
      per-month(‹call›)`.
      """,
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency"), or `= \
      per-month(calls)`.
      """)
}
