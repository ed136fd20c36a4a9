public import Quantities

/// A one-way analysis of variance: whether the means of groups differ by more than the numbers
/// within the groups do.
public struct VarianceAnalysis: Hashable, Sendable {
  public let groupCount: Int
  public let count: Int
  /// The squared distances of the groups' means from the mean of all, times the groups' counts.
  public let betweenSumOfSquares: Rational
  /// The squared distances of the numbers from the means of their groups.
  public let withinSumOfSquares: Rational

  /// - Parameter groups: at least two, none of them empty, and at least one of two numbers.
  public init(of groups: [Sample]) throws(StatisticsError) {
    guard groups.count >= 2 else {
      throw .tooFew(statistic: "an analysis of variance", needed: 2, given: groups.count)
    }
    for group in groups { try group.need(1, for: "the mean of a group") }
    let sums = groups.map(\.sum)
    let count = groups.reduce(0) { $0 + $1.count }
    guard count > groups.count else {
      throw .tooFew(
        statistic: "an analysis of variance of \(groups.count) groups", needed: groups.count + 1,
        given: count)
    }
    let total = sums.reduce(.zero, +)
    let ofMeans = zip(groups, sums).reduce(Rational.zero) { sum, group in
      sum + group.1 * group.1 / Rational(group.0.count)
    }
    betweenSumOfSquares = ofMeans - total * total / Rational(count)
    withinSumOfSquares = groups.reduce(.zero) { $0 + $1.sumOfSquaredDeviations }
    groupCount = groups.count
    self.count = count
  }

  public var betweenDegreesOfFreedom: Int { groupCount - 1 }
  public var withinDegreesOfFreedom: Int { count - groupCount }

  public var betweenMeanSquare: Rational {
    betweenSumOfSquares / Rational(betweenDegreesOfFreedom)
  }
  public var withinMeanSquare: Rational { withinSumOfSquares / Rational(withinDegreesOfFreedom) }

  /// The mean square between the groups over that within them; nil where nothing varies within.
  public var fStatistic: Rational? {
    withinSumOfSquares == 0 ? nil : betweenMeanSquare / withinMeanSquare
  }

  /// The share of all squared distances that lies between the groups; nil where nothing varies.
  public var rSquared: Rational? {
    let total = betweenSumOfSquares + withinSumOfSquares
    return total == 0 ? nil : betweenSumOfSquares / total
  }

  public var residualStandardDeviation: Root { Root(squareRootOf: withinMeanSquare) }
}
