/// Something for each of many figures, kept by page: what a page declares changes together, and a
/// copy costs as much as there are pages, not figures.
public struct FigureTable<Value> {
  private var byPage: [Slug?: [FigureID: Value]] = [:]

  public init() {}

  public var isEmpty: Bool { byPage.isEmpty }

  public subscript(key: FigureKey) -> Value? {
    get { byPage[key.page]?[key.id] }
    set { self[page: key.page][key.id] = newValue }
  }

  /// What there is for the figures of a page, or for the site's own.
  public subscript(page page: Slug?) -> [FigureID: Value] {
    get { byPage[page] ?? [:] }
    set { byPage[page] = newValue.isEmpty ? nil : newValue }
    _modify {
      yield &byPage[page, default: [:]]
      if byPage[page]?.isEmpty == true { byPage[page] = nil }
    }
  }

  /// The pages that have something, and nil for the site, in no order.
  public var pages: some Collection<Slug?> { byPage.keys }
}

extension FigureTable: Sendable where Value: Sendable {}

extension FigureTable: Sequence {
  /// All figures, in no order.
  public func makeIterator() -> some IteratorProtocol<(key: FigureKey, value: Value)> {
    byPage.lazy.flatMap { page, values in
      values.lazy.map { (key: FigureKey(page: page, id: $0), value: $1) }
    }
    .makeIterator()
  }
}
