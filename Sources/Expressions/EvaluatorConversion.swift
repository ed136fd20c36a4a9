import Diagnostics
import Quantities

/// The function `convert`, of a figure and of each row of a column.
extension Evaluator {
  mutating func converted(
    _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    let node = call.operand("figure")
    switch try value(of: node, in: context) {
    case .term(let figure): return .term(try converted(figure, node, call, context))
    case .column(let column): return .column(try converted(column, node, call, context))
    case let other: throw context.kindMismatch(node, other.kind, wanted: "a figure")
    }
  }

  private mutating func converted(
    _ figure: Term, _ node: Node, _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    guard let target = context.conversionTarget(call, of: figure.unit) else {
      throw context.unknownConversion(call, from: figure.unit)
    }
    if let exact = figure.measured(in: target) { return exact }
    let period = try ratePeriod(of: call, context)
    return try converted(figure, to: target, in: period, node, call, context)
  }

  /// The day or period whose rate is meant.
  private func ratePeriod(
    of call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Period {
    if let on = call["on"].first?.node.literalPeriod { return on }
    let node = call.operand("figure")
    return try onlyPeriod(of: node, context, at: node.range, for: "the day or year of the rate")
  }

  /// By what a call multiplies or divides one figure; nil where it takes no rate.
  func rate(of call: Call, in context: ExpressionContext) -> AppliedRate? {
    var probe = self
    guard case .term(let figure) = try? probe.value(of: call.operand("figure"), in: context),
      let target = context.conversionTarget(call, of: figure.unit),
      figure.unit.conversion(to: target) == nil, let from = figure.unit.soleCurrency,
      let to = target.soleCurrency?.currency, let period = try? ratePeriod(of: call, context),
      let choice = RateChoice(environment.rates, from: from.currency, to: to, period: period)
    else { return nil }
    return AppliedRate(choice: choice, isDivision: choice.isInverse == from.isAbove)
  }

  /// A figure at the rate of a day or period.
  private mutating func converted(
    _ figure: Term, to target: Unit, in period: Period, _ node: Node, _ call: Call,
    _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    guard let from = figure.unit.soleCurrency, let to = target.soleCurrency?.currency else {
      throw context.unknownConversion(call, from: figure.unit)
    }
    let choice = RateChoice(environment.rates, from: from.currency, to: to, period: period)
    guard let choice else {
      throw context.missingRate(call, from: from.currency, to: to, period: period)
    }
    used.insert(choice)
    let variable = RationalFunction(variable: table.number(of: choice.key, choice.quantity))
    let rate = Term(
      function: choice.quantity.envelope == 0 ? RationalFunction(choice.rate.value) : variable,
      unit: .ratio, startsAtZero: true)
    var result = figure
    result.unit = .ratio
    result = try multiplied(
      result, rate, isDivision: choice.isInverse == from.isAbove, node: node, in: context)
    result.unit = target
    return result
  }

  /// Each amount at the rate of its own day or period.
  private mutating func converted(
    _ column: RowValues, _ node: Node, _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    guard let target = context.conversionTarget(call, of: column.unit) else {
      throw context.unknownConversion(call, from: column.unit)
    }
    let needsRates = column.unit.conversion(to: target) == nil
    let periods = needsRates ? try periods(of: column, node, call, in: context) : []
    var cells: [Term?] = []
    cells.reserveCapacity(column.count)
    for (row, amount) in column.terms.enumerated() {
      guard let amount else {
        cells.append(nil)
        continue
      }
      if let exact = amount.measured(in: target) {
        cells.append(exact)
        continue
      }
      guard let period = periods[row] else {
        throw ExpressionError(
          .noPeriod, "row \(row + 1) has an amount to convert, and no date",
          at: call["on"].first?.node.range ?? node.range,
          helps: ["add the date to the data, or leave such rows out"])
      }
      cells.append(try converted(amount, to: target, in: period, node, call, context))
    }
    let numbers = cells.map { $0?.function.constant }
    let areExact = zip(cells, numbers).allSatisfy { $0 == nil || $1 != nil }
    return column.with(areExact ? .numbers(numbers, target) : .figures(cells, target))
  }

  /// The day or period of each row: of the column `on`, of the one date that is written there, or
  /// of the groups of a series.
  private mutating func periods(
    of column: RowValues, _ node: Node, _ call: Call, in context: ExpressionContext
  ) throws(ExpressionError) -> [Period?] {
    if let on = call["on"].first?.node {
      if let period = on.literalPeriod { return Array(repeating: period, count: column.count) }
      if case .column(let dates) = try value(of: on, in: context), dates.count == column.count {
        return dates.periods
      }
    } else if let keys = column.keys?.cells, column.keys?.name != nil {
      return keys.map(\.period)
    }
    let name = context.text(of: node)
    throw ExpressionError(
      .noPeriod,
      "\(name.quoted) is a column of amounts, and the day or year of their rates is not known",
      at: node.range,
      helps: [
        "name the column of their dates, as in 'on: \(context.columnOfDates)', or one date:"
          + " on: \"2022\""
      ])
  }
}

/// A rate as a formula applies it.
struct AppliedRate {
  var choice: RateChoice
  var isDivision: Bool

  /// `×` and `$1.35 to the pound (mean of 2021, Bank of England)`.
  func words(in format: QuantityFormat, _ phrases: FormulaPhrases) -> (sign: String, words: String)
  {
    let rate = choice.rate
    let when = rate.period.words(in: format.locale)
    let day = choice.kind == .mean ? phrases.meanOf(when) : when
    let origin = [day, rate.publisher].filter { !$0.isEmpty }.joined(separator: ", ")
    return (isDivision ? "÷" : "×", "\(format.fact(choice.quantity).text) (\(origin))")
  }
}

extension Term {
  /// The same in a unit that an exact number of its own makes up; nil where there is none.
  fileprivate func measured(in target: Unit) -> Term? {
    guard let factor = unit.conversion(to: target) else { return nil }
    var result = self
    result.function = function.scaled(by: factor)
    result.unit = target
    return result
  }
}

extension RowValues {
  /// The date in each row; a whole number of four digits is a year.
  fileprivate var periods: [Period?] {
    if element == .time { return (0..<count).map(time) }
    return numbers.map { $0.flatMap(Period.init(year:)) }
  }
}

extension SeriesKey {
  fileprivate var period: Period? {
    switch self {
    case .period(let period): period
    case .number(let number): Period(year: number)
    case .text, .missing: nil
    }
  }
}

extension Period {
  fileprivate init?(year: Rational) {
    guard year.isInteger, year >= 1_000, year < 10_000,
      let period = try? Period(edtf: year.description)
    else { return nil }
    self = period
  }
}
