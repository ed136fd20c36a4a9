public import Quantities

/// How two samples, or a series and its own past, go together.
extension Sample {
  /// The mean product of both distances from the mean.
  public func covariance(
    with other: Sample, _ divisor: Divisor = .sample
  ) throws(StatisticsError) -> Rational {
    try needSameCount(as: other)
    try need(divisor == .sample ? 2 : 1, for: "covariance")
    return sumOfCrossDeviations(with: other)
      / Rational(divisor == .sample ? count - 1 : count)
  }

  /// Pearson's product-moment correlation, from −1 to 1.
  public func correlation(with other: Sample) throws(StatisticsError) -> Root {
    try needSameCount(as: other)
    try need(2, for: "correlation")
    let spread = sumOfSquaredDeviations * other.sumOfSquaredDeviations
    guard spread > 0 else { throw .noSpread(statistic: "correlation") }
    let cross = sumOfCrossDeviations(with: other)
    return Root(squareRootOf: cross * cross / spread, isNegative: cross.isNegative)
  }

  /// The correlation of a series with itself `lag` steps later, as NIST's handbook §1.3.5.12 has
  /// it: both parts are measured from the mean of the whole series, and divided by its spread.
  public func autocorrelation(lag: Int = 1) throws(StatisticsError) -> Rational {
    try need(2, for: "autocorrelation")
    guard (0..<count).contains(lag) else {
      throw .outOfRange(parameter: "the lag", allowed: "0 to \(count - 1)", given: String(lag))
    }
    let spread = sumOfSquaredDeviations
    guard spread > 0 else { throw .noSpread(statistic: "autocorrelation") }
    // Σ(x−m)(y−m) = Σxy − m(Σx + Σy) + km², where x are the first k numbers and y the last.
    let pairs = count - lag
    let mean = sum / Rational(count)
    let cross =
      sumOfProducts(with: self, lag: lag)
      - mean * (sum(of: 0..<pairs) + sum(of: lag..<count)) + Rational(pairs) * mean * mean
    return cross / spread
  }
}
