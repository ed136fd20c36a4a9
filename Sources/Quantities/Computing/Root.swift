package import BigInt

/// Roots of exact fractions: where they end they are exact, otherwise they are correct to 30
/// significant digits, rounded as the rule says from the infinitely long number.
extension Rational {
  /// How many significant digits of an irrational number are kept.
  public static let rootDigits = 30
  /// The highest root that is computed: a century in months.
  public static let highestRoot = 1_200

  /// The root of the given degree.
  ///
  /// Nil for an even root of a number below zero and for a degree outside 1 to ``highestRoot``.
  public func root(
    _ degree: Int, digits: Int = rootDigits, _ rule: RoundingRule = .halfToEven
  ) -> Rational? {
    guard (1...Self.highestRoot).contains(degree) else { return nil }
    if isNegative {
      guard !degree.isMultiple(of: 2) else { return nil }
      return magnitude.root(degree, digits: digits, rule.mirrored).map { -$0 }
    }
    if let exact = exactRoot(degree) { return exact }
    return root(degree, significantDigits: digits, rule)
  }

  /// A power with a fraction as its exponent: the root of a whole power. Nil where ``root`` has
  /// none, and for zero to a power below zero.
  public func raised(
    to exponent: Rational, digits: Int = rootDigits, _ rule: RoundingRule = .halfToEven
  ) -> Rational? {
    guard let power = Int(exactly: exponent.numerator),
      let degree = Int(exactly: exponent.denominator),
      power.magnitude <= Self.highestRoot, degree <= Self.highestRoot
    else { return nil }
    if power >= 0 { return raised(to: power).root(degree, digits: digits, rule) }
    return self == 0 ? nil : (1 / raised(to: -power)).root(degree, digits: digits, rule)
  }

  /// The root where it is a fraction: one in lowest terms has such a root only if its numerator
  /// and denominator have whole ones. Nil where it is irrational.
  ///
  /// - Precondition: not below zero.
  package func exactRoot(_ degree: Int) -> Rational? {
    if degree == 1 { return self }
    let (top, bottom) = (numerator.wholeRoot(degree), denominator.wholeRoot(degree))
    guard top.power(degree) == numerator, bottom.power(degree) == denominator else { return nil }
    return Rational(reduced: top, bottom)
  }

  /// The root rounded to so many significant digits.
  ///
  /// - Precondition: not below zero.
  package func root(
    _ degree: Int, significantDigits digits: Int, _ rule: RoundingRule
  ) -> Rational {
    // The first digit of the root stands at the whole quotient of exponent and degree.
    let exponent = decimalExponent
    let first = exponent >= 0 ? exponent / degree : (exponent - degree + 1) / degree
    return root(degree, places: max(digits, 1) - 1 - first, rule)
  }

  /// The root rounded to so many decimals; a negative number of them means tens.
  ///
  /// - Precondition: not below zero.
  package func root(_ degree: Int, places: Int, _ rule: RoundingRule) -> Rational {
    let scaled = self * .powerOfTen(places * degree)
    let below = scaled.floor.wholeRoot(degree)
    // Only the place between two neighbours matters, so any number at the same place will do.
    let middle = Rational(2 * below + 1, 2).raised(to: degree)
    let rest: Rational =
      if scaled == Rational(below.power(degree)) {
        0
      } else if scaled == middle {
        Rational(1, 2)
      } else {
        scaled < middle ? Rational(1, 4) : Rational(3, 4)
      }
    let whole: BigInt = (Rational(below) + rest).rounded(rule)
    return Rational(whole) * .powerOfTen(-places)
  }
}

extension RoundingRule {
  /// The rule for the magnitude of a number below zero.
  package var mirrored: RoundingRule {
    switch self {
    case .down: .up
    case .up: .down
    case .halfToEven, .halfUp: self
    }
  }
}

extension BigInt {
  /// The greatest whole number whose power is not above this one, which is not negative.
  ///
  /// Newton's iteration on whole numbers (Brent and Zimmermann, Modern Computer Arithmetic,
  /// algorithm 1.14), begun at the root of the leading half of the digits, so that each level
  /// needs a step or two.
  package func wholeRoot(_ degree: Int) -> BigInt {
    if degree == 1 || self < 2 { return self }
    let bits = (magnitude.bitWidth - 1) / degree + 1
    guard bits > 32 else { return smallRoot(degree, bits: bits) }
    let half = bits / 2 - 4
    // Above the root, so that the iteration falls until it has arrived.
    var root = ((self >> (degree * half)).wholeRoot(degree) + 1) << half
    while true {
      let next = (root * BigInt(degree - 1) + self / root.power(degree - 1)) / BigInt(degree)
      if next >= root { return root }
      root = next
    }
  }

  /// By bisection: the root has few binary digits.
  private func smallRoot(_ degree: Int, bits: Int) -> BigInt {
    var root = BigInt(0)
    for bit in (0..<bits).reversed() {
      let candidate = root + (BigInt(1) << bit)
      if candidate.power(degree) <= self { root = candidate }
    }
    return root
  }
}
