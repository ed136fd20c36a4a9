import Diagnostics
import Quantities

/// Computes expressions exactly, with every fact as one variable.
///
/// One evaluator serves a whole site: formulas that are named by others are computed once. Give it
/// the formulas in the order of their dependencies; a chain of names that it has not seen is
/// followed for a hundred formulas only.
public struct Evaluator {
  static let chainLimit = 100
  /// How deep the parts of formulas nest in all, through the formulas that they name.
  static let nestingLimit = 300

  let environment: EvaluationEnvironment
  var table = VariableTable()
  /// Formulas by key; the face value of a formula has a key of its own.
  var formulas: [String: FormulaResult] = [:]
  /// The keys of the formulas that are being computed, the outermost first.
  var underway: [String] = []
  /// How deep in formulas the part is that is being computed.
  var nesting = 0
  /// The facts that the expression has named so far.
  var used = UsedFacts()

  public init(environment: EvaluationEnvironment) { self.environment = environment }

  /// Computes an expression whose names are looked up in a scope.
  ///
  /// - Throws: ``ExpressionError`` under the rules `unknown-name`, `unit-mismatch`,
  ///   `division-by-zero`, `unbounded-result`, `no-stated-value`, `no-period`, `formula-cycle`,
  ///   `unreadable-literal` or `number-too-large`.
  public mutating func evaluate(
    _ expression: Expression, in scope: String
  ) throws(ExpressionError) -> Evaluation {
    used = UsedFacts()
    underway = []
    nesting = 0
    if let (key, fact) = loneFact(expression, scope) {
      return Evaluation(
        quantity: fact, faceValue: fact.faceValue, mayBeWide: false, variables: [key])
    }
    let context = Context(expression: expression, scope: scope)
    let term = try term(of: expression.root, in: context)
    return try evaluation(of: term, in: context)
  }

  /// The fact that an expression merely names, perhaps through other such expressions.
  private func loneFact(_ expression: Expression, _ scope: String) -> (String, Quantity)? {
    var (expression, scope) = (expression, scope)
    for _ in 0..<Self.chainLimit {
      guard case .name(let name) = expression.root.content, name.property == nil else { return nil }
      switch environment.binding(name, scope) {
      case .fact(let key, let quantity): return (key, quantity)
      case .formula(_, let next, let nextScope): (expression, scope) = (next, nextScope)
      case nil: return nil
      }
    }
    return nil
  }

  private func evaluation(
    of term: Term, in context: Context
  ) throws(ExpressionError) -> Evaluation {
    let ranges: VariableTable.Variable
    do { ranges = try table.ranges(of: term.function) } catch {
      throw blaming(divisionByZero(in: context), in: context)
    }
    guard let modifier = ranges.bounds.modifier(of: term) else {
      throw blaming(unboundedResult(ranges.bounds, in: context), in: context)
    }
    let quantity = Quantity(
      modifier: modifier, stated: nil, bounds: ranges.bounds,
      envelope: table.envelope(of: ranges, term.function), unit: term.unit, isComputed: true)
    return Evaluation(
      quantity: quantity, faceValue: ranges.face, mayBeWide: ranges.isWide,
      variables: used.keys)
  }
}

extension Evaluator {
  /// The error as one that is inherited, if a formula that the expression names has no result
  /// either.
  private func blaming(_ error: ExpressionError, in context: Context) -> ExpressionError {
    for name in context.expression.names where name.property == nil {
      guard
        case .formula(let key, let formula, let scope) = environment.binding(name, context.scope)
      else { continue }
      var probe = self
      let inner = Context(expression: formula, scope: scope)
      let term = try? probe.term(of: formula.root, in: inner)
      guard let term, (try? probe.table.ranges(of: term.function))?.bounds.modifier(of: term) == nil
      else { continue }
      var inherited = error
      inherited.inheritedFrom = key
      return inherited
    }
    return error
  }
}

extension Evaluator {
  /// The expression that is being computed, and how.
  struct Context {
    var expression: Expression
    var scope: String
    /// Every name is taken at its face value.
    var isAtFaceValue = false

    func text(of node: Node) -> String { expression.text(of: node.range) }
    var range: Range<Int> { 0..<expression.source.utf8.count }
  }

  struct FormulaResult {
    var result: Result<Term, ExpressionError>
    var facts: [String]
  }

  /// Keys in the order of their first use.
  struct UsedFacts {
    private(set) var keys: [String] = []
    private var seen: Set<String> = []

    mutating func insert(_ key: String) {
      if seen.insert(key).inserted { keys.append(key) }
    }
  }
}

extension Bounds {
  /// The word with which bounds are printed; nil where they say nothing of use.
  fileprivate func modifier(of term: Term) -> Modifier? {
    if point != nil { return term.isAtFaceValue ? .about : .exactly }
    switch (low, high) {
    case (.unbounded, .unbounded): return nil
    case (.unbounded, .inclusive): return .upTo
    case (.unbounded, .exclusive): return .lessThan
    case (.inclusive(let end), .unbounded):
      return term.startsAtZero && end == 0 ? nil : .atLeast
    case (.exclusive(let end), .unbounded):
      return term.startsAtZero && end == 0 ? nil : .moreThan
    case (let low, let high):
      if term.startsAtZero, low.value == 0 {
        if case .exclusive = high { return .lessThan }
        return .upTo
      }
      guard let middle, let end = high.value else { return .between }
      return (end - middle) * 8 <= middle.magnitude ? .about : .between
    }
  }
}
