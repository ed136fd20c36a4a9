import Diagnostics
import Quantities

/// Computes expressions exactly, with every fact as one variable.
///
/// One evaluator serves a whole site: formulas that are named by others are computed once. Give it
/// the formulas in the order of their dependencies; a chain of names that it has not seen is
/// followed for a hundred formulas only.
public struct Evaluator {
  static let chainLimit = 50
  /// How deep the parts of formulas nest in all, through the formulas that they name.
  static let nestingLimit = 300

  let environment: EvaluationEnvironment
  var checker: Checker
  var table = VariableTable()
  /// Formulas by key; the face value of a formula has a key of its own.
  var formulas: [String: FormulaResult] = [:]
  /// The keys of the formulas that are being computed, the outermost first.
  var underway: [String] = []
  /// How deep in formulas the part is that is being computed.
  var nesting = 0
  /// What the expression that was computed last rests on, whatever kind of result it has.
  public internal(set) var used = UsedInputs()
  /// What is doubtful about that expression without being wrong.
  public private(set) var warnings: [ExpressionError] = []
  /// To how many significant digits roots are taken.
  var digits = Self.leastDigits

  public init(environment: EvaluationEnvironment) {
    self.environment = environment
    checker = Checker(environment: environment)
  }

  /// Computes an expression that is one quantity, and whose names are looked up in a scope.
  ///
  /// - Throws: ``ExpressionError`` as ``result(of:in:)`` does, and `kind-mismatch` where the result
  ///   is no quantity.
  public mutating func evaluate(
    _ expression: Expression, in scope: String
  ) throws(ExpressionError) -> Evaluation {
    if case .quantity(let evaluation) = try result(of: expression, in: scope) { return evaluation }
    let context = context(expression, scope)
    let kind = try checker.kind(of: expression.root, in: context)
    throw context.kindMismatch(expression.root, kind, wanted: "one quantity")
  }

  /// Checks the kinds and units of an expression, and computes it.
  ///
  /// - Throws: ``ExpressionError`` under the rules `unknown-name`, `unknown-column`,
  ///   `unknown-property`, `unknown-argument`, `unit-mismatch`, `kind-mismatch`,
  ///   `division-by-zero`, `unbounded-result`, `undecided`, `no-stated-value`, `no-rows`,
  ///   `no-period`, `missing-rate`, `formula-cycle`, `nesting-too-deep`, `unreadable-literal` or
  ///   `number-too-large`.
  public mutating func result(
    of expression: Expression, in scope: String
  ) throws(ExpressionError) -> ExpressionResult {
    used = UsedInputs()
    warnings = []
    underway = []
    nesting = 0
    let context = context(expression, scope)
    if let fact = loneFact(expression, scope) {
      let quantity = fact.quantity
      try checker.checkFormat(of: expression, .quantity(quantity.unit), in: context)
      used.insert(fact)
      return .quantity(
        Evaluation(
          quantity: quantity, faceValue: quantity.faceValue, mayBeWide: false,
          variables: [fact.key]))
    }
    warnings = try checker.result(of: expression, in: context).warnings
    let result = try settled(expression, in: context)
    guard case .quantity(var evaluation) = result else { return result }
    if used.mixesVintages, let warning = context.mixedVintages { warnings.append(warning) }
    evaluation.warnings = warnings
    return .quantity(evaluation)
  }

  /// What an expression comes to with roots of so many digits as ``digits`` says.
  mutating func computed(
    _ expression: Expression, in context: ExpressionContext
  ) throws(ExpressionError) -> ExpressionResult {
    switch try value(of: expression.root, in: context) {
    case .term(let term): return .quantity(try evaluation(of: term, in: context))
    case .truth(let truth): return .condition(try truth.get())
    case .text(let text): return .text(text)
    case .time(let period): return .period(period)
    case .column(let column) where column.element.isNumber:
      return .series(try series(of: column, in: context))
    case .table(let table): return .table(table)
    case .column, .rows:
      throw context.kindMismatch(
        expression.root, try checker.kind(of: expression.root, in: context), wanted: "a result")
    }
  }

  func context(_ expression: Expression, _ scope: String) -> ExpressionContext {
    ExpressionContext(expression: expression, scope: scope, environment: environment)
  }

  /// The fact that an expression merely names, perhaps through other such expressions.
  private func loneFact(_ expression: Expression, _ scope: String) -> NamedFact? {
    var (expression, scope) = (expression, scope)
    for _ in 0..<Self.chainLimit {
      guard case .name(let name) = expression.root.content, name.member == nil else { return nil }
      switch environment.binding(name, scope) {
      case .fact(let fact): return fact
      case .formula(_, let next, let nextScope): (expression, scope) = (next, nextScope)
      case .dataset, .column, nil: return nil
      }
    }
    return nil
  }

  private func series(
    of column: RowValues, in context: ExpressionContext
  ) throws(ExpressionError) -> Series {
    var series = column.series
    guard column.hasFigures else { return series }
    for term in column.terms {
      guard let term else {
        series.values.append(nil)
        series.quantities.append(nil)
        continue
      }
      let quantity = try evaluation(of: term, in: context).quantity
      series.values.append(quantity.bounds.point)
      series.quantities.append(quantity)
    }
    return series
  }

  private func evaluation(
    of term: Term, in context: ExpressionContext
  ) throws(ExpressionError) -> Evaluation {
    let ranges: VariableTable.Variable
    do { ranges = try table.ranges(of: term.function) } catch {
      throw blaming(divisionByZero(in: context), in: context)
    }
    guard let modifier = table.modifier(of: term, ranges.bounds) else {
      throw blaming(unboundedResult(ranges.bounds, term.unit, in: context), in: context)
    }
    let quantity = Quantity(
      modifier: modifier, stated: nil, bounds: ranges.bounds,
      envelope: table.envelope(of: ranges, term.function), unit: term.unit, isComputed: true)
    var evaluation = Evaluation(
      quantity: quantity, faceValue: ranges.face, mayBeWide: ranges.isWide,
      variables: used.facts)
    evaluation.datasets = used.datasets
    evaluation.rows = used.rows
    evaluation.rates = used.rates
    evaluation.remarks = used.remarks
    return evaluation
  }
}

extension Evaluator {
  /// The error as one that is inherited, if a formula that the expression names has no result
  /// either.
  private func blaming(
    _ error: ExpressionError, in context: ExpressionContext
  ) -> ExpressionError {
    for name in context.expression.names where name.member == nil {
      guard
        case .formula(let key, let formula, let scope) = environment.binding(name, context.scope)
      else { continue }
      var probe = self
      let inner = self.context(formula, scope)
      let term = try? probe.term(of: formula.root, in: inner)
      guard let term else { continue }
      let bounds = (try? probe.table.ranges(of: term.function))?.bounds
      guard bounds.flatMap({ probe.table.modifier(of: term, $0) }) == nil else { continue }
      var inherited = error
      inherited.inheritedFrom = key
      return inherited
    }
    return error
  }
}

extension Evaluator {
  struct FormulaResult {
    var result: Result<Value, ExpressionError>
    var used: UsedInputs
  }
}
