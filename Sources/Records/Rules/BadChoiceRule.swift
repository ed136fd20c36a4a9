public import Diagnostics

extension Rule {
  public static let badChoice = Rule(
    "bad-choice", .records, .fixedError,
    "a value is one of the words that its key knows",
    """
    Some keys know a few words only, such as the kinds of entities, the kinds of charts or `true` \
    and `false`. The report lists them, or offers the one that was probably meant. Any other word \
    would be passed over, and the page would not be what it was meant to be.
    """,
    bad: Example(
      "entities.yaml",
      """
      northern-line:
        name: Northern Line
        kind: ‹company›
      """),
    good: Example(
      "entities.yaml",
      """
      northern-line:
        name: Northern Line
        kind: organisation
      """))
}
