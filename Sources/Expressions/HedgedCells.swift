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
      var rows = RowValues(column, of: table)
      rows.isAtFaceValue = takesFaceValues(of: table, name, in: context)
      return rows
    }
    var terms: [Term?] = []
    terms.reserveCapacity(column.rowCount)
    for row in 0..<column.rowCount {
      terms.append(
        try cells[row].map { (quantity) throws(ExpressionError) in
          try cell(quantity, of: column, row: row, table, name, in: context)
        })
    }
    return RowValues(cells: .figures(terms, cells.unit), table: table)
  }

  /// The figure of one cell.
  mutating func cell(
    _ quantity: Quantity, of column: Column, row: Int, _ table: Dataset, _ name: NameReference,
    in context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    let bounds = quantity.signedBounds
    var term = Term(
      function: RationalFunction(0), unit: quantity.unit,
      startsAtZero: quantity.change == nil && !(bounds.low.value?.isNegative ?? true))
    if let point = bounds.point {
      term.function = RationalFunction(point)
    } else if context.isAtFaceValue {
      guard let face = quantity.faceValue else { throw noStatedValue(name, quantity) }
      term.function = RationalFunction(face)
      term.isAtFaceValue = true
    } else {
      let key = "row \(row) of \(table.name).\(column.formulaName)"
      term.function = RationalFunction(variable: self.table.number(of: key, quantity))
    }
    return term
  }

  /// Whether hedged cells are taken at the number that they state, so that what comes out is
  /// approximate.
  func takesFaceValues(
    of table: Dataset, _ name: NameReference, in context: ExpressionContext
  ) -> Bool {
    guard context.cellProperty(of: name) == .stated else { return false }
    let id = name.cellProperty == nil && name.property == .stated ? name.id : name.member
    guard let id, case .quantities = table[id]?.content else { return false }
    return true
  }
}
