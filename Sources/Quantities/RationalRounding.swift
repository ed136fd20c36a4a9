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
  public var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The least integer that is not below the number.
  public var ceiling: BigInt { isInteger ? numerator : floor + 1 }

  /// The integer that the rule picks.
  public func rounded(_ rule: RoundingRule) -> BigInt {
    let floor = self.floor
    switch rule {
    case .down: return floor
    case .up: return isInteger ? floor : floor + 1
    case .halfToEven, .halfUp:
      let twice = (self - Rational(floor)) * 2
      if twice != 1 { return twice < 1 ? floor : floor + 1 }
      let goesUp = rule == .halfUp ? !isNegative : floor % 2 != 0
      return goesUp ? floor + 1 : floor
    }
  }

  /// The multiple of `unit` that the rule picks.
  ///
  /// - Precondition: `unit` is above zero.
  public func rounded(_ rule: RoundingRule, to unit: Rational) -> Rational {
    Rational((self / unit).rounded(rule)) * unit
  }

  public func rounded(_ rule: RoundingRule, significantDigits digits: Int) -> Rational {
    rounded(rule, to: unit(ofSignificantDigits: digits))
  }

  /// The exponent of the leading digit: 2 for 296.3, −1 for 0.5, 0 for zero.
  public var decimalExponent: Int {
    let size = magnitude
    guard size.numerator != 0 else { return 0 }
    // 0.30103 is the logarithm of 2; the estimate is at most two off.
    let bits = size.numerator.bitWidth - size.denominator.bitWidth
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
