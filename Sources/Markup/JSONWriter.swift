/// Writes JSON (RFC 8259) as bytes: for exports, and for data inside a page's `<script>`.
///
/// `<` is always written `\u003C`, so that no string can close the script element that holds it
/// or open a comment there (HTML, §4.12.1.3); to a JSON parser the two are the same.
///
///     writer.object {
///       $0.member("headline", title)
///       $0.array("citation") { … $0.element("text") … }
///     }
public struct JSONWriter: ~Copyable {
  private var output: HTMLWriter
  private var needsComma = false

  public init(capacity: Int = 2048) { output = HTMLWriter(capacity: capacity) }

  /// A copy of what was written.
  public var bytes: [UInt8] { output.bytes }

  // MARK: Members of an object

  public mutating func member(_ key: String, _ value: String) {
    begin(key)
    string(value)
  }

  /// Writes nothing for nil: what is not known is not there.
  public mutating func member(_ key: String, _ value: String?) {
    if let value { member(key, value) as Void }
  }

  /// A text that was written elsewhere, in UTF-8.
  public mutating func member(_ key: String, _ text: borrowing HTMLWriter) {
    begin(key)
    text.withBytes { bytes in
      bytes.withUnsafeBytes { string($0.bindMemory(to: UInt8.self)) }
    }
  }

  /// A value that is known to be none: an open end.
  public mutating func null(_ key: String) {
    begin(key)
    output.raw("null")
  }

  public mutating func member(_ key: String, _ value: Int) {
    begin(key)
    output.number(value)
  }

  public mutating func member(_ key: String, _ value: Bool) {
    begin(key)
    output.raw(value ? "true" : "false")
  }

  /// A number too exact for a `Double`, by its decimal text (`50000000.25`); a text that is not a
  /// number in JSON's grammar is written as a string.
  public mutating func member(_ key: String, number text: String) {
    begin(key)
    isNumber(text) ? output.raw(text.utf8) : string(text)
  }

  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    begin(key)
    nest("{", "}", members)
  }

  public mutating func array(_ key: String, _ elements: (inout JSONWriter) -> Void) {
    begin(key)
    nest("[", "]", elements)
  }

  // MARK: Elements of an array, or the whole text

  public mutating func element(_ value: String) {
    begin(nil)
    string(value)
  }

  public mutating func element(_ value: Int) {
    begin(nil)
    output.number(value)
  }

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    begin(nil)
    nest("{", "}", members)
  }

  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    begin(nil)
    nest("[", "]", elements)
  }

  // MARK: Bytes

  private mutating func begin(_ key: String?) {
    if needsComma { output.append(UInt8(ascii: ",")) }
    needsComma = true
    if let key {
      string(key)
      output.append(UInt8(ascii: ":"))
    }
  }

  private mutating func nest(
    _ open: StaticString, _ close: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    output.raw(open)
    needsComma = false
    content(&self)
    needsComma = true
    output.raw(close)
  }

  private mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  private mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    output.append(UInt8(ascii: "\""))
    var copied = 0
    var index = firstEscape(in: utf8, from: 0)
    while index < utf8.count {
      output.copy(utf8, copied..<index)
      escape(utf8[index])
      copied = index + 1
      index = firstEscape(in: utf8, from: copied)
    }
    output.copy(utf8, copied..<utf8.count)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): output.raw("\\\"")
    case UInt8(ascii: "\\"): output.raw("\\\\")
    case UInt8(ascii: "\n"): output.raw("\\n")
    case UInt8(ascii: "\t"): output.raw("\\t")
    default:
      output.raw("\\u00")
      output.append(hexadecimalDigit(byte >> 4))
      output.append(hexadecimalDigit(byte & 15))
    }
  }
}

/// Where the next `"`, `\`, `<` or control character stands, or the count.
///
/// Eight bytes at a time, as `firstEntity` does it: a byte that equals the one looked for becomes
/// zero by exclusive or, and a byte under a bound falls below zero when the bound is subtracted.
private func firstEscape(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let bytes = UnsafeRawBufferPointer(utf8)
  let ones: UInt64 = 0x0101_0101_0101_0101
  var index = start
  while index &+ 8 <= bytes.count {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let angles = word ^ (ones &* 0x3C)
    let found =
      ((word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes
        | (backslashes &- ones) & ~backslashes | (angles &- ones) & ~angles) & (ones &* 0x80)
    if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
    index &+= 8
  }
  while index < bytes.count, !needsEscape(bytes[index]) { index &+= 1 }
  return index
}

private func needsEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    || byte == UInt8(ascii: "<")
}

/// `-`, digits without a leading zero, a fraction, an exponent (RFC 8259 §6).
private func isNumber(_ text: String) -> Bool {
  var rest = text.utf8[...]
  func digits(_ rest: inout Substring.UTF8View) -> Int {
    let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    rest = rest.dropFirst(count)
    return count
  }
  if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
  let leadsWithZero = rest.first == UInt8(ascii: "0")
  let whole = digits(&rest)
  guard whole == 1 || (whole > 1 && !leadsWithZero) else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest = rest.dropFirst()
    guard digits(&rest) > 0 else { return false }
  }
  if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    guard digits(&rest) > 0 else { return false }
  }
  return rest.isEmpty
}
