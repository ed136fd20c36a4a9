/// One end of what a quantity may be.
public enum Bound: Hashable, Sendable {
  /// "At least": nothing is known on the other side of an open end.
  case unbounded
  /// The end itself is possible: at least, up to.
  case inclusive(Rational)
  /// The end itself is excluded: more than, less than.
  case exclusive(Rational)

  public var value: Rational? {
    switch self {
    case .unbounded: nil
    case .inclusive(let value), .exclusive(let value): value
    }
  }
}

/// The interval in which a quantity lies, as far as its words say.
public struct Bounds: Hashable, Sendable {
  public var low: Bound
  public var high: Bound

  public init(low: Bound, high: Bound) {
    self.low = low
    self.high = high
  }

  public init(point: Rational) { self.init(low: .inclusive(point), high: .inclusive(point)) }

  /// The value, where there is exactly one.
  public var point: Rational? {
    guard case .inclusive(let a) = low, case .inclusive(let b) = high, a == b else { return nil }
    return a
  }
}
