import Diagnostics
import Quantities

/// Roots seldom end, and a difference of two of them has fewer certain digits than either.
///
/// So a formula with roots is computed again with twice as many digits until the digits that count
/// come out the same (A. Ziv, "Fast evaluation of elementary mathematical functions with correctly
/// rounded last bit", ACM Transactions on Mathematical Software 17 (1991), 410–423).
extension Evaluator {
  /// Ten more than are given away.
  static let leastDigits = Rational.rootDigits + 10
  private static let mostDigits = leastDigits * 16

  mutating func settled(
    _ expression: Expression, in context: ExpressionContext
  ) throws(ExpressionError) -> ExpressionResult {
    var result = try computed(expression, in: context)
    guard used.hasRoots, let first = result.digits else { return result }
    // A root alone is as good as its digits.
    if expression.root.isRoot, context.namesNoFormula { return result.rounded(from: digits) }
    var numbers = first
    var digits = digits
    while digits < Self.mostDigits {
      digits *= 2
      var finer = Evaluator(environment: environment)
      finer.digits = digits
      let next: ExpressionResult
      do { next = try finer.computed(expression, in: context) } catch {
        // Numbers that grow too long to be computed with have been told apart before.
        if error.rule == Rule.numberTooLarge.id { return result.rounded() }
        throw error
      }
      guard let more = next.digits else { return next }
      // What does not depend on the digits is exact.
      if more == numbers { return result }
      let isSettled = more.rounded == numbers.rounded
      (result, numbers) = (next, more)
      if isSettled { return result.rounded() }
    }
    throw unsettled(numbers, context)
  }

  private func unsettled(_ numbers: ResultDigits, _ context: ExpressionContext) -> ExpressionError {
    ExpressionError(
      .undecided,
      "the roots of this formula cancel: \(Self.mostDigits) digits do not tell its result from "
        + (numbers.areSmall ? "zero" : "a division by zero"),
      at: context.range, helps: ["simplify the formula: the square of a square root is its number"])
  }

  /// Whether a difference is nothing but the last digits of roots, so that both sides are equal.
  func isRoundingOfRoots(_ difference: Rational, of number: Rational) -> Bool {
    used.hasRoots && difference.magnitude < number.magnitude * .powerOfTen(10 - digits)
  }
}

/// The numbers of a result that may have digits without end.
struct ResultDigits: Equatable {
  var numbers: [Rational?]

  var rounded: [Rational?] {
    numbers.map { number in
      number == 0 ? 0 : number?.rounded(.halfToEven, significantDigits: Rational.rootDigits)
    }
  }

  /// Whether they have shrunk with every digit.
  var areSmall: Bool { numbers.allSatisfy { ($0?.magnitude ?? 0) < 1 } }
}

extension ExpressionResult {
  /// Nil for what has no digits.
  fileprivate var digits: ResultDigits? {
    switch self {
    case .quantity(let evaluation):
      let quantity = evaluation.quantity
      return ResultDigits(numbers: [
        quantity.bounds.low.value, quantity.bounds.high.value, quantity.envelope,
        evaluation.faceValue,
      ])
    case .series(let series): return ResultDigits(numbers: series.values)
    case .condition(let holds): return ResultDigits(numbers: [holds ? 1 : 0])
    case .text, .period, .table: return nil
    }
  }

  /// With the digits that are given away: bounds outward.
  ///
  /// - Parameter digits: to which roots were taken; what has more of them is exact, and stays.
  fileprivate func rounded(from digits: Int = .max) -> ExpressionResult {
    func rounded(_ number: Rational, _ rule: RoundingRule = .halfToEven) -> Rational {
      if number == 0 { return 0 }
      if digits < .max, number.rounded(.halfToEven, significantDigits: digits) != number {
        return number
      }
      return number.rounded(rule, significantDigits: Rational.rootDigits)
    }
    switch self {
    case .quantity(var evaluation):
      let bounds = evaluation.quantity.bounds
      let envelope = evaluation.quantity.envelope
      if envelope > 0, let centre = bounds.point ?? evaluation.faceValue ?? bounds.middle {
        let middle = rounded(centre)
        evaluation.quantity.envelope = max(
          middle - rounded(centre - envelope, .down), rounded(centre + envelope, .up) - middle)
      }
      if let point = bounds.point {
        evaluation.quantity.bounds = Bounds(point: rounded(point))
      } else {
        evaluation.quantity.bounds = Bounds(
          low: bounds.low.map { rounded($0, .down) }, high: bounds.high.map { rounded($0, .up) })
      }
      evaluation.faceValue = evaluation.faceValue.map { rounded($0) }
      return .quantity(evaluation)
    case .series(var series):
      series.values = series.values.map { $0.map { rounded($0) } }
      return .series(series)
    case .condition, .text, .period, .table: return self
    }
  }
}

extension Bound {
  fileprivate func map(_ change: (Rational) -> Rational) -> Bound {
    switch self {
    case .unbounded: .unbounded
    case .inclusive(let value): .inclusive(change(value))
    case .exclusive(let value): .exclusive(change(value))
    }
  }
}

extension ExpressionContext {
  fileprivate var namesNoFormula: Bool {
    expression.names.allSatisfy {
      if case .formula = binding($0) { false } else { true }
    }
  }
}

extension Node {
  /// Whether it is a root of something without roots: nothing is taken away from it.
  fileprivate var isRoot: Bool {
    guard case .call(let call) = content, call.function.takesRoots, call.function != .cagr else {
      return false
    }
    return parts.allSatisfy { !$0.hasRoots }
  }

  fileprivate var hasRoots: Bool {
    if case .call(let call) = content, call.function.takesRoots || call.form.result == .table {
      return true
    }
    return parts.contains(where: \.hasRoots)
  }
}

extension Expression {
  /// Whether the formula itself takes roots, of which ``Rational/rootDigits`` digits are given.
  public var takesRoots: Bool { root.hasRoots }
}
