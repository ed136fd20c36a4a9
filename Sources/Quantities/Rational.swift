public import BigInt

/// An exact fraction in lowest terms. No published number passes through binary floating point.
public struct Rational: Hashable, Sendable {
  public let numerator: BigInt
  /// Always positive.
  public let denominator: BigInt

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
    precondition(denominator != 0, "a fraction's denominator is never zero")
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    var divisor = Self.commonDivisor(numerator, denominator)
    if denominator.sign == .minus { divisor.negate() }
    self.numerator = divisor == 1 ? numerator : numerator / divisor
    self.denominator = divisor == 1 ? denominator : denominator / divisor
  }

  /// Most numbers of a page fit in a machine word, where Euclid's steps cost next to nothing.
  private static func commonDivisor(_ a: BigInt, _ b: BigInt) -> BigInt {
    guard var x = UInt(exactly: a.magnitude), var y = UInt(exactly: b.magnitude) else {
      return a.greatestCommonDivisor(with: b)
    }
    while y != 0 { (x, y) = (y, x % y) }
    return BigInt(x)
  }

  /// - Precondition: the fraction is in lowest terms and its denominator positive.
  init(reduced numerator: BigInt, _ denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  public init(_ value: Int) { self.init(BigInt(value)) }

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: Int, _ denominator: Int) {
    self.init(BigInt(numerator), BigInt(denominator))
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: Comparable {
  public static func < (a: Rational, b: Rational) -> Bool {
    a.denominator == b.denominator
      ? a.numerator < b.numerator
      : a.numerator * b.denominator < b.numerator * a.denominator
  }
}

extension Rational {
  public static func + (a: Rational, b: Rational) -> Rational {
    a.denominator == 1 && b.denominator == 1
      ? Rational(a.numerator + b.numerator)
      : Rational(
        a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  public static prefix func - (a: Rational) -> Rational { Rational(-a.numerator, a.denominator) }
  public static func - (a: Rational, b: Rational) -> Rational { a + -b }

  public static func * (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// - Precondition: `b` is not zero; callers report a division by zero as an error of content.
  public static func / (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  public var magnitude: Rational { numerator.sign == .minus ? -self : self }
  /// The binary digits that writing it takes: a measure of the work that computing with it is.
  package var bitWidth: Int { numerator.bitWidth + denominator.bitWidth }

  public var isInteger: Bool { denominator == 1 }
  public var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }

  /// 10 to the given power, which may be negative.
  public static func powerOfTen(_ exponent: Int) -> Rational {
    let power = BigInt(10).power(abs(exponent))
    return exponent < 0 ? Rational(1, power) : Rational(power)
  }

  /// A whole power.
  ///
  /// - Precondition: `exponent` is not negative.
  public func raised(to exponent: Int) -> Rational {
    Rational(numerator.power(exponent), denominator.power(exponent))
  }

  /// The nearest binary number: for the pixels of a drawing, never for a published figure.
  public var approximateDouble: Double { Double(numerator) / Double(denominator) }
}

extension Rational: CustomStringConvertible {
  /// A decimal where it ends, otherwise a fraction: `0.5`, `2/3`.
  public var description: String { exactDecimal ?? "\(numerator)/\(denominator)" }

  /// The decimal expansion, if it ends: the denominator has no prime factor but 2 and 5.
  public var exactDecimal: String? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    guard rest == 1 else { return nil }
    let places = max(twos, fives)
    let scaled = numerator * BigInt(10).power(places) / denominator
    guard places > 0 else { return String(scaled) }
    var digits = String(scaled.magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places - digits.count + 1) + digits
    }
    let sign = scaled.sign == .minus ? "-" : ""
    return "\(sign)\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}
