extension QuantityFormat {
  /// The bounds of a quantity for its note, in English and with more digits than prose would bear:
  /// `more than $50,000,000, no upper limit`, `$0 to $296,296,296.30`. Digits that do not fit are
  /// rounded outward.
  public func precise(_ quantity: Quantity) -> String {
    let note = PreciseNote(quantity: quantity, house: self)
    let direction =
      switch quantity.change {
      case .up where !quantity.isFactor: "a rise of "
      case .down where !quantity.isFactor: "a fall of "
      case .up, .down, nil: ""
      }
    return direction + note.bounds + (note.rounding.map { ", or \($0) with rounding" } ?? "")
  }
}

private struct PreciseNote {
  let quantity: Quantity
  let house: QuantityFormat

  /// What the hedge allows.
  var bounds: String {
    let bounds = quantity.bounds
    if let point = bounds.point {
      return (quantity.modifier == .about ? "about " : "") + amount(point, .halfToEven)
    }
    switch (bounds.low, bounds.high) {
    case (.unbounded, .unbounded): return "no limit"
    case (.exclusive(let low), .unbounded):
      return "more than \(amount(low, .down)), no upper limit"
    case (.inclusive(let low), .unbounded): return "\(amount(low, .down)) or more, no upper limit"
    case (.unbounded, .exclusive(let high)):
      return "less than \(amount(high, .up)), no lower limit"
    case (.unbounded, .inclusive(let high)): return "\(amount(high, .up)) or less, no lower limit"
    case (.inclusive(0), .exclusive(let high)): return "less than \(amount(high, .up))"
    case (.inclusive(let low), .inclusive(let high)):
      return "\(number(low, .down)) to \(amount(high, .up))"
    case (.inclusive(let low), .exclusive(let high)):
      return "\(number(low, .down)) to less than \(amount(high, .up))"
    case (.exclusive(let low), .inclusive(let high)):
      return "more than \(number(low, .down)) and up to \(amount(high, .up))"
    case (.exclusive(let low), .exclusive(let high)):
      return "more than \(number(low, .down)) and less than \(amount(high, .up))"
    }
  }

  /// What rounding allows around the number; nil where it says nothing of use.
  var rounding: String? {
    guard quantity.envelope > 0, let point = quantity.bounds.point else { return nil }
    // Half a missile more or less is no other number of missiles.
    if quantity.unit.countNoun != nil, point.isInteger, quantity.envelope < 1 { return nil }
    let (low, high) = (point - quantity.envelope, point + quantity.envelope)
    return "\(number(low, .down)) to \(number(high, .up))"
  }

  // MARK: Numbers

  private func number(_ value: Rational, _ rule: RoundingRule) -> String {
    figure(value, rule).numbers.joined()
  }

  /// A number with its unit: `$57.15 per attack`, `a year`.
  private func amount(_ value: Rational, _ rule: RoundingRule) -> String {
    if value == 1, quantity.unit.factors.count == 1, let name = quantity.unit.timeName {
      return "\(name == "hour" ? "an" : "a") \(name)"
    }
    let figure = figure(value, rule)
    return (figure.numbers + [figure.unit].compactMap { $0 }).joined(separator: " ")
  }

  /// Two decimals, or four significant digits below one.
  private func figure(_ value: Rational, _ rule: RoundingRule) -> EnglishFigure {
    let hasCents = value.magnitude >= 1 || (value * 100).isInteger
    let place = Rational.powerOfTen(hasCents ? -2 : value.decimalExponent - 3)
    let number = RoundedFigure.Number(
      value: value.rounded(rule, to: place), place: place, isTrimmed: true)
    return EnglishFigure(
      figure: RoundedFigure(modifier: .exactly, numbers: [number], unit: quantity.unit),
      house: house, format: .full)
  }
}

extension Unit {
  /// The name of a measure of time: `month`.
  fileprivate var timeName: String? {
    guard case .measure(let name) = factors.first?.base else { return nil }
    return ["month", "second"].contains(canonical.unit.name) ? name : nil
  }
}
