import Quantities

/// Which units can be added, multiplied and divided, and what comes out.
enum UnitAlgebra {
  /// The unit of a result, and what both operands must be multiplied by to be in it.
  struct Match: Hashable {
    var unit: Unit
    var left: Rational = 1
    var right: Rational = 1
  }

  private static let hundredth = Rational(1, 100)

  /// Nil where the units do not measure the same.
  static func sum(_ a: Unit, _ b: Unit) -> Match? {
    if a == b { return Match(unit: a) }
    if let factor = b.conversion(to: a) { return Match(unit: a, right: factor) }
    if let shares = shares(a, b) { return shares }
    guard let mine = a.countNoun, let theirs = b.countNoun else { return nil }
    if mine.isEmpty { return Match(unit: b) }
    if theirs.isEmpty { return Match(unit: a) }
    // Major attacks and attacks are attacks; ships and attacks have no common name.
    guard a.countsTheSame(as: b) else { return Match(unit: .number) }
    return Match(unit: mine.utf8.count <= theirs.utf8.count ? a : b)
  }

  /// As a sum, but the difference of two percentages is in percentage points.
  static func difference(_ a: Unit, _ b: Unit) -> Match? {
    a == .percent && b == .percent ? Match(unit: .percentagePoint) : sum(a, b)
  }

  /// Numbers, ratios and percentages are of one kind; 1 + 40% is 1.4.
  private static func shares(_ a: Unit, _ b: Unit) -> Match? {
    let plain: Set = [Unit.number, .ratio]
    switch (a, b) {
    case (.percent, _) where plain.contains(b): return Match(unit: .ratio, left: hundredth)
    case (_, .percent) where plain.contains(a): return Match(unit: .ratio, right: hundredth)
    case _ where plain.contains(a) && plain.contains(b): return Match(unit: .ratio)
    default: return nil
    }
  }

  static func product(_ a: Unit, _ b: Unit) -> Match { combined(a, b, isDivision: false) }
  static func quotient(_ a: Unit, _ b: Unit) -> Match { combined(a, b, isDivision: true) }

  private static func combined(_ a: Unit, _ b: Unit, isDivision: Bool) -> Match {
    if a == .number, b == .number { return Match(unit: .number) }
    // What leads gives the unit: 40% * 2 is 80%, and 200 * 40% are 80 of the 200.
    if a == .percent || a == .percentagePoint, b == .number { return Match(unit: a) }
    if a == .number, b == .percent, !isDivision { return Match(unit: a, right: hundredth) }
    if b == .percentagePoint, a == .number, !isDivision { return Match(unit: b) }
    let (left, leftSize) = a.withoutPercent
    let (right, rightSize) = b.withoutPercent
    let whole = left.takenApart(for: right)
    let (aligned, alignment) = right.takenApart(for: left).aligned(with: whole)
    let (unit, size) = (isDivision ? whole / aligned : whole * aligned).tidied.named
    return Match(unit: unit, left: leftSize * size, right: rightSize * alignment)
  }
}

extension UnitAlgebra {
  /// Whether two counts are of different things, which are neither added up nor compared for
  /// nothing: ships and attacks.
  static func mixesNouns(_ a: Unit, _ b: Unit) -> Bool {
    a.countNoun != nil && b.countNoun != nil && !a.countsTheSame(as: b)
  }

  /// What one figure is as a multiple of another: a ratio where both measure the same, and a rate
  /// where they count different things. Nil where they can be neither.
  static func ratio(_ a: Unit, _ b: Unit) -> Match? {
    if mixesNouns(a, b) { return quotient(a, b) }
    guard var match = sum(a, b) else { return nil }
    match.unit = .ratio
    return match
  }

  /// The unit of a whole power.
  static func power(_ unit: Unit, _ exponent: Int) -> Unit {
    let unit = unit == .percent ? .ratio : unit
    let power = (0..<abs(exponent)).reduce(Unit.number) { result, _ in
      product(result, unit).unit
    }
    return exponent < 0 ? quotient(.number, power).unit : power
  }

  /// The unit of a square root; nil where the unit is no square.
  static func root(_ unit: Unit) -> Unit? {
    if unit == .number || unit == .ratio || unit == .percent {
      return unit == .percent ? .ratio : unit
    }
    guard unit.factors.allSatisfy({ $0.exponent.isMultiple(of: 2) }) else { return nil }
    var root = unit
    for index in root.factors.indices { root.factors[index].exponent /= 2 }
    return root
  }

  /// The unit of the distance between two figures.
  static func spread(_ unit: Unit) -> Unit { difference(unit, unit)?.unit ?? unit }

  /// The unit of a squared distance between figures, and what the square of the numbers must be
  /// multiplied by to be in it: the square of percentage points is a ratio.
  static func squaredSpread(_ unit: Unit) -> (unit: Unit, scale: Rational) {
    let side = product(spread(unit), .ratio).left
    return (power(spread(unit), 2), side * side)
  }
}

extension Unit {
  /// A percentage as a ratio, a bare number as nothing at all.
  fileprivate var withoutPercent: (Unit, Rational) {
    switch self {
    case .percent, .percentagePoint: (.ratio, Rational(1, 100))
    case .number: (.ratio, 1)
    default: (self, 1)
    }
  }

  /// The same in the units of time and with the nouns that another unit has, so that they cancel:
  /// a year beside months is 12 months, an attack beside attacks is attacks.
  fileprivate func aligned(with other: Unit) -> (Unit, Rational) {
    var unit = Unit.ratio
    var size = Rational.one
    for factor in factors {
      var single = Unit(factor.base)
      for base in other.factors.map({ Unit($0.base) }) {
        guard let conversion = single.conversion(to: base), single != base else { continue }
        let power = conversion.raised(to: abs(factor.exponent))
        size = factor.exponent < 0 ? size / power : size * power
        single = base
      }
      unit = unit.multiplied(by: single, exponent: factor.exponent)
    }
    return (unit, size)
  }

  /// How many there are of something is a mere multiplier beside another unit: seven attacks at
  /// $57 million is dollars. Different things multiplied are bare numbers.
  fileprivate var tidied: Unit {
    let counts = factors.filter {
      if case .count = $0.base { $0.exponent > 0 } else { false }
    }
    let others = factors.filter { !counts.contains($0) }
    let hasOther = others.contains { $0.exponent > 0 }
    let isPlain = counts.isEmpty || (counts.count == 1 && counts[0].exponent == 1)
    if isPlain && !hasOther { return self }
    return others.reduce(hasOther ? .ratio : .number) {
      $0.multiplied(by: Unit($1.base), exponent: $1.exponent)
    }
  }

  /// What a value of the unit is, in a message: `in USD`, `a bare number`.
  var predicate: String { self == .number || self == .ratio ? described : "in \(described)" }

  /// The unit in a message: `USD`, `percent`, `attacks`, `a bare number`.
  var described: String {
    if self == .number { return "a bare number" }
    if self == .ratio { return "a ratio" }
    if self == .percentagePoint { return "percentage points" }
    let words = factors.map { factor in
      var name = factor.base.name
      if case .count(let noun) = factor.base { name = noun.isEmpty ? "number" : noun }
      return factor.exponent < 0 ? "per \(name)" : name
    }
    return words.joined(separator: " ")
  }
}
