import SiteModel

/// Which figures of a site may be others than before.
struct ChangedFigures: Sendable {
  /// The pages whose figures may have other values, by their scopes; nil for the site's own.
  var pages: Set<Slug?> = []
  /// What facts of these pages measure, or did before: other facts are set against them.
  private(set) var measures: Set<String> = []

  /// Takes note of what the facts of these pages measure by one of the ledgers.
  mutating func addMeasures(_ ledger: Ledger) {
    for page in pages { measures.formUnion(ledger.figures(of: page).compactMap(\.measure)) }
  }

  /// Whether a figure may be another, or stand against others.
  func contains(_ key: FigureKey, in ledger: Ledger) -> Bool {
    if pages.contains(key.page) { return true }
    guard !measures.isEmpty else { return false }
    return ledger[key]?.measure.map(measures.contains) ?? false
  }
}
