import Datasets
import Diagnostics
import Quantities

/// What names stand for: facts as variables, formulas by substitution.
extension Evaluator {
  mutating func value(
    named name: NameReference, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    if let (table, column) = try context.column(name) {
      used.insert(table)
      return .column(try rows(of: column, table, name, in: context))
    }
    switch context.binding(name) {
    case nil, .column: throw context.unknownName(name)
    case .dataset(let table):
      used.insert(table)
      return .rows(table)
    case .fact(let fact):
      used.insert(fact)
      if name.property == .source { return .text(sources([fact])) }
      if name.property == .period { return .time(try period(of: name, in: context)) }
      return .term(try term(of: fact.quantity, key: fact.key, name: name, in: context))
    case .formula(let key, let expression, let scope):
      if name.property == .source || name.property == .period {
        let facts = context.facts(behind: [name])
        for fact in facts { used.insert(fact) }
        if name.property == .source { return .text(sources(facts)) }
        return .time(try period(of: name, in: context))
      }
      let isAtFaceValue = context.isAtFaceValue || name.property == .stated
      var formula = self.context(expression, scope)
      formula.isAtFaceValue = isAtFaceValue
      let value = try value(ofFormula: key, formula, name: name)
      guard name.property == .low || name.property == .high, case .term(let term) = value else {
        return value
      }
      let bounds: Bounds
      do { bounds = try table.ranges(of: term.function).bounds } catch {
        throw ExpressionError(
          .divisionByZero, "\(name.quoted) divides by a value that may be zero",
          at: name.range, inheritedFrom: key)
      }
      return .term(try end(of: bounds, term, name))
    }
  }

  /// The titles of sources, each once: `a`, `a and b`, `a, b and c`.
  private func sources(_ facts: [NamedFact]) -> String {
    var titles: [String] = []
    for title in facts.flatMap(\.sources) where !titles.contains(title) { titles.append(title) }
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.dropLast().joined(separator: ", ") + " and " + last
  }

  private func period(
    of name: NameReference, in context: ExpressionContext
  ) throws(ExpressionError) -> Period {
    let node = Node(content: .name(name), range: name.range)
    return try onlyPeriod(of: node, context, at: name.range)
  }

  mutating func term(
    of fact: Quantity, key: String, name: NameReference, in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let bounds = fact.signedBounds
    var term = Term(
      function: RationalFunction(0), unit: fact.unit,
      startsAtZero: fact.change == nil && !(bounds.low.value?.isNegative ?? true))
    switch name.property {
    case .low, .high: return try end(of: bounds, term, name)
    case .stated, nil, .period, .source:
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
        .noStatedValue,
        "\(name.quoted) has no \(isLow ? "lower" : "upper") end: it is "
          + environment.format.precise(Quantity(stated: nil, bounds: bounds, unit: term.unit)),
        at: name.range,
        helps: ["write \("\(name.written).stated".quoted) for the number without its hedge"])
    }
    return Term(
      function: RationalFunction(value), unit: term.unit, startsAtZero: !value.isNegative,
      isAtFaceValue: term.isAtFaceValue)
  }

  // MARK: Formulas

  private mutating func value(
    ofFormula key: String, _ formula: ExpressionContext, name: NameReference
  ) throws(ExpressionError) -> Value {
    let memo = formula.isAtFaceValue ? key + " at face value" : key
    let known: FormulaResult
    if let memoised = formulas[memo] {
      known = memoised
    } else {
      do { known = try compute(key, memo, formula, name: name) } catch {
        // A range in the inner formula means nothing in the one that names it. A circle is reported
        // by one of its own formulas, where it is met in that formula's own text.
        var error = error
        if error.rule == Rule.nestingTooDeep.id { error.range = name.range }
        throw error
      }
    }
    used.insert(known.used)
    do { return try known.result.get() } catch {
      if formula.isAtFaceValue {
        // The formula itself may be in order, and only have no face value.
        var plain = formula
        plain.isAtFaceValue = false
        _ = try value(ofFormula: key, plain, name: name)
      }
      // The cause is reported where it lies; here only that it lies there.
      var inherited = error
      inherited.range = name.range
      if !formula.isAtFaceValue { inherited.inheritedFrom = error.inheritedFrom ?? key }
      throw inherited
    }
  }

  private mutating func compute(
    _ key: String, _ memo: String, _ formula: ExpressionContext, name: NameReference
  ) throws(ExpressionError) -> FormulaResult {
    if let start = underway.firstIndex(of: key) {
      var error = ExpressionError(
        .formulaCycle, "\(name.quoted) is computed from itself", at: name.range,
        helps: ["break the circle: one of them must not name the next"])
      error.cycle = Array(underway[start...])
      throw error
    }
    guard underway.count < Self.chainLimit else {
      throw ExpressionError(
        .nestingTooDeep,
        "\(name.quoted) is computed through more than \(Self.chainLimit) formulas in a row",
        at: name.range, helps: ["name the facts themselves, so that fewer formulas lie between"])
    }
    let outer = used
    used = UsedInputs()
    underway.append(key)
    defer {
      used = outer
      underway.removeLast()
    }
    let result: Result<Value, ExpressionError>
    do {
      result = .success(try value(of: formula.expression.root, in: formula))
    } catch {
      // What is circular from here need not be so from elsewhere.
      if error.rule == Rule.formulaCycle.id || error.rule == Rule.nestingTooDeep.id { throw error }
      result = .failure(error)
    }
    let computed = FormulaResult(result: result, used: used)
    formulas[memo] = computed
    return computed
  }

  // MARK: Periods

  /// The one period of a part of an expression.
  ///
  /// - Parameter unknown: what is not known without it.
  func onlyPeriod(
    of node: Node, _ context: ExpressionContext, at range: Range<Int>,
    for unknown: String = "its length"
  ) throws(ExpressionError) -> Period {
    if let literal = node.literalPeriod { return literal }
    let periods = context.inputPeriods(behind: node.names).periods
    let text = context.quoted(node)
    guard let period = periods.first else {
      throw ExpressionError(
        .noPeriod, "\(text) has no period, so \(unknown) is not known", at: range,
        helps: ["declare the period of the fact, as in period: 2020/2021-06~"])
    }
    guard periods.count == 1 else {
      let list = periods.map(\.edtf).joined(separator: " and ")
      throw ExpressionError(
        .noPeriod, "\(text) rests on figures of different periods", at: range,
        notes: ["the periods are \(list)"], helps: ["name one figure whose period is meant"])
    }
    return period
  }
}
