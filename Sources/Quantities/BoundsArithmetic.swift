/// A division by zero, or by bounds that hold zero.
public struct DivisionByZero: Error, Hashable {
  public init() {}
}

/// Interval arithmetic: a result holds every value that the operands' values can give.
extension Bounds {
  package init(_ low: IntervalEnd, _ high: IntervalEnd) {
    self.init(low: low.bound, high: high.bound)
  }

  package var lowEnd: IntervalEnd { IntervalEnd(low: low) }
  package var highEnd: IntervalEnd { IntervalEnd(high: high) }

  public func contains(_ value: Rational) -> Bool {
    let isAboveLow =
      switch low {
      case .unbounded: true
      case .inclusive(let end): end <= value
      case .exclusive(let end): end < value
      }
    return switch high {
    case .unbounded: isAboveLow
    case .inclusive(let end): isAboveLow && value <= end
    case .exclusive(let end): isAboveLow && value < end
    }
  }

  /// Whether some value lies in both.
  public func overlaps(_ other: Bounds) -> Bool {
    // a ≤ b for some a and b means that a − b can be zero or less.
    let difference = self - other
    return difference.contains(0)
  }

  /// The number halfway, where both ends are known.
  public var middle: Rational? {
    guard let a = low.value, let b = high.value else { return nil }
    return (a + b) / 2
  }

  public static func + (a: Bounds, b: Bounds) -> Bounds {
    Bounds(low: a.low + b.low, high: a.high + b.high)
  }

  public static prefix func - (a: Bounds) -> Bounds { Bounds(low: -a.high, high: -a.low) }
  public static func - (a: Bounds, b: Bounds) -> Bounds { a + -b }

  public static func * (a: Bounds, b: Bounds) -> Bounds {
    if let x = a.point { return b.scaled(by: x) }
    if let y = b.point { return a.scaled(by: y) }
    let corners = [
      a.lowEnd * b.lowEnd, a.lowEnd * b.highEnd, a.highEnd * b.lowEnd, a.highEnd * b.highEnd,
    ]
    return Bounds(
      corners.dropFirst().reduce(corners[0], IntervalEnd.lesser),
      corners.dropFirst().reduce(corners[0], IntervalEnd.greater))
  }

  public func scaled(by factor: Rational) -> Bounds {
    if factor == 0 { return Bounds(point: 0) }
    let scaled = Bounds(low: low.scaled(by: factor), high: high.scaled(by: factor))
    return factor.isNegative ? Bounds(low: scaled.high, high: scaled.low) : scaled
  }

  /// An open end at zero gives an open end at infinity; bounds that hold zero cannot divide.
  public func divided(by divisor: Bounds) throws(DivisionByZero) -> Bounds {
    if divisor.contains(0) { throw DivisionByZero() }
    let isPositive = !divisor.lowEnd.isBelow(.finite(0, attained: true))
    return self
      * Bounds(
        divisor.highEnd.reciprocal(positive: isPositive),
        divisor.lowEnd.reciprocal(positive: isPositive))
  }

  /// A whole power, with the square of bounds around zero starting at zero.
  public func raised(to exponent: Int) -> Bounds {
    guard exponent > 0 else { return Bounds(point: 1) }
    let ends = [lowEnd.raised(to: exponent), highEnd.raised(to: exponent)]
    let high = IntervalEnd.greater(ends[0], ends[1])
    guard exponent.isMultiple(of: 2), contains(0) else {
      return Bounds(IntervalEnd.lesser(ends[0], ends[1]), high)
    }
    return Bounds(.finite(0, attained: true), high)
  }

  /// What the lesser of two values can be.
  public static func least(_ a: Bounds, _ b: Bounds) -> Bounds {
    // The lesser high end is reached only if it is reached on its own side.
    Bounds(
      IntervalEnd.lesser(a.lowEnd, b.lowEnd),
      a.highEnd.isBelow(b.highEnd)
        ? a.highEnd
        : b.highEnd.isBelow(a.highEnd)
          ? b.highEnd
          : a.highEnd.isAttained ? b.highEnd : a.highEnd)
  }

  public static func greatest(_ a: Bounds, _ b: Bounds) -> Bounds { -least(-a, -b) }

  /// What the rounded value can be. An excluded end may be reached by rounding.
  package func rounded(_ rule: RoundingRule, to unit: Rational) -> Bounds {
    func rounded(_ end: Bound) -> Bound {
      end.value.map { .inclusive($0.rounded(rule, to: unit)) } ?? .unbounded
    }
    return Bounds(low: rounded(low), high: rounded(high))
  }
}

extension Bound {
  fileprivate static func + (a: Bound, b: Bound) -> Bound {
    switch (a, b) {
    case (.inclusive(let x), .inclusive(let y)): return .inclusive(x + y)
    default:
      guard let x = a.value, let y = b.value else { return .unbounded }
      return .exclusive(x + y)
    }
  }

  fileprivate static prefix func - (a: Bound) -> Bound { a.mapped { -$0 } }
  fileprivate func scaled(by factor: Rational) -> Bound { mapped { $0 * factor } }

  fileprivate func mapped(_ change: (Rational) -> Rational) -> Bound {
    switch self {
    case .unbounded: .unbounded
    case .inclusive(let value): .inclusive(change(value))
    case .exclusive(let value): .exclusive(change(value))
    }
  }
}

extension IntervalEnd {
  fileprivate func raised(to exponent: Int) -> IntervalEnd {
    switch self {
    case .minusInfinity: exponent.isMultiple(of: 2) ? .plusInfinity : .minusInfinity
    case .plusInfinity: .plusInfinity
    case .finite(let value, let attained):
      .finite(value.raised(to: exponent), attained: attained)
    }
  }
}
