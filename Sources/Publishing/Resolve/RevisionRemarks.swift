import SiteModel

/// Tells the reader of a number what it replaced, and what has replaced it since.
struct RevisionRemarks {
  let ledger: Ledger
  let sources: [SourceID: Source]
  let revisions: Revisions

  func add(to values: inout [FigureKey: FigureValue]) {
    for new in revisions.replaced.keys {
      let earlier = revisions.predecessors(of: new).compactMap { words($0) }
      values[new]?.remarks.append(
        "Revised from " + earlier.joined(separator: ", which had replaced "))
    }
    // A fact in the middle of a chain has both remarks, and always in this order.
    for old in revisions.replacements.keys {
      guard let later = words(revisions.newest(of: old)) else { continue }
      values[old]?.remarks.append("Since revised to \(later)")
    }
  }

  /// `$395 million (U.Today, 13 January 2022)`.
  private func words(_ key: FigureKey) -> String? {
    guard let fact = ledger[key]?.fact else { return nil }
    let source = fact.declaration.sources.lazy.compactMap { sources[$0.value] }.first
    let origin = [
      source.map { $0.publisher ?? $0.title }, fact.declaration.vintage(in: sources)?.words,
    ].compactMap(\.self)
    return fact.words + (origin.isEmpty ? "" : " (\(origin.joined(separator: ", ")))")
  }
}
