public import Quantities

/// Statistics that depend on the order of the numbers by size.
extension Sample {
  /// The same numbers, the smallest first.
  public func sorted() -> Sample {
    switch storage {
    case .decimals(let values, let scale): Sample(.decimals(values.sorted(), scale: scale))
    case .integers(let values, let denominator):
      Sample(.integers(values.sorted(), denominator: denominator))
    case .rationals(let values): Sample(.rationals(values.sorted()))
    }
  }

  public func minimum() throws(StatisticsError) -> Rational {
    try need(1, for: "min")
    switch storage {
    case .decimals(let values, let scale): return .decimal(values.min() ?? 0, scale: scale)
    case .integers, .rationals: return numbers.min() ?? 0
    }
  }

  public func maximum() throws(StatisticsError) -> Rational {
    try need(1, for: "max")
    switch storage {
    case .decimals(let values, let scale): return .decimal(values.max() ?? 0, scale: scale)
    case .integers, .rationals: return numbers.max() ?? 0
    }
  }

  /// The number in the middle by size; between two of them, the number halfway.
  public func median() throws(StatisticsError) -> Rational {
    try need(1, for: "median")
    return sorted().quantile(ofSorted: Rational(1, 2), .linear)
  }

  /// The number below which the given share of the numbers lies.
  ///
  /// - Parameter probability: from 0 to 1.
  public func quantile(
    _ probability: Rational, _ method: QuantileMethod = .linear
  ) throws(StatisticsError) -> Rational {
    try quantiles([probability], method)[0]
  }

  /// Several quantiles at the price of one.
  public func quantiles(
    _ probabilities: [Rational], _ method: QuantileMethod = .linear
  ) throws(StatisticsError) -> [Rational] {
    try need(1, for: "quantile")
    for probability in probabilities where probability < 0 || probability > 1 {
      throw .outOfRange(
        parameter: "the probability", allowed: "0 to 1", given: probability.description)
    }
    let sorted = sorted()
    return probabilities.map { sorted.quantile(ofSorted: $0, method) }
  }

  /// The third quartile less the first.
  public func interquartileRange(
    _ method: QuantileMethod = .linear
  ) throws(StatisticsError) -> Rational {
    try need(1, for: "iqr")
    let quartiles = try quantiles([Rational(1, 4), Rational(3, 4)], method)
    return quartiles[1] - quartiles[0]
  }

  /// The numbers that occur most often, the smallest first: more than one where several do
  /// equally often.
  public func modes() throws(StatisticsError) -> [Rational] {
    try need(1, for: "mode")
    let sorted = sorted()
    var modes: [Int] = []
    var most = 0
    var start = 0
    for end in 1...count where end == count || !sorted.sameNumbers(at: start, end) {
      if end - start > most { (modes, most) = ([], end - start) }
      if end - start == most { modes.append(start) }
      start = end
    }
    return modes.map { sorted[$0] }
  }

  private func sameNumbers(at a: Int, _ b: Int) -> Bool {
    switch storage {
    case .decimals(let values, _): values[a] == values[b]
    case .integers(let values, _): values[a] == values[b]
    case .rationals(let values): values[a] == values[b]
    }
  }
}
