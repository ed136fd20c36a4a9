/// The signs, strings and numbers of a JSON text (RFC 8259), one after another.
package struct JSONScanner {
  private let bytes: [UInt8]
  package private(set) var place: Int

  /// - Precondition: the bytes are UTF-8.
  package init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    place = start
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Spaces, tabs and line ends (RFC 8259 §2).
  mutating func skipSpaces() {
    while let byte = next, byte == 32 || byte == 9 || byte == 10 || byte == 13 { place += 1 }
  }

  /// Takes a sign, where it comes next.
  package mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  package mutating func expect(
    _ sign: Unicode.Scalar, else mistake: DatasetProblem.JSONMistake
  ) throws(DatasetProblem) {
    if !take(sign) { throw .json(mistake, found) }
  }

  package mutating func expectEnd() throws(DatasetProblem) {
    skipSpaces()
    if next != nil { throw .json(.surplus, found) }
  }

  /// The key of an object's member.
  package mutating func key() throws(DatasetProblem) -> (text: String, place: Range<Int>) {
    skipSpaces()
    guard next == quote else { throw .json(.noKey, found) }
    let start = place
    let text = try string()
    return (text, start..<place)
  }

  /// A string without its quotes, a number as it is written, `true`, `false`, or nothing for
  /// `null`.
  package mutating func value(
    of key: String
  ) throws(DatasetProblem) -> (text: String, place: Range<Int>) {
    skipSpaces()
    let start = place
    switch next {
    case quote: return (try string(), start..<place)
    case UInt8(ascii: "{"), UInt8(ascii: "["): throw .nested(key, at: found)
    default:
      while let byte = next, byte.isOfWord { place += 1 }
      let word = bytes[start..<place]
      let text = String(decoding: word, as: UTF8.self)
      switch text {
      case "true", "false": return (text, start..<place)
      case "null": return ("", start..<place)
      default:
        if Self.isNumber(word) { return (text, start..<place) }
        place = start
        throw .json(.noValue(key), found)
      }
    }
  }

  /// The sign or the word that comes next.
  private var found: Range<Int> {
    var end = place
    while end < bytes.count, bytes[end].isOfWord { end += 1 }
    return place..<min(max(end, place + 1), bytes.count)
  }

  // MARK: Numbers

  /// RFC 8259 §6: no plus sign, no zero before digits, digits on both sides of a point.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix { $0 &- 48 < 10 }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  // MARK: Strings

  private mutating func string() throws(DatasetProblem) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case quote:
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case ..<32:
        throw byte == 10 || byte == 13
          ? .json(.unclosedString, start..<(start + 1))
          : .json(.controlCharacter, place..<(place + 1))
      default:
        text.append(byte)
        place += 1
      }
    }
    throw .json(.unclosedString, start..<(start + 1))
  }

  /// What a backslash and the letter behind it stand for.
  private mutating func escaped() throws(DatasetProblem) -> [UInt8] {
    let start = place
    place += 2
    guard place <= bytes.count else { throw .json(.badEscape, start..<bytes.count) }
    switch bytes[place - 1] {
    case quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[place - 1]]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"):
      if let scalar = codePoint() {
        if scalar.value == 0 { throw .json(.zero, start..<place) }
        return Array(String(Character(scalar)).utf8)
      }
    default: break
    }
    throw .json(.badEscape, start..<min(max(place, start + 2), bytes.count))
  }

  /// Four hexadecimal digits, or eight of two surrogates with `\u` between them.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[place...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    place += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
    guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    place += 4
    return number
  }
}

extension UInt8 {
  /// Of a number or of a word such as `true`; bytes of other scripts are words, too.
  fileprivate var isOfWord: Bool {
    self &- 48 < 10 || (self | 0x20) &- 97 < 26 || self >= 128 || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
  }
}
