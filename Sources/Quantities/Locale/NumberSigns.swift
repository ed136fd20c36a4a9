/// The signs of numbers where a language is spoken.
struct NumberSigns: Hashable, Sendable {
  var decimal = "."
  var grouping = ","
  /// How many digits stand before the first grouping sign at least: 2 leaves Spanish 1234 whole.
  var leastGroup = 1
  var minus = "−"
  var percent: Pattern = "{0}%"
  var digits = Digits.latin

  enum Digits: String, Sendable {
    case latin = "latn"
    case arabic = "arab"
  }

  /// The signs of English.
  static let english = NumberSigns()

  /// A number without sign or grouping, `1234.5`, as it is written here.
  ///
  /// - Parameters:
  ///   - whole: ASCII digits; one at least.
  ///   - decimals: the digits after the sign; none where there is no sign.
  func text(ofDigits whole: ArraySlice<UInt8>, decimals: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    let isGrouped = whole.count >= 3 + leastGroup
    var rest = whole.count
    for digit in whole {
      if isGrouped, rest < whole.count, rest.isMultiple(of: 3) { bytes += grouping.utf8 }
      bytes.append(digit)
      rest -= 1
    }
    if !decimals.isEmpty {
      bytes += decimal.utf8
      bytes += decimals
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return digits == .latin ? text : inArabicDigits(text)
  }

  /// Latin digits as Arabic-Indic ones, U+0660 to U+0669.
  func inArabicDigits(_ text: String) -> String {
    var changed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      changed.append((isDigit ? Unicode.Scalar(scalar.value + 0x630) : scalar) ?? scalar)
    }
    return String(changed)
  }
}
