public import Diagnostics

extension Rule {
  public static let nestingTooDeep = Rule(
    "nesting-too-deep", .formulas, .fixedError,
    "parentheses, and formulas that rest on each other, do not go too deep",
    """
    Parentheses, calls and pipes may nest 64 deep, and fifty formulas may lie between a \
    statistic and its facts. Give a part of the formula a name as a statistic of its own, or name \
    the facts themselves.
    """,
    bad: """
      Each inspector saw `= \
      ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((‹(›1,200 / \
      12)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))` ships.
      """,
    good: "Each inspector saw `= (1,200 / 12)` ships.")
}
