public import Diagnostics

extension Rule {
  public static let badPeriod = Rule(
    "bad-period", .records, .fixedError,
    "a period is written as 2021, 2021-06 or 2020/2021-06",
    """
    The period of a fact is compared with those of other facts, and formulas such as *per year* \
    count with it. It is written in EDTF: a year, a month, a day or two of them with a stroke \
    between, and a `~` behind what is approximate. Words such as *last year* mean another year to \
    each reader.
    """,
    bad: """
      The agency counted [nine ships](fact:ships "period: ‹last year›; source: agency").
      """,
    good: """
      The agency counted [nine ships](fact:ships "period: 2023; source: agency").
      """)
}
