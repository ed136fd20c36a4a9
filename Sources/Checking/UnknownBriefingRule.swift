public import Diagnostics
public import SiteModel

/// A `briefing:` link names a briefing that is published.
public enum UnknownBriefingRule {
  public static let id: RuleID = "unknown-briefing"

  public static func diagnostic(
    _ slug: String, leftOut reason: String?, known: some Sequence<Slug>, at range: SourceRange?
  ) -> Diagnostic {
    if let reason {
      return Diagnostic(
        id, "link to briefing '\(slug)', which \(reason) and is not published", at: range,
        helps: ["publish that briefing, or take the link out"])
    }
    return unknownName(
      id, "link to briefing '\(slug)', but there is none", slug, known: known.map(\.rawValue),
      at: range, otherwise: "a briefing's name is its file's name without '.md'")
  }
}
