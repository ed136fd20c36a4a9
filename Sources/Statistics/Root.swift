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
  public var rational: Rational? { radicand.exactRoot(degree).map(signed) }

  /// The root, correctly rounded to so many significant digits.
  public func rounded(
    _ rule: RoundingRule = .halfToEven, significantDigits digits: Int
  ) -> Rational {
    signed(radicand.root(degree, significantDigits: digits, isNegative ? rule.mirrored : rule))
  }

  /// The root, correctly rounded to so many decimals; a negative number of them means tens.
  public func rounded(_ rule: RoundingRule = .halfToEven, places: Int) -> Rational {
    signed(radicand.root(degree, places: places, isNegative ? rule.mirrored : rule))
  }

  /// The root times a fraction.
  public static func * (root: Root, factor: Rational) -> Root {
    Root(
      root.degree, of: root.radicand * factor.magnitude.raised(to: root.degree),
      isNegative: root.isNegative != factor.isNegative)
  }

  private func signed(_ size: Rational) -> Rational { isNegative ? -size : size }
}
