import Datasets
import Diagnostics
import Quantities

/// Cells with a hedge: each is a figure of its own, so that a cell that occurs twice in a formula
/// is the same number both times.
extension Evaluator {
  /// The rows of a column.
  mutating func rows(
    of column: Column, _ table: Dataset, _ name: NameReference, in context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    guard case .quantities(let cells) = column.content else {
      return RowValues(column, of: table)
    }
    var terms: [Term?] = []
    terms.reserveCapacity(column.rowCount)
    for row in 0..<column.rowCount {
      guard let quantity = cells[row] else {
        terms.append(nil)
        continue
      }
      terms.append(try cell(quantity, of: column, row: row, table, name, in: context))
    }
    return RowValues(cells: .figures(terms, cells.unit), table: table)
  }

  /// The figure of one cell.
  mutating func cell(
    _ quantity: Quantity, of column: Column, row: Int, _ table: Dataset, _ name: NameReference,
    in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let key = "row \(row) of \(table.name).\(column.formulaName)"
    return try term(of: quantity, key: key, name: name, in: context)
  }
}
