/// A query as tokens, as SQLite divides it: comments and white space are left out.
struct SQLText {
  struct Token {
    enum Kind {
      /// A keyword or a name that is written bare.
      case word
      /// A name in double quotes, brackets or backquotes.
      case quotedName
      case string, number, parameter, sign
    }

    let kind: Kind
    /// The bytes of the SQL.
    let range: Range<Int>
    /// Words in lower case, names without their quotes, signs as they are.
    let text: String

    var isName: Bool { kind == .word || kind == .quotedName }

    /// A name as it is written, without its quotes.
    func text(in sql: SQLText) -> String { kind == .word ? sql.text(range) : text }

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

    func isWord(_ word: String) -> Bool { kind == .word && text == word }
  }

  let bytes: [UInt8]
  let tokens: [Token]

  init(_ sql: String) {
    bytes = Array(sql.utf8)
    var scanner = SQLScanner(bytes: bytes)
    var tokens: [Token] = []
    while let token = scanner.next() { tokens.append(token) }
    self.tokens = tokens
  }

  /// The functions that stand in the place of tables, in lower case.
  var tableFunctions: [String] {
    tokens.indices.dropFirst().dropLast().filter { place in
      let before = tokens[place - 1]
      return tokens[place].kind == .word && tokens[place + 1].isSign("(")
        && (before.isWord("from") || before.isWord("join") || before.isSign(","))
    }.map { tokens[$0].text }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The token that begins at a byte; that byte alone where none does.
  func range(at offset: Int) -> Range<Int> {
    tokens.first { $0.range.contains(offset) }?.range
      ?? min(offset, bytes.count)..<min(offset + 1, bytes.count)
  }

  /// Where a word stands, if it stands in one place alone.
  func range(ofWord word: String) -> Range<Int>? {
    let places = tokens.filter { $0.isName && $0.text.lowercased() == word.lowercased() }
    return places.count == 1 ? places[0].range : nil
  }
}

/// Divides SQL into tokens.
private struct SQLScanner {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    place + ahead < bytes.count ? bytes[place + ahead] : nil
  }

  mutating func next() -> SQLText.Token? {
    passBlanks()
    guard let first = byte() else { return nil }
    let start = place
    switch first {
    case UInt8(ascii: "'"): return quoted(.string, from: start, until: first)
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      return quoted(.quotedName, from: start, until: first)
    case UInt8(ascii: "["): return quoted(.quotedName, from: start, until: UInt8(ascii: "]"))
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "$"),
      UInt8(ascii: "#"):
      place += 1
      passName()
      return token(.parameter, from: start)
    case _ where first &- 48 < 10,
      UInt8(ascii: ".") where (byte(1) ?? 0) &- 48 < 10:
      passNumber()
      return token(.number, from: start)
    case _ where Self.isNamePart(first):
      passName()
      return token(.word, from: start)
    default:
      place += 1
      return token(.sign, from: start)
    }
  }

  private mutating func passBlanks() {
    while let first = byte() {
      if first == 32 || (9...13).contains(first) {
        place += 1
      } else if first == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
        while let next = byte(), next != 10 { place += 1 }
      } else if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        place += 2
        while byte() != nil, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
          place += 1
        }
        place = min(place + 2, bytes.count)
      } else {
        return
      }
    }
  }

  /// A quote inside is written twice, but in brackets, where there is none.
  private mutating func quoted(
    _ kind: SQLText.Token.Kind, from start: Int, until end: UInt8
  ) -> SQLText.Token {
    var text: [UInt8] = []
    place += 1
    while let next = byte() {
      place += 1
      if next == end {
        guard end != UInt8(ascii: "]"), byte() == end else { break }
        place += 1
      }
      text.append(next)
    }
    return SQLText.Token(
      kind: kind, range: start..<place, text: String(decoding: text, as: UTF8.self))
  }

  private mutating func passNumber() {
    while let next = byte() {
      let isSign = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
      let before = bytes[place - (place > 0 ? 1 : 0)] | 0x20
      guard Self.isNamePart(next) || next == UInt8(ascii: ".") || isSign && before == 101 else {
        return
      }
      place += 1
    }
  }

  private mutating func passName() {
    while let next = byte(), Self.isNamePart(next) { place += 1 }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
      || byte == UInt8(ascii: "$")
  }

  private func token(_ kind: SQLText.Token.Kind, from start: Int) -> SQLText.Token {
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return SQLText.Token(
      kind: kind, range: start..<place, text: kind == .word ? text.lowercased() : text)
  }
}
