/// The ledger, or the part of it that a page holds.
public struct LedgerView: Sendable {
  /// What the page holds of a large site's ledger: `February 2022`; nil where it holds it all.
  public var part: String?
  /// In the order of the ledger: the newest briefing first, and its figures as its text has them.
  public var entries: [LedgerEntry]
  /// Where the lines are that this page does not hold; empty where it holds them all.
  public var parts: [LedgerPart]

  public init(part: String?, entries: [LedgerEntry], parts: [LedgerPart]) {
    self.part = part
    self.entries = entries
    self.parts = parts
  }
}

/// A page of a large site's ledger.
public struct LedgerPart: Hashable, Sendable {
  public var link: PageLink
  /// How many figures it holds.
  public var count: Int
  public init(link: PageLink, count: Int) {
    self.link = link
    self.count = count
  }
}

/// Where each figure's line of the ledger stands.
public struct LedgerAddresses: Hashable, Sendable {
  /// The page of the site's own facts, and of everything where the ledger is one page.
  public var first: SiteAddress
  /// The pages of a divided ledger, by the page that declares the figures.
  public var byScope: [Slug: SiteAddress]

  public init(first: SiteAddress = SitePaths.ledger, byScope: [Slug: SiteAddress] = [:]) {
    self.first = first
    self.byScope = byScope
  }

  public func address(of key: FigureKey) -> SiteAddress {
    (key.page.flatMap { byScope[$0] } ?? first).fragment(key.row)
  }
}

extension FigureKey {
  /// The id of the figure's line in the ledger: `2022-02-crypto-theft.un-theft`. No id and no slug
  /// has a dot, so no two figures share it.
  public var row: String { page.map { "\($0).\(id)" } ?? id.rawValue }
}
