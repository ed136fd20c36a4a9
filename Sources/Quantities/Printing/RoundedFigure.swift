/// A quantity with the digits that are printed and the hedge that they then need.
struct RoundedFigure: Hashable, Sendable {
  /// A number and one unit of the last digit that is printed of it.
  struct Number: Hashable, Sendable {
    var value: Rational
    var place: Rational
    /// Zeros at the end of the decimals say nothing and are left out.
    var isTrimmed: Bool
    /// It was stated as a part of a whole: *two-thirds*.
    var isFraction = false
  }

  var modifier: Modifier
  /// One number; two for `between`; none where nothing can be said.
  var numbers: [Number]
  var unit: Unit
  /// How many times as much, said of a change: threefold.
  var isFactor = false
  /// It was computed, not reported.
  var isStatistic = false
  /// The number is smaller than what the rounding of the inputs leaves open.
  var isLostInRounding = false
  /// How many digits the rounding of the inputs leaves; nil where the house prints no more anyway.
  var digitsLeft: Int?
}

extension RoundedFigure {
  /// A fact keeps its hedge and its own digits, as far as the house prints them.
  init(fact: Quantity, limit: DigitLimit, ties: RoundingRule) {
    modifier = fact.modifier
    let modifier = fact.modifier
    func own(_ value: Rational) -> Number {
      if fact.isFractionInWords {
        return Number(value: value, place: Rational(1, 100), isTrimmed: true, isFraction: true)
      }
      let carries =
        (value / fact.lastUnit).isInteger
        && fact.lastUnit == .powerOfTen(fact.lastUnit.decimalExponent)
      return carries
        ? Number(value: value, place: fact.lastUnit, isTrimmed: false)
        : Number(sixDecimalsOf: value, modifier.rounding ?? ties)
    }
    unit = fact.unit
    isFactor = fact.isFactor
    if let stated = fact.stated {
      numbers = [limit.rounded(own(stated), modifier.rounding ?? ties)]
    } else {
      numbers = Self.ends(of: fact).map { end in
        let rule: RoundingRule = end.isLow ? .down : .up
        return limit.rounded(Number(sixDecimalsOf: end.value, rule), rule)
      }
      if numbers.count == 1, modifier == .between { self.modifier = fact.bounds.openModifier }
    }
  }

  /// A result is rounded outward to so many significant digits. It prints no digit below the
  /// half-width of its envelope, unless it would leave the envelope without one; then it is *about*
  /// that number.
  init(result: Quantity, digits: Int, limit: DigitLimit, ties: RoundingRule) {
    unit = result.unit
    modifier = result.modifier
    isStatistic = true
    isLostInRounding =
      result.isComputed && result.envelope > 0
      && (result.bounds.point.map { $0.magnitude < result.envelope } ?? false)
    let rounding = ResultRounding(
      digits: digits, unit: unit, envelope: result.envelope, limit: limit)
    switch result.modifier {
    case .exactly, .about, .nearly:
      let face = result.stated ?? result.bounds.point ?? result.bounds.middle
      let isPoint = result.bounds.point != nil
      numbers = face.map { [rounding.number($0, ties, isPoint: isPoint)] } ?? []
      guard let number = numbers.first, let face, result.envelope > 0 else { return }
      let goesBelowEnvelope = number.place < result.envelope
      if modifier == .exactly, goesBelowEnvelope { modifier = .about }
      if goesBelowEnvelope || number.place > rounding.housePlace(of: face) {
        digitsLeft = max(1, number.value.decimalExponent - number.place.decimalExponent + 1)
      }
    case .moreThan, .atLeast, .upTo, .lessThan, .between:
      let isFloor = modifier == .moreThan || modifier == .atLeast
      let isCeiling = modifier == .upTo || modifier == .lessThan
      numbers = Self.ends(of: result)
        .filter { isFloor ? $0.isLow : isCeiling ? !$0.isLow : true }
        .map { rounding.number($0.value, $0.isLow ? .down : .up) }
      if numbers.count == 1, modifier == .between { modifier = result.bounds.openModifier }
    }
  }

  private static func ends(of quantity: Quantity) -> [(value: Rational, isLow: Bool)] {
    let ends = [(quantity.bounds.low.value, true), (quantity.bounds.high.value, false)]
    return ends.compactMap { value, isLow in value.map { ($0, isLow) } }
  }
}

/// How the results of one printed figure are rounded.
private struct ResultRounding {
  var digits: Int
  var unit: Unit
  var envelope: Rational
  var limit: DigitLimit

  /// One unit of the last digit that is printed of a number without an envelope.
  func housePlace(of value: Rational) -> Rational {
    max(value.unit(ofSignificantDigits: digits(of: value)), limit.place(of: value) ?? 0)
  }

  /// A rate of exchange in two digits would be of no use, and a growth of 103% would be told as
  /// 100%, a doubling.
  private func digits(of value: Rational) -> Int {
    let isExchange = unit.exchangedCurrencies != nil
    return isExchange || (unit == .percent && value.magnitude >= 100) ? max(digits, 3) : digits
  }

  func number(
    _ value: Rational, _ rule: RoundingRule, isPoint: Bool = false
  ) -> RoundedFigure.Number {
    var place = place(of: value, rule, isPoint: isPoint)
    if let coarser = limit.place(of: value), coarser > place { place = coarser }
    return RoundedFigure.Number(
      value: value.rounded(rule, to: place), place: place, isTrimmed: true)
  }

  private func place(of value: Rational, _ rule: RoundingRule, isPoint: Bool) -> Rational {
    if isPoint, envelope == 0 {
      // A short exact value is not made inexact.
      let exact = value.exactPlace(within: max(digits, 3) - 1 - value.decimalExponent)
      if value.rounded(.down, to: exact) == value { return exact }
    }
    // Whole numbers of things are printed whole.
    if unit.isCounted, value.isInteger, value.magnitude < 1_000, envelope <= 1 { return 1 }
    let place = value.unit(ofSignificantDigits: digits(of: value))
    guard envelope > 0 else { return place }
    let coarse = min(envelope.powerOfTenAbove, .powerOfTen(value.decimalExponent))
    guard coarse > place else { return place }
    // A step of up to ten half-widths can lead out of the envelope; a tenth of it, which is less
    // than one half-width, cannot.
    let isInside = (value.rounded(rule, to: coarse) - value).magnitude <= envelope
    return isInside ? coarse : coarse / 10
  }
}

extension RoundedFigure.Number {
  /// A number whose own digits are not known: six decimals, or six digits of a smaller number.
  fileprivate init(sixDecimalsOf value: Rational, _ rule: RoundingRule) {
    let place = value.exactPlace(within: max(6, 5 - value.decimalExponent))
    self.init(value: value.rounded(rule, to: place), place: place, isTrimmed: true)
  }
}

extension Rational {
  /// One unit of the last decimal of the number, of so many decimals at most (fewer than none:
  /// tens, hundreds).
  fileprivate func exactPlace(within decimals: Int) -> Rational {
    var place = Rational.powerOfTen(-decimals)
    while place < 1, (self / (place * 10)).isInteger { place = place * 10 }
    return place
  }
}

extension Unit {
  /// Things, spells of time and bare numbers: what is counted rather than measured.
  var isCounted: Bool {
    if countNoun != nil { return true }
    guard factors.count == 1, factors[0].exponent == 1, case .measure = factors[0].base else {
      return false
    }
    return ["month", "second"].contains(canonical.unit.name)
  }
}

extension Modifier {
  /// Where a number goes whose digits are not all printed: outward, so that it stays true.
  var rounding: RoundingRule? {
    switch self {
    case .moreThan, .atLeast: .down
    case .upTo, .lessThan, .nearly: .up
    case .exactly, .about, .between: nil
    }
  }
}

extension Bounds {
  /// The word for bounds of which one end is open.
  fileprivate var openModifier: Modifier {
    switch (low, high) {
    case (.inclusive, _): .atLeast
    case (.exclusive, _): .moreThan
    case (_, .exclusive): .lessThan
    default: .upTo
    }
  }
}
