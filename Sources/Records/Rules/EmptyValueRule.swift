public import Diagnostics

extension Rule {
  public static let emptyValue = Rule(
    "empty-value", .records, .error,
    "a key has a value",
    """
    An empty value may be a line that was to be filled in later, or one whose value slipped to \
    another place. Write the value behind the colon, or delete the key: a key that is left out has \
    its default.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        ‹date›:
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        date: 2024-01-02
      """))
}
