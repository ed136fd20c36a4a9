public import SiteModel

extension SiteLedger {
  /// How a figure came about, down to its sources; nil where it has no value.
  public func derivation(of key: FigureKey) -> Derivation? {
    entry(key).map { derivation(of: $0) }
  }

  /// How an entry came about: of a figure, or of an expression that nothing names.
  public func derivation(of entry: LedgerEntry) -> Derivation {
    var told: Set<FigureKey> = []
    return derivation(entry, &told)
  }

  // Formulas nest no deeper than the evaluator lets them, so this comes to an end.
  private func derivation(_ entry: LedgerEntry, _ told: inout Set<FigureKey>) -> Derivation {
    guard told.insert(entry.key).inserted else {
      return Derivation(entry: entry, isRepeated: true)
    }
    var inputs: [Derivation] = []
    for key in entry.formula?.inputs ?? [] {
      guard let input = self.entry(key) else { continue }
      inputs.append(derivation(input, &told))
    }
    return Derivation(entry: entry, inputs: inputs)
  }
}
