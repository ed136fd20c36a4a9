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
  private static let exponentLimit = 100

  var scanner: ExpressionScanner
  private var depth = 0
  private(set) var names: [NameReference] = []
  /// Where the operand that was read last begins.
  private(set) var operand = 0
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
        "nesting-too-deep", "the formula has more than \(Self.lengthLimit) bytes", at: 0..<1,
        helps: ["give parts of it names as statistics of their own"])
    }
    do throws(ExpressionError) {
      let (node, format) = try pipe(isOutermost: true)
      scanner.skipSpaces()
      if !scanner.isAtEnd { throw unexpected() }
      return (node, format)
    } catch { throw withOpenBracket(error) }
  }

  // MARK: Pipes and conditions

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

  mutating func condition() throws(ExpressionError) -> Node {
    let start = scanner.position
    var nodes = [try conjunction()]
    while scanner.skipKeyword("or") != nil {
      scanner.skipSpaces()
      nodes.append(try conjunction())
    }
    return nodes.count == 1
      ? nodes[0] : Node(content: .any(nodes), range: start..<scanner.position)
  }

  private mutating func conjunction() throws(ExpressionError) -> Node {
    let start = scanner.position
    var nodes = [try negation()]
    while scanner.skipKeyword("and") != nil {
      scanner.skipSpaces()
      nodes.append(try negation())
    }
    return nodes.count == 1
      ? nodes[0] : Node(content: .all(nodes), range: start..<scanner.position)
  }

  private mutating func negation() throws(ExpressionError) -> Node {
    let start = scanner.position
    guard scanner.skipKeyword("not") != nil else { return try comparison() }
    scanner.skipSpaces()
    return Node(content: .not(try comparison()), range: start..<scanner.position)
  }

  private mutating func comparison() throws(ExpressionError) -> Node {
    let left = try sum()
    guard let sign = try comparisonSign() else { return left }
    scanner.skipSpaces()
    let right = try sum()
    let range = left.range.lowerBound..<scanner.position
    let end = scanner.position
    scanner.skipSpaces()
    if scanner.comparison != nil { throw chainedComparison(left, sign, right) }
    scanner.position = end
    return Node(content: .comparison(left, sign, right), range: range)
  }

  private mutating func comparisonSign() throws(ExpressionError) -> Comparison? {
    let end = scanner.position
    scanner.skipSpaces()
    guard let (sign, range) = scanner.comparison else {
      scanner.position = end
      return nil
    }
    guard let comparison = Comparison(rawValue: sign) else {
      throw unknownComparison(sign, at: range)
    }
    scanner.position = range.upperBound
    return comparison
  }

  // MARK: Arithmetic

  private mutating func sum() throws(ExpressionError) -> Node {
    let start = scanner.position
    var terms = [Node.Summand(node: try product())]
    while true {
      let end = scanner.position
      let hasSpace = scanner.skipSpaces()
      guard let sign = scanner.next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
        scanner.position = end
        break
      }
      guard hasSpace, scanner.byte(at: scanner.position + 1)?.isSpace != false else {
        throw missingSpaces(round: sign)
      }
      scanner.position += 1
      scanner.skipSpaces()
      let isSubtracted = sign == UInt8(ascii: "-")
      terms.append(Node.Summand(isSubtracted: isSubtracted, node: try product()))
    }
    if terms.count == 1 { return terms[0].node }
    return Node(content: .sum(terms), range: start..<scanner.position)
  }

  private mutating func product() throws(ExpressionError) -> Node {
    let start = scanner.position
    var factors = [Node.Factor(node: try unary())]
    while true {
      let end = scanner.position
      scanner.skipSpaces()
      let isDivisor = scanner.next == UInt8(ascii: "/")
      guard scanner.skip("*") || scanner.skip("/") else {
        scanner.position = end
        break
      }
      scanner.skipSpaces()
      factors.append(Node.Factor(isDivisor: isDivisor, node: try unary()))
    }
    if factors.count == 1 { return factors[0].node }
    return Node(content: .product(factors), range: start..<scanner.position)
  }

  private mutating func unary() throws(ExpressionError) -> Node {
    let start = scanner.position
    let isNegated = scanner.skip("-")
    if isNegated { scanner.skipSpaces() }
    var node = try primary()
    if scanner.skipSign("^") {
      let exponent = try self.exponent(of: node)
      node = Node(content: .power(node, exponent), range: node.range.lowerBound..<scanner.position)
    }
    guard isNegated else { return node }
    return Node(content: .negated(node), range: start..<scanner.position)
  }

  private mutating func exponent(of base: Node) throws(ExpressionError) -> Int {
    let start = scanner.position
    let isNegative = scanner.skip("-")
    while scanner.next?.isDigit == true { scanner.position += 1 }
    let digits = scanner.text(start + (isNegative ? 1 : 0)..<scanner.position)
    if scanner.next == UInt8(ascii: ".") || scanner.next == UInt8(ascii: "(") {
      throw fractionalPower(of: base, from: start)
    }
    guard let exponent = Int(digits), exponent <= Self.exponentLimit else {
      throw syntaxError(
        "an exponent is a whole number of at most \(Self.exponentLimit)",
        at: start..<max(scanner.position, min(start + 1, scanner.bytes.count)),
        help: digits.isEmpty
          ? "write it in digits, as in 'a^2'; it cannot be a name" : "take a lower power")
    }
    return isNegative ? -exponent : exponent
  }

  // MARK: Operands

  private mutating func primary() throws(ExpressionError) -> Node {
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
    defer { depth -= 1 }
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

  // MARK: Names

  /// A name, perhaps with the condition that picks a row.
  private mutating func selectable() throws(ExpressionError) -> Node {
    let name = try name()
    let open = scanner.position
    guard scanner.skip("[") else { return Node(content: .name(name), range: name.range) }
    try deepen(at: open..<open + 1)
    defer { depth -= 1 }
    scanner.skipSpaces()
    let condition = try condition()
    scanner.skipSpaces()
    guard scanner.skip("]") else {
      if !scanner.isAtEnd { throw unexpected() }
      throw neverClosed(open)
    }
    return Node(
      content: .selection(name, condition), range: name.range.lowerBound..<scanner.position)
  }

  mutating func name() throws(ExpressionError) -> NameReference {
    let start = scanner.position
    let scope = try self.scope()
    let idRange = scanner.word()
    let id = scanner.text(idRange)
    if id.hasSuffix("-") {
      scanner.position -= 1
      throw missingSpaces(round: UInt8(ascii: "-"))
    }
    if idRange.isEmpty { throw scope.map { missingID(of: $0, from: start) } ?? missingOperand() }
    var reference = NameReference(scope: scope, id: id, range: start..<scanner.position)
    if scanner.skip(".") {
      reference.member = try member(of: reference)
      reference.cellProperty = try cellProperty(of: reference)
    }
    reference.range = start..<scanner.position
    names.append(reference)
    return reference
  }

  private mutating func scope() throws(ExpressionError) -> String? {
    let start = scanner.position
    guard scanner.skip("'") else { return nil }
    while let byte = scanner.next, byte != UInt8(ascii: "'") { scanner.position += 1 }
    let slug = scanner.text(start + 1..<scanner.position)
    guard scanner.skip("'") else {
      throw syntaxError(
        "this quote is never closed", at: start..<start + 1,
        help: "close it behind the briefing's slug, as in 'slug'.id")
    }
    guard scanner.skip("."), !slug.isEmpty else {
      throw syntaxError(
        "a figure of another briefing is written 'slug'.id", at: start..<scanner.position,
        help: "write the briefing's slug in straight single quotes, a point and the figure's id")
    }
    return slug
  }

  private mutating func member(of name: NameReference) throws(ExpressionError) -> String {
    let point = scanner.position - 1
    let range = scanner.word()
    guard !range.isEmpty else {
      throw syntaxError(
        "a property or a column is missing after \("\(name.written).".quoted)",
        at: point..<point + 1,
        help: "write .stated, .low, .high, .period or .source, or the name of a column")
    }
    return scanner.text(range)
  }

  /// What is taken of the cells of a column, behind a second point.
  private mutating func cellProperty(
    of name: NameReference
  ) throws(ExpressionError) -> NameReference.Property? {
    let point = scanner.position
    guard scanner.skip(".") else { return nil }
    let word = scanner.text(scanner.word())
    if let property = NameReference.Property(rawValue: word), property.isOfCells {
      return property
    }
    throw syntaxError(
      "\("\(name.written).\(name.member ?? "")".quoted) is followed by another point",
      at: point..<scanner.position,
      help: "a name has one property or column, and a column .stated, .low or .high")
  }

  mutating func deepen(at range: Range<Int>) throws(ExpressionError) {
    depth += 1
    guard depth > Self.depthLimit else { return }
    throw ExpressionError(
      "nesting-too-deep", "parentheses, calls and pipes nest more than \(Self.depthLimit) deep",
      at: range, helps: ["give a part of the formula a name as a statistic of its own"])
  }

  mutating func surface() { depth -= 1 }
}
