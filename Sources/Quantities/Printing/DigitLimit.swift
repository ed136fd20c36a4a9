/// How many digits of a number a house style prints at most, whatever its source has.
///
/// Sums of money from a million on have four significant digits, and with news agencies no number
/// has more than two decimals before its magnitude: $4.83 million. Smaller numbers are printed in
/// full, and so is any that is asked for in full; but an amount of money from one on has two
/// decimals at most then.
struct DigitLimit {
  private let isMoney: Bool
  private let hasTwoDecimals: Bool
  private let isMoneyInFull: Bool

  init(_ unit: Unit, _ style: NumberStyle, _ format: FigureFormat?) {
    isMoney = format != .full && unit.isMoney
    hasTwoDecimals = format != .full && style == .news
    isMoneyInFull = format == .full && unit.isMoney && unit.factors.count == 1
  }

  /// One unit of the last digit that may be printed of a number; nil where any may.
  func place(of value: Rational) -> Rational? {
    let exponent = value.decimalExponent
    if isMoneyInFull, exponent >= 0 { return .powerOfTen(-2) }
    guard exponent >= 6, isMoney || hasTwoDecimals else { return nil }
    var place = -1
    if isMoney { place = exponent - 3 }
    if hasTwoDecimals { place = max(place, min(exponent / 3 * 3, 12) - 2) }
    return .powerOfTen(place)
  }

  /// The number rounded to what may be printed.
  func rounded(_ number: RoundedFigure.Number, _ rule: RoundingRule) -> RoundedFigure.Number {
    guard let place = place(of: number.value), place > number.place else { return number }
    var rounded = number
    rounded.value = number.value.rounded(rule, to: place)
    rounded.place = place
    rounded.isTrimmed = true
    return rounded
  }
}

extension Unit {
  /// The currency of an amount of money, also of one per something else; nil for anything else.
  var moneyCurrency: Currency? {
    let above = factors.filter { $0.exponent > 0 }
    guard above.count == 1, above[0].exponent == 1, case .currency(let currency) = above[0].base
    else { return nil }
    return currency
  }

  var isMoney: Bool { moneyCurrency != nil }
}
