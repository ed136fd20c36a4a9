public import Diagnostics
public import SiteModel

/// An `entity:` link names an entity of the register.
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
