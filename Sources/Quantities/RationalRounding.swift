public import BigInt

/// What becomes of the digits that are not kept.
public enum RoundingRule: Hashable, Sendable {
  /// To the nearest; a tie goes to the even neighbour, so that sums do not drift.
  case halfToEven
  /// To the nearest; a tie goes away from zero, as statistics offices print: 927.675 is 927.68.
  case halfUp
  /// Towards minus infinity: a floor stays a floor.
  case down
  /// Towards plus infinity: a ceiling stays a ceiling.
  case up
}

extension Rational {
  /// The greatest integer that is not above the number.
  public var floor: BigInt { rounded(.down) }

  /// The least integer that is not below the number.
  public var ceiling: BigInt { rounded(.up) }

  /// The integer that the rule picks.
  public func rounded(_ rule: RoundingRule) -> BigInt { whole(rule).numerator }

  /// The multiple of `unit` that the rule picks.
  ///
  /// - Precondition: `unit` is above zero.
  public func rounded(_ rule: RoundingRule, to unit: Rational) -> Rational {
    (self / unit).whole(rule) * unit
  }

  public func rounded(_ rule: RoundingRule, significantDigits digits: Int) -> Rational {
    rounded(rule, to: unit(ofSignificantDigits: digits))
  }

  /// The integer that the rule picks.
  func whole(_ rule: RoundingRule) -> Rational {
    switch storage {
    case .small(_, 1): return self
    case .small(let top, let bottom):
      let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
      let floor = remainder < 0 ? quotient - 1 : quotient
      let rest = remainder < 0 ? remainder + bottom : remainder
      let goesUp = rule.goesUp(
        rest < bottom - rest ? .below : rest > bottom - rest ? .above : .tie,
        isNegative: top < 0, isOdd: !floor.isMultiple(of: 2))
      return Rational(goesUp ? floor + 1 : floor)
    case .big(let top, let bottom):
      if bottom == 1 { return self }
      let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
      let floor = remainder < 0 ? quotient - 1 : quotient
      let twice = (top - floor * bottom) * 2
      let goesUp = rule.goesUp(
        twice < bottom ? .below : twice > bottom ? .above : .tie,
        isNegative: top < 0, isOdd: floor % 2 != 0)
      return Rational(goesUp ? floor + 1 : floor)
    }
  }

  /// The exponent of the leading digit: 2 for 296.3, −1 for 0.5, 0 for zero.
  public var decimalExponent: Int {
    let size = magnitude
    let bits: Int
    switch size.storage {
    case .small(0, _): return 0
    case .small(let top, let bottom):
      bits = bottom.leadingZeroBitCount - top.leadingZeroBitCount
    case .big(let top, let bottom): bits = top.bitWidth - bottom.bitWidth
    }
    // 0.30103 is the logarithm of 2; the estimate is at most two off.
    var exponent = Int((Double(bits) * 0.30103).rounded(.down))
    while size >= .powerOfTen(exponent + 1) { exponent += 1 }
    while size < .powerOfTen(exponent) { exponent -= 1 }
    return exponent
  }

  /// The unit of the last of so many significant digits: 10 for three digits of 2,963.
  public func unit(ofSignificantDigits digits: Int) -> Rational {
    .powerOfTen(decimalExponent - max(digits, 1) + 1)
  }

  /// The least power of ten that is not below the number, which must be above zero.
  var powerOfTenAbove: Rational {
    let power = Rational.powerOfTen(decimalExponent)
    return power < self ? power * 10 : power
  }
}

extension RoundingRule {
  /// Where a number lies between its two whole neighbours.
  fileprivate enum Place {
    case below, tie, above
  }

  fileprivate func goesUp(_ place: Place, isNegative: Bool, isOdd: Bool) -> Bool {
    switch (self, place) {
    case (.down, _), (.halfToEven, .below), (.halfUp, .below): false
    case (.up, _), (.halfToEven, .above), (.halfUp, .above): true
    case (.halfToEven, .tie): isOdd
    case (.halfUp, .tie): !isNegative
    }
  }
}
