/// What stands between `<` and `>`: an autolink (CommonMark 0.30 §6.5) or raw HTML (§6.6).
struct AngleScanner {
  enum Found: Equatable {
    case address, email, html
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var index: Int

  /// Longer ones are not looked for, so that many which are left open cost little.
  private static let longest = 2_000

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) {
    self.bytes = bytes
    self.limit = min(limit, start + Self.longest)
    index = start
  }

  /// What begins with the `<` at `start`, and where it ends. Nil if it is only a character.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int
  ) -> (Found, end: Int)? {
    var scanner = AngleScanner(bytes, start, limit)
    if let found = scanner.autolink() { return (found, scanner.index) }
    scanner.index = start
    return scanner.html() ? (.html, scanner.index) : nil
  }

  private var byte: UInt8 { index < limit ? bytes[index] : 0 }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= limit, bytes.has(text, at: index) else { return false }
    index += text.utf8CodeUnitCount
    return true
  }

  private mutating func skip(while isIncluded: (UInt8) -> Bool) -> Int {
    let start = index
    while index < limit, isIncluded(bytes[index]) { index += 1 }
    return index - start
  }

  /// Goes past the next occurrence of a text.
  private mutating func find(_ text: StaticString) -> Bool {
    while index < limit {
      if skip(text) { return true }
      index += 1
    }
    return false
  }

  // MARK: Autolinks

  private mutating func autolink() -> Found? {
    index += 1
    let start = index
    _ = skip { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    let text = bytes.slice(start..<index)
    guard skip(">") else { return nil }
    if let colon = schemeEnd(text), (2...32).contains(colon) { return .address }
    return isEmail(text) ? .email : nil
  }

  private func isEmail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = text.firstIndex(of: UInt8(ascii: "@")), at > 0 else { return false }
    let isLocal = text[..<at].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "\\"):
        false
      default: byte < 0x7F
      }
    }
    let labels = text[(at + 1)...].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let hyphen = UInt8(ascii: "-")
    return isLocal
      && labels.allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != hyphen && label.last != hyphen
          && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
      }
  }

  // MARK: Raw HTML

  private mutating func html() -> Bool {
    if skip("<!--") {
      if byte == UInt8(ascii: ">") || bytes.has("->", at: index) { return false }
      return find("--") && skip(">")
    }
    if skip("<?") { return find("?>") }
    if skip("<![CDATA[") { return find("]]>") }
    if skip("<!") { return isLetter(byte) && find(">") }
    if skip("</") { return tagName() && skipSpace() >= 0 && skip(">") }
    index += 1
    guard tagName() else { return false }
    while true {
      let hasSpace = skipSpace() > 0
      if skip("/>") || skip(">") { return true }
      guard hasSpace, attribute() else { return false }
    }
  }

  private mutating func skipSpace() -> Int { skip(while: isWhitespace) }

  private mutating func tagName() -> Bool {
    guard isLetter(byte) else { return false }
    return skip { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") } > 0
  }

  private mutating func attribute() -> Bool {
    guard isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") else {
      return false
    }
    _ = skip {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":")
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    let end = index
    _ = skipSpace()
    guard skip("=") else {
      // The space belongs to what follows.
      index = end
      return true
    }
    _ = skipSpace()
    if skip("\"") { return find("\"") }
    if skip("'") { return find("'") }
    return skip {
      switch $0 {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "`"):
        false
      default: !isWhitespace($0)
      }
    } > 0
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
