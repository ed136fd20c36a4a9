extension QuantityFormat {
  /// The bounds of a quantity for its note, with more digits than prose would bear:
  /// `more than $50,000,000, no upper limit`, `$0 to $296,296,296.30`. Digits that do not fit are
  /// rounded outward.
  public func precise(_ quantity: Quantity) -> String {
    let note = PreciseNote(quantity: quantity, house: self)
    let words = note.rounded(note.bounds)
    return switch quantity.change {
    case .up where !quantity.isFactor: note.patterns.rise(words)
    case .down where !quantity.isFactor: note.patterns.fall(words)
    case .up, .down, nil: words
    }
  }
}

private struct PreciseNote {
  let quantity: Quantity
  let house: QuantityFormat

  var patterns: PrecisePatterns { house.locale.table?.precise ?? .english }

  /// What the hedge allows.
  var bounds: String {
    let bounds = quantity.bounds
    if let point = bounds.point {
      let amount = amount(point, .halfToEven)
      return quantity.modifier == .about ? hedged(amount, .about, "about {0}") : amount
    }
    switch (bounds.low, bounds.high) {
    case (.unbounded, .unbounded): return patterns.none
    case (.exclusive(let low), .unbounded): return patterns.moreOpen(amount(low, .down))
    case (.inclusive(let low), .unbounded): return patterns.orMoreOpen(amount(low, .down))
    case (.unbounded, .exclusive(let high)): return patterns.lessOpen(amount(high, .up))
    case (.unbounded, .inclusive(let high)): return patterns.orLessOpen(amount(high, .up))
    case (.inclusive(0), .exclusive(let high)):
      return hedged(amount(high, .up), .lessThan, "less than {0}")
    case (.inclusive(let low), .inclusive(let high)):
      return range(number(low, .down), amount(high, .up))
    case (.inclusive(let low), .exclusive(let high)):
      return patterns.toLess(number(low, .down), amount(high, .up))
    case (.exclusive(let low), .inclusive(let high)):
      return patterns.moreUpTo(number(low, .down), amount(high, .up))
    case (.exclusive(let low), .exclusive(let high)):
      return patterns.moreLess(number(low, .down), amount(high, .up))
    }
  }

  /// The bounds with what rounding allows around them, where that says something of use.
  func rounded(_ bounds: String) -> String {
    guard quantity.envelope > 0, let point = quantity.bounds.point else { return bounds }
    // Half a missile more or less is no other number of missiles.
    if quantity.unit.countNoun != nil, point.isInteger, quantity.envelope < 1 { return bounds }
    let (low, high) = (point - quantity.envelope, point + quantity.envelope)
    return patterns.rounding(bounds, number(low, .down), number(high, .up))
  }

  private func hedged(_ amount: String, _ hedge: Modifier, _ english: Pattern) -> String {
    (house.locale.table?.hedges[hedge] ?? english)(amount)
  }

  private func range(_ low: String, _ high: String) -> String {
    (house.locale.table?.range ?? "{0} to {1}")(low, high)
  }

  // MARK: Numbers

  /// A number without what it counts or measures, but with its sign of currency or percent.
  private func number(_ value: Rational, _ rule: RoundingRule) -> String {
    let figure = figure(value, rule)
    guard let table = house.locale.table else { return english(figure).numbers.joined() }
    var bare = figure
    if quantity.unit != .percent { bare.unit = .count("") }
    // Money keeps both digits of its cents.
    if case .currency = quantity.unit.factors.first?.base, !value.isInteger {
      bare.numbers = bare.numbers.map { .init(value: $0.value, place: $0.place, isTrimmed: false) }
    }
    return local(bare, table)
  }

  /// A number with its unit: `$57.15 per attack`, `a year`.
  private func amount(_ value: Rational, _ rule: RoundingRule) -> String {
    let figure = figure(value, rule)
    if let table = house.locale.table { return local(figure, table) }
    if value == 1, quantity.unit.factors.count == 1, let name = quantity.unit.timeName {
      return "\(name == "hour" ? "an" : "a") \(name)"
    }
    let words = english(figure)
    return (words.numbers + [words.unit].compactMap { $0 }).joined(separator: " ")
  }

  private func english(_ figure: RoundedFigure) -> EnglishFigure {
    EnglishFigure(figure: figure, house: house, format: .full)
  }

  private func local(_ figure: RoundedFigure, _ table: LanguageTable) -> String {
    LocalFigure(
      figure: figure, table: table, signs: house.locale.signs, dollar: house.dollar, format: .full
    ).formatted(isOperand: false).text
  }

  /// Two decimals, or four significant digits below one.
  private func figure(_ value: Rational, _ rule: RoundingRule) -> RoundedFigure {
    let hasCents = value.magnitude >= 1 || (value * 100).isInteger
    let place = Rational.powerOfTen(hasCents ? -2 : value.decimalExponent - 3)
    let number = RoundedFigure.Number(
      value: value.rounded(rule, to: place), place: place, isTrimmed: true)
    return RoundedFigure(modifier: .exactly, numbers: [number], unit: quantity.unit)
  }
}

extension Unit {
  /// The name of a measure of time: `month`.
  fileprivate var timeName: String? {
    guard case .measure(let name) = factors.first?.base else { return nil }
    return ["month", "second"].contains(canonical.unit.name) ? name : nil
  }
}
