import Datasets

/// Comparisons, and what joins them.
extension ExpressionParser {
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
}
