public import Quantities

/// The times that the inputs of a formula cover. What the result covers is another question:
/// last year's total divided by its growth is a figure for the year before.
public struct InputPeriods: Hashable, Sendable {
  /// Each once, by their first mention. A statistic that says its period counts with that one;
  /// any other with those of its own inputs.
  public var periods: [Period] = []
  /// No fact is without a period, and no rows of a dataset are among the inputs.
  public var isComplete = true
  /// The formula is nothing but the name of a figure, so that the result covers what it covers.
  public var isSameFigure = false

  /// From the first day of all to the last; nil where no input says its period, or where they
  /// reach without an end to either side.
  public var span: Period? {
    guard let first = periods.first else { return nil }
    return periods.dropFirst().reduce(first) { span, period in span?.spanned(with: period) }
  }
}

extension Evaluator {
  /// What the inputs of an expression cover, through the formulas that it names.
  public func inputPeriods(of expression: Expression, in scope: String) -> InputPeriods {
    let context = context(expression, scope)
    var inputs = context.inputPeriods(behind: expression.root.names)
    if case .name(let name) = expression.root.content { inputs.isSameFigure = name.member == nil }
    return inputs
  }
}

extension ExpressionContext {
  /// The periods of the figures that names stand for.
  func inputPeriods(behind names: [NameReference]) -> InputPeriods {
    var inputs = InputPeriods()
    var covered: Set<PeriodCoverage> = []
    func add(_ period: Period) {
      if covered.insert(period.coverage).inserted { inputs.periods.append(period) }
    }
    var waiting = names.reversed().map { ($0, scope) }
    var seen: Set<String> = []
    while let (name, scope) = waiting.popLast() {
      switch environment.binding(name, scope) {
      case .fact(let fact):
        guard seen.insert(fact.key).inserted else { continue }
        if let period = fact.quantity.period { add(period) } else { inputs.isComplete = false }
      case .formula(let key, let expression, let scope):
        guard seen.insert(key).inserted else { continue }
        if let period = environment.declaredPeriod(key) {
          add(period)
        } else {
          waiting += expression.root.names.reversed().map { ($0, scope) }
        }
      case .dataset, .column: inputs.isComplete = false
      case nil: break
      }
    }
    return inputs
  }
}
