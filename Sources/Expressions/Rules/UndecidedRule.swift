public import Diagnostics

extension Rule {
  public static let undecided = Rule(
    "undecided", .formulas, .fixedError,
    "what is known of the figures decides every condition",
    """
    Of more than $12 million it is not known whether it is above $13 million, so neither branch \
    can be printed. Compare one number: `.stated` without the hedge, `.low` or `.high` for an end; \
    or choose a limit that the figure decides. Likewise a `mode` is undecided among values of \
    equal frequency.
    """,
    bad: """
      Fees came to [more than $12 million](fact:fees "period: 2023; source: agency"), which is `= \
      "more" if ‹fees > $13 million› else "less"` than planned.
      """,
    good: """
      Fees came to [more than $12 million](fact:fees "period: 2023; source: agency"), which is `= \
      "more" if fees > $10 million else "less"` than planned.
      """)
}
