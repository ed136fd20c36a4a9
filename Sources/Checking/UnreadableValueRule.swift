public import Diagnostics
public import Quantities
public import SiteModel

/// The value of a declared fact is one quantity, and nothing else.
public enum UnreadableValueRule {
  public static let id: RuleID = "unreadable-value"

  public static func diagnostic(
    _ error: QuantityReadingError, of figure: FigureID, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "fact '\(figure)' cannot be read: \(error)", at: range,
      helps: ["write one number with its unit, as in 'more than $50 million'"])
  }
}
