/// The pieces of a report's JSON, as bytes.
extension [UInt8] {
  mutating func raw(_ ascii: StaticString) {
    ascii.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// - Parameter name: all that stands before the words of the value.
  mutating func member(_ name: StaticString, _ value: String) {
    raw(name)
    var value = value
    value.withUTF8 { escaped($0[...]) }
    append(UInt8(ascii: "\""))
  }

  mutating func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = text
    while let place = rest.firstIndex(where: Self.isEscaped) {
      append(contentsOf: rest[..<place])
      escape(rest[place])
      rest = rest[(place + 1)...]
    }
    append(contentsOf: rest)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\r"): raw("\\r")
    case UInt8(ascii: "\t"): raw("\\t")
    case 0..<0x20:
      raw(byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    default:
      append(UInt8(ascii: "\\"))
      append(byte)
    }
  }

  /// A whole number, or a decimal.
  ///
  /// - Parameters:
  ///   - places: how many of the digits stand after a point, 18 at most.
  ///   - width: how many digits there are at least, zeros before the number included, 19 at most.
  mutating func digits(_ value: Int, places: Int = 0, width: Int = 1) {
    // Nineteen digits, a point and a sign; written from the end.
    var text = InlineArray<24, UInt8>(repeating: 0)
    var start = text.count
    var rest = value.magnitude
    var count = 0
    repeat {
      if count == places, count > 0 {
        start -= 1
        text[start] = UInt8(ascii: ".")
      }
      start -= 1
      text[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count <= places || count < width
    if value < 0 {
      start -= 1
      text[start] = UInt8(ascii: "-")
    }
    text.span.extracting(start..<text.count).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
