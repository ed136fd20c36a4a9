public import Diagnostics
public import SiteModel

/// A briefing's figure does not hide one of the site's.
public enum ShadowedFigureRule {
  public static let id: RuleID = "shadowed-id"

  public static func diagnostic(
    _ figure: FigureID, at range: SourceRange, site: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' hides the site's fact of the same id", at: range,
      notes: [.init("the site's fact is declared at", at: site)],
      helps: ["use the site's fact, or choose another id"])
  }
}
