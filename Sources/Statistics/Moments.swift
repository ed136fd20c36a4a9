public import Quantities

/// What a sum of squared deviations is divided by.
public enum Divisor: Hashable, Sendable {
  /// One less than the count: the numbers are drawn from a larger whole.
  case sample
  /// The count: the numbers are the whole.
  case population

  fileprivate func value(_ count: Int) -> Rational {
    Rational(self == .sample ? count - 1 : count)
  }

  fileprivate var leastCount: Int { self == .sample ? 2 : 1 }
}

extension Sample {
  public func mean() throws(StatisticsError) -> Rational {
    try need(1, for: "mean")
    return sum / Rational(count)
  }

  /// The mean squared distance from the mean.
  public func variance(_ divisor: Divisor = .sample) throws(StatisticsError) -> Rational {
    try need(divisor.leastCount, for: "variance")
    return sumOfSquaredDeviations / divisor.value(count)
  }

  public func standardDeviation(_ divisor: Divisor = .sample) throws(StatisticsError) -> Root {
    try need(divisor.leastCount, for: "stdev")
    return Root(squareRootOf: sumOfSquaredDeviations / divisor.value(count))
  }

  /// The mean of the numbers, each counted as often as its weight says.
  public func weightedMean(_ weights: Sample) throws(StatisticsError) -> Rational {
    try need(1, for: "weighted-mean")
    try needSameCount(as: weights)
    guard !weights.numbers.contains(where: \.isNegative), weights.sum > 0 else {
      throw .unusableWeights
    }
    return sumOfProducts(with: weights) / weights.sum
  }

  /// The mean without the smallest and the largest numbers.
  ///
  /// - Parameter share: the share that is left out on each side, from 0 to below ½; of a share
  ///   that is no whole number of values, the part is kept.
  public func trimmedMean(_ share: Rational) throws(StatisticsError) -> Rational {
    try need(1, for: "trimmed-mean")
    guard share >= 0, share < Rational(1, 2) else {
      throw .outOfRange(
        parameter: "the share to trim", allowed: "0 to below 0.5", given: share.description)
    }
    let cut = (share * Rational(count)).floor
    let places = Int(cut)..<(count - Int(cut))
    return sorted().sum(of: places) / Rational(places.count)
  }

  func need(_ needed: Int, for statistic: String) throws(StatisticsError) {
    if count < needed { throw .tooFew(statistic: statistic, needed: needed, given: count) }
  }

  func needSameCount(as other: Sample) throws(StatisticsError) {
    if count != other.count { throw .differentLengths(count, other.count) }
  }
}
