extension Expression {
  /// The difference the other way round, `'b - a'` for `a - b`, as a message has it; nil where the formula is no
  /// difference of two.
  public var turnedDifference: String? {
    guard case .sum(let parts) = root.content, parts.count == 2, !parts[0].isSubtracted,
      parts[1].isSubtracted
    else { return nil }
    return "\(text(of: parts[1].node.range)) - \(text(of: parts[0].node.range))".quoted
  }
}
