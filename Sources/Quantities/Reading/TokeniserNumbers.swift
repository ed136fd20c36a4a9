extension Passage {
  /// Numbers of more digits are refused.
  static let mostDigits = 1_000

  /// A number in digits: 1,234.56, 1.5, .345, 24th. Versions, times and other digits that are
  /// joined by points and colons are junk.
  func scanNumber(_ index: inout Int) -> Token {
    var token = Token(start: index, end: index, kind: .number, flags: [])
    var count = 0
    scanDigits(&index, &token.digits, &count)
    if count > 1, bytes[token.start] == UInt8(ascii: "0") { token.flags.insert(.leadingZero) }
    if (1...3).contains(count) { scanGroups(&index, &token, &count) }
    if index < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(index + 1) {
      index += 1
      let before = count
      scanDigits(&index, &token.digits, &count)
      token.places = UInt16(clamping: count - before)
    }
    token.end = index
    if count > 18 { token.flags.insert(.long) }
    if count > Self.mostDigits { return junk(from: token.start, &index) }
    if index < bytes.count, isJoined(index) || isDecimalComma(index) {
      return junk(from: token.start, &index)
    }
    scanSuffix(&index, &token)
    return token
  }

  private func scanDigits(_ index: inout Int, _ value: inout UInt64, _ count: inout Int) {
    while isDigit(index) {
      // The value of longer numbers is read from the text where it is needed.
      if count < 18 { value = value &* 10 &+ UInt64(bytes[index] - 48) }
      count += 1
      index += 1
    }
  }

  /// Thousands: `,` or a narrow space and three digits, or India's groups of two and a last of
  /// three.
  private func scanGroups(_ index: inout Int, _ token: inout Token, _ count: inout Int) {
    while index < bytes.count {
      var start = index
      if bytes[index] == UInt8(ascii: ",") {
        start += 1
      } else if let space = wideSpace(index) {
        start += space
      } else {
        return
      }
      var end = start
      while isDigit(end), end - start < 4 { end += 1 }
      let isThree = end - start == 3
      let isTwo =
        end - start == 2 && end < bytes.count && bytes[end] == UInt8(ascii: ",")
        && isDigit(end + 1) && isDigit(end + 2) && bytes[index] == UInt8(ascii: ",")
      guard isThree || isTwo else { return }
      index = start
      scanDigits(&index, &token.digits, &count)
      token.flags.insert(.grouped)
    }
  }

  /// Whether more digits are joined to a number's end: 2.0.1, 16:30.
  private func isJoined(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: ":"): isDigit(index + 1)
    case UInt8(ascii: "_"), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// 87,4 and 12,75 are numbers of other languages, which English would read as two: they are left
  /// alone. In "June 5,2021" a space is missing.
  private func isDecimalComma(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ",") && isDigit(index + 1)
      && !(isDigit(index + 2) && isDigit(index + 3))
  }

  private func junk(from start: Int, _ index: inout Int) -> Token {
    while index + 1 < bytes.count, bytes[index] == UInt8(ascii: ","), isDigit(index + 1) {
      index += 1
      while isDigit(index) { index += 1 }
    }
    skipDesignation(&index)
    return Token(start: start, end: index, kind: .junk, flags: [])
  }

  /// Ordinal letters and the 's of 1990's belong to the number; digits after letters make an
  /// identifier of it.
  private func scanSuffix(_ index: inout Int, _ token: inout Token) {
    var end = index
    while isLetter(end) { end += 1 }
    if end > index, isDigit(end) {
      if !isUnitWithDigits(index), !joinsSmallerUnit(index, end) {
        token = junk(from: token.start, &index)
      }
      return
    }
    if end - index == 2,
      Self.isOrdinal(bytes[index] | 0x20, bytes[index + 1] | 0x20, of: token.digits)
    {
      token.flags.insert(.ordinal)
      index = end
      token.end = end
      return
    }
    if let apostrophe = apostropheLength(index), index + apostrophe < bytes.count,
      bytes[index + apostrophe] | 0x20 == UInt8(ascii: "s"), !isLetter(index + apostrophe + 1)
    {
      token.flags.insert(.possessive)
      index += apostrophe + 1
    }
  }

  /// Whether letters and a digit at a place are a unit together: m2, MtCO2e.
  func isUnitWithDigits(_ start: Int) -> Bool {
    let end = endOfLettersAndDigits(start)
    guard end < bytes.count - 1, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) else {
      return isUnitSymbol(start, end)
    }
    return false
  }

  private func isUnitSymbol(_ start: Int, _ end: Int) -> Bool {
    guard let key = WordKey(bytes, start, end, folded: false), case .unit? = lexicon.symbol(key)
    else { return false }
    return true
  }

  func endOfLettersAndDigits(_ start: Int) -> Int {
    var end = start
    while isLetter(end) || isDigit(end) { end += 1 }
    return end
  }

  /// Whether one or two digits of a smaller unit follow letters between digits: 5ft11, 1h30,
  /// 7lb9oz.
  /// - Parameters:
  ///   - start: the letters' first byte.
  ///   - end: the first digit after them.
  func joinsSmallerUnit(_ start: Int, _ end: Int) -> Bool {
    guard let key = WordKey(bytes, start, end, folded: false),
      case .unit(let index)? = lexicon.symbol(key),
      ["foot", "hour", "pound", "stone"].contains(UnitTable.entries[Int(index)].name)
    else { return false }
    var digits = end
    while isDigit(digits) { digits += 1 }
    guard digits - end < 3 else { return false }
    if !isLetter(digits) { return true }
    let last = endOfLettersAndDigits(digits)
    guard let smaller = WordKey(bytes, digits, last, folded: false),
      case .unit(let unit)? = lexicon.symbol(smaller)
    else { return false }
    // 1h30m: of an hour m are minutes.
    return ["inch", "metre", "minute", "ounce", "pound"].contains(
      UnitTable.entries[Int(unit)].name)
  }

  private static func isOrdinal(_ a: UInt8, _ b: UInt8, of number: UInt64) -> Bool {
    switch (a, b) {
    // 21st; but 17st is a weight.
    case (UInt8(ascii: "s"), UInt8(ascii: "t")): number % 10 == 1 && number % 100 != 11
    case (UInt8(ascii: "n"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "d")),
      (UInt8(ascii: "t"), UInt8(ascii: "h")):
      true
    default: false
    }
  }
}
