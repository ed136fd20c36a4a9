/// Appends JSON (RFC 8259) to bytes: just what the reports need.
///
/// Besides what JSON asks for, every control character is escaped, so that a report on a terminal
/// cannot control it.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []
  /// True where the next key or element has to be set apart from the one before.
  private var needsComma = false
  private var needsLineBreak = false

  mutating func object(_ key: StaticString? = nil, _ content: (inout JSONOutput) -> Void) {
    nest(key, "{", "}", content)
  }

  mutating func array(_ key: StaticString? = nil, _ content: (inout JSONOutput) -> Void) {
    nest(key, "[", "]", content)
  }

  mutating func string(_ key: StaticString? = nil, _ value: String) {
    begin(key)
    quote(value)
  }

  mutating func number(_ key: StaticString? = nil, _ value: Int) {
    begin(key)
    bytes += "\(value)".utf8
  }

  mutating func flag(_ key: StaticString? = nil, _ value: Bool) {
    begin(key)
    bytes += "\(value)".utf8
  }

  /// A line break, to keep a report of a thousand problems readable; it means nothing in JSON.
  mutating func lineBreak() { needsLineBreak = true }

  private mutating func nest(
    _ key: StaticString?, _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ content: (inout JSONOutput) -> Void
  ) {
    begin(key)
    append(open)
    needsComma = false
    content(&self)
    breakLine()
    append(close)
    needsComma = true
  }

  private mutating func begin(_ key: StaticString?) {
    if needsComma { append(",") }
    needsComma = true
    breakLine()
    guard let key else { return }
    quote("\(key)")
    append(":")
  }

  private mutating func breakLine() {
    if needsLineBreak { append("\n") }
    needsLineBreak = false
  }

  private mutating func quote(_ text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        bytes += #"\u"#.utf8
        bytes += String(repeating: "0", count: 4 - digits.count).utf8
        bytes += digits.utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    append("\"")
  }

  private mutating func append(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }
}
