import Quantities

/// Where a quantile lies among ordered values: the nine types of Hyndman and Fan, *Sample
/// Quantiles in Statistical Packages* (1996).
enum QuantileMethod: String, Hashable, Sendable, CaseIterable {
  case type1 = "type-1"
  case type2 = "type-2"
  case type3 = "type-3"
  case type4 = "type-4"
  case type5 = "type-5"
  case type6 = "type-6"
  case type7 = "type-7"
  case type8 = "type-8"
  case type9 = "type-9"

  /// By how much each of the ordered values counts: a weight for one of them or for two
  /// neighbours, which add up to one.
  ///
  /// - Parameters:
  ///   - count: of the values; above zero.
  ///   - share: from 0 to 1.
  func weights(count: Int, at share: Rational) -> [(place: Int, weight: Rational)] {
    let n = Rational(count)
    let position: Rational
    switch self {
    case .type1, .type2, .type4: position = n * share
    case .type3: position = n * share - Rational(1, 2)
    case .type5: position = n * share + Rational(1, 2)
    case .type6: position = (n + 1) * share
    case .type7: position = (n - 1) * share + 1
    case .type8: position = (n + Rational(1, 3)) * share + Rational(1, 3)
    case .type9: position = (n + Rational(1, 4)) * share + Rational(3, 8)
    }
    let below = Int(exactly: position.floor) ?? 0
    let fraction = position - Rational(below)
    let upper: Rational
    switch self {
    case .type1: upper = fraction > 0 ? 1 : 0
    case .type2: upper = fraction > 0 ? 1 : Rational(1, 2)
    case .type3: upper = fraction == 0 && below.isMultiple(of: 2) ? 0 : 1
    case .type4, .type5, .type6, .type7, .type8, .type9: upper = fraction
    }
    func place(_ number: Int) -> Int { Swift.min(Swift.max(number, 1), count) - 1 }
    let (low, high) = (place(below), place(below + 1))
    if upper == 0 || low == high { return [(upper == 0 ? low : high, 1)] }
    if upper == 1 { return [(high, 1)] }
    return [(low, 1 - upper), (high, upper)]
  }
}
