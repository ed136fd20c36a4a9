import Quantities

/// Reads one field as a quantity with its hedge: `at least 59`, `≥ 59`, `c. 1,500`, `10–12`,
/// `$1.2m`.
///
/// A number without a hedge is taken at its digits, as in a column of plain numbers: it has no
/// envelope.
struct QuantityFieldReader {
  private let reader: QuantityReader
  private var numbers: NumberFieldReader

  init(dollar: Currency) {
    reader = QuantityReader(defaultCurrency: dollar)
    numbers = NumberFieldReader(mark: .pointWithGroups, dollar: dollar)
  }

  /// Nil for a text that is anything else.
  mutating func read(_ text: String) -> Quantity? {
    let field = Array(text.utf8).withUnsafeBufferPointer { numbers.read($0) }
    if let field {
      let number = field.value.rational
      return Quantity(stated: number, bounds: Bounds(point: number), unit: field.unit.unit)
    }
    // Longer texts are sentences.
    guard text.utf8.count <= 80, var quantity = reader.readLiteral(Self.inWords(text)) else {
      return nil
    }
    quantity.envelope = 0
    quantity.period = nil
    return quantity
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
