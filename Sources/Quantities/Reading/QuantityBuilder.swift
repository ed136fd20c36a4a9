/// Makes the exact quantity of an amount with its hedges.
struct QuantityBuilder {
  /// The text that the amounts stand in.
  let bytes: UnsafeBufferPointer<UInt8>

  func quantity(_ phrase: AmountPhrase) -> Quantity {
    if case .upper(let upper) = phrase.other { return range(phrase.amount, upper, phrase) }
    if case .vague(let most) = phrase.amount.numeral.shape { return vague(most, phrase) }
    return single(phrase)
  }

  // MARK: One number

  private func single(_ phrase: AmountPhrase) -> Quantity {
    let number = Scaled(phrase.amount, bytes)
    let value = number.value
    let isExact = phrase.modifier == .exactly
    let isExactCount = isExact && phrase.amount.isCounted && number.isBelowThousand
    let lastUnit = isExactCount && number.isWhole ? 1 : number.significantUnit
    var bounds = Bounds(point: value)
    var envelope: Rational = 0
    if case .spread(let spread) = phrase.other {
      let reach = Scaled(spread, bytes).value
      bounds = Bounds(low: .inclusive(value - reach), high: .inclusive(value + reach))
    } else if !isExact {
      bounds = Self.bounds(
        phrase.modifier, value, reach: number.reach(isCount: phrase.amount.isWholeCount),
        limits: Limits(phrase.amount, change: phrase.change))
    } else if !isExactCount, phrase.amount.isMeasurement {
      envelope = number.halfLastPlace
    }
    return Quantity(
      modifier: phrase.modifier, stated: value, bounds: bounds, envelope: envelope,
      lastUnit: lastUnit, unit: phrase.amount.unit, change: phrase.change)
  }

  /// What a hedge allows.
  private static func bounds(
    _ modifier: Modifier, _ value: Rational,
    reach: @autoclosure () -> (low: Rational, high: Rational),
    limits: Limits
  ) -> Bounds {
    switch modifier {
    case .exactly, .between: return Bounds(point: value)
    case .about:
      let reach = reach()
      return Bounds(
        low: .inclusive(limits.atLeastFloor(reach.low)),
        high: .inclusive(limits.atMostCeiling(reach.high)))
    case .nearly:
      return Bounds(low: .inclusive(limits.atLeastFloor(reach().low)), high: .exclusive(value))
    case .moreThan: return Bounds(low: .exclusive(value), high: limits.high(above: value))
    case .atLeast: return Bounds(low: .inclusive(value), high: limits.high(above: value))
    case .upTo: return Bounds(low: limits.low(below: value), high: .inclusive(value))
    case .lessThan: return Bounds(low: limits.low(below: value), high: .exclusive(value))
    }
  }

  // MARK: Two numbers

  private func range(_ lower: Amount, _ upper: Amount, _ phrase: AmountPhrase) -> Quantity {
    let low = Scaled(lower, bytes)
    let high = Scaled(upper, bytes)
    return Quantity(
      modifier: .between, stated: nil,
      bounds: Bounds(
        low: .inclusive(min(low.value, high.value)), high: .inclusive(max(low.value, high.value))),
      lastUnit: min(low.significantUnit, high.significantUnit), unit: upper.unit,
      change: phrase.change)
  }

  private func vague(_ most: UInt64, _ phrase: AmountPhrase) -> Quantity {
    let low = Scaled(phrase.amount, bytes).value
    var greater = phrase.amount
    greater.numeral.digits = most
    let high = Scaled(greater, bytes).value
    var bounds = Bounds(low: .inclusive(low), high: .inclusive(high))
    // "more than hundreds" is at least some; "up to dozens" at most so many.
    switch phrase.modifier {
    case .atLeast, .moreThan: bounds.high = .unbounded
    case .upTo, .lessThan: bounds.low = .inclusive(0)
    default: break
    }
    return Quantity(
      modifier: .between, stated: nil, bounds: bounds, lastUnit: low, unit: greater.unit,
      change: phrase.change)
  }
}

/// Where an amount naturally begins and ends.
struct Limits {
  var floor: Rational?
  var ceiling: Rational?

  /// Money, counts, percentages, durations and other measures begin at 0; a share of something
  /// ends at the whole, unless it is said to be more. Growth and temperatures have neither end.
  init(_ amount: Amount, change: Change?) {
    switch amount.kind {
    case .percent, .percentagePoint:
      if change == nil { floor = 0 }
      if amount.isPart, change == nil, amount.size <= 100 { ceiling = 100 }
    case .share:
      if change == nil { floor = 0 }
      if change == nil, amount.size <= 1 { ceiling = 1 }
    case .measure(.temperature), .measure(.angle): break
    default: floor = 0
    }
    if amount.isNegative { floor = nil }
  }

  func atLeastFloor(_ value: Rational) -> Rational { floor.map { max($0, value) } ?? value }
  func atMostCeiling(_ value: Rational) -> Rational { ceiling.map { min($0, value) } ?? value }

  func low(below value: Rational) -> Bound {
    guard let floor, floor <= value else { return .unbounded }
    return .inclusive(floor)
  }

  func high(above value: Rational) -> Bound {
    guard let ceiling, ceiling >= value else { return .unbounded }
    return .inclusive(ceiling)
  }
}

extension Amount {
  /// Whether things are counted, so that only whole numbers are possible.
  var isCounted: Bool { kind == .count || kind == .bare }

  var isWholeCount: Bool {
    isCounted && numeral.denominator == 1 && numeral.exponent >= 0 && unit.factors.count == 1
  }

  /// Whether rounding may hide in the number: fractions, factors and durations in words are as
  /// they are said.
  var isMeasurement: Bool {
    switch kind {
    case .share, .multiple: false
    case .measure(.time): !numeral.isInWords
    default: numeral.denominator == 1
    }
  }
}
