import SiteModel

/// Tells the reader of a number what it replaced, and what has replaced it since.
struct RevisionRemarks {
  let ledger: Ledger
  let sources: [SourceID: Source]
  let revisions: Revisions

  func add(to values: inout FigureTable<FigureValue>) {
    for new in revisions.replaced.keys {
      let earlier = revisions.predecessors(of: new).compactMap { version($0) }
      values[new]?.remarks.append(.revises(earlier))
    }
    // A fact in the middle of a chain has both remarks, and always in this order.
    for old in revisions.replacements.keys {
      guard let later = version(revisions.newest(of: old)) else { continue }
      values[old]?.remarks.append(.revised(later))
    }
  }

  private func version(_ key: FigureKey) -> FigureRemark.Version? {
    guard let fact = ledger[key]?.fact else { return nil }
    let source = fact.declaration.sources.lazy.compactMap { sources[$0.value] }.first
    return FigureRemark.Version(
      words: fact.words, publisher: source.map { $0.publisher ?? $0.title },
      asOf: fact.declaration.vintage(in: sources))
  }
}
