extension Unit {
  /// Units of time by the smaller unit that they are whole multiples of. Months and days do not
  /// convert into each other: a month has no fixed number of days.
  private static let timeUnits: [String: (base: String, size: Rational)] = [
    "month": ("month", 1), "quarter": ("month", 3), "year": ("month", 12),
    "decade": ("month", 120), "century": ("month", 1_200),
    "second": ("second", 1), "minute": ("second", 60), "hour": ("second", 3_600),
    "day": ("second", 86_400), "week": ("second", 604_800),
  ]

  /// The same with units of time as months or seconds and nouns in the singular, and how many of
  /// the result one of this unit is.
  package var canonical: (unit: Unit, size: Rational) {
    var unit = Unit.ratio
    var size = Rational.one
    for factor in factors {
      var base = factor.base
      var scale = Rational.one
      switch base {
      case .count(let noun): base = .count(noun: EnglishNoun.singular(noun))
      case .measure(let name):
        if let time = Self.timeUnits[name] { (base, scale) = (.measure(time.base), time.size) }
      case .currency, .percent, .percentagePoint: break
      }
      let power = scale.raised(to: abs(factor.exponent))
      size = factor.exponent < 0 ? size / power : size * power
      unit = unit * Unit(factors: [Factor(base: base, exponent: factor.exponent)])
    }
    return (unit, size)
  }

  /// How many of another unit one of this unit is: 12 from years to months. Nil where the units
  /// do not convert exactly. Percentages and ratios are not of one kind here.
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
  var isShare: Bool {
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
