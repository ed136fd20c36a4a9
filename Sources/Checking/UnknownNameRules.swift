public import Diagnostics
public import SiteModel

/// A name in the text must stand in its register: one rule for each kind of name.
public enum UnknownSourceRule {
  public static let id: RuleID = "unknown-source"

  public static func diagnostic(
    _ source: String, known: some Sequence<SourceID>, at range: SourceRange?
  ) -> Diagnostic {
    unknownName(
      id, "citation of '\(source)', but no source has that id", source,
      known: known.map(\.rawValue), at: range,
      otherwise: "add it to Content/sources.yaml, with at least a title")
  }
}

public enum UnknownEntityRule {
  public static let id: RuleID = "unknown-entity"

  public static func diagnostic(
    _ entity: String, known: some Sequence<EntityID>, at range: SourceRange?
  ) -> Diagnostic {
    unknownName(
      id, "mention of '\(entity)', but no entity has that id", entity,
      known: known.map(\.rawValue), at: range,
      otherwise: "add it to Content/entities.yaml, with a name and a kind")
  }
}

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

public enum UnknownFigureRule {
  public static let id: RuleID = "unknown-figure"

  /// - Parameter known: the ids that can be used at that place.
  public static func diagnostic(
    _ figure: String, _ kind: FigureKind?, known: [String], at range: SourceRange?
  ) -> Diagnostic {
    let what = kind?.rawValue ?? "fact or statistic"
    let how =
      kind == .statistic
      ? "declare it in the front matter: 'statistics: { \(figure): FORMULA }'"
      : "declare it with a title: [words](fact:\(figure) \"period: 2021; source: ID\")"
    return unknownName(
      id, "no \(what) has the id '\(figure)'", figure, known: known, at: range, otherwise: how)
  }
}

private func unknownName(
  _ rule: RuleID, _ summary: String, _ name: String, known: [String], at range: SourceRange?,
  otherwise: String
) -> Diagnostic {
  let near = nearMiss(to: name, in: known)
  return Diagnostic(
    rule, summary, at: range, helps: near.map { ["did you mean '\($0)'?"] } ?? [otherwise])
}
