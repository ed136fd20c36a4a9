import Diagnostics
import Quantities

/// Computes the parts of an expression.
extension Evaluator {
  /// Functions that are larger than this become variables of their own.
  private static let sizeLimit = 1_024
  /// Binary digits of the longest number that is computed with, some 12,000 decimal ones.
  static let numberLimit = 40_000

  mutating func value(
    of node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.nestingLimit else {
      throw ExpressionError(
        .nestingTooDeep, "the formulas nest more than \(Self.nestingLimit) deep",
        at: node.range, helps: ["take parentheses out of the formulas that lie between"])
    }
    switch node.content {
    case .literal(let literal): return try value(of: literal, at: node.range)
    case .name(let name): return try value(named: name, in: context)
    case .selection(let name, let condition):
      return try selected(name, where: condition, node, in: context)
    case .negated(let inner): return try negated(inner, in: context)
    case .power(let base, let exponent): return try power(base, exponent, in: context)
    case .sum(let terms): return try sum(terms, in: context)
    case .product(let factors): return try product(factors, in: context)
    case .comparison(let left, let sign, let right):
      return try comparison(left, sign, right, in: context)
    case .all(let nodes): return try joined(nodes, isAll: true, in: context)
    case .any(let nodes): return try joined(nodes, isAll: false, in: context)
    case .not(let inner): return try negatedCondition(inner, in: context)
    case .choice(let first, let test, let otherwise):
      return try chosen(first, test, otherwise, in: context)
    case .call(let call): return try value(of: call, node, in: context)
    }
  }

  /// The value of a part that is one quantity.
  mutating func term(
    of node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let value = try value(of: node, in: context)
    if case .term(let term) = value { return term }
    throw context.kindMismatch(node, value.kind, wanted: "a number")
  }

  // MARK: Literals

  /// A literal is exact: it has no envelope, whatever its digits.
  func value(
    of literal: Literal, at range: Range<Int>
  ) throws(ExpressionError) -> Value {
    func exact(_ digits: String, _ unit: Unit) throws(ExpressionError) -> Value {
      guard let value = Rational(decimal: digits) else {
        throw ExpressionError(
          .numberTooLarge, "a number has at most \(Rational.maximumDigits) digits", at: range)
      }
      return .term(
        Term(function: RationalFunction(value), unit: unit, startsAtZero: !value.isNegative))
    }
    switch literal {
    case .text(let text): return .text(text)
    case .number(let digits): return try exact(digits, .number)
    case .percent(let digits): return try exact(digits, .percent)
    case .words(let words):
      guard let quantity = environment.readLiteral(words), let value = quantity.faceValue else {
        throw ExpressionError(
          .unreadableLiteral, "'\(words)' is no number or quantity that can be computed with",
          at: range, helps: [environment.help(forLiteral: words)])
      }
      return .term(
        Term(
          function: RationalFunction(value), unit: quantity.unit,
          startsAtZero: !value.isNegative))
    }
  }

  // MARK: Sums

  private mutating func negated(
    _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    switch try value(of: node, in: context) {
    case .term(let term): return .term(-term)
    case .column(let column) where column.hasFigures:
      return .column(column.with(.figures(column.terms.map { $0.map(-) }, column.unit)))
    case .column(let column):
      return .column(column.with(.numbers(column.numbers.map { $0.map(-) }, column.unit)))
    case let other: throw context.kindMismatch(node, other.kind, wanted: "a number")
    }
  }

  private mutating func sum(
    _ terms: [Node.Summand], in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    var total = try value(of: terms[0].node, in: context)
    // What is left of a whole, 100% − 58%, is a share and no difference of shares.
    let isWhole = terms[0].node.isWhole
    for next in terms.dropFirst() {
      let operand = try value(of: next.node, in: context)
      let nodes = (terms[0].node, next.node)
      if case .term(let a) = total, case .term(let b) = operand {
        total = .term(
          try added(
            a, b, isSubtracted: next.isSubtracted, isRest: isWhole, nodes: nodes, in: context))
      } else {
        total = .column(
          try combined(
            total, operand, next.isSubtracted ? .minus(isRest: isWhole) : .plus, nodes, context))
      }
    }
    return total
  }

  mutating func added(
    _ a: Term, _ b: Term, isSubtracted: Bool, isRest: Bool = false, nodes: (Node, Node),
    in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let match =
      isSubtracted && !isRest
      ? UnitAlgebra.difference(a.unit, b.unit) : UnitAlgebra.sum(a.unit, b.unit)
    guard let match else {
      throw context.unitMismatch(
        isSubtracted ? "subtracted from" : "added to", a.unit, b.unit, nodes)
    }
    var (left, right) = (a.function.scaled(by: match.left), b.function.scaled(by: match.right))
    try keepSmall(&left, &right, isProduct: left.hasOtherDenominator(than: right), in: context)
    let sum = isSubtracted ? left - right : left + right
    try limit(sum, in: context)
    return Term(
      function: sum, unit: match.unit,
      startsAtZero: !isSubtracted && a.startsAtZero && b.startsAtZero,
      isAtFaceValue: a.isAtFaceValue || b.isAtFaceValue)
  }

  // MARK: Products

  private mutating func product(
    _ factors: [Node.Factor], in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    var result = try value(of: factors[0].node, in: context)
    for factor in factors.dropFirst() {
      let operand = try value(of: factor.node, in: context)
      if case .term(let a) = result, case .term(let b) = operand {
        result = .term(
          try multiplied(a, b, isDivision: factor.isDivisor, node: factor.node, in: context))
      } else {
        result = .column(
          try combined(
            result, operand, factor.isDivisor ? .over : .times, (factors[0].node, factor.node),
            context))
      }
    }
    return result
  }

  mutating func multiplied(
    _ a: Term, _ b: Term, isDivision: Bool, node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let match =
      isDivision ? UnitAlgebra.quotient(a.unit, b.unit) : UnitAlgebra.product(a.unit, b.unit)
    var (left, right) = (a.function.scaled(by: match.left), b.function.scaled(by: match.right))
    try keepSmall(&left, &right, isProduct: true, in: context)
    let product: RationalFunction
    do {
      product = isDivision ? try left.divided(by: right) : left * right
    } catch {
      throw divisionByZero(node, in: context)
    }
    try limit(product, in: context)
    return Term(
      function: product, unit: match.unit,
      startsAtZero: (a.startsAtZero && isNeverNegative(b))
        || (b.startsAtZero && !isDivision && isNeverNegative(a)),
      isAtFaceValue: a.isAtFaceValue || b.isAtFaceValue)
  }

  /// Whether a factor leaves the sign of the other alone, so that a natural zero stays one: an
  /// amount divided by `1 + growth` starts at nothing, though a growth alone may be a decline.
  private func isNeverNegative(_ term: Term) -> Bool {
    if term.startsAtZero { return true }
    guard let low = try? table.ranges(of: term.function).bounds.low.value else { return false }
    return !low.isNegative
  }

  private mutating func power(
    _ node: Node, _ exponent: Int, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    switch try value(of: node, in: context) {
    case .term(let base): return .term(try power(of: base, exponent, node, in: context))
    case .column(let column): return .column(try power(of: column, exponent, node, in: context))
    case let other: throw context.kindMismatch(node, other.kind, wanted: "a number")
    }
  }

  mutating func power(
    of base: Term, _ exponent: Int, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let size = abs(exponent)
    var result = base
    result.unit = UnitAlgebra.power(base.unit, size)
    // A percentage enters as a ratio.
    let ratio = base.function.scaled(by: UnitAlgebra.product(base.unit, .ratio).left)
    guard ratio.longestNumber * size <= Self.numberLimit else { throw tooLarge(context) }
    if size == 1 {
      result.function = ratio
    } else if size == 0 || ratio.constant != nil {
      result.function = RationalFunction((ratio.constant ?? 1).raised(to: size))
    } else {
      result.function = try derived(ratio, exponent: size, in: context)
    }
    guard exponent < 0 else { return result }
    let one = Term(function: RationalFunction(1), unit: .number, startsAtZero: true)
    return try multiplied(one, result, isDivision: true, node: node, in: context)
  }

  // MARK: Keeping formulas small

  /// A function, or a power of it, as a variable of its own, with bounds that are known.
  private mutating func derived(
    _ function: RationalFunction, exponent: Int, in context: ExpressionContext
  ) throws(ExpressionError) -> RationalFunction {
    let derivation = VariableTable.Derivation(function: function, exponent: exponent)
    if let known = table.derivedNumber(of: derivation) { return RationalFunction(variable: known) }
    var variable: VariableTable.Variable
    do { variable = try table.ranges(of: function) } catch { throw divisionByZero(in: context) }
    let ends = [variable.bounds, variable.rounding].flatMap { [$0.low, $0.high] }
    let longest = ends.compactMap { $0.value?.bitWidth }.max() ?? 0
    guard longest * exponent <= Self.numberLimit else { throw tooLarge(context) }
    variable.bounds = variable.bounds.raised(to: exponent)
    variable.rounding = variable.rounding.raised(to: exponent)
    variable.face = variable.face?.raised(to: exponent)
    return RationalFunction(variable: table.add(variable, as: derivation))
  }

  private mutating func keepSmall(
    _ a: inout RationalFunction, _ b: inout RationalFunction, isProduct: Bool,
    in context: ExpressionContext
  ) throws(ExpressionError) {
    let size = isProduct ? a.size * b.size : a.size + b.size
    guard size > Self.sizeLimit else { return }
    if a.size > 3 { a = try derived(a, exponent: 1, in: context) }
    if b.size > 3 { b = try derived(b, exponent: 1, in: context) }
  }

  private func limit(
    _ function: RationalFunction, in context: ExpressionContext
  ) throws(ExpressionError) {
    guard function.longestNumber <= Self.numberLimit else { throw tooLarge(context) }
    guard function.degree <= ExpressionContext.degreeLimit else { throw context.highDegree }
  }
}

extension RationalFunction {
  fileprivate func hasOtherDenominator(than other: RationalFunction) -> Bool {
    denominator != other.denominator
  }
}
