public import Diagnostics

extension Rule {
  public static let badID = Rule(
    "bad-id", .records, .fixedError,
    "an id is made of small letters a to z, digits and hyphens",
    """
    Ids stand in links, formulas and addresses, so they are spelt in one way only. The report \
    shows the id that is nearest to what was written. Change it where it is used, too.
    """,
    bad: Example(
      "sources.yaml",
      """
      ‹Coast_Guard›:
        title: Shipping losses of the year
        grade: B2
      """),
    good: Example(
      "sources.yaml",
      """
      coast-guard:
        title: Shipping losses of the year
        grade: B2
      """))
}
