import Diagnostics
import Quantities

/// What can be wrong with a formula that reads well.
extension Evaluator {
  func unknownName(_ name: NameReference, in context: Context) -> ExpressionError {
    var helps: [String] = []
    if name.scope == nil, let (left, right) = subtraction(in: name, context) {
      helps = ["write '\(left) - \(right)', with spaces, for a subtraction"]
    }
    return ExpressionError(
      "unknown-name", "there is no fact or statistic '\(name.written)'", at: name.range,
      helps: helps)
  }

  /// Two known names that a hyphen without spaces has joined.
  private func subtraction(in name: NameReference, _ context: Context) -> (String, String)? {
    var index = name.id.startIndex
    while let hyphen = name.id[index...].firstIndex(of: "-") {
      index = name.id.index(after: hyphen)
      let parts = (String(name.id[..<hyphen]), String(name.id[index...]))
      let areKnown = [parts.0, parts.1].allSatisfy {
        environment.binding(NameReference(id: $0, range: name.range), context.scope) != nil
      }
      if areKnown { return parts }
    }
    return nil
  }

  func unitMismatch(
    _ relation: String, _ a: Unit, _ b: Unit, _ nodes: (Node, Node), in context: Context
  ) -> ExpressionError {
    let (first, second) = (context.text(of: nodes.0), context.text(of: nodes.1))
    return ExpressionError(
      "unit-mismatch",
      "'\(second)' is in \(b.described) and cannot be \(relation) '\(first)' in \(a.described)",
      at: nodes.1.range, helps: [Self.advice(a, b, first: first, second: second)])
  }

  private static func advice(_ a: Unit, _ b: Unit, first: String, second: String) -> String {
    let units = [a, b]
    let hasMoney = units.contains {
      $0.factors.contains { if case .currency = $0.base { true } else { false } }
    }
    if units.contains(.percent), units.contains(.percentagePoint) {
      return "give both in percent, or both in percentage points"
    }
    if b == .percent { return "write '\(first) * (1 + \(second))' to raise it by so much" }
    if units.contains(.number) { return "give the number its unit, such as $3 or 3 years" }
    if hasMoney, a.factors.count == 1, b.factors.count == 1, a.countNoun == nil, b.countNoun == nil
    {
      return "multiply one of them by a rate of exchange that has a date and a source"
    }
    return "only figures that measure the same can be taken together"
  }

  func noStatedValue(_ name: NameReference, _ quantity: Quantity) -> ExpressionError {
    ExpressionError(
      "no-stated-value",
      "'\(name.written)' states no single number: it is \(QuantityFormat().fact(quantity).text)",
      at: name.range, helps: ["write '\(name.written).low' or '\(name.written).high'"])
  }

  func tooLarge(_ context: Context) -> ExpressionError {
    ExpressionError(
      "number-too-large", "the formula leads to a number of more than 12,000 digits",
      at: context.range)
  }

  // MARK: Division by zero

  func divisionByZero(_ node: Node, in context: Context) -> ExpressionError {
    let text = context.text(of: node)
    return ExpressionError(
      "division-by-zero", "'\(text)' is zero, and nothing can be divided by it", at: node.range)
  }

  /// The bounds of the result could not be found because some divisor can be zero.
  func divisionByZero(in context: Context) -> ExpressionError {
    guard let (node, unit, ranges) = divisor(in: context.expression.root, context) else {
      return ExpressionError(
        "division-by-zero", "the formula divides by a value that can be zero", at: context.range)
    }
    let isExact = ranges.bounds.point != nil
    let bounds = isExact ? ranges.rounding : ranges.bounds
    let words = QuantityFormat().precise(Quantity(stated: nil, bounds: bounds, unit: unit))
    let note = "it is \(words)\(isExact ? " with rounding" : "")"
    return ExpressionError(
      "division-by-zero", "division by '\(context.text(of: node))', which can be zero",
      at: node.range, notes: [note],
      helps: ["write '.stated' behind a name to compute with its number alone"])
  }

  /// The first divisor that can be zero, and what it can be. Only on the way to a message, so it
  /// computes again.
  private func divisor(
    in node: Node, _ context: Context
  ) -> (Node, Unit, VariableTable.Variable)? {
    var divisors: [Node] = []
    var inner: [Node] = []
    switch node.content {
    case .literal, .name: break
    case .negated(let part): inner = [part]
    case .power(let part, let exponent):
      inner = [part]
      if exponent < 0 { divisors = [part] }
    case .sum(let terms): inner = terms.map(\.node)
    case .product(let factors):
      inner = factors.map(\.node)
      divisors = factors.filter(\.isDivisor).map(\.node)
    case .call(let function, let arguments):
      inner = arguments
      if function == .growth { divisors = [arguments[0]] }
      if function == .ratio || function == .share { divisors = [arguments[1]] }
    }
    for part in inner { if let found = divisor(in: part, context) { return found } }
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

  func unboundedResult(_ bounds: Bounds, in context: Context) -> ExpressionError {
    let isFloor = bounds.low.value != nil
    var notes: [String] = []
    for name in context.expression.names {
      guard case .fact(_, let fact) = environment.binding(name, context.scope),
        fact.bounds.low == .unbounded || fact.bounds.high == .unbounded
      else { continue }
      let note = "'\(name.written)' is \(QuantityFormat().fact(fact).text)"
      if !notes.contains(note) { notes.append(note) }
    }
    return ExpressionError(
      "unbounded-result",
      isFloor
        ? "nothing is known about the result but that it is not below zero"
        : "nothing is known about the result: it has neither a lower nor an upper bound",
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
