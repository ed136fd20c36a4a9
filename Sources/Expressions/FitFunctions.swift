import Statistics

/// Least squares: the functions of a regression of `y` on one or more `x`, and of an analysis of
/// the variance between groups. `y` comes first, as in SQL's REGR_SLOPE and R's `y ~ x`.
extension FunctionTable {
  static let fits = coefficients + qualities + tables

  private static let response = FunctionParameter(name: "y", kind: .column)
  private static let predictor = FunctionParameter(name: "x", kind: .column)
  private static let predictors = FunctionParameter(name: "x", kind: .column, isRepeated: true)
  private static let degree = FunctionParameter(
    name: "degree", kind: .whole(1...Regression.largestDegree), fallback: "1")
  private static let constant = FunctionParameter(
    name: "constant", kind: .text(oneOf: ["yes", "no"]), fallback: "yes")
  private static let term = FunctionParameter(
    name: "term", kind: .whole(0...RegressionDesign.predictorLimit))

  private static func part(_ model: String, _ rest: String) -> FunctionParameter {
    FunctionParameter(name: "part", kind: .text(oneOf: [model, rest, "total"]))
  }

  private static func regression(
    _ middle: [FunctionParameter] = [], _ result: FunctionResult
  ) -> FunctionForm {
    FunctionForm(
      parameters: [response, predictors] + middle + [degree, constant], result: result,
      rowUse: .regression)
  }

  private static func groups(
    _ further: [FunctionParameter] = [], _ result: FunctionResult
  ) -> FunctionForm {
    FunctionForm(parameters: [column] + further, result: result, rowUse: .groups)
  }

  private static let coefficients = [
    FunctionEntry(
      function: .slope,
      forms: [
        FunctionForm(
          parameters: [response, predictor], result: .coefficient, rowUse: .regression)
      ], noun: "slope",
      meaning: "by how much y rises for each x on the line of least squares",
      example: "slope(thefts.usd, thefts.year)"),
    FunctionEntry(
      function: .intercept,
      forms: [
        FunctionForm(
          parameters: [response, predictors, degree], result: .coefficient, rowUse: .regression)
      ], noun: "intercept",
      meaning: "what y is on the line of least squares where every x is zero",
      example: "intercept(thefts.usd, thefts.year)"),
    FunctionEntry(
      function: .coefficient, forms: [regression([term], .coefficient)], noun: "coefficient",
      meaning: """
        a coefficient of the least-squares fit of y by every x, or by the powers of one x up to \
        `degree`: term 0 is the constant, 1 the first x or power
        """, example: "coefficient(thefts.usd, thefts.year, thefts.victims, term: 2)"),
    FunctionEntry(
      function: .standardError, forms: [regression([term], .standardError)],
      noun: "standard error", meaning: "the standard error of that coefficient, to 30 digits",
      example: "standard-error(thefts.usd, thefts.year, term: 1)"),
  ]

  private static let qualities = [
    FunctionEntry(
      function: .residualStdev, forms: [regression([], .spread), groups([], .spread)],
      noun: "residual standard deviation",
      meaning: """
        how far y lies from the fit, or the values from the means of their groups: the root of the \
        mean square, to 30 digits
        """, example: "residual-stdev(thefts.usd, thefts.year, degree: 2)"),
    FunctionEntry(
      function: .rSquared, forms: [regression([], .ratio), groups([], .ratio)],
      noun: "coefficient of determination",
      meaning: "the share of the sum of squares that the fit or the groups explain",
      example: "r-squared(thefts.usd, thefts.year)"),
    FunctionEntry(
      function: .fStatistic, forms: [regression([], .number), groups([], .number)],
      noun: "F statistic",
      meaning: """
        the mean square that the fit explains over that of the residuals, or that between groups \
        over that within them
        """, example: "f-statistic(thefts.usd by country)"),
    FunctionEntry(
      function: .sumOfSquares,
      forms: [
        regression([part("regression", "residual")], .squared),
        groups([part("between", "within")], .squared),
      ], noun: "sum of squares",
      meaning: """
        the squared distances that one part makes up: "regression", "residual" or "total" of a fit, \
        "between", "within" or "total" of groups
        """,
      example: "sum-of-squares(thefts.usd by country, \"within\")"),
  ]

  private static let tables = [
    FunctionEntry(
      function: .regression, forms: [regression([], .table)], noun: "regression",
      meaning: """
        a table for `briefgen eval`: each term's estimate and standard error, the residual \
        standard deviation, R² and F
        """, example: "regression(thefts.usd, thefts.year, degree: 2)"),
    FunctionEntry(
      function: .anova, forms: [groups([], .table)], noun: "analysis of variance",
      meaning: """
        a table for `briefgen eval`: degrees of freedom, sum of squares, mean square and F, \
        between the groups and within them
        """, example: "anova(thefts.usd by country)"),
  ]
}
