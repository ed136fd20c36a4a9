import Quantities

/// Reads one field as a quantity with its hedge: `at least 59`, `≥ 59`, `c. 1,500`, `10–12`,
/// `$1.2m`.
///
/// A number without a hedge is taken at its digits, as in a column of plain numbers: it has no
/// envelope.
struct QuantityFieldReader {
  private let reader: QuantityReader
  private var numbers: NumberFieldReader

  private let mark: DecimalMark
  private let isLimited: Bool

  init(_ style: NumberStyle, isLimited: Bool = true) {
    self.isLimited = isLimited
    reader = QuantityReader(defaultCurrency: style.dollar)
    // Beside words, commas may always part thousands.
    mark = style.mark == .comma ? .comma : .pointWithGroups
    numbers = NumberFieldReader(mark: mark, dollar: style.dollar)
    numbers.isLimited = isLimited
  }

  /// Nil for a text that is anything else.
  mutating func read(_ text: String) -> Quantity? {
    if let field = number(text) {
      let number = field.value.rational
      return Quantity(stated: number, bounds: Bounds(point: number), unit: field.unit.unit)
    }
    if let range = range(text) { return range }
    let words = Self.inWords(mark == .comma ? Self.withDecimalPoints(text) : text)
    // Longer texts are sentences, and digits that are no number are a code: 01967.
    guard text.utf8.count <= 80, words.contains(where: \.isLetter),
      var quantity = reader.readLiteral(words)
    else { return nil }
    quantity.envelope = 0
    quantity.period = nil
    let ends = [quantity.signedBounds.low.value, quantity.signedBounds.high.value]
    guard !isLimited || ends.allSatisfy({ ($0?.magnitude ?? 0) <= NumberFieldReader.largest })
    else { return nil }
    return quantity
  }

  /// A text with points and commas between digits in each other's place: `about 1.234,5` as prose
  /// has it, `about 1,234.5`.
  private static func withDecimalPoints(_ text: String) -> String {
    var letters = Array(text.utf8)
    for place in letters.indices.dropFirst().dropLast()
    where letters[place - 1] &- 48 < 10 && letters[place + 1] &- 48 < 10 {
      switch letters[place] {
      case UInt8(ascii: "."): letters[place] = UInt8(ascii: ",")
      case UInt8(ascii: ","): letters[place] = UInt8(ascii: ".")
      default: break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The text as a number without a hedge; nil for any other.
  mutating func number(_ text: some StringProtocol) -> NumberField? { numbers.read(text) }

  /// Two numbers with a dash between them, the lesser first: `10–12`, `10–12%`, `€1,500 - €2,000`.
  /// Two years are a time and no range.
  private mutating func range(_ text: String) -> Quantity? {
    let parts = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
    guard parts.count == 2, let low = number(parts[0]), let high = number(parts[1]),
      low.unit == .none || high.unit == .none || low.unit == high.unit
    else { return nil }
    let (from, to) = (low.value.rational, high.value.rational)
    let unit = low.unit == .none ? high.unit : low.unit
    let areYears = unit == .none && parts.allSatisfy { Self.isYear(ColumnHead.trimmed($0)) }
    guard from < to, !areYears else { return nil }
    return Quantity(
      modifier: .between, stated: nil,
      bounds: Bounds(low: .inclusive(from), high: .inclusive(to)), unit: unit.unit)
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && (text.hasPrefix("1") || text.hasPrefix("20"))
  }

  /// A text whose hedge is a sign or an abbreviation, with a word in its place.
  private static func inWords(_ text: String) -> String {
    let text = ColumnHead.trimmed(text)
    for (sign, word) in signs where text.hasPrefix(sign) {
      return word + " " + ColumnHead.trimmed(String(text.dropFirst(sign.count)))
    }
    if text.hasSuffix("+"), text.first?.isNumber ?? false {
      return "at least " + ColumnHead.trimmed(String(text.dropLast()))
    }
    return text
  }

  private static let signs = [
    (">=", "at least"), ("≥", "at least"), ("<=", "at most"), ("≤", "at most"),
    (">", "more than"), ("<", "less than"), ("~", "about"), ("≈", "about"), ("≃", "about"),
    ("ca. ", "about"), ("c. ", "about"), ("ca ", "about"), ("c.", "about"),
  ]
}

extension NumberField.Value {
  var rational: Rational {
    switch self {
    case .decimal(let digits, let scale): Rational(Int(digits)) * .powerOfTen(-scale)
    case .exact(let number): number
    }
  }
}
