import Quantities
import Statistics

/// The sum or the mean of the numbers of a column.
final class TotalAggregate: ExactAggregate {
  enum Statistic {
    case sum, mean
    /// A sum that is zero where there are no rows.
    case total
  }

  private let statistic: Statistic
  private var sum = ExactSum()
  private var count = 0
  /// How many numbers were computed in binary, and how many are no integers.
  private var approximations = 0
  private var decimals = 0

  init(_ statistic: Statistic) { self.statistic = statistic }

  override func add(_ row: FunctionArguments) throws(QueryProblem) {
    guard let argument = try row.number(0) else { return }
    sum.add(argument.number)
    account(argument, 1)
  }

  override func remove(_ row: FunctionArguments) throws(QueryProblem) {
    guard let argument = try row.number(0) else { return }
    sum.subtract(argument.number)
    account(argument, -1)
  }

  private func account(_ argument: NumberArgument, _ change: Int) {
    count += change
    if !argument.isExact { approximations += change }
    if !argument.isInteger { decimals += change }
  }

  override func result(_ session: QuerySession) throws(QueryProblem) -> FunctionResult {
    if count == 0 { return statistic == .total ? .exact(0) : .null }
    let isMean = statistic == .mean
    return .number(
      isMean ? sum.value / Rational(count) : sum.value, isExact: approximations == 0,
      isInteger: statistic == .sum && decimals == 0)
  }
}

/// A statistic that needs all numbers of its rows at once.
final class SampleAggregate: ExactAggregate {
  enum Statistic {
    case median, quantile, interquartileRange, variance, standardDeviation, geometricMean
    case weightedMean, correlation

    /// Whether the second argument is a column too.
    var isOfPairs: Bool { self == .weightedMean || self == .correlation }
  }

  private let statistic: Statistic
  private var numbers = NumberList()
  private var others = NumberList()
  private var count = 0
  /// How many rows have left the window.
  private var first = 0
  private var approximations = 0
  private var probability = Rational(1, 2)

  init(_ statistic: Statistic) { self.statistic = statistic }

  /// The numbers of a row; nil where one is missing.
  private func numbers(
    _ row: FunctionArguments
  ) throws(QueryProblem) -> (NumberArgument, NumberArgument?)? {
    guard let argument = try row.number(0) else { return nil }
    guard statistic.isOfPairs else { return (argument, nil) }
    guard let other = try row.number(1) else { return nil }
    return (argument, other)
  }

  override func add(_ row: FunctionArguments) throws(QueryProblem) {
    guard let (number, other) = try numbers(row) else { return }
    numbers.append(number.number)
    if let other { others.append(other.number) }
    count += 1
    if !number.isExact || other.map({ !$0.isExact }) ?? false { approximations += 1 }
    if statistic == .quantile { try readProbability(row) }
  }

  /// A probability is written in the query, where 0.9 means nine tenths and nothing in binary.
  private func readProbability(_ row: FunctionArguments) throws(QueryProblem) {
    guard let argument = try row.number(1) else {
      throw row.problem("quantile() lacks its probability", helps: ["write quantile(x, 0.9)"])
    }
    probability = argument.number.rational
  }

  override func remove(_ row: FunctionArguments) throws(QueryProblem) {
    guard let (number, other) = try numbers(row) else { return }
    first += 1
    if !number.isExact || other.map({ !$0.isExact }) ?? false { approximations -= 1 }
  }

  override func result(_ session: QuerySession) throws(QueryProblem) -> FunctionResult {
    let size = count - first
    // A window is gone through again for each of its rows.
    if size == 0 || !session.charge(size) { return .null }
    do throws(StatisticsError) {
      return try value(numbers.sample(from: first))
    } catch {
      switch error {
      // As SQL has it: what cannot be known is null.
      case .tooFew, .noSpread: return .null
      default: throw QueryProblem(error.description, helps: [error.help])
      }
    }
  }

  private func value(_ sample: Sample) throws(StatisticsError) -> FunctionResult {
    switch statistic {
    case .median: known(try sample.median())
    case .quantile: known(try sample.quantile(probability))
    case .interquartileRange: known(try sample.interquartileRange())
    case .variance: known(try sample.variance())
    case .standardDeviation: root(try sample.standardDeviation())
    case .geometricMean: root(try sample.geometricMean())
    case .weightedMean: known(try sample.weightedMean(others.sample(from: first)))
    case .correlation: root(try sample.correlation(with: others.sample(from: first)))
    }
  }

  private func known(_ number: Rational) -> FunctionResult {
    .number(number, isExact: approximations == 0, isInteger: false)
  }

  /// A root that is no fraction can only be had rounded.
  private func root(_ root: Root) -> FunctionResult {
    if let number = root.rational { return known(number) }
    return .number(
      root.rounded(significantDigits: 17), isExact: false, isInteger: false)
  }
}
