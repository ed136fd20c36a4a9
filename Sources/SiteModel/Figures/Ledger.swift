public import Diagnostics

/// A fact or statistic of the site, with what it is declared to be.
///
/// A class, since the ledger is asked for figures all the time, and a declaration has dozens of
/// texts that a copy would count references to.
public final class Figure: Sendable {
  /// What was declared, one kind of figure or the other.
  public enum Content: Sendable {
    case fact(DeclaredFact)
    case statistic(DeclaredStatistic)

    public var id: FigureID {
      switch self {
      case .fact(let fact): fact.declaration.id
      case .statistic(let statistic): statistic.declaration.id
      }
    }
  }

  public let key: FigureKey
  public let content: Content

  public init(key: FigureKey, content: Content) {
    self.key = key
    self.content = content
  }

  /// What was declared, where it is a fact.
  public var fact: DeclaredFact? {
    if case .fact(let fact) = content { fact } else { nil }
  }

  public var kind: FigureKind {
    switch content {
    case .fact: .fact
    case .statistic: .statistic
    }
  }

  public var range: SourceRange {
    switch content {
    case .fact(let fact): fact.declaration.range
    case .statistic(let statistic): statistic.declaration.range
    }
  }

  public var title: String? {
    switch content {
    case .fact(let fact): fact.declaration.title
    case .statistic(let statistic): statistic.declaration.title
    }
  }
}

/// The site's register of all facts and statistics.
public struct Ledger: Sendable {
  private var table = FigureTable<Figure>()

  public init() {}

  public subscript(key: FigureKey) -> Figure? { table[key] }

  public mutating func add(_ figure: Figure) { table[figure.key] = figure }

  /// Takes out what a page declares.
  public mutating func removeFigures(of page: Slug?) { table[page: page] = [:] }

  /// The ids of one briefing's figures, or of the site's own, in no order.
  public func ids(of page: Slug?) -> some Collection<FigureID> { table[page: page].keys }

  /// The figures of one briefing, or the site's own, in the order of their ids.
  public func figures(of page: Slug?) -> [Figure] { figures(of: page) { _ in true } }

  /// Those of them whose ids are wanted: the others are not touched.
  public func figures(of page: Slug?, where isWanted: (FigureID) -> Bool) -> [Figure] {
    let figures = table[page: page]
    return figures.keys.filter(isWanted).sorted().compactMap { figures[$0] }
  }

  /// The pages that have figures of their own, and nil for the site's.
  public var scopes: [Slug?] {
    table.pages.sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
  }

  /// Every figure of the site, in the order of briefings and ids.
  public var all: [Figure] { scopes.flatMap { figures(of: $0) } }

  /// Those of them that are wanted: the others are not sorted.
  public func all(where isWanted: (Figure) -> Bool) -> [Figure] {
    table.lazy.map(\.value).filter(isWanted).sorted { $0.key < $1.key }
  }

  /// The figure that a name means on a page: its own, then the site's; with a slug, that
  /// briefing's.
  public func figure(_ id: String, scope: String? = nil, on page: Slug) -> Figure? {
    let id = FigureID(rawValue: id)
    if let scope { return self[FigureKey(page: Slug(rawValue: scope), id: id)] }
    return self[FigureKey(page: page, id: id)] ?? self[FigureKey(page: nil, id: id)]
  }

  /// The figure that an id, or `SLUG/id`, means on a page, or in the site's own register.
  public func figure(named name: String, on page: Slug?) -> Figure? {
    let key = FigureKey(description: name)
    return key.page == nil
      ? figure(name, on: page ?? Slug(rawValue: ""))
      : self[key]
  }

  /// The ids that a page can use without a slug, for near misses.
  public func names(on page: Slug) -> [String] {
    (figures(of: page) + figures(of: nil)).map(\.key.id.rawValue)
  }
}
