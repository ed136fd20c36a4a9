public import Diagnostics

/// One problem in an expression, with its place in the expression's text.
public struct ExpressionError: Error, Hashable, Sendable {
  public var rule: RuleID
  /// A headline without a full stop.
  public var summary: String
  /// UTF-8 offsets in the expression's text, half-open.
  public var range: Range<Int>
  public var notes: [Diagnostic.Note]
  public var helps: [String]
  /// The key of the formula in which the problem lies, where it is not this one but one that it
  /// names: the cause is reported there, once.
  public var inheritedFrom: String?
  /// The keys of the formulas that name each other in a circle, each once; otherwise empty.
  public var cycle: [String] = []
  /// The cell of a file that is at fault, where there is one: the cause is reported there.
  public var cell: SourceRange?

  public init(
    _ rule: Rule, _ summary: String, at range: Range<Int>, notes: [Diagnostic.Note] = [],
    helps: [String] = [], inheritedFrom: String? = nil
  ) {
    self.rule = rule.id
    self.summary = summary
    self.range = range
    self.notes = notes
    self.helps = helps
    self.inheritedFrom = inheritedFrom
  }
}
