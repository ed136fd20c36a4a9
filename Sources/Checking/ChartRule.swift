public import Charts
public import Diagnostics
public import SiteModel

/// A chart can be drawn from its dataset.
public enum ChartRule {
  public static let id: RuleID = "chart"

  public static func diagnostic(_ problem: ChartProblem, in chart: DeclaredChart) -> Diagnostic {
    Diagnostic(
      id, problem.summary, at: chart.places[problem.part] ?? chart.name?.range ?? chart.range,
      helps: problem.helps)
  }

  /// An image without words, which a reader who does not see it could not tell from another.
  public static func nameless(_ name: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      id, "the chart '\(name)' is placed without words, and has no title", at: range,
      helps: ["say in the brackets what it shows: '![Thefts by year](chart:\(name))'"])
  }
}
