public import Diagnostics
public import SiteModel

/// The names of functions cannot be ids.
public enum ReservedFigureRule {
  public static func diagnostic(_ figure: FigureID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      Rule.reservedID.id, "'\(figure)' is the name of a function and cannot be an id", at: range,
      helps: ["say what it measures: '\(figure)-of-thefts'"])
  }
}

extension Rule {
  static let reservedID = Rule(
    "reserved-id", .names, .fixedError,
    "no id is the name of a function",
    """
    A formula that says `median` means the function. Say in the id what is measured.
    """,
    bad: """
      Ships waited [‹five days›](fact:median "period: 2023; source: agency").
      """,
    good: """
      Ships waited [five days](fact:median-wait "period: 2023; source: agency").
      """)
}
