/// A name that content is addressed by. Each kind of thing has an identifier type of its own, so a
/// source's id cannot be handed over where a fact's is meant.
public protocol Identifier: RawRepresentable<String>, Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  init(rawValue: String)
}

extension Identifier {
  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A briefing's or page's name in its address: the file's stem, unless front matter says another.
public struct Slug: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A fact or statistic, within its briefing or the site: `un-theft`. The site's datasets share the
/// namespace.
public struct FigureID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A source in the register: `un-poe-2022`.
public struct SourceID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A person, organisation, place or programme in the register: `lazarus-group`.
public struct EntityID: Identifier {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
