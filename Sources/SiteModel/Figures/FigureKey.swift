/// A fact's or statistic's name in the whole site: its own id, and the briefing it belongs to.
public struct FigureKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Nil for a fact of the site's own register.
  public var page: Slug?
  public var id: FigureID

  public init(page: Slug?, id: FigureID) {
    self.page = page
    self.id = id
  }

  /// As links write it: `un-theft`, `2021-05-oil-cap/total`.
  public var description: String { page.map { "\($0)/\(id)" } ?? id.rawValue }

  public static func < (a: Self, b: Self) -> Bool {
    (a.page?.rawValue ?? "", a.id) < (b.page?.rawValue ?? "", b.id)
  }
}
