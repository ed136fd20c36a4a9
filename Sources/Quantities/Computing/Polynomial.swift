/// A product of powers of variables: x²y. The empty product is one.
package struct Monomial: Hashable, Sendable {
  package struct Power: Hashable, Sendable {
    package var variable: Int
    package var exponent: Int
  }

  /// By rising variable, and every exponent is above zero.
  package private(set) var powers: [Power]

  static let one = Monomial(powers: [])

  init(powers: [Power]) { self.powers = powers }
  init(variable: Int) { powers = [Power(variable: variable, exponent: 1)] }

  func exponent(of variable: Int) -> Int {
    powers.first { $0.variable == variable }?.exponent ?? 0
  }

  static func * (a: Monomial, b: Monomial) -> Monomial {
    a.combined(with: b) { $0 + $1 }
  }

  /// What both have in common.
  func commonPart(with other: Monomial) -> Monomial { combined(with: other, min) }

  /// Nil where a power of the divisor is missing.
  func divided(by divisor: Monomial) -> Monomial? {
    let quotient = combined(with: divisor) { $0 - $1 }
    return quotient.powers.allSatisfy { $0.exponent > 0 } ? quotient : nil
  }

  func removing(_ variable: Int) -> Monomial {
    Monomial(powers: powers.filter { $0.variable != variable })
  }

  private func combined(with other: Monomial, _ merge: (Int, Int) -> Int) -> Monomial {
    var merged: [Power] = []
    var (i, j) = (0, 0)
    func add(_ variable: Int, _ a: Int, _ b: Int) {
      let exponent = merge(a, b)
      if exponent != 0 { merged.append(Power(variable: variable, exponent: exponent)) }
    }
    while i < powers.count || j < other.powers.count {
      let left = i < powers.count ? powers[i].variable : .max
      let right = j < other.powers.count ? other.powers[j].variable : .max
      add(
        min(left, right), left <= right ? powers[i].exponent : 0,
        right <= left ? other.powers[j].exponent : 0)
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return Monomial(powers: merged)
  }

  /// Lexicographic order, in which the leading terms of a product are the product of the leading
  /// terms: polynomial division needs it.
  func leads(_ other: Monomial) -> Bool {
    for (a, b) in zip(powers, other.powers) where a != b {
      return a.variable != b.variable ? a.variable < b.variable : a.exponent > b.exponent
    }
    return powers.count > other.powers.count
  }
}

/// A polynomial in several variables with exact coefficients.
package struct Polynomial: Hashable, Sendable {
  /// No coefficient is zero.
  package private(set) var terms: [Monomial: Rational]

  package init(_ constant: Rational) { terms = constant == 0 ? [:] : [.one: constant] }
  package init(variable: Int) { terms = [Monomial(variable: variable): 1] }
  private init(terms: [Monomial: Rational]) { self.terms = terms }

  package var isZero: Bool { terms.isEmpty }

  package var constant: Rational? {
    switch terms.count {
    case 0: 0
    case 1: terms[.one]
    default: nil
    }
  }

  /// Its terms and the powers in them.
  package var size: Int { terms.keys.reduce(0) { $0 + 1 + $1.powers.count } }

  package var variables: Set<Int> {
    Set(terms.keys.flatMap { $0.powers.map(\.variable) })
  }

  /// The highest exponent of any variable.
  package var degree: Int {
    terms.keys.flatMap { $0.powers.map(\.exponent) }.max() ?? 0
  }

  package static func + (a: Polynomial, b: Polynomial) -> Polynomial {
    var sum = a
    for (monomial, coefficient) in b.terms { sum.add(coefficient, of: monomial) }
    return sum
  }

  package static prefix func - (a: Polynomial) -> Polynomial { a.scaled(by: -1) }
  package static func - (a: Polynomial, b: Polynomial) -> Polynomial { a + -b }

  package static func * (a: Polynomial, b: Polynomial) -> Polynomial {
    if let factor = a.constant { return b.scaled(by: factor) }
    if let factor = b.constant { return a.scaled(by: factor) }
    var product = Polynomial(0)
    for (left, x) in a.terms {
      for (right, y) in b.terms { product.add(x * y, of: left * right) }
    }
    return product
  }

  package func scaled(by factor: Rational) -> Polynomial {
    if factor == 1 { return self }
    return factor == 0 ? Polynomial(0) : Polynomial(terms: terms.mapValues { $0 * factor })
  }

  private mutating func add(_ coefficient: Rational, of monomial: Monomial) {
    let sum = terms[monomial, default: 0] + coefficient
    terms[monomial] = sum == 0 ? nil : sum
  }

  /// Splits `a x + b`, in which the variable has a degree of one at most, into a and b.
  package func coefficients(of variable: Int) -> (linear: Polynomial, rest: Polynomial) {
    var (linear, rest) = (Polynomial(0), Polynomial(0))
    for (monomial, coefficient) in terms {
      if monomial.exponent(of: variable) == 0 {
        rest.terms[monomial] = coefficient
      } else {
        linear.terms[monomial.removing(variable)] = coefficient
      }
    }
    return (linear, rest)
  }

  /// Puts numbers in the place of variables; those for which `value` is nil remain.
  package func substituting(_ value: (Int) -> Rational?) -> Polynomial {
    var result = Polynomial(0)
    for (monomial, coefficient) in terms {
      var factor = coefficient
      var left: [Monomial.Power] = []
      for power in monomial.powers {
        if let number = value(power.variable) {
          factor = factor * number.raised(to: power.exponent)
        } else {
          left.append(power)
        }
      }
      result.add(factor, of: Monomial(powers: left))
    }
    return result
  }

  /// Interval arithmetic term by term: true bounds, but wide where variables occur repeatedly.
  package func wideBounds(over box: (Int) -> Bounds) -> Bounds {
    terms.reduce(Bounds(point: 0)) { sum, term in
      let product = term.key.powers.reduce(Bounds(point: 1)) {
        $0 * box($1.variable).raised(to: $1.exponent)
      }
      return sum + product.scaled(by: term.value)
    }
  }
}

extension Polynomial {
  /// The monomial that divides every term.
  var content: Monomial {
    guard let first = terms.keys.first else { return .one }
    return terms.keys.reduce(first) { $0.commonPart(with: $1) }
  }

  func divided(byMonomial divisor: Monomial) -> Polynomial {
    if divisor == .one { return self }
    var quotient = Polynomial(0)
    for (monomial, coefficient) in terms {
      if let rest = monomial.divided(by: divisor) { quotient.terms[rest] = coefficient }
    }
    return quotient
  }

  /// The quotient where the division leaves nothing over and has few terms.
  func divided(exactlyBy divisor: Polynomial) -> Polynomial? {
    guard let lead = divisor.leadingTerm else { return nil }
    var quotient = Polynomial(0)
    var rest = self
    while let term = rest.leadingTerm {
      guard quotient.terms.count < 64, let monomial = term.key.divided(by: lead.key) else {
        return nil
      }
      let step = Polynomial(terms: [monomial: term.value / lead.value])
      quotient = quotient + step
      rest = rest - step * divisor
    }
    return quotient
  }

  private var leadingTerm: (key: Monomial, value: Rational)? {
    terms.max { $1.key.leads($0.key) }
  }
}
