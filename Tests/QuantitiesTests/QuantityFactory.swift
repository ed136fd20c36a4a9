import Quantities

/// Quantities as the reader of prose would build them, for tests that do not read prose.
extension Quantity {
  static func fact(
    _ number: String, _ unit: Unit, envelope: String? = nil, lastUnit: String? = nil,
    change: Change? = nil
  ) -> Quantity {
    fact(.exactly, number, unit, envelope: envelope, lastUnit: lastUnit, change: change)
  }

  /// - Parameters:
  ///   - number: a decimal, with `m` or `bn` for its magnitude.
  ///   - spread: how far the hedge reaches on either side (about) or below (nearly).
  static func fact(
    _ modifier: Modifier, _ number: String, _ unit: Unit, spread: String? = nil,
    envelope: String? = nil, lastUnit: String? = nil, change: Change? = nil
  ) -> Quantity {
    let value = exact(number)
    let reach = spread.map(exact) ?? value.magnitude / 8
    let bounds =
      switch modifier {
      case .exactly, .between: Bounds(point: value)
      case .about: Bounds(low: .inclusive(value - reach), high: .inclusive(value + reach))
      case .nearly: Bounds(low: .inclusive(value - reach), high: .exclusive(value))
      case .moreThan: Bounds(low: .exclusive(value), high: .unbounded)
      case .atLeast: Bounds(low: .inclusive(value), high: .unbounded)
      case .upTo: Bounds(low: .inclusive(0), high: .inclusive(value))
      case .lessThan: Bounds(low: .inclusive(0), high: .exclusive(value))
      }
    return Quantity(
      modifier: modifier, stated: value, bounds: bounds,
      envelope: envelope.map(exact) ?? 0,
      lastUnit: lastUnit.map(exact) ?? significantUnit(number), unit: unit, change: change)
  }

  static func between(_ low: String, _ high: String, _ unit: Unit) -> Quantity {
    Quantity(
      modifier: .between, stated: nil,
      bounds: Bounds(low: .inclusive(exact(low)), high: .inclusive(exact(high))),
      lastUnit: min(significantUnit(low), significantUnit(high)), unit: unit)
  }

  /// What an evaluation gives: bounds, and no stated number.
  static func computed(
    _ modifier: Modifier, _ bounds: Bounds, _ unit: Unit, envelope: Rational = 0
  ) -> Quantity {
    Quantity(
      modifier: modifier, stated: nil, bounds: bounds, envelope: envelope, unit: unit,
      isComputed: true)
  }

  static func point(_ value: Rational, _ unit: Unit, envelope: Rational = 0) -> Quantity {
    computed(.exactly, Bounds(point: value), unit, envelope: envelope)
  }
}

/// `1.65bn` as a number, `2/3` as a fraction.
func exact(_ text: String) -> Rational {
  let parts = text.split(separator: "/")
  if parts.count == 2 { return exact(String(parts[0])) / exact(String(parts[1])) }
  var digits = text[...]
  var scale = Rational.one
  for (suffix, exponent) in [("bn", 9), ("m", 6)] where digits.hasSuffix(suffix) {
    digits = digits.dropLast(suffix.count)
    scale = .powerOfTen(exponent)
  }
  return (Rational(decimal: digits) ?? 0) * scale
}

/// One unit of the last digit that is not a filling zero.
private func significantUnit(_ text: String) -> Rational {
  let value = exact(text)
  if value == 0 || value.exactDecimal == nil { return 1 }
  let decimals = text.split(separator: ".").dropFirst().first?.prefix { $0.isNumber }.count ?? 0
  if decimals > 0 {
    return exact("1" + text.drop { $0.isNumber || $0 == "." || $0 == "-" })
      / .powerOfTen(decimals)
  }
  var unit = Rational.one
  while (value / (unit * 10)).isInteger { unit = unit * 10 }
  return unit
}

extension Bounds {
  static func closed(_ low: String, _ high: String) -> Bounds {
    Bounds(low: .inclusive(exact(low)), high: .inclusive(exact(high)))
  }

  /// Everything above the number.
  static func above(_ low: String) -> Bounds {
    Bounds(low: .exclusive(exact(low)), high: .unbounded)
  }
}
