import Quantities
import SiteModel

extension SiteLedger {
  /// How many of a source's figures its page lists; the ledger has the others.
  static let sourceLimit = 500

  /// A source with everything that rests on it, and what that would be without it.
  func source(_ source: Source, citedIn briefings: [Shared<BriefingSummary>]) -> SourceView {
    var standings = Standings(ledger: self, source: source.id)
    var counts = SourceView.Counts()
    var (facts, statistics): ([FigureKey], [FigureKey]) = ([], [])
    for key in inOrder(context.figures.bySource[source.id] ?? []) {
      let falls = standings.falls(key)
      switch context.index.ledger[key]?.kind {
      case .fact:
        facts.append(key)
        counts.fallingFacts += falls ? 1 : 0
      case .statistic:
        statistics.append(key)
        counts.fallingStatistics += falls ? 1 : 0
      case nil: break
      }
    }
    (counts.facts, counts.statistics) = (facts.count, statistics.count)
    let rows = (facts + statistics).prefix(Self.sourceLimit).compactMap { key in
      entry(key).map { SourceView.Row(entry: $0, standing: standings.standing(of: $0)) }
    }
    return SourceView(source: source, rows: rows, counts: counts, briefings: briefings)
  }

  /// The site's own figures, then the newest briefing's; within a briefing by their ids.
  private func inOrder(_ keys: [FigureKey]) -> [FigureKey] {
    keys.map { (position: $0.page.flatMap { positions[$0] } ?? -1, key: $0) }
      .sorted { ($0.position, $0.key.id) < ($1.position, $1.key.id) }
      .map(\.key)
  }

  /// The words of a figure as pages show it.
  fileprivate func words(of key: FigureKey) -> String? {
    if case .fact(let fact) = context.index.ledger[key]?.content { return fact.words }
    return context.notes.values[key]?.words.text
  }
}

/// What would become of figures if a source were withdrawn.
private struct Standings {
  let ledger: SiteLedger
  let source: SourceID
  private var known: [FigureKey: Bool] = [:]

  init(ledger: SiteLedger, source: SourceID) {
    self.ledger = ledger
    self.source = source
  }

  mutating func standing(of entry: LedgerEntry) -> SourceView.Standing {
    guard entry.kind == .statistic else {
      let others = entry.sources.map(\.source).filter { $0.id != source }
      return others.isEmpty ? .falls : .stands(on: others)
    }
    var fallen: [String] = []
    for input in entry.formula?.inputs ?? [] where falls(input) {
      guard let words = ledger.words(of: input), !fallen.contains(words) else { continue }
      fallen.append(words)
    }
    for dataset in entry.formula?.datasets ?? [] where dataset.sources == [source] {
      fallen.append(dataset.place(in: ledger.format.pageWords.figures))
    }
    return fallen.isEmpty ? .standsWithInputs : .fallsWith(fallen)
  }

  /// Whether nothing but the source holds a fact up, or an input of a statistic.
  ///
  /// Formulas nest no deeper than the evaluator lets them, so this comes to an end.
  mutating func falls(_ key: FigureKey) -> Bool {
    if let known = known[key] { return known }
    guard let value = ledger.context.notes.values[key] else { return false }
    let falls =
      value.formula.map { formula in
        formula.inputs.contains { self.falls($0) }
          || formula.datasets.contains { $0.sources == [source] }
      }
      ?? (value.sources == [source])
    known[key] = falls
    return falls
  }
}
