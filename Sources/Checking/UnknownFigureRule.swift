public import Diagnostics
public import SiteModel

/// A link or a card names a fact or statistic that is declared.
public enum UnknownFigureRule {
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
      Rule.unknownFigure.id, "no \(what) has the id '\(figure)'", figure, known: known, at: range,
      otherwise: how)
  }

  /// A figure of a briefing that there is not.
  public static func noBriefing(
    _ briefing: String, _ figure: String, known: some Sequence<Slug>, at range: SourceRange?
  ) -> Diagnostic {
    let near = nearMiss(to: briefing, in: known.map(\.rawValue))
    return Diagnostic(
      Rule.unknownFigure.id,
      "there is no briefing '\(briefing)', whose figure '\(figure)' would be", at: range,
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
      Rule.unknownFigure.id, "'\(figure)' is a figure of briefing '\(briefing)', which \(reason)",
      at: range,
      helps: ["publish that briefing, or declare the figure where it is used"])
  }
}

extension Rule {
  public static let unknownFigure = Rule(
    "unknown-figure", .names, .fixedError,
    "a link, card or `revises` names a fact or statistic that is declared",
    """
    What the id means is not known, so nothing can be checked or put in. Correct the id; or \
    declare the fact, in `facts.yaml`, in the front matter or with a title behind the link; or \
    name a figure of another briefing with that briefing: `fact:BRIEFING/ID`.
    """,
    bad: "The port counted [1,204 ships](‹fact:calls›).",
    good: """
      The port counted [1,204 ships](fact:calls "period: 2023; source: agency").
      """)
}
