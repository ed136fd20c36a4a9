public import Diagnostics

extension Rule {
  public static let lostInRounding = Rule(
    "lost-in-rounding", .formulas, .warning,
    "a result is larger than the rounding of what it is computed from",
    """
    The difference of two rounded numbers can be nothing but their rounding: of $1.65 billion and \
    $1.7 billion it may be anything up to twice what it seems, or less than zero. Take figures \
    with more digits, or leave the statistic out.
    """,
    bad: """
      Losses rose from [$1.65 billion](fact:losses-2022 "period: 2022; source: agency") to [$1.7 \
      billion](fact:losses-2023 "period: 2023; source: agency"), by `= ‹losses-2023 - losses-2022›`.
      """,
    good: """
      Losses rose from [$1.652 billion](fact:losses-2022 "period: 2022; source: agency") to \
      [$1.704 billion](fact:losses-2023 "period: 2023; source: agency"), by `= losses-2023 - \
      losses-2022`.
      """)
}
