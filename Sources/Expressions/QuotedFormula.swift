extension String {
  /// A formula or a part of one in a message: `'total / 12'`. The name of another briefing's
  /// figure has quotes of its own, `'2021-05-oil-cap'.total`, and a longer text with such a name
  /// stands between backticks.
  var quoted: String {
    if !contains("'") { return "'\(self)'" }
    return contains(" ") ? "`\(self)`" : self
  }
}

extension NameReference {
  /// The name without its member, as a message has it: `'total'`, `'2021-05-oil-cap'.total`.
  public var quoted: String { written.quoted }
}

extension ExpressionContext {
  /// A part of the expression as a message has it.
  func quoted(_ node: Node) -> String { text(of: node).quoted }
}
