import Quantities

/// What one text of a column is, where the column as a whole is not one of numbers.
enum CellReading {
  case missing
  /// - Parameter isPlain: whether it is digits, with at most a sign of the unit.
  case number(Unit, isPlain: Bool)
  /// No number as it stands, with what to do about it.
  case almost(String)
  case none

  static func readings(of texts: [String], _ style: NumberStyle) -> [CellReading] {
    var fields = NumberFieldReader(mark: style.mark, dollar: style.dollar)
    var others = NumberFieldReader(
      mark: style.mark == .comma ? .pointWithGroups : .comma, dollar: style.dollar)
    var quantities = QuantityFieldReader(style)
    var beyondMeasure = QuantityFieldReader(style, isLimited: false)
    return texts.map { text in
      if style.missing.isNumberMissing(text) { return .missing }
      if let number = fields.read(text) { return .number(number.unit.unit, isPlain: true) }
      if let quantity = quantities.read(text) { return .number(quantity.unit, isPlain: false) }
      if let number = others.read(text) { return .almost(help(style.mark, number.value.rational)) }
      return beyondMeasure.read(text) == nil ? .none : .almost(correctMagnitude)
    }
  }

  private static let correctMagnitude =
    "correct it: a number is at most 10^30, and an exponent at least -30"

  /// The unit that most of the numbers have; of two that are as frequent, the first.
  static func commonUnit(of readings: [CellReading]) -> Unit? {
    let units = readings.compactMap { if case .number(let unit, _) = $0 { unit } else { nil } }
    var counts: [Unit: Int] = [:]
    for unit in units { counts[unit, default: 0] += 1 }
    return units.first { counts[$0] == counts.values.max() }
  }

  private static func help(_ mark: DecimalMark, _ number: Rational) -> String {
    mark == .comma
      ? "a comma separates decimals in this file: write one, or declare 'decimalChar: \".\"' for"
        + " the column in the data package"
      : "a point separates decimals here: write \(number), or declare 'decimalChar: \",\"' for the"
        + " column in the data package"
  }
}
