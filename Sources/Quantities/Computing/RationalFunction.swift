/// A fraction of two polynomials: a formula in which every fact is one variable, however often it
/// is named. What cancels is gone, so x − x is 0 and x ÷ x is 1 whatever the bounds of x.
package struct RationalFunction: Hashable, Sendable {
  package private(set) var numerator: Polynomial
  /// Never the zero polynomial.
  package private(set) var denominator: Polynomial

  package init(_ constant: Rational) {
    numerator = Polynomial(constant)
    denominator = Polynomial(1)
  }

  package init(variable: Int) {
    numerator = Polynomial(variable: variable)
    denominator = Polynomial(1)
  }

  /// - Precondition: the denominator is not the zero polynomial.
  init(_ numerator: Polynomial, over denominator: Polynomial) {
    (self.numerator, self.denominator) = Self.reduced(numerator, denominator)
  }

  package var constant: Rational? {
    guard let above = numerator.constant, let below = denominator.constant else { return nil }
    return above / below
  }

  package var variables: Set<Int> { numerator.variables.union(denominator.variables) }

  /// How much work a further operation on it is.
  package var size: Int { numerator.size + denominator.size }

  /// The binary digits of the longest number in it.
  package var longestNumber: Int {
    var longest = 0
    for polynomial in [numerator, denominator] {
      for number in polynomial.terms.values { longest = max(longest, number.bitWidth) }
    }
    return longest
  }

  /// The highest exponent of any variable, above or below the line.
  package var degree: Int { max(numerator.degree, denominator.degree) }

  package static func + (a: RationalFunction, b: RationalFunction) -> RationalFunction {
    if let x = a.constant, let y = b.constant { return RationalFunction(x + y) }
    return a.denominator == b.denominator
      ? RationalFunction(a.numerator + b.numerator, over: a.denominator)
      : RationalFunction(
        a.numerator * b.denominator + b.numerator * a.denominator,
        over: a.denominator * b.denominator)
  }

  package static prefix func - (a: RationalFunction) -> RationalFunction { a.scaled(by: -1) }
  package static func - (a: RationalFunction, b: RationalFunction) -> RationalFunction { a + -b }

  package static func * (a: RationalFunction, b: RationalFunction) -> RationalFunction {
    if let x = a.constant, let y = b.constant { return RationalFunction(x * y) }
    let (left, right) = (reduced(a.numerator, b.denominator), reduced(b.numerator, a.denominator))
    return RationalFunction(left.0 * right.0, over: left.1 * right.1)
  }

  package func divided(by b: RationalFunction) throws(DivisionByZero) -> RationalFunction {
    if b.numerator.isZero { throw DivisionByZero() }
    return self * RationalFunction(b.denominator, over: b.numerator)
  }

  package func scaled(by factor: Rational) -> RationalFunction {
    if factor == 1 { return self }
    var scaled = self
    scaled.numerator = numerator.scaled(by: factor)
    return scaled
  }

  /// Puts numbers in the place of variables.
  package func substituting(
    _ value: (Int) -> Rational?
  ) throws(DivisionByZero) -> RationalFunction {
    let below = denominator.substituting(value)
    if below.isZero { throw DivisionByZero() }
    return RationalFunction(numerator.substituting(value), over: below)
  }

  /// Cancels what can be found without factoring: numbers, powers of variables, and one of the
  /// two polynomials where it divides the other.
  private static func reduced(
    _ above: Polynomial, _ below: Polynomial
  ) -> (Polynomial, Polynomial) {
    if above.isZero { return (above, Polynomial(1)) }
    if let factor = below.constant { return (above.scaled(by: 1 / factor), Polynomial(1)) }
    let common = above.content.commonPart(with: below.content)
    let (above, below) = (above.divided(byMonomial: common), below.divided(byMonomial: common))
    if let factor = below.constant { return (above.scaled(by: 1 / factor), Polynomial(1)) }
    if above.terms.count > 1, below.terms.count > 1 {
      if let quotient = above.divided(exactlyBy: below) { return (quotient, Polynomial(1)) }
      if let quotient = below.divided(exactlyBy: above) { return (Polynomial(1), quotient) }
    }
    return (above, below)
  }
}
