public import Diagnostics
public import SiteModel

/// A fact says which source reports it.
public enum UnsourcedFactRule {
  public static let id: RuleID = "unsourced-fact"

  public static func diagnostic(_ fact: FactDeclaration) -> Diagnostic? {
    // What is wrong with a declaration may be its source: one cause, one report.
    guard fact.sources.isEmpty, !fact.hasProblems else { return nil }
    return Diagnostic(
      .warning, id, "fact '\(fact.id)' has no source", at: fact.range,
      helps: ["add 'source: ID', the id of an entry in Content/sources.yaml"])
  }
}
