import Diagnostics
import SiteModel

/// The figures of a site by what else is known of them. Each list is in the order of the ledger.
struct FigureIndex: Sendable {
  /// What rests on a source.
  private(set) var bySource: [SourceID: [FigureKey]] = [:]
  /// The facts of a measure.
  private(set) var byMeasure: [String: [FigureKey]] = [:]
  /// The statistics whose formulas name a figure.
  private(set) var dependents = FigureTable<[FigureKey]>()

  init(_ ledger: Ledger, _ values: FigureTable<FigureValue>) {
    // In their order each of them goes to the end of its lists.
    for page in ledger.scopes { add(page, ledger, values) }
  }

  /// Adds what a page declares.
  mutating func add(_ page: Slug?, _ ledger: Ledger, _ values: FigureTable<FigureValue>) {
    for figure in ledger.figures(of: page) {
      let value = values[figure.key]
      for source in value?.sources ?? [] { bySource[source, default: []].add(figure.key) }
      for input in value?.formula?.inputs ?? [] {
        dependents[page: input.page][input.id, default: []].add(figure.key)
      }
      if let measure = figure.measure { byMeasure[measure, default: []].add(figure.key) }
    }
  }

  /// Takes out what a page declared, with the values that this had.
  mutating func remove(_ page: Slug?, _ ledger: Ledger, _ values: FigureTable<FigureValue>) {
    for figure in ledger.figures(of: page) {
      let value = values[figure.key]
      for source in value?.sources ?? [] { bySource.remove(figure.key, of: source) }
      for input in value?.formula?.inputs ?? [] {
        dependents[page: input.page].remove(figure.key, of: input.id)
      }
      if let measure = figure.measure { byMeasure.remove(figure.key, of: measure) }
    }
  }

  /// These pages and all whose statistics rest on theirs, directly or through others.
  func pages(restingOn pages: Set<Slug?>) -> Set<Slug?> {
    var (found, next) = (pages, Array(pages))
    while let page = next.popLast() {
      for page in Set(dependents[page: page].values.joined().map(\.page))
      where found.insert(page).inserted {
        next.append(page)
      }
    }
    return found
  }
}

extension Figure {
  /// What it measures; nil for statistics and for facts that do not say.
  var measure: String? { fact?.declaration.measure }
}

extension [FigureKey] {
  /// Adds a figure in its order, once.
  fileprivate mutating func add(_ key: FigureKey) {
    if let last, last < key { return append(key) }
    let place = lowerBound { $0 < key }
    if place == endIndex || self[place] != key { insert(key, at: place) }
  }
}

extension Dictionary where Value == [FigureKey] {
  /// Takes a figure out of a list; a list of none goes too.
  fileprivate mutating func remove(_ figure: FigureKey, of key: Key) {
    guard var list = self[key] else { return }
    self[key] = nil
    let place = list.lowerBound { $0 < figure }
    if place < list.endIndex, list[place] == figure { list.remove(at: place) }
    if !list.isEmpty { self[key] = list }
  }
}
