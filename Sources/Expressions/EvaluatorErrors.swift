import Diagnostics
import Quantities

/// What can be wrong with a formula that reads well.
extension Evaluator {
  func noStatedValue(_ name: NameReference, _ quantity: Quantity) -> ExpressionError {
    ExpressionError(
      .noStatedValue,
      "\(name.quoted) states no single number: it is \(environment.format.fact(quantity).text)",
      at: name.range,
      helps: ["write \("\(name.written).low".quoted) or \("\(name.written).high".quoted)"])
  }

  func tooLarge(_ context: ExpressionContext) -> ExpressionError {
    ExpressionError(
      .numberTooLarge, "the formula leads to a number of more than 12,000 digits",
      at: context.range)
  }

  // MARK: Division by zero

  func divisionByZero(_ node: Node, in context: ExpressionContext) -> ExpressionError {
    ExpressionError(
      .divisionByZero, "\(context.quoted(node)) is zero, and nothing can be divided by it",
      at: node.range)
  }

  /// The bounds of the result could not be found because some divisor can be zero.
  func divisionByZero(in context: ExpressionContext) -> ExpressionError {
    guard let (node, unit, ranges) = divisor(in: context.expression.root, context) else {
      return ExpressionError(
        .divisionByZero, "the formula divides by a value that can be zero", at: context.range)
    }
    let isExact = ranges.bounds.point != nil
    let bounds = isExact ? ranges.rounding : ranges.bounds
    let words = environment.format.precise(Quantity(stated: nil, bounds: bounds, unit: unit))
    let note = "it is \(words)\(isExact ? " with rounding" : "")"
    return ExpressionError(
      .divisionByZero, "division by \(context.quoted(node)), which can be zero",
      at: node.range, notes: ["\(note)"],
      helps: ["write '.stated' behind a name to compute with its number alone"])
  }

  /// The first divisor that can be zero, and what it can be. Only on the way to a message, so it
  /// computes again.
  private func divisor(
    in node: Node, _ context: ExpressionContext
  ) -> (Node, Unit, VariableTable.Variable)? {
    var divisors: [Node] = []
    switch node.content {
    case .power(let part, let exponent): if exponent < 0 { divisors = [part] }
    case .product(let factors): divisors = factors.filter(\.isDivisor).map(\.node)
    case .call(let call):
      let divisor = call.function.divisor
      divisors = divisor.map { call.operands($0) } ?? []
    default: break
    }
    for part in node.parts { if let found = divisor(in: part, context) { return found } }
    for divisor in divisors {
      var probe = self
      guard let term = try? probe.term(of: divisor, in: context) else { continue }
      guard let ranges = try? probe.table.ranges(of: term.function) else { continue }
      if ranges.bounds.holdsZero || ranges.rounding.holdsZero {
        return (divisor, term.unit, ranges)
      }
    }
    return nil
  }

  // MARK: No useful bound

  func unboundedResult(
    _ bounds: Bounds, _ unit: Unit, in context: ExpressionContext
  ) -> ExpressionError {
    let floor = bounds.low.value.map { low in
      low == 0
        ? "zero"
        : environment.format.precise(Quantity(stated: low, bounds: Bounds(point: low), unit: unit))
    }
    var notes: [Diagnostic.Note] = []
    for name in context.expression.names {
      guard case .fact(let named) = environment.binding(name, context.scope),
        case let fact = named.quantity,
        fact.bounds.low == .unbounded || fact.bounds.high == .unbounded
      else { continue }
      let note: Diagnostic.Note = "\(name.quoted) is \(environment.format.fact(fact).text)"
      if !notes.contains(note) { notes.append(note) }
    }
    return ExpressionError(
      .unboundedResult,
      floor.map { "nothing is known about the result but that it is not below \($0)" }
        ?? "nothing is known about the result: it has neither a lower nor an upper bound",
      at: context.range, notes: notes,
      helps: ["write '.stated' behind a name to compute with its number alone"])
  }
}

extension Bounds {
  /// Whether zero lies in them or at an end of them.
  fileprivate var holdsZero: Bool {
    if contains(0) { return true }
    guard let low = low.value, let high = high.value else { return false }
    return low <= 0 && high >= 0
  }
}

extension ExpressionFunction {
  /// The parameter by which it divides.
  fileprivate var divisor: String? {
    switch self {
    case .growth, .cagr: "from"
    case .ratio: "to"
    case .share: "whole"
    case .index: "base"
    default: nil
    }
  }
}
