/// Products of units that are written as one unit: 12 square kilometres, 20 nautical miles.
extension Unit {
  /// What a unit of rate or product is made of, of the same size: a knot is a nautical mile an
  /// hour.
  private static let parts: [String: Unit] = [
    "knot": .measure("nautical mile") / .measure("hour"),
    "watt-hour": .measure("watt") * .measure("hour"),
    "kilowatt-hour": .measure("kilowatt") * .measure("hour"),
    "megawatt-hour": .measure("megawatt") * .measure("hour"),
    "gigawatt-hour": .measure("gigawatt") * .measure("hour"),
    "terawatt-hour": .measure("terawatt") * .measure("hour"),
    "amp-hour": .measure("amp") * .measure("hour"),
    "milliamp-hour": .measure("milliamp") * .measure("hour"),
  ]

  /// The same in factors that another unit's may cancel: where the other has a time, a length, a
  /// power or a current, knots and kilowatt-hours fall into parts.
  package func takenApart(for other: Unit) -> Unit {
    factors.reduce(.ratio) { unit, factor in
      guard case .measure(let name) = factor.base, let parts = Self.parts[name],
        !other.factors.contains(where: { $0.base == factor.base }),
        parts.factors.contains(where: { part in
          other.factors.contains { Unit($0.base).conversion(to: Unit(part.base)) != nil }
        })
      else { return unit.multiplied(by: Unit(factor.base), exponent: factor.exponent) }
      return unit.multiplied(by: parts, exponent: factor.exponent)
    }
  }

  /// The same with squares and cubes of one length, and other products, as the unit that is called
  /// by their name, and how many of it one of this unit is.
  package var named: (unit: Unit, size: Rational) {
    let (lengths, size) = withOneLength
    var unit = lengths
    for (name, parts) in Self.parts where unit.factors.count > 1 {
      let rest = unit / parts
      if rest.factors.count <= unit.factors.count - 2 { unit = rest * .measure(name) }
    }
    for factor in unit.factors {
      guard case .measure(let name) = factor.base, (2...3).contains(abs(factor.exponent)) else {
        continue
      }
      let power = (abs(factor.exponent) == 2 ? "square " : "cubic ") + name
      guard UnitTable.index(power) != nil else { continue }
      unit = (unit / Unit(factors: [factor]))
        .multiplied(by: .measure(power), exponent: factor.exponent.signum())
    }
    return (unit, size)
  }

  /// The same with all lengths, areas and volumes of lengths in the length that comes first, where
  /// there are several of them.
  private var withOneLength: (unit: Unit, size: Rational) {
    let spread = factors.map { factor -> (length: String, count: Int)? in
      guard case .measure(let name) = factor.base else { return nil }
      for (prefix, count) in [("square ", 2), ("cubic ", 3), ("", 1)] where name.hasPrefix(prefix) {
        let length = String(name.dropFirst(prefix.count))
        if UnitFactors.size(of: length)?.unit == .measure("metre") {
          return (length, count * factor.exponent)
        }
      }
      return nil
    }
    let lengths = spread.compactMap { $0 }
    guard lengths.count > 1, let first = lengths.first?.length else { return (self, 1) }
    var unit = Unit.ratio
    var size = Rational.one
    for (factor, part) in zip(factors, spread) {
      if let part, let count = Unit.measure(part.length).conversion(to: .measure(first)) {
        unit = unit.multiplied(by: .measure(first), exponent: part.count)
        size = size * count.power(part.count)
      } else {
        unit = unit.multiplied(by: Unit(factor.base), exponent: factor.exponent)
      }
    }
    return (unit, size)
  }
}
