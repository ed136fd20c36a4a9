extension Bounds {
  /// What the root of a number within the bounds can be: outward rounded where it does not end.
  /// Nil where an even root would be that of a number below zero.
  public func root(_ degree: Int, digits: Int = Rational.rootDigits) -> Bounds? {
    raised(to: Rational(1, max(degree, 1)), digits: digits)
  }

  /// What a power with a fraction above zero as its exponent can be. Nil where the bounds hold
  /// numbers below zero, or where ``Rational/raised(to:digits:_:)`` has no result.
  public func raised(to exponent: Rational, digits: Int = Rational.rootDigits) -> Bounds? {
    guard exponent > 0, let least = low.value, !least.isNegative else { return nil }
    if let point { return point.raised(to: exponent, digits: digits).map(Bounds.init(point:)) }
    guard let low = low.raised(to: exponent, digits, .down),
      let high = high.raised(to: exponent, digits, .up)
    else { return nil }
    return Bounds(low: low, high: high)
  }
}

extension Bound {
  fileprivate func raised(
    to exponent: Rational, _ digits: Int, _ rule: RoundingRule
  ) -> Bound? {
    guard let value else { return .unbounded }
    guard let power = value.raised(to: exponent, digits: digits, rule) else { return nil }
    // A rounded end lies outside of the true one, so what excludes the true end excludes it too.
    if case .exclusive = self { return .exclusive(power) }
    return .inclusive(power)
  }
}
