public import Diagnostics

extension Rule {
  public static let badGrade = Rule(
    "bad-grade", .records, .fixedError,
    "a grade is a letter from A to F and a digit from 1 to 6",
    """
    The Admiralty grade tells how reliable a source is, from A to F, and how credible what it \
    says, from 1 to 6. `B2` is a source that is usually reliable, and information that is probably \
    true. A grade of another scale would be read as something else than it says.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: ‹B7›
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
      """))
}
