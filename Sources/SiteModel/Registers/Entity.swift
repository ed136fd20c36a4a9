public import Diagnostics

/// A person, organisation, place or programme that briefings mention.
public struct Entity: Hashable, Sendable {
  /// What an entity is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organisation, place, programme
  }

  public var id: EntityID
  public var name: String
  public var kind: Kind
  public var aliases: [String] = []
  public var summary: String?
  public var stix: String?
  public var range: SourceRange

  public init(id: EntityID, name: String, kind: Kind, range: SourceRange) {
    self.id = id
    self.name = name
    self.kind = kind
    self.range = range
  }
}
