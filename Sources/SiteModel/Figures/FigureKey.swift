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

  /// The key that links write so: what stands before the last slash is the page.
  public init(description: String) {
    guard let slash = description.lastIndex(of: "/") else {
      self.init(page: nil, id: FigureID(rawValue: description))
      return
    }
    self.init(
      page: Slug(rawValue: String(description[..<slash])),
      id: FigureID(rawValue: String(description[description.index(after: slash)...])))
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.page?.rawValue ?? "", a.id) < (b.page?.rawValue ?? "", b.id)
  }
}
