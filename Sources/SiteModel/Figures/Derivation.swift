/// How a figure came about, down to its sources: a statistic has its formula's inputs below it, a
/// fact the sources that report it.
///
/// An input that several formulas share is told once, where it is met first; later places have it
/// without what lies below it.
public struct Derivation: Hashable, Sendable {
  public var entry: LedgerEntry
  /// In the order of the formula.
  public var inputs: [Derivation]
  /// Told before, in the reading order of the tree: inputs and sources are left out here.
  public var isRepeated: Bool

  public init(entry: LedgerEntry, inputs: [Derivation] = [], isRepeated: Bool = false) {
    self.entry = entry
    self.inputs = inputs
    self.isRepeated = isRepeated
  }

  /// The sources of a fact, to be shown below it. A statistic rests on those of its inputs.
  public var sources: [LedgerSource] {
    entry.kind == .fact && !isRepeated ? entry.sources : []
  }

  /// The datasets that the formula names, to be shown below it.
  public var datasets: [DatasetUse] {
    guard !isRepeated else { return [] }
    // Which row of it was taken is known to the result alone.
    return (entry.formula?.datasets ?? []).map { declared in
      entry.datasets.first { $0.key == declared.key } ?? DatasetUse(declared)
    }
  }

  /// The rates of exchange at which the formula itself converts, to be shown below it; those of its
  /// inputs stand with them.
  public var rates: [LedgerRate] {
    guard !isRepeated else { return [] }
    let below = Set(inputs.flatMap(\.entry.rates))
    return entry.rates.filter { !below.contains($0) }
  }

  /// This figure and everything below it, in reading order.
  public var all: [Derivation] { [self] + inputs.flatMap(\.all) }
}
