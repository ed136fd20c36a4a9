public import Diagnostics

extension Rule {
  public static let numberTooLarge = Rule(
    "number-too-large", .formulas, .fixedError,
    "numbers have no more digits than can be computed with",
    """
    Formulas are exact, so a power of a power can have more digits than there is time to write. \
    Nothing that a briefing tells of needs them: look at the exponents.
    """,
    bad: "The lock has `= ‹((10^100)^100)^100›` combinations.",
    good: "The lock has `= 10^6` combinations.")
}
