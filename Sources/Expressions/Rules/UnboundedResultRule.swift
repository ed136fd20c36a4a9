public import Diagnostics

extension Rule {
  public static let unboundedResult = Rule(
    "unbounded-result", .formulas, .fixedError,
    "something is known about the result of a formula",
    """
    More than 12 minus more than 9 may be anything: each hedge leaves open what the other would \
    need. To compute with the numbers alone write `.stated`, and say in the text that they are \
    floors.
    """,
    bad: """
      The state lost [more than $12 million](fact:losses "period: 2023; source: agency") and got \
      [more than $9 million](fact:returned "period: 2023; source: agency") back, so `= ‹losses - \
      returned›` is missing.
      """,
    good: """
      The state lost [more than $12 million](fact:losses "period: 2023; source: agency") and got \
      [more than $9 million](fact:returned "period: 2023; source: agency") back, so by these \
      floors `= losses.stated - returned.stated` is missing.
      """)
}
