extension Unit {
  /// The same in base units and with nouns in the singular, and how many of the result one of this
  /// unit is.
  package var canonical: (unit: Unit, size: Rational) {
    var unit = Unit.ratio
    var size = Rational.one
    for factor in factors {
      var single = Unit(factor.base)
      switch factor.base {
      case .count(let noun): single = .count(EnglishNoun.singular(noun))
      case .measure(let name):
        if let exact = UnitFactors.size(of: name) {
          single = exact.unit
          size = size * exact.count.power(factor.exponent)
        }
      case .currency, .percent, .percentagePoint: break
      }
      unit = unit.multiplied(by: single, exponent: factor.exponent)
    }
    return (unit, size)
  }

  /// The unit times a power of another.
  package func multiplied(by unit: Unit, exponent: Int) -> Unit {
    (0..<abs(exponent)).reduce(self) { result, _ in exponent < 0 ? result / unit : result * unit }
  }

  /// How many of another unit one of this unit is: 12 from years to months, 1.609344 from miles to
  /// kilometres. Nil where the units do not convert exactly. Percentages and ratios are not of one kind here.
  package func conversion(to other: Unit) -> Rational? {
    if self == other { return 1 }
    let (mine, theirs) = (canonical, other.canonical)
    return mine.unit == theirs.unit ? mine.size / theirs.size : nil
  }

  package static let number = Unit.count("")

  /// The noun, where things are counted.
  package var countNoun: String? {
    guard factors.count == 1, factors[0].exponent == 1, case .count(let noun) = factors[0].base
    else { return nil }
    return noun
  }

  /// A ratio, a bare number, or things of one kind counted among things of another.
  package var isShare: Bool {
    if self == .ratio || self == .number { return true }
    let counts = factors.filter { if case .count = $0.base { true } else { false } }
    return counts == factors && counts.map(\.exponent).reduce(0, +) == 0
  }

  /// The currencies of an exchange rate: `USD/GBP`.
  package var exchangedCurrencies: (of: Currency, per: Currency)? {
    guard factors.count == 2, factors[0].exponent == 1, factors[1].exponent == -1,
      case .currency(let numerator) = factors[0].base,
      case .currency(let denominator) = factors[1].base
    else { return nil }
    return (numerator, denominator)
  }
}

extension Rational {
  /// A whole power, which may be negative; the number is not zero.
  func power(_ exponent: Int) -> Rational {
    exponent < 0 ? 1 / raised(to: -exponent) : raised(to: exponent)
  }
}
