import BigInt

extension Rational: Comparable {
  public static func < (a: Rational, b: Rational) -> Bool {
    if case .small(let x, let p) = a.storage, case .small(let y, let q) = b.storage {
      return p == q ? x < y : Int128(x) * Int128(q) < Int128(y) * Int128(p)
    }
    return a.numerator * b.denominator < b.numerator * a.denominator
  }
}

extension Rational {
  public static func + (a: Rational, b: Rational) -> Rational {
    if case .small(let x, let p) = a.storage, case .small(let y, let q) = b.storage {
      let (sum, overflows) = x.addingReportingOverflow(y)
      if p == 1, q == 1, !overflows { return Rational(sum) }
      // Two products of 126 bits at most.
      return Rational(
        reducing: Int128(x) * Int128(q) + Int128(y) * Int128(p), Int128(p) * Int128(q))
    }
    return Rational(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  public static prefix func - (a: Rational) -> Rational {
    switch a.storage {
    case .small(let top, let bottom): Rational(.small(-top, bottom))
    case .big(let top, let bottom): Rational(reduced: -top, bottom)
    }
  }

  public static func - (a: Rational, b: Rational) -> Rational { a + -b }

  public static func * (a: Rational, b: Rational) -> Rational {
    if case .small(let x, let p) = a.storage, case .small(let y, let q) = b.storage {
      return Rational(reducing: Int128(x) * Int128(y), Int128(p) * Int128(q))
    }
    return Rational(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// - Precondition: `b` is not zero; callers report a division by zero as an error of content.
  public static func / (a: Rational, b: Rational) -> Rational {
    if case .small(let x, let p) = a.storage, case .small(let y, let q) = b.storage {
      return Rational(reducing: Int128(x) * Int128(q), Int128(p) * Int128(y))
    }
    return Rational(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  /// A whole power.
  ///
  /// - Precondition: `exponent` is not negative.
  public func raised(to exponent: Int) -> Rational {
    if exponent == 1 { return self }
    return Rational(reduced: numerator.power(exponent), denominator.power(exponent))
  }

  private static let smallPowersOfTen: [Int] = (0...18).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// 10 to the given power, which may be negative.
  public static func powerOfTen(_ exponent: Int) -> Rational {
    let size = abs(exponent)
    if size < smallPowersOfTen.count {
      let power = smallPowersOfTen[size]
      return Rational(exponent < 0 ? .small(1, power) : .small(power, 1))
    }
    let power = BigInt(10).power(size)
    return exponent < 0 ? Rational(reduced: 1, power) : Rational(reduced: power, 1)
  }
}
