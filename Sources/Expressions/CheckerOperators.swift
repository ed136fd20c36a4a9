import Datasets
import Diagnostics
import Quantities

/// The kinds of sums, products, comparisons and alternatives.
extension Checker {
  mutating func sum(
    _ terms: [Node.Summand], in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    var total = try number(terms[0].node, in: context)
    for next in terms.dropFirst() {
      let operand = try number(next.node, in: context)
      guard let a = total.unit, let b = operand.unit else {
        if operand == .unknown { total = .unknown }
        continue
      }
      let isDifference = next.isSubtracted && !terms[0].node.isWhole
      guard let match = isDifference ? UnitAlgebra.difference(a, b) : UnitAlgebra.sum(a, b) else {
        throw context.unitMismatch(
          next.isSubtracted ? "subtracted from" : "added to", a, b, (terms[0].node, next.node))
      }
      noteNouns(
        next.isSubtracted ? "subtracted from" : "added to", a, b, (terms[0].node, next.node),
        in: context)
      total = try joined(total, operand, next.node, context).inUnit(match.unit)
    }
    return total
  }

  mutating func product(
    _ factors: [Node.Factor], in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    var result = try number(factors[0].node, in: context)
    for factor in factors.dropFirst() {
      let operand = try number(factor.node, in: context)
      guard let a = result.unit, let b = operand.unit else {
        if operand == .unknown { result = .unknown }
        continue
      }
      if factor.isDivisor { try checkTimes(a, b, at: factor.node, in: context) }
      let match = factor.isDivisor ? UnitAlgebra.quotient(a, b) : UnitAlgebra.product(a, b)
      try context.limit(match.unit)
      result = try joined(result, operand, factor.node, context).inUnit(match.unit)
    }
    return result
  }

  mutating func power(
    _ base: Node, _ exponent: Int, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let kind = try number(base, in: context)
    guard let unit = kind.unit else { return kind }
    let power = UnitAlgebra.power(unit, exponent)
    try context.limit(power)
    return kind.inUnit(power)
  }

  mutating func comparison(
    _ left: Node, _ sign: Comparison, _ right: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let (a, b) = (try kind(of: left, in: context), try kind(of: right, in: context))
    if a == .unknown || b == .unknown { return .unknown }
    for (node, kind, other) in [(left, a, b), (right, b, a)] {
      if other.unit != nil, let error = context.badCell(of: node, kind) { throw error }
    }
    guard let x = a.element else { throw context.kindMismatch(left, a, wanted: "a value") }
    guard let y = b.element else { throw context.kindMismatch(right, b, wanted: "a value") }
    switch (x, y) {
    case (.quantity(let first), .quantity(let second)):
      guard UnitAlgebra.sum(first, second) != nil else {
        throw context.unitMismatch("compared with", first, second, (left, right))
      }
      noteNouns("compared with", first, second, (left, right), in: context)
    case (.text, .text):
      guard sign == .equal || sign == .unequal else {
        throw ExpressionError(
          .kindMismatch, "texts can be equal or not, but '\(sign.rawValue)' asks for an order",
          at: right.range, helps: ["write '=' or '!='"])
      }
      if let strange = context.strangeText(left, right) { note(strange.warning) }
    case (.time, .time): break
    case (.time, _):
      guard right.literalPeriod != nil else { throw noDate(right, b, left, context) }
    case (_, .time):
      guard left.literalPeriod != nil else { throw noDate(left, a, right, context) }
    default:
      throw ExpressionError(
        .kindMismatch,
        "\(context.quoted(right)) is \(b.described) and cannot be compared with"
          + " \(context.quoted(left)), which is \(a.described)", at: right.range,
        helps: Self.advice(right, b, or: left, a, context))
    }
    let column = try joined(a, b, right, context)
    return column.column.map {
      .column(Kind.ColumnKind(element: .condition, dataset: $0.dataset))
    } ?? .condition
  }

  private func noDate(
    _ node: Node, _ kind: Kind, _ other: Node, _ context: ExpressionContext
  ) -> ExpressionError {
    ExpressionError(
      .kindMismatch,
      "\(context.quoted(node)) is \(kind == .text ? "not a date" : kind.described)"
        + " and cannot be compared with the time \(context.quoted(other))",
      at: node.range, helps: ["write a date in double quotes: \"2022\", \"2022-06-24\""])
  }

  /// Quotes that are missing or too many.
  private static func advice(
    _ right: Node, _ b: Kind, or left: Node, _ a: Kind, _ context: ExpressionContext
  ) -> [String] {
    for (node, kind) in [(right, b), (left, a)] {
      let words = context.text(of: node)
      if case .literal(.text(let text)) = node.content, kind == .text,
        Rational(decimal: text) != nil
      {
        return ["write \(text) without quotes"]
      }
      if case .literal(.number) = node.content { return ["write \"\(words)\" for a text"] }
    }
    return []
  }

  mutating func choice(
    _ first: Node, _ test: Node, _ otherwise: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let condition = try condition(test, in: context)
    guard condition.column == nil else {
      throw context.kindMismatch(
        test, condition, wanted: "one condition", help: "pick rows with 'where'")
    }
    let (a, b) = (try kind(of: first, in: context), try kind(of: otherwise, in: context))
    if a == .unknown || b == .unknown || a == b { return a == .unknown ? b : a }
    guard case .quantity(let x) = a, case .quantity(let y) = b else {
      throw context.kindMismatch(
        otherwise, b, wanted: "\(a.described) like \(context.quoted(first))",
        help: "both alternatives have to be of one kind")
    }
    guard let match = UnitAlgebra.sum(x, y) else {
      throw context.unitMismatch("an alternative to", x, y, (first, otherwise))
    }
    return .quantity(match.unit)
  }
}

extension Kind {
  /// The same number or column of numbers in another unit.
  func inUnit(_ unit: Unit) -> Kind {
    switch self {
    case .quantity: .quantity(unit)
    case .column(let column):
      .column(ColumnKind(element: .quantity(unit), dataset: column.dataset))
    default: self
    }
  }
}
