public import Diagnostics
public import Quantities
public import SiteModel

/// The value of a declared fact is one quantity, and nothing else.
public enum UnreadableValueRule {
  public static func diagnostic(
    _ error: QuantityReadingError, of figure: FigureID, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      Rule.unreadableValue.id, "fact '\(figure)' cannot be read: \(error)", at: range,
      helps: ["write one number with its unit, as in 'more than $50 million'"])
  }
}

extension Rule {
  static let unreadableValue = Rule(
    "unreadable-value", .numbers, .fixedError,
    "the value of a fact is one quantity",
    """
    Text is checked against the value, and formulas compute with it, so it has to be one number \
    with its hedge and unit: *more than $50 million*, *two thirds*, *12 to 15 ships*. What else \
    the source says belongs in `note`.
    """,
    bad: Example(
      "facts.yaml",
      """
      calls:
        value: ‹plenty of ships›
        period: 2023
        source: agency
      """),
    good: Example(
      "facts.yaml",
      """
      calls:
        value: 1,204 ships
        period: 2023
        source: agency
      """))
}
