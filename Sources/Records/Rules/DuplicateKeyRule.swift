public import Diagnostics

extension Rule {
  public static let duplicateKey = Rule(
    "duplicate-key", .records, .fixedError,
    "a key stands once in its record",
    """
    Of two values under one key only one can be true, and it is not for a program to choose. Keep \
    the right one. Where both are needed, write a list under one key, or give the second record an \
    id of its own.
    """,
    bad: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses of the year
        grade: B2
        ‹title›: Shipping losses, revised
      """),
    good: Example(
      "sources.yaml",
      """
      agency:
        title: Shipping losses, revised
        grade: B2
      """))
}
