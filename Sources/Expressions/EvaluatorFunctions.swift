import Diagnostics
import Quantities

/// The functions of the language.
extension Evaluator {
  mutating func call(
    _ function: ExpressionFunction, _ arguments: [Node], _ node: Node, in context: Context
  ) throws(ExpressionError) -> Term {
    switch function {
    case .months: return try length(of: arguments[0], in: .month, context)
    case .days: return try length(of: arguments[0], in: .day, context)
    case .years: return try length(of: arguments[0], in: .year, context)
    case .perMonth: return try rate(of: arguments[0], per: .month, context)
    case .perYear: return try rate(of: arguments[0], per: .year, context)
    case .round: return try rounded(arguments, context)
    case .growth, .ratio, .share, .difference, .sum, .mean, .min, .max: break
    }
    var terms: [Term] = []
    for argument in arguments { terms.append(try term(of: argument, in: context)) }
    switch function {
    case .growth: return try growth(terms, arguments, context)
    case .ratio: return try ratio(terms[0], to: terms[1], arguments, context)
    case .share: return try ratio(terms[0], to: terms[1], arguments, context).asPercent
    case .difference:
      return try added(
        terms[0], terms[1], isSubtracted: true, nodes: (arguments[0], arguments[1]), in: context)
    case .min, .max: return try extreme(function, terms, arguments, context)
    default:
      var total = try total(terms, arguments, context)
      if function == .mean {
        total.function = total.function.scaled(by: 1 / Rational(terms.count))
      }
      return total
    }
  }

  private mutating func total(
    _ terms: [Term], _ nodes: [Node], _ context: Context
  ) throws(ExpressionError) -> Term {
    var total = terms[0]
    for (term, node) in zip(terms, nodes).dropFirst() {
      total = try added(
        total, term, isSubtracted: false, nodes: (nodes[0], node), in: context)
    }
    return total
  }

  /// One figure as a multiple of another that measures the same.
  private mutating func ratio(
    _ a: Term, to b: Term, _ nodes: [Node], _ context: Context
  ) throws(ExpressionError) -> Term {
    guard let match = UnitAlgebra.sum(a.unit, b.unit) else {
      throw unitMismatch("compared with", a.unit, b.unit, (nodes[0], nodes[1]), in: context)
    }
    var (above, below) = (a, b)
    above.function = a.function.scaled(by: match.left)
    below.function = b.function.scaled(by: match.right)
    above.unit = .ratio
    below.unit = .ratio
    return try multiplied(above, below, isDivision: true, node: nodes[1], in: context)
  }

  /// What was added, as a percentage of what there was: `to / from - 1`.
  private mutating func growth(
    _ terms: [Term], _ nodes: [Node], _ context: Context
  ) throws(ExpressionError) -> Term {
    var growth = try ratio(terms[1], to: terms[0], [nodes[1], nodes[0]], context)
    growth.function = growth.function - RationalFunction(1)
    growth.startsAtZero = false
    return growth.asPercent
  }

  private mutating func extreme(
    _ function: ExpressionFunction, _ terms: [Term], _ nodes: [Node], _ context: Context
  ) throws(ExpressionError) -> Term {
    var result = terms[0]
    for (term, node) in zip(terms, nodes).dropFirst() {
      guard let match = UnitAlgebra.sum(result.unit, term.unit) else {
        throw unitMismatch("compared with", result.unit, term.unit, (nodes[0], node), in: context)
      }
      let left = try ranges(of: result.function.scaled(by: match.left), context)
      let right = try ranges(of: term.function.scaled(by: match.right), context)
      let pick = function == .min ? Bounds.least : Bounds.greatest
      let face = left.face.flatMap { a in
        right.face.map { b in function == .min ? Swift.min(a, b) : Swift.max(a, b) }
      }
      result.unit = match.unit
      result.function = variable(
        VariableTable.Variable(
          bounds: pick(left.bounds, right.bounds), rounding: pick(left.rounding, right.rounding),
          face: face, parts: left.parts.union(right.parts), isWide: left.isWide || right.isWide))
      result.startsAtZero = result.startsAtZero && term.startsAtZero
      result.isAtFaceValue = result.isAtFaceValue || term.isAtFaceValue
    }
    return result
  }

  /// To so many decimals, half to even; fewer than none rounds to tens, hundreds and so on.
  private mutating func rounded(
    _ arguments: [Node], _ context: Context
  ) throws(ExpressionError) -> Term {
    var result = try term(of: arguments[0], in: context)
    let decimals = try term(of: arguments[1], in: context)
    guard decimals.unit == .number, let places = decimals.function.constant?.integer,
      (-15...15).contains(places)
    else {
      throw ExpressionError(
        "expression-syntax", "'round' needs a whole number of decimals, from -15 to 15",
        at: arguments[1].range, helps: ["write 'round(x, -6)' to round to millions"])
    }
    let unit = Rational.powerOfTen(-places)
    let ranges = try ranges(of: result.function, context)
    result.function = variable(
      VariableTable.Variable(
        bounds: ranges.bounds.rounded(.halfToEven, to: unit),
        rounding: ranges.rounding.rounded(.halfToEven, to: unit),
        face: ranges.face?.rounded(.halfToEven, to: unit), parts: ranges.parts,
        isWide: ranges.isWide))
    return result
  }

  // MARK: Periods

  private mutating func rate(
    of node: Node, per unit: LengthUnit, _ context: Context
  ) throws(ExpressionError) -> Term {
    let length = try length(of: node, in: unit, context)
    let amount = try term(of: node, in: context)
    return try multiplied(amount, length, isDivision: true, node: node, in: context)
  }

  private mutating func length(
    of node: Node, in unit: LengthUnit, _ context: Context
  ) throws(ExpressionError) -> Term {
    let (period, length) = try periodLength(of: node, in: unit, context)
    for name in node.names where name.property == .period {
      if case .fact(let key, _) = environment.binding(name, context.scope) { used.insert(key) }
    }
    if let point = length.bounds.point {
      return Term(function: RationalFunction(point), unit: unit.unit, startsAtZero: true)
    }
    let key = "\(unit.rawValue)s of \(period.edtf)"
    return Term(
      function: RationalFunction(variable: table.number(of: key, length)), unit: unit.unit,
      startsAtZero: true)
  }

  /// The one period of a part of an expression, and how long it is.
  func periodLength(
    of node: Node, in unit: LengthUnit, _ context: Context
  ) throws(ExpressionError) -> (Period, Quantity) {
    let periods = periods(of: node, in: context)
    let text = context.text(of: node)
    guard let period = periods.first else {
      if case .name(let name) = node.content, environment.binding(name, context.scope) == nil {
        throw unknownName(name, in: context)
      }
      throw ExpressionError(
        "no-period", "'\(text)' has no period, so its length is not known", at: node.range,
        helps: ["declare the period of the fact, as in period: 2020/2021-06~"])
    }
    guard periods.count == 1 else {
      let list = periods.map(\.edtf).joined(separator: " and ")
      throw ExpressionError(
        "no-period", "'\(text)' rests on figures of different periods", at: node.range,
        notes: ["the periods are \(list)"], helps: ["name one figure whose period is meant"])
    }
    guard let length = environment.length(period, unit) else {
      throw ExpressionError(
        "no-period", "the period \(period.edtf) of '\(text)' has no length in \(unit.rawValue)s",
        at: node.range, helps: ["give the period a beginning and an end"])
    }
    return (period, length)
  }

  // MARK: Derived variables

  private func ranges(
    of function: RationalFunction, _ context: Context
  ) throws(ExpressionError) -> VariableTable.Variable {
    do { return try table.ranges(of: function) } catch { throw divisionByZero(in: context) }
  }

  private mutating func variable(_ variable: VariableTable.Variable) -> RationalFunction {
    if let point = variable.bounds.point, variable.rounding.point == point {
      return RationalFunction(point)
    }
    return RationalFunction(variable: table.add(variable, as: nil))
  }
}
