/// What stands between the signs: numbers, texts, calls and what is in parentheses.
extension ExpressionParser {
  mutating func primary() throws(ExpressionError) -> Node {
    let start = scanner.position
    operand = start
    defer { operand = start }
    if scanner.skip("(") { return try parenthesis(from: start) }
    if scanner.next == UInt8(ascii: "'") { return try selectable() }
    if scanner.next == UInt8(ascii: "\"") { return try text() }
    if scanner.isAtLiteral, !isAtNameWithDigits {
      let (literal, range) = scanner.literal()
      return Node(content: .literal(literal), range: range)
    }
    guard let byte = scanner.next, byte.isSmall || byte.isDigit else { throw missingOperand() }
    let word = scanner.word()
    if ExpressionScanner.keywords.contains(scanner.text(word)) {
      scanner.position = start
      throw misplacedKeyword(scanner.text(word), at: word)
    }
    if scanner.next == UInt8(ascii: "(") {
      return try call(scanner.text(word), at: word, first: nil, start: start)
    }
    scanner.position = start
    return try selectable()
  }

  /// An id may begin with a digit: `2021-total`.
  private var isAtNameWithDigits: Bool {
    var probe = scanner
    let bytes = probe.bytes[probe.word()]
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return bytes[hyphen...].contains { $0.isSmall }
  }

  private mutating func parenthesis(from start: Int) throws(ExpressionError) -> Node {
    try deepen(at: start..<start + 1)
    defer { surface() }
    var (node, _) = try pipe()
    scanner.skipSpaces()
    guard scanner.skip(")") else {
      if !scanner.isAtEnd { throw unexpected() }
      throw neverClosed(start)
    }
    node.range = start..<scanner.position
    return node
  }

  private mutating func text() throws(ExpressionError) -> Node {
    let start = scanner.position
    scanner.position += 1
    while let byte = scanner.next, byte != UInt8(ascii: "\"") { scanner.position += 1 }
    let text = scanner.text(start + 1..<scanner.position)
    guard scanner.skip("\"") else {
      throw syntaxError(
        "this '\"' is never closed", at: start..<start + 1, help: "add a '\"' behind the text")
    }
    return Node(content: .literal(.text(text)), range: start..<scanner.position)
  }
}
