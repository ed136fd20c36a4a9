public import Diagnostics

extension Rule {
  public static let unitMismatch = Rule(
    "unit-mismatch", .formulas, .fixedError,
    "units go together",
    """
    Only what measures the same can be added, compared or checked: dollars and pounds cannot, nor \
    percent and percentage points. Convert one of them (`convert(london, "USD")`), or look whether \
    the right figure is named.
    """,
    bad: """
      Fees came to [$3 million](fact:antwerp "period: 2023; source: agency") in Antwerp and [£2 \
      million](fact:london "period: 2023; source: agency") in London, or `= antwerp + ‹london›`.
      """,
    good: """
      Fees came to [$3 million](fact:antwerp "period: 2023; source: agency") in Antwerp and [$2 \
      million](fact:london "period: 2023; source: agency") in London, or `= antwerp + london`.
      """)
}
