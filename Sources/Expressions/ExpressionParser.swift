import Datasets
import Diagnostics
import Quantities

/// Parses by descending the grammar:
///
///     pipe       = choice { "|" name [ arguments ] }
///     choice     = any [ "if" any "else" choice ]
///     any        = all { "or" all }
///     all        = negation { "and" negation }
///     negation   = [ "not" ] comparison
///     comparison = sum [ ( "<" | "<=" | "=" | "!=" | ">=" | ">" ) sum ]
///     sum        = product { ( " + " | " - " ) product }
///     product    = unary { ( "*" | "/" ) unary }
///     unary      = [ "-" ] primary [ "^" integer ]
///     primary    = literal | call | name [ "[" any "]" ] | "(" pipe ")"
///     call       = function "(" argument { "," argument } ")"
///     argument   = [ id ":" ] pipe [ "where" any ] [ "by" name ]
///     name       = [ "'" slug "'" "." ] id [ "." member ]
struct ExpressionParser {
  /// How deep parentheses, calls, pipes and alternatives may nest.
  static let depthLimit = 64
  /// How many bytes a formula may have.
  static let lengthLimit = 1_000_000

  var scanner: ExpressionScanner
  private var depth = 0
  var names: [NameReference] = []
  /// Where the operand that was read last begins.
  var operand = 0
  /// How many calls are open.
  var calls = 0
  /// Where the format behind the last pipe stands.
  private(set) var formatRange: Range<Int>?

  init(_ source: String) { scanner = ExpressionScanner(source) }

  mutating func parse() throws(ExpressionError) -> (Node, FigureFormat?) {
    scanner.skipSpaces()
    if scanner.isAtEnd {
      throw syntaxError(
        "the formula is empty", at: 0..<scanner.bytes.count,
        help: "write a name, a number or a computation, such as 'total / 12'")
    }
    guard scanner.bytes.count <= Self.lengthLimit else {
      throw ExpressionError(
        .nestingTooDeep, "the formula has more than \(Self.lengthLimit) bytes", at: 0..<1,
        helps: ["give parts of it names as statistics of their own"])
    }
    do throws(ExpressionError) {
      let (node, format) = try pipe(isOutermost: true)
      scanner.skipSpaces()
      if !scanner.isAtEnd { throw unexpected() }
      return (node, format)
    } catch { throw withOpenBracket(error) }
  }

  mutating func pipe(
    isOutermost: Bool = false
  ) throws(ExpressionError) -> (Node, FigureFormat?) {
    scanner.skipSpaces()
    let start = scanner.position
    var node = try choice()
    var format: FigureFormat?
    var steps = 0
    defer { depth -= steps }
    while true {
      scanner.skipSpaces()
      let pipe = scanner.character
      guard scanner.skip("|") else { break }
      try deepen(at: start..<scanner.position)
      steps += 1
      scanner.skipSpaces()
      let range = scanner.word()
      let word = scanner.text(range)
      if format != nil {
        throw syntaxError(
          "a format stands at the end, and '\(word)' follows one", at: range,
          help: FigureFormat(rawValue: word) != nil
            ? "keep one of the two formats" : "move the format behind the last function")
      }
      if let named = FigureFormat(rawValue: word), scanner.next != UInt8(ascii: "(") {
        if !isOutermost {
          throw syntaxError(
            "the format '\(word)' stands within the formula, but a format is for its result",
            at: range, help: "write '| \(word)' at the end of the whole formula")
        }
        format = named
        formatRange = range
        continue
      }
      if range.isEmpty {
        throw syntaxError(
          "a format or a function is missing after '|'", at: pipe,
          help: "write a name, such as '| per-month' or '| percent'")
      }
      node = try call(word, at: range, first: node, start: start)
    }
    return (node, format)
  }

  private mutating func choice() throws(ExpressionError) -> Node {
    let start = scanner.position
    let node = try condition()
    guard let word = scanner.skipKeyword("if") else { return node }
    try deepen(at: word)
    defer { depth -= 1 }
    scanner.skipSpaces()
    let condition = try condition()
    guard scanner.skipKeyword("else") != nil else {
      if !scanner.isAtEnd, scanner.next != UInt8(ascii: ")") { throw unexpected() }
      throw syntaxError(
        "this 'if' has no 'else'", at: word, help: "write 'a if condition else b'")
    }
    scanner.skipSpaces()
    let otherwise = try choice()
    return Node(
      content: .choice(node, condition: condition, otherwise: otherwise),
      range: start..<scanner.position)
  }

  mutating func deepen(at range: Range<Int>) throws(ExpressionError) {
    depth += 1
    guard depth > Self.depthLimit else { return }
    throw ExpressionError(
      .nestingTooDeep, "parentheses, calls and pipes nest more than \(Self.depthLimit) deep",
      at: range, helps: ["give a part of the formula a name as a statistic of its own"])
  }

  mutating func surface() { depth -= 1 }
}
