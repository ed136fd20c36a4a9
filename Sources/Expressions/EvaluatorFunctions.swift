import Datasets
import Diagnostics
import Quantities

/// The functions of the language: of figures here, of rows in ``RowFunctions``.
extension Evaluator {
  mutating func value(
    of call: Call, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    if call.function.takesRoots { used.hasRoots = true }
    if call.form.rowUse == .each { return try converted(call, context) }
    if call.form.takesRows, let rows = try rowInputs(of: call, in: context) {
      return try value(of: call, rows: rows, in: context)
    }
    return .term(try figureTerm(of: call, in: context))
  }

  private mutating func figureTerm(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    switch call.function {
    case .months: return try length(of: call.operand("period"), in: .month, context)
    case .days: return try length(of: call.operand("period"), in: .day, context)
    case .years: return try length(of: call.operand("period"), in: .year, context)
    case .perMonth: return try rate(of: call.operand("figure"), per: .month, context)
    case .perYear: return try rate(of: call.operand("figure"), per: .year, context)
    case .round: return try rounded(call, context)
    case .sqrt: return try squareRoot(call, context)
    case .growth, .cagr: return try growth(call, context)
    case .ratio:
      return try ratio(call.operand("of"), to: call.operand("to"), isRate: true, context)
    case .share:
      return try ratio(call.operand("part"), to: call.operand("whole"), context).asPercent
    case .index:
      var index = try ratio(call.operand("of"), to: call.operand("base"), context)
      index.function = index.function.scaled(by: 100)
      index.unit = .number
      return index
    case .difference:
      let nodes = (call.operand("from"), call.operand("subtracted"))
      return try added(
        term(of: nodes.0, in: context), term(of: nodes.1, in: context), isSubtracted: true,
        nodes: nodes, in: context)
    case .rank: return try rank(call, context)
    case .count:
      let count = call.operands("values").count
      for node in call.operands("values") { _ = try term(of: node, in: context) }
      return Term(
        function: RationalFunction(Rational(count)), unit: .number, startsAtZero: true)
    case .sum, .mean, .median, .min, .max, .mode, .stdev, .variance, .quantile, .iqr,
      .geometricMean, .trimmedMean:
      return try statistic(call, of: figures(of: call, in: context), context)
    // Converted above; the checker lets the others have nothing but columns.
    case .weightedMean, .movingAverage, .correlation, .autocorrelation, .slope, .intercept,
      .coefficient, .standardError, .residualStdev, .rSquared, .fStatistic, .sumOfSquares,
      .regression, .anova, .convert:
      throw context.kindMismatch(
        call.arguments[0].node, .unknown, wanted: "a column of numbers")
    }
  }

  /// Figures in their common unit.
  private mutating func figures(
    of call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> [Term] {
    let nodes = call.operands("values")
    var terms: [Term] = []
    for node in nodes {
      var term = try term(of: node, in: context)
      if let first = terms.first {
        guard let match = UnitAlgebra.sum(first.unit, term.unit) else {
          let relation = [.sum, .mean].contains(call.function) ? "added to" : "compared with"
          throw context.unitMismatch(relation, first.unit, term.unit, (nodes[0], node))
        }
        for index in terms.indices {
          terms[index].function = terms[index].function.scaled(by: match.left)
          terms[index].unit = match.unit
        }
        term.function = term.function.scaled(by: match.right)
        term.unit = match.unit
      }
      terms.append(term)
    }
    return terms
  }

  private mutating func statistic(
    _ call: Call, of terms: [Term], _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    switch call.function {
    case .sum, .mean:
      var total = terms[0]
      let nodes = call.operands("values")
      for (term, node) in zip(terms, nodes).dropFirst() {
        total = try added(
          total, term, isSubtracted: false, nodes: (nodes[0], node), in: context)
      }
      if call.function == .mean {
        total.function = total.function.scaled(by: 1 / Rational(terms.count))
      }
      return total
    default:
      let settings = try settings(of: call, in: context)
      return try bounded(call, terms, settings, context)
    }
  }

  // MARK: Ratios

  /// One figure as a multiple of another that measures the same.
  ///
  /// - Parameter isRate: counts of different things give a rate, such as attacks a ship.
  private mutating func ratio(
    _ of: Node, to: Node, isRate: Bool = false, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let a = try term(of: of, in: context)
    let b = try term(of: to, in: context)
    guard let match = UnitAlgebra.sum(a.unit, b.unit) else {
      throw context.unitMismatch("compared with", a.unit, b.unit, (of, to))
    }
    if isRate, UnitAlgebra.mixesNouns(a.unit, b.unit) {
      return try multiplied(a, b, isDivision: true, node: to, in: context)
    }
    var (above, below) = (a, b)
    above.function = a.function.scaled(by: match.left)
    below.function = b.function.scaled(by: match.right)
    above.unit = .ratio
    below.unit = .ratio
    return try multiplied(above, below, isDivision: true, node: to, in: context)
  }

  /// What was added, as a percentage of what there was: `to / from - 1`; in the mean of a year
  /// `(to / from)^(1 / years) - 1`.
  private mutating func growth(
    _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    var growth = try ratio(call.operand("to"), to: call.operand("from"), context)
    if call.function == .cagr {
      let years = try years(of: call, context)
      growth = try powered(growth, 1 / years, call, context)
    }
    growth.function = growth.function - RationalFunction(1)
    growth.startsAtZero = false
    return growth.asPercent
  }

  /// The years from the end of one figure's period to that of the other.
  private mutating func years(
    of call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Rational {
    if let given = call["years"].first {
      let years = try term(of: given.node, in: context)
      guard let number = try ranges(of: years.function, context).bounds.point, number > 0 else {
        throw context.unsuitable(given, call)
      }
      return number
    }
    let (from, to) = (call.operand("from"), call.operand("to"))
    let start = try onlyPeriod(of: from, context, at: from.range)
    let end = try onlyPeriod(of: to, context, at: to.range)
    guard let months = start.wholeMonths(to: end), months > 0 else {
      throw ExpressionError(
        .noPeriod,
        "from \(start.edtf) to \(end.edtf) is no number of whole months forward",
        at: call.nameRange, helps: ["say how many years lie between: 'years: 5'"])
    }
    return Rational(months, 12)
  }

  /// A figure to the power of a fraction.
  private mutating func powered(
    _ term: Term, _ exponent: Rational, _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let ranges = try ranges(of: term.function, context)
    let digits = digits
    let power = mapped(term, ranges) {
      $0.raised(to: exponent, digits: digits)
    } number: {
      $0.raised(to: exponent, digits: digits)
    }
    guard let power else {
      throw ExpressionError(
        .kindMismatch,
        "'\(call.function.rawValue)' needs figures above zero, and at most a hundred years",
        at: call.nameRange)
    }
    return power
  }

  private mutating func squareRoot(
    _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let node = call.operand("number")
    var square = try term(of: node, in: context)
    guard let unit = UnitAlgebra.root(square.unit) else { return square }
    if square.unit == .percent { square.function = square.function.scaled(by: Rational(1, 100)) }
    let ranges = try ranges(of: square.function, context)
    let digits = digits
    let root = mapped(square, ranges) {
      $0.root(2, digits: digits)
    } number: {
      $0.root(2, digits: digits)
    }
    guard var root else {
      let words = environment.format.precise(
        Quantity(stated: nil, bounds: ranges.bounds, unit: square.unit))
      throw ExpressionError(
        .kindMismatch, "\(context.quoted(node)) can be below zero and has no square root",
        at: node.range, notes: ["it is \(words)"])
    }
    root.unit = unit
    return root
  }

  /// The place of a figure among others, 1 for the greatest.
  private mutating func rank(
    _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let node = call.operand("of")
    let figure = try term(of: node, in: context)
    var rank = 1
    for other in call.operands("others") {
      let rival = try term(of: other, in: context)
      let isGreater = try compared(rival, .greater, figure, (other, node), in: context)
      if try isGreater.get() { rank += 1 }
    }
    return Term(function: RationalFunction(Rational(rank)), unit: .number, startsAtZero: true)
  }

  /// To so many decimals, half to even; fewer than none rounds to tens, hundreds and so on.
  private mutating func rounded(
    _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let number = try term(of: call.operand("number"), in: context)
    let unit = Rational.powerOfTen(-(call.whole("decimals") ?? 0))
    let rounded = mapped(number, try ranges(of: number.function, context)) {
      $0.rounded(.halfToEven, to: unit)
    } number: {
      $0.rounded(.halfToEven, to: unit)
    }
    return rounded ?? number
  }

  // MARK: Periods

  private mutating func rate(
    of node: Node, per unit: LengthUnit, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let length = try length(of: node, in: unit, context)
    let amount = try term(of: node, in: context)
    return try multiplied(amount, length, isDivision: true, node: node, in: context)
  }

  private mutating func length(
    of node: Node, in unit: LengthUnit, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let (period, length) = try periodLength(of: node, in: unit, context)
    for fact in context.facts(behind: node.names) { used.insert(fact) }
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
    of node: Node, in unit: LengthUnit, _ context: ExpressionContext
  ) throws(ExpressionError) -> (Period, Quantity) {
    let period = try onlyPeriod(of: node, context, at: node.range)
    guard let length = environment.length(period, unit) else {
      throw ExpressionError(
        .noPeriod,
        "the period \(period.edtf) of \(context.quoted(node)) has no length in"
          + " \(unit.rawValue)s", at: node.range, helps: ["give the period a beginning and an end"])
    }
    return (period, length)
  }

  // MARK: Derived variables

  func ranges(
    of function: RationalFunction, _ context: ExpressionContext
  ) throws(ExpressionError) -> VariableTable.Variable {
    do { return try table.ranges(of: function) } catch { throw divisionByZero(in: context) }
  }

  /// The term with each value that it can have changed alike; nil where one of them has no image.
  ///
  /// - Parameter ranges: everything that the term can be.
  private mutating func mapped(
    _ term: Term, _ ranges: VariableTable.Variable, bounds map: (Bounds) -> Bounds?,
    number: (Rational) -> Rational?
  ) -> Term? {
    guard let bounds = map(ranges.bounds), let rounding = map(ranges.rounding) else { return nil }
    var result = term
    result.function = variable(
      VariableTable.Variable(
        bounds: bounds, rounding: rounding, face: ranges.face.flatMap(number),
        parts: ranges.parts, isWide: ranges.isWide,
        natural: table.natural(of: term.function).flatMap(map) ?? VariableTable.Variable.open))
    return result
  }

  mutating func variable(_ variable: VariableTable.Variable) -> RationalFunction {
    if let point = variable.bounds.point, variable.rounding.point == point {
      return RationalFunction(point)
    }
    return RationalFunction(variable: table.add(variable, as: nil))
  }
}

extension Period {
  /// How many months the end of another period lies behind this one's; nil where that is no whole
  /// number.
  fileprivate func wholeMonths(to other: Period) -> Int? {
    guard let from = lastDay?.advanced(by: 1).components,
      let to = other.lastDay?.advanced(by: 1).components, from.day == to.day
    else { return nil }
    return (to.year - from.year) * 12 + to.month - from.month
  }
}
