import Quantities

/// Which regression a call asks for: what is explained, by what, and in which way.
struct RegressionDesign {
  /// No sentence rests on more, and the work grows with the third power.
  static let predictorLimit = 50

  var response: Node
  var predictors: [Node]
  /// Up to which power the one predictor explains; nil where each predictor is a term itself.
  var degree: Int?
  /// Whether the fit may miss the origin.
  var hasConstant: Bool

  init(_ call: Call) {
    response = call.operand("y")
    predictors = call.operands("x")
    degree = call.whole("degree")
    hasConstant = call["constant"].first?.node.literalText != "no"
  }

  /// How many terms there are beside the constant.
  var termCount: Int { degree ?? predictors.count }

  /// The terms of the fit by their numbers, 0 for the constant.
  var terms: ClosedRange<Int> { (hasConstant ? 0 : 1)...termCount }

  /// A term in a table: `constant`, `year`, `x^2`.
  ///
  /// - Parameter term: one of ``terms``.
  func name(of term: Int, in context: ExpressionContext) -> String {
    if term == 0 { return "constant" }
    guard degree != nil else { return context.text(of: predictors[term - 1]) }
    let name = context.text(of: predictors[0])
    return term == 1 ? name : "\(name)^\(term)"
  }

  /// The unit of a coefficient, and what the number must be multiplied by to be in it.
  ///
  /// - Parameters:
  ///   - term: one of ``terms``.
  ///   - y: the unit of the response.
  ///   - x: those of the predictors.
  ///   - isError: the standard error of the coefficient is meant, which is a distance.
  func unit(
    of term: Int, y: Unit, x: [Unit], isError: Bool = false
  ) -> (unit: Unit, scale: Rational) {
    guard term > 0 else { return (isError ? UnitAlgebra.spread(y) : y, 1) }
    let predictor = degree == nil ? x[term - 1] : x[0]
    var result = (unit: UnitAlgebra.spread(y), scale: Rational.one)
    for _ in 0..<(degree == nil ? 1 : term) {
      let match = UnitAlgebra.quotient(result.unit, predictor)
      result = (match.unit, result.scale * match.left / match.right)
    }
    return result
  }
}

extension Call {
  /// Which term of its regression the call is about, 0 for the constant.
  var term: Int {
    switch function {
    case .slope: 1
    case .coefficient, .standardError: whole("term") ?? 0
    default: 0
    }
  }
}
