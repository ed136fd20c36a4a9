import Datasets
import Diagnostics
import Quantities
import Statistics

/// The functions of a regression.
extension RowStatistic {
  /// The one number that a function takes of its regression.
  func regressionNumber(
    _ columns: RowColumns, _ rows: RowSelection
  ) throws(ExpressionError) -> Rational {
    let design = RegressionDesign(call)
    let fit = try fit(design, columns, rows)
    let y = columns["y"].first?.unit ?? .number
    switch call.function {
    case .residualStdev:
      return try known(fit.residualStandardDeviation, of: fit).value(settings.digits)
    case .rSquared:
      guard let share = fit.rSquared else { throw nothingToExplain(design) }
      return share.manageable
    case .fStatistic: return try fStatistic(fit)
    case .sumOfSquares:
      let sum =
        switch call["part"].first?.node.literalText {
        case "regression": fit.regressionSumOfSquares
        case "residual": fit.residualSumOfSquares
        default: fit.totalSumOfSquares
        }
      return (sum * UnitAlgebra.squaredSpread(y).scale).manageable
    default:
      let place = call.term - design.terms.lowerBound
      let scale = design.unit(of: call.term, y: y, x: columns["x"].map(\.unit)).scale
      guard call.function == .standardError else {
        return (fit.coefficients[place] * scale).manageable
      }
      let errors = fit.standardErrors
      return try known(errors.isEmpty ? nil : errors[place] * scale, of: fit)
        .value(settings.digits)
    }
  }

  func regressionTable(
    _ columns: RowColumns, _ rows: RowSelection
  ) throws(ExpressionError) -> ResultTable {
    let design = RegressionDesign(call)
    let fit = try fit(design, columns, rows)
    let (y, x) = (columns["y"].first?.unit ?? .number, columns["x"].map(\.unit))
    let terms = design.terms.enumerated().map { place, term in
      let (unit, scale) = design.unit(of: term, y: y, x: x)
      let errorUnit = design.unit(of: term, y: y, x: x, isError: true).unit
      let error = fit.standardErrors.isEmpty ? nil : (fit.standardErrors[place] * scale).value()
      return ResultTable.Row(
        name: design.name(of: term, in: context),
        cells: [
          .number((fit.coefficients[place] * scale).manageable, unit), .init(error, errorUnit),
        ])
    }
    return ResultTable(
      function: .regression, heads: ["term", "estimate", "standard error"], rows: terms,
      summary: [
        .init(
          .residualStdev, .init(fit.residualStandardDeviation?.value(), UnitAlgebra.spread(y))),
        .init(.rSquared, .init(fit.rSquared, .ratio)),
        .init(.fStatistic, .init(fit.fStatistic, .number)),
      ])
  }

  // MARK: Fitting

  /// The fit of the rows in which every column has a number.
  private func fit(
    _ design: RegressionDesign, _ columns: RowColumns, _ rows: RowSelection
  ) throws(ExpressionError) -> Regression {
    let all = columns["y"] + columns["x"]
    let known = rows.filter { row in all.allSatisfy { row < $0.count && !$0.isMissing(row) } }
    let samples = all.map { $0.sample(known) }
    let predictors = Array(samples.dropFirst())
    do throws(StatisticsError) {
      guard let degree = design.degree else {
        return try Regression(of: samples[0], on: predictors, constant: design.hasConstant)
      }
      return try Regression(
        of: samples[0], onPowersOf: predictors[0], degree: degree, constant: design.hasConstant)
    } catch {
      if case .dependentPredictor(let place) = error { throw dependent(place, design) }
      throw undefined(error)
    }
  }

  /// - Parameter place: of the term that those before it make up, from 1.
  private func dependent(_ place: Int, _ design: RegressionDesign) -> ExpressionError {
    let predictor = design.predictors[design.degree == nil ? place - 1 : 0]
    let name = context.quoted(predictor)
    if let degree = design.degree, place > 1 || !design.hasConstant {
      let count = design.hasConstant ? place : place - 1
      return ExpressionError(
        .undefinedStatistic,
        "\(name) has \(count) different \(count == 1 ? "value" : "values"), too few for a"
          + " polynomial of degree \(degree)",
        at: call["degree"].first?.node.range ?? predictor.range,
        helps: ["fit a degree of at most \(place - 1), or add rows"])
    }
    if place == 1 {
      return ExpressionError(
        .undefinedStatistic,
        "\(name) is \(design.hasConstant ? "the same" : "zero") in every row, and explains nothing",
        at: predictor.range, helps: ["take a column that varies, or leave it out"])
    }
    return ExpressionError(
      .undefinedStatistic,
      "\(name) follows exactly from the columns before it, so its effect cannot be told apart",
      at: predictor.range, helps: ["leave one of them out"])
  }

  private func nothingToExplain(_ design: RegressionDesign) -> ExpressionError {
    let name = context.quoted(design.response)
    return ExpressionError(
      .undefinedStatistic,
      "\(name) is \(design.hasConstant ? "the same" : "zero") in every row, so there is nothing to"
        + " explain", at: design.response.range, helps: ["leave the statistic out"])
  }

  /// What rests on the distances from the fit, of which there are none where there are as many
  /// terms as rows.
  private func known<Value>(_ value: Value?, of fit: Regression) throws(ExpressionError) -> Value {
    if let value { return value }
    throw undefined(
      .tooFew(statistic: name, needed: fit.coefficients.count + 1, given: fit.count))
  }

  private func fStatistic(_ fit: Regression) throws(ExpressionError) -> Rational {
    _ = try known(fit.residualVariance, of: fit)
    if let statistic = fit.fStatistic { return statistic.manageable }
    throw ExpressionError(
      .undefinedStatistic, "the fit misses no row, and 'f-statistic' divides by what it misses",
      at: node.range, helps: ["take 'r-squared', which is 1"])
  }
}
