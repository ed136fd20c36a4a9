extension QuantityFormat {
  /// The bounds of a quantity for its note, with more digits than prose would bear:
  /// `above 50,000,000 USD, no upper bound`, `0 to 296,296,296.30 USD`. Digits that do not fit
  /// are rounded outward.
  public func precise(_ quantity: Quantity) -> String {
    // A formula may have its noun from `1 missile`; a fact's stands as its source has it.
    let takesPlural = quantity.isComputed && locale.table == nil && quantity.bounds.point != 1
    let unit = quantity.unit.phrase(takesPlural: takesPlural)
    let range = Self.range(quantity.bounds, unit: unit, isAbout: quantity.modifier == .about)
    let direction =
      switch quantity.change {
      case _ where quantity.isFactor: ""
      case .up: ", a rise"
      case .down: ", a fall"
      case nil: ""
      }
    guard quantity.envelope > 0, let point = quantity.bounds.point else {
      return range + direction
    }
    let low = Self.digits(point - quantity.envelope, .down)
    let high = Self.digits(point + quantity.envelope, .up)
    return "\(range)\(direction), \(low) to \(high) with rounding"
  }

  private static func range(_ bounds: Bounds, unit: String, isAbout: Bool) -> String {
    if let point = bounds.point {
      return (isAbout ? "about " : "") + digits(point, .halfToEven) + unit
    }
    switch (bounds.low, bounds.high) {
    case (.unbounded, .unbounded): return "no bound"
    case (.exclusive(let low), .unbounded):
      return "above \(digits(low, .down))\(unit), no upper bound"
    case (.inclusive(let low), .unbounded):
      return "\(digits(low, .down))\(unit) or more, no upper bound"
    case (.unbounded, .exclusive(let high)):
      return "below \(digits(high, .up))\(unit), no lower bound"
    case (.unbounded, .inclusive(let high)):
      return "\(digits(high, .up))\(unit) or less, no lower bound"
    case (let low, let high):
      let from = (low.isExclusive ? "above " : "") + digits(low.value ?? 0, .down)
      let to = (high.isExclusive ? "below " : "") + digits(high.value ?? 0, .up)
      return "\(from) to \(to)\(unit)"
    }
  }

  /// Two decimals, or four significant digits below one.
  private static func digits(_ value: Rational, _ rule: RoundingRule) -> String {
    let places = value.magnitude >= 1 || value == 0 ? 2 : 3 - value.decimalExponent
    let rounded = value.rounded(rule, to: .powerOfTen(-places))
    return NumberText.digits(rounded, places: places, trimming: places != 2 || rounded.isInteger)
  }
}

extension Bound {
  fileprivate var isExclusive: Bool {
    if case .exclusive = self { true } else { false }
  }
}

extension Unit {
  /// ` USD per month`, ` attacks`, with a space before; empty for a bare number.
  fileprivate func phrase(takesPlural: Bool) -> String {
    let over = factors.filter { $0.exponent > 0 }.map { factor in
      switch factor.base {
      case .count(let noun): takesPlural && !noun.isEmpty ? EnglishNoun.plural(noun) : noun
      case .measure(let name): EnglishNoun.plural(name)
      case .percentagePoint: "percentage points"
      case .currency, .percent: factor.base.name
      }
    }
    let under = factors.filter { $0.exponent < 0 }.map { factor in
      if case .count(let noun) = factor.base { return "per \(EnglishNoun.singular(noun))" }
      return "per \(factor.base.name)"
    }
    let words = (over + under).filter { !$0.isEmpty }
    return words.isEmpty ? "" : " " + words.joined(separator: " ")
  }
}
