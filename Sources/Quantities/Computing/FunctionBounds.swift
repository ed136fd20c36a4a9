/// What a formula can be.
package struct FunctionBounds: Hashable, Sendable {
  package var bounds: Bounds
  /// Interval arithmetic took a variable that occurs repeatedly for several: the bounds are true
  /// but may be wider than they need be.
  package var mayBeWide: Bool
}

extension RationalFunction {
  /// The bounds over a box that gives each variable its own.
  ///
  /// Exact where each variable has a degree of one at most above and below the line, and where
  /// each occurs once; otherwise by interval arithmetic.
  ///
  /// - Throws: ``DivisionByZero`` if the denominator can be zero or change its sign.
  package func bounds(
    over box: @escaping (Int) -> Bounds
  ) throws(DivisionByZero) -> FunctionBounds {
    let function = try substituting { box($0).point }
    if let constant = function.constant {
      return FunctionBounds(bounds: Bounds(point: constant), mayBeWide: false)
    }
    let isPlain = function.hasNoRepetition
    if !isPlain, let exact = try function.cornerBounds(over: box) {
      return FunctionBounds(bounds: exact, mayBeWide: false)
    }
    let wide = try function.numerator.wideBounds(over: box)
      .divided(by: function.denominator.wideBounds(over: box))
    return FunctionBounds(bounds: wide, mayBeWide: !isPlain)
  }

  /// Whether no variable occurs in two terms: then interval arithmetic is exact.
  private var hasNoRepetition: Bool {
    var seen: Set<Int> = []
    for monomial in [numerator, denominator].flatMap(\.terms.keys) {
      for power in monomial.powers where !seen.insert(power.variable).inserted { return false }
    }
    return true
  }

  /// Nil where the corners do not bound the function or are too many to be tried.
  private func cornerBounds(
    over box: @escaping (Int) -> Bounds
  ) throws(DivisionByZero) -> Bounds? {
    guard degree <= 1, variables.count <= 64 else { return nil }
    var search = CornerSearch(box: box, budget: 20_000)
    guard let below = search.range(denominator, Polynomial(1)) else { return nil }
    let zero = IntervalEnd.finite(0, attained: true)
    if below.contains(0) || (below.lowEnd.isBelow(zero) && zero.isBelow(below.highEnd)) {
      throw DivisionByZero()
    }
    return zero.isBelow(below.highEnd)
      ? search.range(numerator, denominator) : search.range(-numerator, -denominator)
  }
}
