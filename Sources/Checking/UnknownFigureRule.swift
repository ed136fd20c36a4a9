public import Diagnostics
public import SiteModel

/// A link or a card names a fact or statistic that is declared.
public enum UnknownFigureRule {
  public static let id: RuleID = "unknown-figure"

  /// - Parameter known: the ids that can be used at that place.
  public static func diagnostic(
    _ figure: String, _ kind: FigureKind?, known: [String], at range: SourceRange?
  ) -> Diagnostic {
    let what = kind?.rawValue ?? "fact or statistic"
    let how =
      figure.contains("/")
      ? "a briefing's figures are those that it declares itself"
      : kind == .statistic
        ? "declare it in the front matter: 'statistics: { \(figure): FORMULA }'"
        : "declare it with a title: [words](fact:\(figure) \"period: 2021; source: ID\")"
    return unknownName(
      id, "no \(what) has the id '\(figure)'", figure, known: known, at: range, otherwise: how)
  }

  /// A figure of a briefing that there is not.
  public static func noBriefing(
    _ briefing: String, _ figure: String, known: some Sequence<Slug>, at range: SourceRange?
  ) -> Diagnostic {
    let near = nearMiss(to: briefing, in: known.map(\.rawValue))
    return Diagnostic(
      id, "there is no briefing '\(briefing)', whose figure '\(figure)' would be", at: range,
      helps: [
        near.map { "did you mean '\($0)/\(figure)'?" }
          ?? "a briefing's name is its file's name without '.md'"
      ])
  }

  /// A figure of a briefing that this build leaves out.
  public static func leftOut(
    _ figure: String, briefing: String, reason: String, at range: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      id, "'\(figure)' is a figure of briefing '\(briefing)', which \(reason)", at: range,
      helps: ["publish that briefing, or declare the figure where it is used"])
  }
}
