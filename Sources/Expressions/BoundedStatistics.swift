import Diagnostics
import Quantities
import Statistics

/// Statistics of figures with bounds.
extension Evaluator {
  mutating func bounded(
    _ call: Call, _ terms: [Term], _ settings: FunctionSettings, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    var variables: [VariableTable.Variable] = []
    for term in terms { variables.append(try ranges(of: term.function, context)) }
    let statistic = SampleStatistic(function: call.function, settings: settings)
    let faces = variables.compactMap(\.face)
    let bounds = try statistic.bounds(variables.map(\.bounds), call, context)
    // A mode is one of the figures, so rounding leaves of it open what it leaves of that figure.
    let rounding =
      call.function == .mode
      ? variables.first { $0.bounds == bounds }?.rounding
      : try statistic.bounds(variables.map(\.rounding), call, context)
    guard let bounds, let rounding else {
      throw ExpressionError(
        .noStatedValue, "'\(call.function.rawValue)' needs figures that are single numbers",
        at: call.nameRange,
        helps: ["write '.stated' behind a name for the number without its hedge"])
    }
    let face =
      faces.count == terms.count
      ? try statistic.bounds(faces.map(Bounds.init(point:)), call, context)?.point : nil
    let parts = variables.reduce(into: Set<Int>()) { $0.formUnion($1.parts) }
    let overlaps = variables.reduce(0) { $0 + $1.parts.count } > parts.count
    let isLoose = bounds.point == nil && !statistic.isExact(for: variables.map(\.bounds))
    let variable = VariableTable.Variable(
      bounds: bounds, rounding: rounding, face: face, parts: parts,
      isWide: variables.contains(where: \.isWide) || isLoose || (overlaps && bounds.point == nil))
    return Term(
      function: self.variable(variable).scaled(by: statistic.scale(of: terms[0].unit)),
      unit: statistic.unit(of: terms[0].unit),
      startsAtZero: terms.allSatisfy(\.startsAtZero) || !statistic.isMonotone,
      isAtFaceValue: terms.contains(where: \.isAtFaceValue))
  }
}

/// One statistic of several numbers, each of which may be known by its bounds only.
///
/// The order statistics of bounded values are bounded by those of the ends: the k-th smallest lies
/// between the k-th smallest low and the k-th smallest high. So every statistic that weighs them
/// (median, quantiles, trimmed means) has the bounds that its lows and its highs give.
struct SampleStatistic {
  var function: ExpressionFunction
  var settings: FunctionSettings

  /// Whether it rises with each of the values: then its bounds are exact.
  var isMonotone: Bool {
    switch function {
    case .variance, .stdev, .iqr: false
    default: true
    }
  }

  /// How many values with bounds a variance is tried at all corners of.
  private static let cornerLimit = 8

  /// Whether its bounds are no wider than the values make them.
  func isExact(for values: [Bounds]) -> Bool {
    isMonotone || (function != .iqr && values.count { $0.point == nil } <= Self.cornerLimit)
  }

  func unit(of unit: Unit) -> Unit {
    switch function {
    case .variance: UnitAlgebra.squaredSpread(unit).unit
    case .stdev, .iqr: UnitAlgebra.spread(unit)
    default: unit
    }
  }

  /// What the number is multiplied by to be in the result's unit.
  func scale(of unit: Unit) -> Rational {
    function == .variance ? UnitAlgebra.squaredSpread(unit).scale : 1
  }

  /// Nil where the statistic has no meaning for values that are not single numbers.
  func bounds(
    _ values: [Bounds], _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Bounds? {
    switch function {
    case .mode:
      let points = values.compactMap(\.point)
      guard points.count == values.count else { return nil }
      return Bounds(point: try mode(points, call, context))
    case .geometricMean:
      let product = values.dropFirst().reduce(values[0]) { $0 * $1 }
      guard values.allSatisfy({ $0.low.value.map { !$0.isNegative } ?? false }),
        let root = product.root(values.count, digits: settings.digits)
      else {
        throw ExpressionError(
          .kindMismatch, "a geometric mean is of up to 1,200 values none of which is below zero",
          at: call.nameRange)
      }
      return root
    case .variance: return try variance(values, call, context)
    case .stdev: return try variance(values, call, context).root(2, digits: settings.digits)
    case .iqr:
      let (low, high) = (
        weighted(values, quartile(values.count, Rational(1, 4))),
        weighted(values, quartile(values.count, Rational(3, 4)))
      )
      let range = high - low
      return range.lowEnd.isBelow(.finite(0, attained: true))
        ? Bounds(low: .inclusive(0), high: range.high) : range
    default: return weighted(values, weights(values.count))
    }
  }

  private func quartile(_ count: Int, _ share: Rational) -> [(place: Int, weight: Rational)] {
    Self.weights(count, settings.method, at: share)
  }

  /// The quantile of the places themselves, 0 and up, tells which two neighbours it lies between
  /// and how near to each.
  private static func weights(
    _ count: Int, _ method: QuantileMethod, at share: Rational
  ) -> [(place: Int, weight: Rational)] {
    let places = Sample((0..<count).map { Rational($0) })
    let position = (try? places.quantile(share, method)) ?? 0
    let below = Int(exactly: position.floor) ?? 0
    let fraction = position - Rational(below)
    if fraction == 0 { return [(below, Rational.one)] }
    return [(below, 1 - fraction), (below + 1, fraction)]
  }

  /// By how much each of the ordered values counts.
  private func weights(_ count: Int) -> [(place: Int, weight: Rational)] {
    switch function {
    case .min: return [(0, 1)]
    case .max: return [(count - 1, 1)]
    case .median: return Self.weights(count, .linear, at: Rational(1, 2))
    case .quantile: return Self.weights(count, settings.method, at: settings.share)
    default:
      // Trimmed: so many whole values are left out at either end.
      let left = Int(exactly: (settings.share * Rational(count)).floor) ?? 0
      let kept = left..<max(count - left, left + 1)
      return kept.map { ($0, Rational(1, kept.count)) }
    }
  }

  private func weighted(
    _ values: [Bounds], _ weights: [(place: Int, weight: Rational)]
  ) -> Bounds {
    let lows = values.map(\.lowEnd).sorted(by: Self.precedes)
    // Of two equal highs the one that is reached comes last.
    let highs = values.map(\.highEnd.negated).sorted(by: Self.precedes).reversed().map(\.negated)
    return weights.reduce(Bounds(point: 0)) { sum, part in
      sum + Bounds(lows[part.place], highs[part.place]).scaled(by: part.weight)
    }
  }

  /// Of two equal ends the one that is reached comes first.
  private static func precedes(_ a: IntervalEnd, _ b: IntervalEnd) -> Bool {
    a.isBelow(b) || (!b.isBelow(a) && a.isAttained && !b.isAttained)
  }

  private func mode(
    _ values: [Rational], _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Rational {
    var counts: [Rational: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let modes = counts.filter { $0.value == most }.keys.sorted()
    guard let mode = modes.first, modes.count == 1 else {
      throw ExpressionError.tied(modes, at: call.nameRange)
    }
    return mode
  }

  // MARK: Variance

  /// The least variance is that of the values drawn together as far as their bounds let them. It
  /// bends upwards in each value, so that the greatest is at a corner of the box; where there are
  /// too many to try, it is at most that of the ends farthest from the middle.
  private func variance(
    _ values: [Bounds], _ call: Call, _ context: ExpressionContext
  ) throws(ExpressionError) -> Bounds {
    guard values.count > 1 else {
      throw ExpressionError(
        .noRows, "'\(call.function.rawValue)' needs two values or more", at: call.nameRange)
    }
    let degrees = Rational(values.count - 1)
    let points = values.compactMap(\.point)
    if points.count == values.count {
      return Bounds(point: Self.squares(points) / degrees)
    }
    let low = leastSquares(values) / degrees
    let middles = values.compactMap(\.middle)
    guard middles.count == values.count else {
      return Bounds(low: .inclusive(low), high: .unbounded)
    }
    if isExact(for: values) {
      return Bounds(low: .inclusive(low), high: .inclusive(greatestSquares(values) / degrees))
    }
    let centre = middles.reduce(0, +) / Rational(middles.count)
    let high = values.reduce(Rational.zero) { sum, value in
      let far = [value.low.value, value.high.value].compactMap {
        $0.map { ($0 - centre).magnitude }
      }
      let most = far.max() ?? 0
      return sum + most * most
    }
    return Bounds(low: .inclusive(low), high: .inclusive(high / degrees))
  }

  /// The sum of squared distances of numbers from their mean.
  private static func squares(_ points: [Rational]) -> Rational {
    let mean = points.reduce(0, +) / Rational(points.count)
    return points.reduce(Rational.zero) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// The greatest sum of squares of the corners of closed bounds.
  private func greatestSquares(_ values: [Bounds]) -> Rational {
    let corners = values.reduce([[]]) { (corners: [[Rational]], value) in
      let ends = Set([value.low.value, value.high.value].compactMap(\.self))
      return corners.flatMap { corner in ends.map { corner + [$0] } }
    }
    return corners.map(Self.squares).max() ?? 0
  }

  /// The least sum of squared distances of the values from one point. The sum of the distances,
  /// with their signs, rises with the point; the point is where it is zero.
  private func leastSquares(_ values: [Bounds]) -> Rational {
    func distance(_ value: Bounds, _ point: Rational) -> Rational {
      if let low = value.low.value, point < low { return point - low }
      if let high = value.high.value, point > high { return point - high }
      return 0
    }
    func slope(_ point: Rational) -> Rational {
      values.reduce(Rational.zero) { $0 + distance($1, point) }
    }
    let ends = Set(values.flatMap { [$0.low.value, $0.high.value].compactMap { $0 } }).sorted()
    var (first, last) = (0, ends.count)
    while first < last {
      let middle = (first + last) / 2
      if slope(ends[middle]) < 0 { first = middle + 1 } else { last = middle }
    }
    guard first < ends.count else { return 0 }
    // Between the end before and this one the sum is a straight line.
    var point = ends[first]
    let above = slope(point)
    if above > 0, first > 0 {
      let below = slope(ends[first - 1])
      point = ends[first - 1] + (point - ends[first - 1]) * (-below / (above - below))
    }
    return values.reduce(Rational.zero) { sum, value in
      let distance = distance(value, point)
      return sum + distance * distance
    }
  }
}

extension ExpressionError {
  /// Several values are as frequent as each other, and more so than the rest.
  static func tied(_ modes: [Rational], at range: Range<Int>) -> ExpressionError {
    let list = modes.prefix(5).map(\.description).joined(separator: ", ")
    return ExpressionError(
      .undecided,
      "no value is more frequent than every other: \(modes.count) values are equally so",
      at: range, notes: [modes.count > 5 ? "among them \(list)" : "they are \(list)"],
      helps: ["take the median"])
  }
}
