import Datasets
import Quantities

/// A part of an expression with its place in the text.
///
/// Sums, products and conditions hold all of their operands side by side, so that only
/// parentheses, calls, pipes and alternatives nest, and the parser limits those.
struct Node: Sendable {
  var content: Content
  /// UTF-8 offsets, half-open.
  var range: Range<Int>

  indirect enum Content: Sendable {
    case literal(Literal)
    case name(NameReference)
    /// The one value of a column in the row that meets a condition: `thefts.usd[year = 2022]`.
    case selection(NameReference, Node)
    case negated(Node)
    case power(Node, Int)
    case sum([Summand])
    case product([Factor])
    case comparison(Node, Comparison, Node)
    case all([Node])
    case any([Node])
    case not(Node)
    case choice(Node, condition: Node, otherwise: Node)
    case call(Call)
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

/// A number, a quantity or a text as it stands in an expression.
enum Literal: Hashable, Sendable {
  case number(String)
  /// The number before a percent sign.
  case percent(String)
  /// Anything with another unit: `$50m`, `3 years`. The reader of prose knows what it means.
  case words(String)
  /// What stands between double quotes: a text or a date.
  case text(String)
}

extension Comparison {
  /// The sign of typeset text.
  var sign: String {
    switch self {
    case .atMost: "≤"
    case .atLeast: "≥"
    case .unequal: "≠"
    case .less, .equal, .greater: rawValue
    }
  }
}

/// A function with what it works on.
struct Call: Sendable {
  var function: ExpressionFunction
  /// Which of the ways to call the function this is.
  var form: FunctionForm
  var nameRange: Range<Int>
  var arguments: [Argument]

  /// One argument, and the parameter that it is for.
  struct Argument: Sendable {
    var parameter: FunctionParameter
    var node: Node
    /// Which rows count.
    var filter: Node?
    /// The column whose values make groups of the rows.
    var group: NameReference?
  }

  /// The arguments of the parameter of that name, in their order.
  subscript(name: String) -> [Argument] { arguments.filter { $0.parameter.name == name } }
}

extension Node {
  /// The parts directly within.
  var parts: [Node] {
    switch content {
    case .literal, .name: []
    case .selection(_, let condition): [condition]
    case .negated(let node), .power(let node, _), .not(let node): [node]
    case .sum(let terms): terms.map(\.node)
    case .product(let factors): factors.map(\.node)
    case .comparison(let left, _, let right): [left, right]
    case .all(let nodes), .any(let nodes): nodes
    case .choice(let node, let condition, let otherwise): [node, condition, otherwise]
    case .call(let call): call.arguments.flatMap { [$0.node] + ($0.filter.map { [$0] } ?? []) }
    }
  }

  /// Every name of a figure or dataset in it, in the order of the text. The names in conditions
  /// and behind `by` may be columns.
  var names: [NameReference] {
    switch content {
    case .name(let name): [name]
    case .selection(let name, let condition): [name] + condition.names
    default: parts.flatMap(\.names)
    }
  }
}

extension Node {
  /// 100 %, of which a share can be taken away so that a share is left.
  var isWhole: Bool {
    if case .literal(.percent("100")) = content { true } else { false }
  }

  /// The date that a text or a whole number of four digits stands for beside a time.
  var literalPeriod: Period? {
    switch content {
    case .literal(.text(let text)): try? Period(edtf: text)
    case .literal(.number(let digits)) where digits.utf8.count == 4: try? Period(edtf: digits)
    default: nil
    }
  }

  /// The whole number that it writes out; nil where it is anything else.
  var literalWhole: Int? {
    switch content {
    case .literal(.number(let digits)):
      guard let number = Rational(decimal: digits), number.isInteger else { return nil }
      return Int(exactly: number.numerator)
    case .negated(let node): return node.literalWhole.map { -$0 }
    default: return nil
    }
  }

  var literalText: String? {
    if case .literal(.text(let text)) = content { text } else { nil }
  }
}
