public import Quantities

/// A parsed formula over facts and statistics: `chainalysis-2021 / (1 + chainalysis-growth)`.
public struct Expression: Sendable {
  public let source: String
  /// Every name, in the order of the text, repeated ones too.
  public let names: [NameReference]
  /// The format after the last pipe.
  public let format: FigureFormat?
  let root: Node

  /// - Throws: the first problem of the text, under the rule `expression-syntax`,
  ///   `unknown-function`, `nesting-too-deep` or `not-available-yet`.
  public init(parsing source: String) throws(ExpressionError) {
    var parser = ExpressionParser(source)
    let (root, format) = try parser.parse()
    self.source = source
    self.root = root
    self.format = format
    names = parser.names
  }

  /// The text of a part.
  func text(of range: Range<Int>) -> String {
    String(decoding: Array(source.utf8)[range], as: UTF8.self)
  }
}
