public import Diagnostics

extension Rule {
  public static let divisionByZero = Rule(
    "division-by-zero", .formulas, .fixedError,
    "no divisor is zero, or may be",
    """
    What is divided by zero is no number, and a growth from zero is none either. A figure with a \
    hedge may be zero if its hedge allows it: `.stated` takes its number alone. In a table, leave \
    rows of zero out with `where`.
    """,
    bad: """
      Attacks rose from [zero attacks](fact:attacks-2022 "period: 2022; source: agency") to [seven \
      attacks](fact:attacks-2023 "period: 2023; source: agency"), by `= growth(‹attacks-2022›, \
      attacks-2023)`.
      """,
    good: """
      Attacks rose from [zero attacks](fact:attacks-2022 "period: 2022; source: agency") to [seven \
      attacks](fact:attacks-2023 "period: 2023; source: agency"), by `= difference(attacks-2023, \
      attacks-2022)`.
      """)
}
