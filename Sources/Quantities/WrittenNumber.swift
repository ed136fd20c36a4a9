/// A number as its digits stand in a text, and which values it can stand for.
struct WrittenNumber: Hashable, Sendable {
  let value: Rational
  /// One unit of the last digit that is not a filling zero: 10⁷ for $290 million.
  let lastUnit: Rational
  /// One unit of the last digit that is written, with the number in its usual magnitude:
  /// 10⁶ for $290 million, 1 for 40%.
  let digitUnit: Rational

  init(_ value: Rational, lastUnit: Rational) {
    self.value = value
    self.lastUnit = lastUnit
    let thousands = max(value.decimalExponent, 0) / 3
    digitUnit = min(lastUnit, .powerOfTen(3 * thousands))
  }

  init(value: Rational, lastUnit: Rational, digitUnit: Rational) {
    self.value = value
    self.lastUnit = lastUnit
    self.digitUnit = digitUnit
  }

  /// Zeros at the end may be digits or filling: 40 can be 44 rounded to tens, but no reader takes
  /// it so. So a number rounded through such zeros is held to the tolerance of "about".
  func isRounding(of other: Rational) -> Bool {
    rounds(other, to: digitUnit)
      || (rounds(other, to: lastUnit) && isWithin(Rational(1, 20), of: other))
  }

  /// Whether the number and the other value are so close: `share` is a part of the number.
  func isWithin(_ share: Rational, of other: Rational) -> Bool {
    (other - value).magnitude <= value.magnitude * share
  }

  /// Half the width of the values that ``isRounding(of:)`` accepts.
  var roundingTolerance: Rational {
    max(digitUnit / 2, min(lastUnit / 2, value.magnitude / 20))
  }

  /// By either tie rule.
  private func rounds(_ other: Rational, to unit: Rational) -> Bool {
    other.rounded(.halfToEven, to: unit) == value || other.rounded(.halfUp, to: unit) == value
  }
}
