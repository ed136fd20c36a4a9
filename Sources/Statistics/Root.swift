import BigInt
public import Quantities

/// A root of an exact number, which can be had to any number of digits.
///
/// A standard deviation is seldom a fraction. It is kept as what it is the root of, and nothing
/// is lost until somebody says how many digits to print.
public struct Root: Hashable, Sendable {
  /// Not below zero.
  public let radicand: Rational
  /// 2 for a square root.
  public let degree: Int
  public let isNegative: Bool

  /// - Precondition: `radicand` is not below zero, and `degree` is at least 1.
  public init(_ degree: Int, of radicand: Rational, isNegative: Bool = false) {
    precondition(degree >= 1 && !radicand.isNegative, "a root is of a number that is not negative")
    self.degree = degree
    self.radicand = radicand
    self.isNegative = isNegative && radicand != 0
  }

  /// - Precondition: `radicand` is not below zero.
  public init(squareRootOf radicand: Rational, isNegative: Bool = false) {
    self.init(2, of: radicand, isNegative: isNegative)
  }

  /// The root as an exact fraction; nil where it is none.
  public var rational: Rational? {
    let top = radicand.numerator.wholeRoot(degree)
    let bottom = radicand.denominator.wholeRoot(degree)
    guard top.power(degree) == radicand.numerator, bottom.power(degree) == radicand.denominator
    else { return nil }
    return signed(Rational(top, bottom))
  }

  /// The root, correctly rounded to so many significant digits.
  public func rounded(
    _ rule: RoundingRule = .halfToEven, significantDigits digits: Int
  ) -> Rational {
    let places = max(digits, 1) - 1 - decimalExponent
    return rounded(rule, places: places)
  }

  /// The root, correctly rounded to so many decimals; a negative number of them means tens.
  public func rounded(_ rule: RoundingRule = .halfToEven, places: Int) -> Rational {
    let scaled = radicand * Rational.powerOfTen(places * degree)
    let floor = scaled.floor.wholeRoot(degree)
    // Only the place between two neighbours matters, so any number at the same place will do.
    let middle = Rational(2 * floor + 1, 2)
    let quarter: Rational =
      if scaled == Rational(floor.power(degree)) {
        0
      } else if scaled == middle.raised(to: degree) {
        Rational(1, 2)
      } else {
        scaled < middle.raised(to: degree) ? Rational(1, 4) : Rational(3, 4)
      }
    let whole = signed(Rational(floor) + quarter).rounded(rule)
    return Rational(whole) * .powerOfTen(-places)
  }

  /// The root times a fraction.
  public static func * (root: Root, factor: Rational) -> Root {
    Root(
      root.degree, of: root.radicand * factor.magnitude.raised(to: root.degree),
      isNegative: root.isNegative != factor.isNegative)
  }

  private func signed(_ size: Rational) -> Rational { isNegative ? -size : size }

  /// The exponent of the leading digit.
  private var decimalExponent: Int {
    if radicand == 0 { return 0 }
    // 10^e <= radicand < 10^(e+1) puts the root's exponent at the quotient, rounded down.
    let exponent = radicand.decimalExponent
    return exponent >= 0 ? exponent / degree : (exponent - degree + 1) / degree
  }
}
