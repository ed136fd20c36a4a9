public import Diagnostics

extension Rule {
  public static let badNumber = Rule(
    "bad-number", .records, .fixedError,
    "a number in the settings is one, and within its limits",
    """
    The report says what the key takes: a whole number between two limits, or a decimal number \
    with a point and without separators. Write digits alone.
    """,
    bad: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      numbers:
        digits: ‹20›
      """),
    good: Example(
      "site.yaml",
      """
      title: The Sanctions Desk
      numbers:
        digits: 3
      """))
}
