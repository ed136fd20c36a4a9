import Diagnostics
import Quantities

/// Parses by descending the grammar:
///
///     pipe     = sum { "|" name [ arguments ] }
///     sum      = product { ( " + " | " - " ) product }
///     product  = unary { ( "*" | "/" ) unary }
///     unary    = [ "-" ] primary [ "^" integer ]
///     primary  = literal | call | name | "(" pipe ")"
///     call     = function "(" pipe { "," pipe } ")"
///     name     = [ "'" slug "'" "." ] id [ "." property ]
struct ExpressionParser {
  /// How deep parentheses, calls and pipes may nest.
  static let depthLimit = 64
  private static let exponentLimit = 100

  var scanner: ExpressionScanner
  private var depth = 0
  private(set) var names: [NameReference] = []

  init(_ source: String) { scanner = ExpressionScanner(source) }

  mutating func parse() throws(ExpressionError) -> (Node, FigureFormat?) {
    scanner.skipSpaces()
    if scanner.isAtEnd {
      throw syntaxError(
        "the formula is empty", at: 0..<scanner.bytes.count,
        help: "write a name, a number or a computation, such as 'total / 12'")
    }
    let (node, format) = try pipe(isOutermost: true)
    scanner.skipSpaces()
    if !scanner.isAtEnd { throw unexpected() }
    return (node, format)
  }

  // MARK: The grammar

  private mutating func pipe(
    isOutermost: Bool = false
  ) throws(ExpressionError) -> (Node, FigureFormat?) {
    scanner.skipSpaces()
    let start = scanner.position
    var node = try sum()
    var format: FigureFormat?
    var steps = 0
    defer { depth -= steps }
    while true {
      scanner.skipSpaces()
      guard scanner.skip("|") else { break }
      try deepen(at: start..<scanner.position)
      steps += 1
      scanner.skipSpaces()
      let range = scanner.word()
      let word = scanner.text(range)
      if format != nil {
        throw syntaxError(
          "a format stands at the end, and '\(word)' follows one", at: range,
          help: "move the format behind the last function")
      }
      if let named = FigureFormat(rawValue: word), scanner.next != UInt8(ascii: "(") {
        if !isOutermost {
          throw syntaxError(
            "the format '\(word)' stands within the formula, but a format is for its result",
            at: range, help: "write '| \(word)' at the end of the whole formula")
        }
        format = named
        continue
      }
      if range.isEmpty {
        throw syntaxError(
          "a format or a function is missing after '|'", at: start..<scanner.position,
          help: "write a name, such as '| per-month' or '| percent'")
      }
      node = try call(word, at: range, first: node, start: start)
    }
    return (node, format)
  }

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
    if scanner.skip("^") {
      let exponent = try self.exponent()
      node = Node(content: .power(node, exponent), range: node.range.lowerBound..<scanner.position)
    }
    guard isNegated else { return node }
    return Node(content: .negated(node), range: start..<scanner.position)
  }

  private mutating func exponent() throws(ExpressionError) -> Int {
    let start = scanner.position
    let isNegative = scanner.skip("-")
    while scanner.next?.isDigit == true { scanner.position += 1 }
    let digits = scanner.text(start + (isNegative ? 1 : 0)..<scanner.position)
    guard let exponent = Int(digits), exponent <= Self.exponentLimit else {
      throw syntaxError(
        "an exponent is a whole number of at most \(Self.exponentLimit)",
        at: start..<max(scanner.position, min(start + 1, scanner.bytes.count)),
        help: "write a square as 'a^2'")
    }
    return isNegative ? -exponent : exponent
  }

  private mutating func primary() throws(ExpressionError) -> Node {
    let start = scanner.position
    if scanner.skip("(") { return try parenthesis(from: start) }
    if scanner.next == UInt8(ascii: "'") { return try name() }
    if scanner.isAtLiteral, !isAtNameWithDigits {
      let (literal, range) = scanner.literal()
      return Node(content: .literal(literal), range: range)
    }
    guard let byte = scanner.next, byte.isSmall || byte.isDigit else { throw missingOperand() }
    let word = scanner.word()
    if scanner.next == UInt8(ascii: "(") {
      return try call(scanner.text(word), at: word, first: nil, start: start)
    }
    scanner.position = start
    return try name()
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
      throw syntaxError("this '(' is never closed", at: start..<start + 1, help: "add a ')'")
    }
    node.range = start..<scanner.position
    return node
  }

  /// - Parameter first: the figure before a pipe.
  private mutating func call(
    _ word: String, at range: Range<Int>, first: Node?, start: Int
  ) throws(ExpressionError) -> Node {
    guard let function = ExpressionFunction(rawValue: word) else {
      throw unknownFunction(word, at: range)
    }
    var arguments = first.map { [$0] } ?? []
    let open = scanner.position
    if scanner.skip("(") {
      try deepen(at: range)
      defer { depth -= 1 }
      repeat {
        arguments.append(try pipe().0)
        scanner.skipSpaces()
      } while scanner.skip(",")
      guard scanner.skip(")") else {
        if !scanner.isAtEnd { throw unexpected() }
        throw syntaxError("this '(' is never closed", at: open..<open + 1, help: "add a ')'")
      }
    }
    guard function.argumentCounts.contains(arguments.count) else {
      let wanted = function.argumentCounts.lowerBound
      throw syntaxError(
        "'\(word)' takes \(wanted) argument\(wanted == 1 ? "" : "s"), but has \(arguments.count)",
        at: range, help: "write \(function.signature)")
    }
    return Node(content: .call(function, arguments), range: start..<scanner.position)
  }

  private mutating func name() throws(ExpressionError) -> Node {
    let start = scanner.position
    let scope = try self.scope()
    let idRange = scanner.word()
    let id = scanner.text(idRange)
    if id.hasSuffix("-") {
      scanner.position -= 1
      throw missingSpaces(round: UInt8(ascii: "-"))
    }
    if idRange.isEmpty { throw missingOperand() }
    if scope == nil, ExpressionFunction.reservedNames.contains(id) {
      let help = ExpressionFunction(rawValue: id).map { "write \($0.signature)" }
      throw syntaxError(
        "'\(id)' is a function and needs something to work on", at: idRange, help: help)
    }
    var reference = NameReference(scope: scope, id: id, range: start..<scanner.position)
    if scanner.skip(".") { reference.property = try property(of: reference) }
    reference.range = start..<scanner.position
    names.append(reference)
    return Node(content: .name(reference), range: reference.range)
  }

  private mutating func scope() throws(ExpressionError) -> String? {
    let start = scanner.position
    guard scanner.skip("'") else { return nil }
    while let byte = scanner.next, byte != UInt8(ascii: "'") { scanner.position += 1 }
    let slug = scanner.text(start + 1..<scanner.position)
    guard scanner.skip("'"), scanner.skip("."), !slug.isEmpty else {
      throw syntaxError(
        "a figure of another briefing is written 'slug'.id", at: start..<scanner.position,
        help: "write the briefing's slug in straight single quotes, a point and the figure's id")
    }
    return slug
  }

  private mutating func property(
    of name: NameReference
  ) throws(ExpressionError) -> NameReference.Property {
    let range = scanner.word()
    let word = scanner.text(range)
    if let property = NameReference.Property(rawValue: word) { return property }
    let near = nearMiss(to: word, in: NameReference.Property.allCases.map(\.rawValue))
    throw syntaxError(
      "'\(name.written)' has no '.\(word)'", at: range,
      help: near.map { "did you mean '.\($0)'?" }
        ?? "a figure has .stated, .low, .high and .period; datasets are not available yet")
  }

  private mutating func deepen(at range: Range<Int>) throws(ExpressionError) {
    depth += 1
    guard depth > Self.depthLimit else { return }
    throw ExpressionError(
      "nesting-too-deep", "parentheses, calls and pipes nest more than \(Self.depthLimit) deep",
      at: range, helps: ["give a part of the formula a name as a statistic of its own"])
  }
}
