import Expressions
import SiteModel

/// The facts that revise one another, by the first of them.
struct Lineages {
  /// The oldest version of each fact that revises another or was revised itself.
  private(set) var firsts: [FigureKey: FigureKey] = [:]

  init(_ ledger: Ledger) {
    var replaced: [FigureKey: FigureKey] = [:]
    for figure in ledger.all(where: { $0.fact?.declaration.revises != nil }) {
      guard let revises = figure.fact?.declaration.revises?.value.rawValue else { continue }
      let old = ledger.figure(named: revises, on: figure.key.page)
      if let old, old.kind == .fact { replaced[figure.key] = old.key }
    }
    for (new, old) in replaced {
      let first = Self.first(before: new, replaced)
      firsts[new] = first
      firsts[old] = first
    }
  }

  /// A circle, which is reported elsewhere, begins with the least of its facts.
  private static func first(
    before key: FigureKey, _ replaced: [FigureKey: FigureKey]
  ) -> FigureKey {
    var path = [key]
    var known: Set<FigureKey> = [key]
    var next = key
    while let old = replaced[next] {
      guard known.insert(old).inserted else {
        return path[(path.firstIndex(of: old) ?? 0)...].min() ?? old
      }
      path.append(old)
      next = old
    }
    return next
  }
}

extension FactDeclaration {
  /// The series that the fact belongs to, and which edition of each it is.
  ///
  /// Numbers of one measure are editions of a series where one publisher gives them, or where the
  /// editor wrote down the day of each. What two publishers say, dated by their reports alone, are
  /// readings.
  ///
  /// - Parameter first: the oldest version of the fact; nil where it is the only one.
  func vintages(
    of key: FigureKey, first: FigureKey?, in sources: [SourceID: Source]
  ) -> [Vintage] {
    var vintages: [Vintage] = []
    if let first {
      vintages.append(Vintage(.revisions(of: first.description), edition: key.description))
    }
    guard let measure, let day = vintage(in: sources)?.description else { return vintages }
    let publishers = self.sources.map { sources[$0.value].map { $0.publisher ?? $0.title } ?? "" }
    vintages.append(
      Vintage(.measure(measure, publisher: publishers.first ?? ""), edition: day))
    if asOf != nil { vintages.append(Vintage(.measure(measure, publisher: nil), edition: day)) }
    return vintages
  }
}
