public import Diagnostics
public import SiteModel

/// An `entity:` link names an entity of the register.
public enum UnknownEntityRule {
  public static func diagnostic(
    _ entity: String, known: some Sequence<EntityID>, at range: SourceRange?
  ) -> Diagnostic {
    unknownName(
      Rule.unknownEntity.id, "mention of '\(entity)', but no entity has that id", entity,
      known: known.map(\.rawValue), at: range,
      otherwise: "add it to Content/entities.yaml, with a name and a kind")
  }
}

extension Rule {
  static let unknownEntity = Rule(
    "unknown-entity", .names, .error,
    "an `entity:` link names an entity of the register",
    """
    The mention would not be linked to anything, nor listed with the others. Correct the id, or \
    add the person, place or organisation to `Content/entities.yaml` with a name and a kind.
    """,
    bad: "Most tankers wait off the [Port of Antwerp](‹entity:antwerp›).",
    good: Example(
      "entities.yaml",
      """
      antwerp:
        name: Port of Antwerp
        kind: organisation
      """,
      body: "Most tankers wait off the [Port of Antwerp](entity:antwerp)."))
}
