import Datasets
import Quantities

/// The row of a dataset in which a formula finds the greatest or the least value.
public struct ExtremeRow: Hashable, Sendable {
  /// As formulas name it.
  public var dataset: String
  /// Counted from 0; the first where several have the value.
  public var row: Int
  public var isGreatest: Bool
}

extension Evaluator {
  /// The rows that `min` and `max` pick in an expression itself, not in formulas that it names.
  /// Where a cell has a hedge, nobody knows which is the greatest.
  public func extremes(of expression: Expression, in scope: String) -> [ExtremeRow] {
    let context = context(expression, scope)
    var found: [ExtremeRow] = []
    for call in expression.root.calls where call.function == .max || call.function == .min {
      var probe = self
      guard let inputs = try? probe.rowInputs(of: call, in: context), inputs.group == nil,
        let column = inputs.columns.all.first, inputs.columns.all.count == 1,
        let table = column.table, !column.hasFigures
      else { continue }
      let isGreatest = call.function == .max
      guard let row = column.extreme(of: inputs.rows, isGreatest: isGreatest) else { continue }
      let extreme = ExtremeRow(dataset: table.name, row: row, isGreatest: isGreatest)
      if !found.contains(extreme) { found.append(extreme) }
    }
    return found
  }
}

extension RowValues {
  fileprivate func extreme(of rows: RowSelection, isGreatest: Bool) -> Int? {
    let numbers = numbers
    guard !numbers.isEmpty else { return nil }
    var best: (row: Int, number: Rational)?
    for place in rows.places {
      guard let number = numbers[Int(place)] else { continue }
      if let known = best, isGreatest ? number <= known.number : number >= known.number { continue }
      best = (Int(place), number)
    }
    return best?.row
  }
}

extension Node {
  /// Every function in it, the outer before the inner.
  fileprivate var calls: [Call] {
    let own: [Call] = if case .call(let call) = content { [call] } else { [] }
    return own + parts.flatMap(\.calls)
  }
}
