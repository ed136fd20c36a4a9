/// A word for a power of a thousand.
struct EnglishMagnitude {
  var exponent: Int
  var name: String
  var short: String

  static let all = [
    EnglishMagnitude(exponent: 12, name: "trillion", short: "tn"),
    EnglishMagnitude(exponent: 9, name: "billion", short: "bn"),
    EnglishMagnitude(exponent: 6, name: "million", short: "m"),
  ]

  init(exponent: Int, name: String, short: String) {
    self.exponent = exponent
    self.name = name
    self.short = short
  }

  /// Nil below a million, and for a number that would need more than three decimals: both are
  /// written out.
  init?(of number: RoundedFigure.Number) {
    let exponent = number.value.decimalExponent
    guard let found = Self.all.first(where: { $0.exponent <= exponent }),
      (number.value / .powerOfTen(found.exponent - 3)).isInteger
    else { return nil }
    self = found
  }
}
