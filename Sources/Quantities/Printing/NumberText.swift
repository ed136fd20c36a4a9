import BigInt

/// Numbers as digits with the signs of a language.
enum NumberText {
  /// The digits of a number: `1,234.50` for two places. Rounds half to even where more digits
  /// would be needed.
  ///
  /// - Parameter trimming: leaves zeros at the end of the decimals out.
  static func digits(
    _ value: Rational, places: Int, trimming: Bool, signs: NumberSigns = .english
  ) -> String {
    let scaled = (value * .powerOfTen(places)).whole(.halfToEven)
    let zero = UInt8(ascii: "0")
    var digits = Array(scaled.magnitude.wholeDigits.utf8)
    let missing = repeatElement(zero, count: max(0, places + 1 - digits.count))
    digits.insert(contentsOf: missing, at: 0)
    var decimals = digits.suffix(places)
    if trimming { while decimals.last == zero { decimals.removeLast() } }
    let text = signs.text(ofDigits: digits.dropLast(places), decimals: decimals)
    return scaled.isNegative ? signs.minus + text : text
  }
}
