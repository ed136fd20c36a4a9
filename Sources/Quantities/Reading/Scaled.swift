import BigInt

/// An amount's digits in exact arithmetic: small integers where they suffice, big ones elsewhere.
///
/// All lengths that bounds need are whole numbers of eighths of the last written digit.
struct Scaled {
  private let numeral: Numeral
  /// The power of ten of the last written digit.
  private let exponent: Int
  private let sign: Int
  /// The digits of a number too long for `numeral.digits`.
  private let big: BigInt?
  /// The power of ten, in written digits, of the last digit that is not a trailing zero.
  private let zeros: Int

  /// - Parameter bytes: the text that the amount stands in.
  init(_ amount: Amount, _ bytes: UnsafeBufferPointer<UInt8>) {
    var numeral = amount.numeral
    // Half a million is 500,000, one and a half million 1.5 million.
    if numeral.denominator == 2, numeral.hasMagnitude, !numeral.isFraction,
      numeral.digits < 1 << 32
    {
      numeral.digits *= 5
      numeral.denominator = 1
      numeral.exponent -= 1
      numeral.lastPlace = numeral.exponent
    }
    self.numeral = numeral
    exponent = numeral.exponent + amount.shift
    sign = amount.isNegative ? -1 : 1
    if let range = numeral.longDigits {
      let digits = bytes[range].filter { $0 &- 48 < 10 }
      big = BigInt(String(decoding: digits, as: UTF8.self))
      zeros = digits.reversed().prefix { $0 == 48 }.count
    } else {
      big = nil
      var rest = numeral.lastPart ?? numeral.digits
      var zeros = 0
      // Zeros after the point are significant: 1.50.
      while numeral.places == 0, rest > 0, rest % 10 == 0 {
        (rest, zeros) = (rest / 10, zeros + 1)
      }
      self.zeros = zeros
    }
  }

  var value: Rational {
    if let big { return Rational(big * BigInt(sign)) * Rational.powerOfTen(exponent) }
    return Rational(
      Int128(numeral.digits) * Int128(sign), tenTo: exponent, denominator: numeral.denominator)
  }

  var isWhole: Bool { numeral.denominator == 1 && exponent >= 0 }

  var isBelowThousand: Bool {
    big == nil && !numeral.hasMagnitude && numeral.digits < 1_000
      || big == nil && exponent == 0 && numeral.digits < 1_000
  }

  /// One unit of the last significant digit; of a fraction in words, one part.
  var significantUnit: Rational {
    Rational(1, tenTo: exponent + zeros, denominator: numeral.denominator)
  }

  /// Half a unit of the last digit as written.
  var halfLastPlace: Rational {
    let shift = exponent - numeral.exponent
    return Rational(5, tenTo: numeral.lastPlace + shift - 1, denominator: numeral.denominator)
  }

  /// The ends of "about": half a unit of the last significant digit on either side, at most an
  /// eighth of the number, and for counts at least one and whole numbers.
  func reach(isCount: Bool) -> (low: Rational, high: Rational) {
    guard big == nil, numeral.digits < 1 << 58, exponent > -300, exponent < 300 else {
      let value = value
      let half = min(significantUnit * Rational(1, 2), value.magnitude * Rational(1, 8))
      return (value - half, value + half)
    }
    // In eighths of the last written digit: half a unit is 4 × 10^zeros, an eighth of the number
    // its digits.
    let digits = Int(numeral.digits)
    var half = min(4 * (0..<zeros).reduce(1) { power, _ in power * 10 }, digits)
    var low = 8 * digits - half
    var high = 8 * digits + half
    if isCount {
      if exponent == 0 {
        half = max(half, 8)
        low = (8 * digits - half + 7) / 8 * 8
        high = (8 * digits + half) / 8 * 8
      } else {
        // Eighths of a thousand are whole.
        (low, high) = (8 * digits - half, 8 * digits + half)
      }
    }
    let ends = (eighths(low), eighths(high))
    return sign < 0 ? (-ends.1, -ends.0) : ends
  }

  private func eighths(_ count: Int) -> Rational {
    Rational(Int128(count), tenTo: exponent, denominator: 8 * numeral.denominator)
  }
}

extension Rational {
  /// digits × 10^power / denominator, by machine integers where they hold it.
  init(_ digits: Int128, tenTo power: Int, denominator: UInt64) {
    var top = digits
    var bottom = Int128(denominator)
    guard top.magnitude < 1 << 62, let scale = Rational.powerOfTen(abs(power)).integer else {
      self = Rational(BigInt(digits), BigInt(denominator)) * Rational.powerOfTen(power)
      return
    }
    if power >= 0 { top *= Int128(scale) } else { bottom *= Int128(scale) }
    self.init(reducing: top, bottom)
  }
}
