public import Quantities

/// A parsed formula over facts, statistics and datasets:
/// `chainalysis-2021 / (1 + chainalysis-growth)`, `sum(thefts.usd where year >= 2021)`.
public struct Expression: Sendable {
  public let source: String
  /// Every name, in the order of the text, repeated ones too. In conditions and behind `by` they
  /// may be columns.
  public let names: [NameReference]
  /// The format after the last pipe.
  public private(set) var format: FigureFormat?
  /// Where the format stands; nil where there is none in the text.
  private(set) var formatRange: Range<Int>?
  let root: Node

  /// - Throws: the first problem of the text, under the rule `expression-syntax`,
  ///   `unknown-function`, `unknown-argument` or `nesting-too-deep`.
  public init(parsing source: String) throws(ExpressionError) {
    var parser = ExpressionParser(source)
    let (root, format) = try parser.parse()
    self.source = source
    self.root = root
    self.format = format
    formatRange = parser.formatRange
    names = parser.names
  }

  /// The same for a place that asks for a format itself, which goes before the formula's own.
  public func formatted(as format: FigureFormat?) -> Expression {
    guard let format else { return self }
    var formatted = self
    formatted.format = format
    formatted.formatRange = nil
    return formatted
  }

  /// The text of a part.
  func text(of range: Range<Int>) -> String {
    String(decoding: Array(source.utf8)[range], as: UTF8.self)
  }
}
