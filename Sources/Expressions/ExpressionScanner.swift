/// Walks over the bytes of an expression.
struct ExpressionScanner {
  let bytes: [UInt8]
  var position = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  var next: UInt8? { byte(at: position) }

  func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether there was any white space.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while let byte = next, byte.isSpace { position += 1 }
    return position > start
  }

  mutating func skip(_ character: Character) -> Bool {
    guard let byte = character.asciiValue, next == byte else { return false }
    position += 1
    return true
  }

  /// Skips a sign and the spaces around it; stays where it is where something else stands.
  mutating func skipSign(_ sign: Character) -> Bool {
    let start = position
    skipSpaces()
    guard skip(sign) else {
      position = start
      return false
    }
    skipSpaces()
    return true
  }

  /// An id: lower-case letters, digits and hyphens, as far as they go.
  mutating func word() -> Range<Int> {
    let start = position
    while let byte = next, byte.isInWord { position += 1 }
    return start..<position
  }

  /// The character at the position, however many bytes it has.
  var character: Range<Int> {
    var end = min(position + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    return position..<end
  }

  /// Whether the character at the position has a digit on either side.
  var isBetweenDigits: Bool {
    byte(at: position - 1)?.isDigit == true && byte(at: position + 1)?.isDigit == true
  }

  /// Whether a number or an amount of money begins here.
  var isAtLiteral: Bool {
    guard let byte = next else { return false }
    if byte.isDigit || byte == UInt8(ascii: "$") { return true }
    if byte.isCapital { return prefixLength != nil }
    return byte >= 0x80 && isCurrencySign(at: position)
  }

  private func isCurrencySign(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    if byte == UInt8(ascii: "$") { return true }
    guard byte >= 0x80 else { return false }
    let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
    return scalar?.properties.generalCategory == .currencySymbol
  }

  /// How many bytes a currency takes before its number: `$`, `US$`, `USD `.
  private var prefixLength: Int? {
    var index = position
    while let byte = byte(at: index), byte.isCapital, index < position + 3 { index += 1 }
    if isCurrencySign(at: index) {
      index += 1
      while let byte = byte(at: index), byte & 0b1100_0000 == 0b1000_0000 { index += 1 }
    }
    if byte(at: index) == UInt8(ascii: " ") { index += 1 }
    guard let byte = byte(at: index), byte.isDigit else { return nil }
    return index - position
  }

  /// A number with what belongs to it: `1.5`, `40%`, `$400m`, `3 years`, `5 million dollars`.
  ///
  /// - Precondition: ``isAtLiteral``.
  mutating func literal() -> (literal: Literal, range: Range<Int>) {
    let start = position
    let hasPrefix = next?.isDigit != true
    position += hasPrefix ? prefixLength ?? character.count : 0
    let number = digits()
    let endOfNumber = position
    if !hasPrefix {
      if next == UInt8(ascii: " "), byte(at: position + 1) == UInt8(ascii: "%") { position += 1 }
      if skip("%") { return (.percent(number), start..<position) }
      position = endOfNumber
    }
    while let byte = next, byte.isLetter || byte >= 0x80, !isAtOperatorSign { position += 1 }
    while let end = endOfFollowingWord { position = end }
    let hasUnit = position > endOfNumber
    let text = self.text(start..<position)
    return (hasPrefix || hasUnit ? .words(text) : .number(number), start..<position)
  }

  /// Digits with groups and decimals: 1,234.56. The text is returned without the commas.
  private mutating func digits() -> String {
    var number: [UInt8] = []
    var hasPoint = false
    while let byte = next {
      if byte.isDigit {
        number.append(byte)
      } else if byte == UInt8(ascii: ","), !hasPoint, isGroup(at: position + 1) {
      } else if byte == UInt8(ascii: "."), !hasPoint, self.byte(at: position + 1)?.isDigit == true {
        hasPoint = true
        number.append(byte)
      } else {
        break
      }
      position += 1
    }
    return String(decoding: number, as: UTF8.self)
  }

  private func isGroup(at index: Int) -> Bool {
    (0..<3).allSatisfy { byte(at: index + $0)?.isDigit == true }
      && byte(at: index + 3)?.isDigit != true
  }

  /// Signs that people paste from typeset formulas: they are not part of a unit.
  var isAtOperatorSign: Bool {
    ["×", "÷", "−", "–", "·", "’", "‘", "≤", "≥", "≠", "“", "”"].contains(text(character))
  }

  /// Where a further word of the quantity ends: "years" after "3 ".
  private var endOfFollowingWord: Int? {
    guard next == UInt8(ascii: " ") else { return nil }
    var end = position + 1
    while let byte = byte(at: end), byte.isLetter { end += 1 }
    guard end > position + 1 else { return nil }
    if let byte = byte(at: end), byte.isInWord || byte == UInt8(ascii: "(") { return nil }
    return Self.keywords.contains(text(position + 1..<end)) ? nil : end
  }

  static let keywords: Set = ["if", "else", "and", "or", "not", "where", "by"]

  /// Skips spaces and a keyword; stays where it is where something else stands.
  mutating func skipKeyword(_ keyword: String) -> Range<Int>? {
    let start = position
    skipSpaces()
    let range = word()
    if text(range) == keyword { return range }
    position = start
    return nil
  }

  /// The sign of a comparison that stands here, in whatever spelling.
  var comparison: (sign: String, range: Range<Int>)? {
    for sign in ["<=", ">=", "!=", "==", "<>", "=<", "=>", "<", ">", "=", "≤", "≥", "≠"]
    where bytes[position...].starts(with: sign.utf8) {
      return (sign, position..<position + sign.utf8.count)
    }
    return nil
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isSmall: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isLetter: Bool { isCapital || isSmall }
  var isInWord: Bool { isSmall || isDigit || self == UInt8(ascii: "-") }
}
