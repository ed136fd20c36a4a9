public import Diagnostics

extension Rule {
  public static let missingKey = Rule(
    "missing-key", .records, .fixedError,
    "a record has the keys that it cannot do without",
    """
    A source without a title cannot be cited, and a chart without data cannot be drawn. The report \
    names the record and the key. Add the line that it shows, with your own value.
    """,
    bad: Example(
      "sources.yaml",
      """
      ‹agency›:
        publisher: Coast Guard
        grade: B2
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        publisher: Coast Guard
      """))
}
