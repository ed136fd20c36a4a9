public import Diagnostics
public import SiteModel

/// The names of functions cannot be ids.
public enum ReservedFigureRule {
  public static let id: RuleID = "reserved-id"

  public static func diagnostic(_ figure: FigureID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' is the name of a function and cannot be an id", at: range,
      helps: ["say what it measures: '\(figure)-of-thefts'"])
  }
}
