public import Diagnostics

extension Rule {
  public static let mixedNouns = Rule(
    "mixed-nouns", .formulas, .warning,
    "counts that are added or compared are of the same things",
    """
    Ships and trucks make no sum that has a name. If both facts count the same, give them one \
    noun; for one per the other, write `ratio(a, b)`.
    """,
    bad: """
      Customs checked [310 ships](fact:ferries "period: 2023; source: agency") and [894 \
      trucks](fact:freight "period: 2023; source: agency"), or `= ferries + ‹freight›`.
      """,
    good: """
      Customs checked [310 ships](fact:ferries "period: 2023; source: agency") and [894 \
      ships](fact:freight "period: 2023; source: agency"), or `= ferries + freight`.
      """)
}
