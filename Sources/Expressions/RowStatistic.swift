import Diagnostics
import Quantities

/// One statistic of the rows of a column, or of two columns side by side.
struct RowStatistic {
  var call: Call
  var settings: FunctionSettings
  /// The argument whose rows these are, for messages.
  var node: Node
  var context: ExpressionContext

  private var name: String { call.function.rawValue }

  func value(_ columns: [String: Column]) throws(ExpressionError) -> Rational {
    let values = columns["values"]
    switch call.function {
    case .count:
      let column = values ?? Column(cells: .numbers([]))
      return Rational((0..<column.count).filter { !column.isMissing($0) }.count)
    case .sum: return (values?.numbers ?? []).compactMap { $0 }.reduce(0, +)
    case .weightedMean: return try weightedMean(columns)
    case .correlation, .rSquared, .slope, .intercept:
      return try regression(pairs(columns, "x", "y"))
    case .autocorrelation: return try autocorrelation(numbers(values, atLeast: 2))
    case .mean:
      let numbers = try numbers(values, atLeast: 1)
      return numbers.reduce(0, +) / Rational(numbers.count)
    default:
      let numbers = try numbers(values, atLeast: 1)
      let statistic = SampleStatistic(function: call.function, settings: settings)
      let bounds = try statistic.bounds(numbers.map(Bounds.init(point:)), call, context)
      let unit = values?.unit ?? .number
      return (bounds?.point ?? 0) * statistic.scale(of: unit)
    }
  }

  private func numbers(
    _ column: Column?, atLeast least: Int
  ) throws(ExpressionError) -> [Rational] {
    let numbers = (column?.numbers ?? []).compactMap { $0 }
    guard numbers.count >= least else { throw tooFew(numbers.count, least) }
    return numbers
  }

  private func tooFew(_ count: Int, _ least: Int) -> ExpressionError {
    let words = context.text(of: node)
    return ExpressionError(
      "no-rows",
      count == 0
        ? "no row of '\(words)' has a number to take"
        : "'\(name)' needs \(least) rows or more,"
          + " and '\(words)' has \(count)", at: node.range,
      helps: ["correct the condition, or the data"])
  }

  /// The rows that have both.
  private func pairs(
    _ columns: [String: Column], _ first: String, _ second: String
  ) throws(ExpressionError) -> [(Rational, Rational)] {
    let (a, b) = (columns[first]?.numbers ?? [], columns[second]?.numbers ?? [])
    let pairs = zip(a, b).compactMap { x, y in x.flatMap { x in y.map { (x, $0) } } }
    guard pairs.count >= 2 else { throw tooFew(pairs.count, 2) }
    return pairs
  }

  // MARK: Two columns

  private func weightedMean(_ columns: [String: Column]) throws(ExpressionError) -> Rational {
    let pairs = zip(columns["values"]?.numbers ?? [], columns["weights"]?.numbers ?? [])
      .compactMap { x, w in x.flatMap { x in w.map { (x, $0) } } }
    let total = pairs.reduce(Rational.zero) { $0 + $1.1 }
    guard total != 0 else {
      throw ExpressionError(
        "division-by-zero", "the weights of '\(context.text(of: node))' add up to nothing",
        at: node.range)
    }
    return pairs.reduce(Rational.zero) { $0 + $1.0 * $1.1 } / total
  }

  /// Least squares (Pearson 1896): sums of squares and products about the means.
  private func regression(_ pairs: [(Rational, Rational)]) throws(ExpressionError) -> Rational {
    let n = Rational(pairs.count)
    let sumX = pairs.reduce(Rational.zero) { $0 + $1.0 }
    let sumY = pairs.reduce(Rational.zero) { $0 + $1.1 }
    let xx = pairs.reduce(Rational.zero) { $0 + $1.0 * $1.0 } - sumX * sumX / n
    let yy = pairs.reduce(Rational.zero) { $0 + $1.1 * $1.1 } - sumY * sumY / n
    let xy = pairs.reduce(Rational.zero) { $0 + $1.0 * $1.1 } - sumX * sumY / n
    let needsY = call.function == .correlation || call.function == .rSquared
    guard xx != 0, !needsY || yy != 0 else {
      throw ExpressionError(
        "division-by-zero",
        "all rows of '\(context.text(of: node))' or of its companion are alike,"
          + " so '\(name)' means nothing", at: node.range)
    }
    switch call.function {
    case .slope: return xy / xx
    case .intercept: return (sumY - xy / xx * sumX) / n
    case .rSquared: return xy * xy / (xx * yy)
    default:
      let size = (xy * xy / (xx * yy)).root(2) ?? 0
      return xy.isNegative ? -size : size
    }
  }

  /// The sum of products of values that lie so many rows apart, about the mean of all, over the
  /// sum of squares (Box and Jenkins, *Time Series Analysis*, 2.1.5).
  private func autocorrelation(_ numbers: [Rational]) throws(ExpressionError) -> Rational {
    guard numbers.count > settings.lag else { throw tooFew(numbers.count, settings.lag + 1) }
    let mean = numbers.reduce(0, +) / Rational(numbers.count)
    let deviations = numbers.map { $0 - mean }
    let squares = deviations.reduce(Rational.zero) { $0 + $1 * $1 }
    guard squares != 0 else {
      throw ExpressionError(
        "division-by-zero", "all rows of '\(context.text(of: node))' are alike", at: node.range)
    }
    let products = zip(deviations, deviations.dropFirst(settings.lag))
      .reduce(Rational.zero) { $0 + $1.0 * $1.1 }
    return products / squares
  }

  // MARK: Series

  /// A value for each row.
  func series(_ column: Column, unit: Unit) throws(ExpressionError) -> Column {
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
      guard let base = numbers.first ?? nil else { throw tooFew(0, 1) }
      guard base != 0 else { throw zero(1) }
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
    var result = Column(cells: .numbers(values), unit: unit)
    result.keys = column.keys
    return result
  }

  private func zero(_ row: Int) -> ExpressionError {
    ExpressionError(
      "division-by-zero",
      "row \(row) of '\(context.text(of: node))' is zero, and nothing can be compared with it",
      at: node.range, helps: ["leave such rows out with 'where'"])
  }
}
