/// Sums, products, signs and powers.
extension ExpressionParser {
  private static let exponentLimit = 100

  mutating func sum() throws(ExpressionError) -> Node {
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
}
