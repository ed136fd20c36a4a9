import Datasets
import Diagnostics
import Quantities
import Statistics

/// One statistic of the rows of a column, or of two columns side by side.
struct RowStatistic {
  var call: Call
  var settings: FunctionSettings
  /// The argument whose rows these are, for messages.
  var node: Node
  var context: ExpressionContext

  var name: String { call.function.rawValue }

  func value(
    _ columns: RowColumns, _ rows: RowSelection
  ) throws(ExpressionError) -> Rational {
    if let value = try valueIfAny(columns, rows) { return value }
    throw context.noRows(for: call, node, of: columns.all.first?.table)
  }

  /// The same; nil where no row has a number to take.
  func valueIfAny(
    _ columns: RowColumns, _ rows: RowSelection
  ) throws(ExpressionError) -> Rational? {
    if call.form.rowUse == .regression { return try regressionNumber(columns, rows) }
    let modes: [Rational]
    do throws(StatisticsError) {
      guard call.function == .mode else { return try statistic(columns, rows) }
      modes = try (columns["values"].first?.sample(rows) ?? Sample([])).modes()
    } catch {
      if case .tooFew(_, _, given: 0) = error { return nil }
      throw undefined(error)
    }
    if modes.count == 1 { return modes[0] }
    throw ExpressionError.tied(modes, at: node.range)
  }

  /// Why the rows have no such statistic.
  func undefined(_ error: StatisticsError) -> ExpressionError {
    guard case .tooFew(_, let needed, let given) = error else {
      return ExpressionError(
        .undefinedStatistic, error.description, at: node.range, helps: [error.help])
    }
    let words = context.quoted(node)
    return ExpressionError(
      .noRows, "'\(name)' needs \(needed) rows, and \(words) has \(given)", at: node.range,
      helps: ["correct the condition, or the data"])
  }

  private func statistic(
    _ columns: RowColumns, _ rows: RowSelection
  ) throws(StatisticsError) -> Rational {
    let values = columns["values"].first
    switch call.function {
    case .count:
      return Rational(values.map { values in rows.filter { !values.isMissing($0) }.count } ?? 0)
    case .weightedMean:
      let (values, weights) = pair(columns, rows, "values", "weights")
      return try values.weightedMean(weights)
    case .correlation:
      let (x, y) = pair(columns, rows, "x", "y")
      return try x.correlation(with: y).value(settings.digits)
    default:
      return try statistic(of: values?.sample(rows) ?? Sample([]), unit: values?.unit ?? .number)
    }
  }

  private func statistic(of sample: Sample, unit: Unit) throws(StatisticsError) -> Rational {
    switch call.function {
    case .sum:
      if sample.isEmpty { throw .tooFew(statistic: name, needed: 1, given: 0) }
      return sample.sum
    case .mean: return try sample.mean()
    case .min: return try sample.minimum()
    case .max: return try sample.maximum()
    case .median: return try sample.median()
    case .quantile: return try sample.quantile(settings.share, settings.method)
    case .iqr: return try sample.interquartileRange()
    case .variance:
      return try sample.variance() * UnitAlgebra.squaredSpread(unit).scale
    case .stdev: return try sample.standardDeviation().value(settings.digits)
    case .geometricMean: return try sample.geometricMean().value(settings.digits)
    case .trimmedMean: return try sample.trimmedMean(settings.share)
    case .autocorrelation: return try sample.autocorrelation(lag: settings.lag)
    default: return 0
    }
  }

  /// Two columns in the rows that have both.
  private func pair(
    _ columns: RowColumns, _ rows: RowSelection, _ first: String, _ second: String
  ) -> (Sample, Sample) {
    guard let a = columns[first].first, let b = columns[second].first else {
      return (Sample([]), Sample([]))
    }
    let known = rows.filter { $0 < a.count && $0 < b.count }
      .filter { !a.isMissing($0) && !b.isMissing($0) }
    return (a.sample(known), b.sample(known))
  }

  // MARK: Series

  /// A value for each row.
  func series(_ column: RowValues, unit: Unit) throws(ExpressionError) -> RowValues {
    let numbers = column.numbers
    var values: [Rational?] = []
    switch call.function {
    case .growth:
      for (row, number) in numbers.enumerated() {
        guard row > 0, let number, let before = numbers[row - 1] else {
          values.append(nil)
          continue
        }
        guard before != 0 else { throw zero(row) }
        values.append((number / before - 1) * 100)
      }
    case .index:
      guard let base = numbers.first ?? nil, base != 0 else { throw zero(1) }
      values = numbers.map { $0.map { $0 / base * 100 } }
    case .rank:
      let sorted = numbers.compactMap { $0 }.sorted(by: >)
      var places: [Rational: Int] = [:]
      for (place, number) in sorted.enumerated() where places[number] == nil {
        places[number] = place + 1
      }
      values = numbers.map { $0.flatMap { places[$0] }.map { Rational($0) } }
    default:
      var sum = Rational.zero
      var missing = 0
      for (row, number) in numbers.enumerated() {
        sum = sum + (number ?? 0)
        missing += number == nil ? 1 : 0
        if row >= settings.window {
          sum = sum - (numbers[row - settings.window] ?? 0)
          missing -= numbers[row - settings.window] == nil ? 1 : 0
        }
        let isWhole = row >= settings.window - 1 && missing == 0
        values.append(isWhole ? sum / Rational(settings.window) : nil)
      }
    }
    var result = RowValues(cells: .numbers(values, unit))
    result.keys = column.keys
    result.isAtFaceValue = column.isAtFaceValue
    return result
  }

  private func zero(_ row: Int) -> ExpressionError {
    ExpressionError(
      .divisionByZero,
      "row \(row) of \(context.quoted(node)) is zero, and nothing can be compared with it",
      at: node.range, helps: ["leave such rows out with 'where'"])
  }
}

extension Root {
  /// Exact where it ends, otherwise correct to so many digits.
  func value(_ digits: Int = Rational.rootDigits) -> Rational {
    rational ?? rounded(significantDigits: digits)
  }
}
