public import Quantities

/// A least-squares fit of one sample by others: y = b₀ + b₁x₁ + b₂x₂ + …
///
/// The normal equations are solved exactly. In binary floating point they lose twice
/// as many digits as the data have to spare; here they lose none.
public struct Regression: Hashable, Sendable {
  /// The constant first, where there is one, then one for each predictor.
  public let coefficients: [Rational]
  /// The standard errors of the coefficients; none where there are as many coefficients as numbers.
  public let standardErrors: [Root]
  public let hasConstant: Bool
  public let count: Int
  /// The sum of the squared distances of the response from the fit.
  public let residualSumOfSquares: Rational
  /// The sum of the squared distances of the response from its mean, or from zero where the fit
  /// has no constant.
  public let totalSumOfSquares: Rational

  /// - Parameters:
  ///   - response: what is explained, at least as many numbers as there are coefficients.
  ///   - predictors: what explains it, each of the same count.
  ///   - constant: whether the fit may miss the origin.
  public init(
    of response: Sample, on predictors: [Sample], constant: Bool = true
  ) throws(StatisticsError) {
    let size = predictors.count + (constant ? 1 : 0)
    try response.need(max(size, 1), for: "regression")
    for predictor in predictors { try predictor.needSameCount(as: response) }
    var products = CrossProducts(of: response, on: predictors, constant: constant)
    do throws(CrossProducts.Dependence) {
      for variable in 0..<size { try products.sweep(variable) }
    } catch {
      throw .dependentPredictor(constant ? error.variable : error.variable + 1)
    }
    coefficients = products.coefficients
    hasConstant = constant
    count = response.count
    totalSumOfSquares = constant ? response.sumOfSquaredDeviations : response.sumOfSquares
    residualSumOfSquares = products.residualSumOfSquares
    let freedom = response.count - size
    let variance = freedom > 0 ? residualSumOfSquares / Rational(freedom) : 0
    standardErrors =
      freedom > 0
      ? products.inverseDiagonal.map { Root(squareRootOf: variance * $0) } : []
  }

  /// A fit by the powers of one predictor, from the first to `degree`.
  public init(
    of response: Sample, onPowersOf predictor: Sample, degree: Int, constant: Bool = true
  ) throws(StatisticsError) {
    guard (1...Self.largestDegree).contains(degree) else {
      throw .outOfRange(
        parameter: "the degree", allowed: "1 to \(Self.largestDegree)", given: String(degree))
    }
    let powers = (1...degree).map { predictor.raised(to: $0) }
    try self.init(of: response, on: powers, constant: constant)
  }

  /// No curve through real data has use for more.
  public static let largestDegree = 20
}

extension Regression {
  /// The constant; nil where the fit goes through the origin.
  public var intercept: Rational? { hasConstant ? coefficients.first : nil }

  /// The coefficients of the predictors, without the constant.
  public var slopes: ArraySlice<Rational> { coefficients[(hasConstant ? 1 : 0)...] }

  public var regressionDegreesOfFreedom: Int { slopes.count }
  public var residualDegreesOfFreedom: Int { count - coefficients.count }

  public var regressionSumOfSquares: Rational { totalSumOfSquares - residualSumOfSquares }

  /// The residual sum of squares over its degrees of freedom; nil where there are none.
  public var residualVariance: Rational? {
    residualDegreesOfFreedom > 0
      ? residualSumOfSquares / Rational(residualDegreesOfFreedom) : nil
  }

  public var residualStandardDeviation: Root? { residualVariance.map { Root(squareRootOf: $0) } }

  /// The share of the total sum of squares that the fit explains; nil where there is nothing to
  /// explain.
  public var rSquared: Rational? {
    totalSumOfSquares == 0 ? nil : regressionSumOfSquares / totalSumOfSquares
  }

  /// R² with a price on each predictor: 1 − (1 − R²)·(total over residual degrees of freedom).
  public var adjustedRSquared: Rational? {
    guard let rSquared, residualDegreesOfFreedom > 0 else { return nil }
    let total = count - (hasConstant ? 1 : 0)
    return 1 - (1 - rSquared) * Rational(total, residualDegreesOfFreedom)
  }

  /// The mean square of the regression over that of the residuals; nil where the fit is perfect.
  public var fStatistic: Rational? {
    guard let residualVariance, residualVariance != 0, !slopes.isEmpty else { return nil }
    return regressionSumOfSquares / Rational(slopes.count) / residualVariance
  }

  /// Each coefficient over its standard error; nil where the fit is perfect.
  public var tStatistics: [Root]? {
    if standardErrors.isEmpty || residualSumOfSquares == 0 { return nil }
    return zip(coefficients, standardErrors).map { coefficient, error in
      Root(
        squareRootOf: coefficient * coefficient / error.radicand,
        isNegative: coefficient.isNegative)
    }
  }

  /// What the fit says for given predictors.
  ///
  /// - Precondition: there is one value for each predictor.
  public func prediction(at values: [Rational]) -> Rational {
    zip(slopes, values).reduce(intercept ?? 0) { $0 + $1.0 * $1.1 }
  }
}
