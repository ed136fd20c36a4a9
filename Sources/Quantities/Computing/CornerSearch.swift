/// The extremes of a fraction of polynomials over a box.
///
/// Where each variable has a degree of one at most above and below the line, and the denominator
/// keeps its sign, the fraction rises or falls all the way in each variable while the others stand
/// still: for f = (a x + b) / (c x + d) the slope has the sign of a d − b c, in which x does not
/// occur. So the extremes lie at corners of the box, and an open end counts as a limit. Variables
/// are eliminated one by one; only where the sign of the slope is in doubt are both ends tried.
struct CornerSearch {
  let box: (Int) -> Bounds
  /// How many eliminations are left before the search gives up.
  private var budget: Int

  init(box: @escaping (Int) -> Bounds, budget: Int) {
    self.box = box
    self.budget = budget
  }

  /// The range of `above / below`, in which `below` must not change its sign; nil when the budget
  /// is spent.
  mutating func range(_ above: Polynomial, _ below: Polynomial) -> Bounds? {
    guard let high = greatest(above, below), let low = greatest(-above, below) else { return nil }
    return Bounds(low.negated, high)
  }

  /// The greatest value where `below` is above zero in all of the box's interior.
  private mutating func greatest(_ above: Polynomial, _ below: Polynomial) -> IntervalEnd? {
    budget -= 1
    guard budget > 0 else { return nil }
    guard let variable = above.variables.union(below.variables).min() else {
      return Self.quotient(above.constant ?? 0, below.constant ?? 0)
    }
    let fraction = Fraction(above, below, in: variable)
    let bounds = box(variable)
    let slope = fraction.slope
    if slope.isZero { return greatest(at: .inside(bounds), of: fraction) }

    let slopeBounds = slope.wideBounds(over: box)
    let zero = IntervalEnd.finite(0, attained: true)
    let mayRise = zero.isBelow(slopeBounds.highEnd)
    let mayFall = slopeBounds.lowEnd.isBelow(zero)
    let low = Place(bounds.lowEnd, isLow: true)
    let high = Place(bounds.highEnd, isLow: false)
    let places = mayFall ? (mayRise ? [low, high] : [low]) : [high]

    var best: IntervalEnd?
    for place in places {
      guard let limit = greatest(at: place, of: fraction) else { return nil }
      let counted = place.isAttained ? limit : limit.unattained
      best = best.map { IntervalEnd.greater($0, counted) } ?? counted
    }
    guard let best else { return nil }
    if best.isAttained || !slopeBounds.contains(0) { return best }
    // A limit is reached after all where the fraction stands still in this variable.
    guard let inside = greatest(at: .inside(bounds), of: fraction) else { return nil }
    return inside.isBelow(best) ? best : inside
  }

  private mutating func greatest(at place: Place, of fraction: Fraction) -> IntervalEnd? {
    let (above, below) = fraction.limit(at: place)
    if !below.isZero { return greatest(above, below) }
    // The denominator tends to zero from above, so the numerator's sign decides. Where it is not
    // above zero the other end of the variable holds the greatest value.
    guard let sign = greatest(above, Polynomial(1)) else { return nil }
    return IntervalEnd.finite(0, attained: true).isBelow(sign) ? .plusInfinity : .minusInfinity
  }

  private static func quotient(_ above: Rational, _ below: Rational) -> IntervalEnd? {
    if below != 0 { return .finite(above / below, attained: true) }
    return above == 0 ? nil : above.isNegative ? .minusInfinity : .plusInfinity
  }
}

/// Where on a variable's interval a fraction is looked at.
private enum Place {
  case at(Rational, isLow: Bool, isAttained: Bool)
  case plusInfinity
  case minusInfinity

  init(_ end: IntervalEnd, isLow: Bool) {
    switch end {
    case .minusInfinity: self = .minusInfinity
    case .plusInfinity: self = .plusInfinity
    case .finite(let value, let isAttained):
      self = .at(value, isLow: isLow, isAttained: isAttained)
    }
  }

  /// Some number that the bounds hold.
  static func inside(_ bounds: Bounds) -> Place {
    let value =
      switch (bounds.low.value, bounds.high.value) {
      case (let low?, let high?): (low + high) / 2
      case (let low?, nil): low + 1
      case (nil, let high?): high - 1
      case (nil, nil): Rational.zero
      }
    return .at(value, isLow: true, isAttained: true)
  }

  var isAttained: Bool {
    if case .at(_, _, isAttained: true) = self { true } else { false }
  }
}

/// `(a x + b) / (c x + d)` for one variable x; the coefficients hold the others.
private struct Fraction {
  let a: Polynomial
  let b: Polynomial
  let c: Polynomial
  let d: Polynomial

  init(_ above: Polynomial, _ below: Polynomial, in variable: Int) {
    (a, b) = above.coefficients(of: variable)
    (c, d) = below.coefficients(of: variable)
  }

  /// Has the sign of the slope in x.
  var slope: Polynomial { a * d - b * c }

  /// The fraction of the other variables that remains when x goes to a place.
  func limit(at place: Place) -> (Polynomial, Polynomial) {
    switch place {
    case .plusInfinity: return (a, c)
    case .minusInfinity: return (-a, -c)
    case .at(let x, let isLow, _):
      let (above, below) = (a.scaled(by: x) + b, c.scaled(by: x) + d)
      // Both hold the factor (x − place), which cancels; above its low end it is positive.
      if above.isZero, below.isZero { return isLow ? (a, c) : (-a, -c) }
      return (above, below)
    }
  }
}
