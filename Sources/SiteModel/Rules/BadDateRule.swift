public import Diagnostics

extension Rule {
  public static let badDate = Rule(
    "bad-date", .records, .fixedError,
    "a day is written as 2022-02-07, and the calendar has it",
    """
    Days are written with the year first, since 7/2/2022 is another day in London than in New \
    York. A time of day is not wanted. The report shows the day in the right form where there is \
    one day that can be meant.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        date: ‹7 February 2022›
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        date: 2022-02-07
      """))
}
