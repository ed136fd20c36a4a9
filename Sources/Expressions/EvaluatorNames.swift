import Diagnostics
import Quantities

/// What names stand for: facts as variables, formulas by substitution.
extension Evaluator {
  mutating func term(
    named name: NameReference, in context: Context
  ) throws(ExpressionError) -> Term {
    guard let binding = environment.binding(name, context.scope) else {
      throw unknownName(name, in: context)
    }
    if name.property == .period {
      throw ExpressionError(
        "unit-mismatch", "'\(name.written).period' is a time and not a number", at: name.range,
        helps: ["write 'months(\(name.written))' for its length"])
    }
    switch binding {
    case .fact(let key, let quantity):
      used.insert(key)
      return try term(of: quantity, key: key, name: name, in: context)
    case .formula(let key, let expression, let scope):
      let isAtFaceValue = context.isAtFaceValue || name.property == .stated
      let formula = Context(expression: expression, scope: scope, isAtFaceValue: isAtFaceValue)
      let term = try term(ofFormula: key, formula, name: name)
      guard name.property == .low || name.property == .high else { return term }
      let bounds: Bounds
      do { bounds = try table.ranges(of: term.function).bounds } catch {
        throw ExpressionError(
          "division-by-zero", "'\(name.written)' divides by a value that may be zero",
          at: name.range, inheritedFrom: key)
      }
      return try end(of: bounds, term, name)
    }
  }

  private mutating func term(
    of fact: Quantity, key: String, name: NameReference, in context: Context
  ) throws(ExpressionError) -> Term {
    let bounds = fact.signedBounds
    var term = Term(
      function: RationalFunction(0), unit: fact.unit,
      startsAtZero: fact.change == nil && !(bounds.low.value?.isNegative ?? true))
    switch name.property {
    case .low, .high: return try end(of: bounds, term, name)
    case .stated, nil, .period:
      var fact = fact
      var key = key
      let isHedged = bounds.point == nil
      if isHedged, context.isAtFaceValue || name.property == .stated {
        guard let face = fact.faceValue else { throw noStatedValue(name, fact) }
        term.isAtFaceValue = true
        fact.stated = face * fact.sign
        fact.bounds = Bounds(point: face * fact.sign)
        key += " at face value"
      }
      if let point = fact.signedBounds.point, fact.envelope == 0 {
        term.function = RationalFunction(point)
      } else {
        term.function = RationalFunction(variable: table.number(of: key, fact))
      }
      return term
    }
  }

  /// One end of bounds as an exact number.
  private func end(
    of bounds: Bounds, _ term: Term, _ name: NameReference
  ) throws(ExpressionError) -> Term {
    let isLow = name.property == .low
    guard let value = (isLow ? bounds.low : bounds.high).value else {
      throw ExpressionError(
        "no-stated-value",
        "'\(name.written)' has no \(isLow ? "lower" : "upper") end: it is "
          + QuantityFormat().precise(Quantity(stated: nil, bounds: bounds, unit: term.unit)),
        at: name.range, helps: ["write '\(name.written).stated' for the number without its hedge"])
    }
    return Term(
      function: RationalFunction(value), unit: term.unit, startsAtZero: !value.isNegative)
  }

  // MARK: Formulas

  private mutating func term(
    ofFormula key: String, _ formula: Context, name: NameReference
  ) throws(ExpressionError) -> Term {
    let memo = formula.isAtFaceValue ? key + " at face value" : key
    let known: FormulaResult
    if let memoised = formulas[memo] {
      known = memoised
    } else {
      do { known = try compute(key, memo, formula, name: name) } catch {
        // A range in the inner formula means nothing in the one that names it. A circle is reported
        // by one of its own formulas, where it is met in that formula's own text.
        var error = error
        if error.rule == "nesting-too-deep" { error.range = name.range }
        throw error
      }
    }
    for fact in known.facts { used.insert(fact) }
    do { return try known.result.get() } catch {
      if formula.isAtFaceValue {
        // The formula itself may be in order, and only have no face value.
        var plain = formula
        plain.isAtFaceValue = false
        _ = try term(ofFormula: key, plain, name: name)
      }
      // The cause is reported where it lies; here only that it lies there.
      var inherited = error
      inherited.range = name.range
      if !formula.isAtFaceValue { inherited.inheritedFrom = error.inheritedFrom ?? key }
      throw inherited
    }
  }

  private mutating func compute(
    _ key: String, _ memo: String, _ formula: Context, name: NameReference
  ) throws(ExpressionError) -> FormulaResult {
    if let start = underway.firstIndex(of: key) {
      var error = ExpressionError(
        "formula-cycle", "'\(name.written)' is computed from itself", at: name.range,
        helps: ["break the circle: one of them must not name the next"])
      error.cycle = Array(underway[start...])
      throw error
    }
    guard underway.count < Self.chainLimit else {
      throw ExpressionError(
        "nesting-too-deep",
        "'\(name.written)' is computed through more than \(Self.chainLimit) formulas in a row",
        at: name.range, helps: ["name the facts themselves, so that fewer formulas lie between"])
    }
    let outer = used
    used = UsedFacts()
    underway.append(key)
    defer {
      used = outer
      underway.removeLast()
    }
    let result: Result<Term, ExpressionError>
    do {
      result = .success(try term(of: formula.expression.root, in: formula))
    } catch {
      // What is circular from here need not be so from elsewhere.
      if error.rule == "formula-cycle" || error.rule == "nesting-too-deep" { throw error }
      result = .failure(error)
    }
    let computed = FormulaResult(result: result, facts: used.keys)
    formulas[memo] = computed
    return computed
  }

  // MARK: Periods

  /// The periods of the facts that a part of an expression rests on, each once.
  func periods(of node: Node, in context: Context) -> [Period] {
    var periods: [Period] = []
    var waiting = node.names.map { ($0, context.scope) }
    var seen: Set<String> = []
    while let (name, scope) = waiting.popLast() {
      switch environment.binding(name, scope) {
      case .fact(_, let quantity):
        if let period = quantity.period, !periods.contains(period) { periods.append(period) }
      case .formula(let key, let expression, let scope):
        guard seen.insert(key).inserted else { continue }
        waiting += expression.names.map { ($0, scope) }
      case nil: break
      }
    }
    return periods.reversed()
  }
}

extension Node {
  /// Every name in it, in the order of the text.
  var names: [NameReference] {
    switch content {
    case .literal: []
    case .name(let name): [name]
    case .negated(let node), .power(let node, _): node.names
    case .sum(let terms): terms.flatMap(\.node.names)
    case .product(let factors): factors.flatMap(\.node.names)
    case .call(_, let arguments): arguments.flatMap(\.names)
    }
  }
}
