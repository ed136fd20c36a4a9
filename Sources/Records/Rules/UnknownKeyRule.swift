public import Diagnostics

extension Rule {
  public static let unknownKey = Rule(
    "unknown-key", .records, .error,
    "a record has only keys that mean something",
    """
    A misspelt key is a value that nobody reads: the source would be printed without its \
    publisher, and nobody would notice. Correct the spelling, or delete the line. What is meant \
    for yourself belongs in a comment, behind `#`.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        ‹pubisher›: Coast Guard
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
