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
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(capacity: Int = 2048) { bytes.reserveCapacity(capacity) }

  // MARK: Members of an object

  public mutating func member(_ key: String, _ value: String) {
    begin(key)
    string(value)
  }

  /// Writes nothing for nil: what is not known is not there.
  public mutating func member(_ key: String, _ value: String?) {
    if let value { member(key, value) as Void }
  }

  /// A value that is known to be none: an open end.
  public mutating func null(_ key: String) {
    begin(key)
    append("null" as StaticString)
  }

  public mutating func member(_ key: String, _ value: Int) {
    begin(key)
    append("\(value)")
  }

  public mutating func member(_ key: String, _ value: Bool) {
    begin(key)
    append(value ? "true" : ("false" as StaticString))
  }

  /// A number too exact for a `Double`, by its decimal text (`50000000.25`); a text that is not a
  /// number in JSON's grammar is written as a string.
  public mutating func member(_ key: String, number text: String) {
    begin(key)
    isNumber(text) ? append(text) : string(text)
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
    append("\(value)")
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
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    if let key {
      string(key)
      bytes.append(UInt8(ascii: ":"))
    }
  }

  private mutating func nest(
    _ open: StaticString, _ close: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    append(open)
    needsComma = false
    content(&self)
    needsComma = true
    append(close)
  }

  private mutating func append(_ ascii: StaticString) {
    ascii.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ ascii: String) { bytes.append(contentsOf: ascii.utf8) }

  private mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { utf8 in
      var copied = 0
      for index in utf8.indices where Self.needsEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[copied..<index])
        copied = index + 1
        escape(utf8[index])
      }
      bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\t"): append("\\t")
    default:
      append("\\u00")
      bytes.append(hexadecimalDigit(byte >> 4))
      bytes.append(hexadecimalDigit(byte & 15))
    }
  }
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
