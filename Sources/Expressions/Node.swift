/// A part of an expression with its place in the text.
///
/// Sums and products hold all of their operands side by side, so that only parentheses, calls and
/// pipes nest, and the parser limits those.
struct Node: Sendable {
  var content: Content
  /// UTF-8 offsets, half-open.
  var range: Range<Int>

  indirect enum Content: Sendable {
    case literal(Literal)
    case name(NameReference)
    case negated(Node)
    case power(Node, Int)
    case sum([Summand])
    case product([Factor])
    case call(ExpressionFunction, [Node])
  }

  /// One operand of a sum.
  struct Summand: Sendable {
    var isSubtracted = false
    var node: Node
  }

  /// One operand of a product.
  struct Factor: Sendable {
    var isDivisor = false
    var node: Node
  }
}

/// A number or a quantity as it stands in an expression.
enum Literal: Hashable, Sendable {
  case number(String)
  /// The number before a percent sign.
  case percent(String)
  /// Anything with another unit: `$50m`, `3 years`. The reader of prose knows what it means.
  case words(String)
}
