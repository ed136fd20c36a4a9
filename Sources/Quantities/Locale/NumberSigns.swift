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
  func text(ofDigits whole: some StringProtocol, decimals: some StringProtocol) -> String {
    let text = grouped(whole) + (decimals.isEmpty ? "" : decimal + decimals)
    return digits == .latin ? text : inArabicDigits(text)
  }

  private func grouped(_ digits: some StringProtocol) -> String {
    let count = digits.utf8.count
    guard count >= 3 + leastGroup else { return String(digits) }
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (count - position).isMultiple(of: 3) { text += grouping }
      text.append(digit)
    }
    return text
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
