import Datasets
import Quantities

/// Conditions that compare a column with a literal, `year >= 2021 and country = "KR"`: the column
/// picks the rows itself, without a value for each of them. They are the usual ones.
extension Evaluator {
  /// The rows that meet a condition of this form; nil for any other condition.
  func picked(
    from table: Dataset, by condition: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> RowSelection? {
    switch condition.content {
    case .all(let nodes):
      var rows = table.rows
      for node in nodes {
        guard let some = try picked(from: table, by: node, in: context) else { return nil }
        rows = rows.intersection(some)
      }
      return rows
    case .comparison(let left, let sign, let right):
      guard case .name(let name) = left.content, case .literal = right.content,
        let (owner, column) = try context.column(name), owner.name == table.name
      else { return nil }
      return try column.rows(in: table.rows, sign, literal: right, self)
    default: return nil
    }
  }
}

extension Column {
  /// Nil where the literal is nothing that the column's cells can be compared with.
  fileprivate func rows(
    in rows: RowSelection, _ sign: Comparison, literal: Node, _ evaluator: Evaluator
  ) throws(ExpressionError) -> RowSelection? {
    switch content {
    case .numbers(let numbers):
      guard case .literal(let written) = literal.content,
        case .term(let term) = try evaluator.value(of: written, at: literal.range),
        let number = term.function.constant,
        let match = UnitAlgebra.sum(numbers.unit, term.unit)
      else { return nil }
      return self.rows(in: rows, sign, number * match.right / match.left)
    case .quantities: return nil
    case .texts:
      guard let text = literal.literalText else { return nil }
      return self.rows(in: rows) { ($0 == .text(text)) == (sign == .equal) }
    case .periods:
      guard let period = literal.literalPeriod else { return nil }
      return self.rows(in: rows) { cell in
        guard case .period(let time) = cell else { return false }
        return sign.holds(time, period)
      }
    }
  }
}
