import SiteModel

/// The figures of two editions put side by side: by their ids, or where an id changed, by what is
/// declared.
struct EditionPairs {
  struct Pair {
    var old: EditionFigure?
    var new: EditionFigure?
  }

  /// In the order of the new ledger; what is gone comes last, in the order of the old one.
  private(set) var pairs: [Pair] = []
  /// The new ids of figures whose id changed.
  private(set) var renamed: [FigureKey: FigureKey] = [:]

  init(_ old: LedgerEdition, _ new: LedgerEdition) {
    let (oldKeys, newKeys) = (Self.names(old.figures), Self.names(new.figures))
    let byName = Dictionary(zip(oldKeys, old.figures)) { first, _ in first }
    let known = Set(newKeys)
    var gone = zip(oldKeys, old.figures).filter { !known.contains($0.0) }.map(\.1)
    let added = zip(newKeys, new.figures).filter { byName[$0.0] == nil }.map(\.1)
    let moved = Self.moved(from: gone, to: added)
    let rewritten = Self.rewritten(from: gone, to: added)
    let taken = Set(moved.values.map(\.key)).union(rewritten.values.map(\.key))
    gone.removeAll { taken.contains($0.key) }
    for (name, figure) in zip(newKeys, new.figures) {
      let old = byName[name] ?? moved[figure.key] ?? rewritten[figure.key]
      pairs.append(Pair(old: old, new: figure))
    }
    pairs += gone.map { Pair(old: $0, new: nil) }
    for (key, figure) in moved { renamed[figure.key] = key }
  }

  /// What tells a figure from the others of its edition: its id; for a computation in a text, whose
  /// id counts those before it, its formula on the page.
  private static func names(_ figures: [EditionFigure]) -> [String] {
    var count: [String: Int] = [:]
    return figures.map { figure in
      guard figure.isInline else { return "\(figure.key)" }
      let name = "\(figure.key.page?.rawValue ?? "")/= \(figure.formula ?? "")"
      count[name, default: 0] += 1
      return "\(name) \(count[name] ?? 0)"
    }
  }

  /// The old figures of those that are declared as one was that is gone, by their new ids. A
  /// declaration that stands twice on either side could be any of them, and is no renaming.
  private static func moved(
    from gone: [EditionFigure], to added: [EditionFigure]
  ) -> [FigureKey: EditionFigure] {
    let (before, after) = (
      Dictionary(grouping: gone, by: Declaration.init),
      Dictionary(grouping: added, by: Declaration.init)
    )
    var moved: [FigureKey: EditionFigure] = [:]
    for (declaration, figures) in after {
      guard figures.count == 1, let old = before[declaration], old.count == 1,
        !figures[0].isInline, !old[0].isInline
      else { continue }
      moved[figures[0].key] = old[0]
    }
    return moved
  }

  /// The old computations in a text of those whose formula is another now, by their new ids: in the
  /// order of the page, where it has as many that are new as that are gone.
  private static func rewritten(
    from gone: [EditionFigure], to added: [EditionFigure]
  ) -> [FigureKey: EditionFigure] {
    let before = Dictionary(grouping: gone.filter(\.isInline), by: \.key.page)
    let after = Dictionary(grouping: added.filter(\.isInline), by: \.key.page)
    var rewritten: [FigureKey: EditionFigure] = [:]
    for (page, figures) in after {
      guard let old = before[page], old.count == figures.count else { continue }
      for (new, old) in zip(figures, old) { rewritten[new.key] = old }
    }
    return rewritten
  }

  /// What a figure is declared to be, apart from its id.
  private struct Declaration: Hashable {
    let kind: FigureKind
    let words: String
    let value: EditionFigure.Value
    let period: String?
    let formula: String?
    let sources: [SourceID]

    init(_ figure: EditionFigure) {
      kind = figure.kind
      words = figure.words
      value = figure.value
      period = figure.period?.edtf
      formula = figure.formula
      sources = figure.sources
    }
  }
}
