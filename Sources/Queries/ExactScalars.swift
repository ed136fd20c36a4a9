import CSQLite
import Quantities

/// The exact functions of one row, and the registration of all of ours.
extension QuerySession {
  func registerFunctions() {
    for (name, statistic) in Self.totals {
      ExactFunction(name, self, .ofRows { TotalAggregate(statistic) }).register(arguments: 1)
    }
    for (name, statistic, count) in Self.statistics {
      ExactFunction(name, self, .ofRows { SampleAggregate(statistic) })
        .register(arguments: count)
    }
    for (name, body, counts) in Self.scalars {
      for count in counts {
        ExactFunction(
          name, self,
          .ofRow { arguments, context in
            arguments.session.answer(context, name) { () throws(QueryProblem) -> FunctionResult in
              try body(arguments)
            }
          }
        ).register(arguments: count)
      }
    }
    registerDates()
    registerFormats()
    registerPatterns()
  }

  private static let totals: [(String, TotalAggregate.Statistic)] = [
    ("sum", .sum), ("avg", .mean), ("mean", .mean), ("total", .total),
  ]

  private static let statistics: [(String, SampleAggregate.Statistic, CInt)] = [
    ("median", .median, 1), ("quantile", .quantile, 2), ("iqr", .interquartileRange, 1),
    ("variance", .variance, 1), ("stdev", .standardDeviation, 1),
    ("geometric_mean", .geometricMean, 1), ("weighted_mean", .weightedMean, 2),
    ("correlation", .correlation, 2),
  ]

  private typealias Scalar = @Sendable (FunctionArguments) throws(QueryProblem) -> FunctionResult

  private static let scalars: [(String, Scalar, [CInt])] = [
    ("round", { (row) throws(QueryProblem) in try rounded(row) }, [1, 2]),
    ("ratio", { (row) throws(QueryProblem) in try quotient(row) { $1 / $0 } }, [2]),
    ("share", { (row) throws(QueryProblem) in try quotient(row) { $1 / $0 * 100 } }, [2]),
    ("growth", { (row) throws(QueryProblem) in try growth(row) }, [2]),
  ]

  /// To the nearest, a tie away from zero, as statistics offices print.
  private static func rounded(_ row: FunctionArguments) throws(QueryProblem) -> FunctionResult {
    guard let argument = try row.number(0) else { return .null }
    var places = 0
    if row.count > 1 {
      guard let given = try row.number(1) else { return .null }
      guard given.isInteger, case .decimal(let digits, 0) = given.number,
        (-30...30).contains(digits)
      else {
        throw row.problem(
          "round() takes a whole number of decimals, not \(given.number.rational)",
          helps: ["write round(x, 2) for two decimals, round(x, -3) for thousands"])
      }
      places = Int(digits)
    }
    let number = argument.number.rational
    if !argument.isExact, number.decimalExponent + 1 + places > 15 {
      throw row.problem(
        "round() is asked for \(places) decimals of \(number), which was computed in binary",
        helps: ["ask for fewer: fifteen digits are sure"])
    }
    return .number(
      number.rounded(.halfUp, to: .powerOfTen(-places)), isExact: true,
      isInteger: argument.isInteger)
  }

  /// A quotient of exact numbers; null where the divisor is zero, as SQL's own division has it.
  private static func quotient(
    _ row: FunctionArguments, _ divided: (_ by: Rational, _ number: Rational) -> Rational
  ) throws(QueryProblem) -> FunctionResult {
    guard let a = try row.number(0), let b = try row.number(1), b.number.rational != 0 else {
      return .null
    }
    return .number(
      divided(b.number.rational, a.number.rational), isExact: a.isExact && b.isExact,
      isInteger: false)
  }

  /// `growth(from, to)`: what was added, in percent of what there was.
  private static func growth(_ row: FunctionArguments) throws(QueryProblem) -> FunctionResult {
    guard let from = try row.number(0), let to = try row.number(1) else { return .null }
    let start = from.number.rational
    guard start != 0 else { return .null }
    return .number(
      (to.number.rational - start) / start * 100, isExact: from.isExact && to.isExact,
      isInteger: false)
  }
}
