public import Diagnostics

extension Rule {
  public static let mixedVintages = Rule(
    "mixed-vintages", .formulas, .warning,
    "a formula takes its figures from one edition of a series",
    """
    When statistics are revised, all years move together. A growth from last year's edition to \
    this year's measures the revision too. Take both figures from one edition; if there is a \
    reason not to, say it in the statistic's `note` and waive the rule there. The revision itself \
    is `difference(NEW, OLD)`.
    """,
    bad: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        revises: first-count
      """,
      body: "On average the port counted `= mean(final-count, ‹first-count›)`."),
    good: Example(
      "facts.yaml",
      """
      first-count:
        value: 1,204 ships
        period: 2023
        source: agency
      final-count:
        value: 1,219 ships
        period: 2023
        source: agency
        revises: first-count
      """,
      body: "The final count added `= difference(final-count, first-count)`."))
}
