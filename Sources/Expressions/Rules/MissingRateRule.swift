public import Diagnostics

extension Rule {
  public static let missingRate = Rule(
    "missing-rate", .formulas, .fixedError,
    "`rates` in `site.yaml` has a rate for every conversion",
    """
    Money is converted with rates that the site declares and sources, never with today's. Add the \
    rate of the figure's period, or of its last day; `on: "2023-06-30"` takes the rate of another \
    day.
    """,
    bad: """
      The raid brought in [$12 million](fact:loot "period: 2023; source: agency"), or `= \
      convert(loot, ‹"EUR"›)`.
      """,
    good: Example(
      "site.yaml",
      """
      title: Example
      rates:
        - {pair: EUR/USD, value: 1.0813, date: 2023, source: agency}
      """,
      body: """
        The raid brought in [$12 million](fact:loot "period: 2023; source: agency"), or `= \
        convert(loot, "EUR")`.
        """))
}
