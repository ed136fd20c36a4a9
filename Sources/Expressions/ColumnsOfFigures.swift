import Datasets
import Diagnostics
import Quantities

/// Rows beside a figure with a hedge or a rounding: each becomes a figure of its own, computed by
/// the rules for figures. So the fact is one variable in all rows, and none of what it leaves open
/// is lost.
extension Evaluator {
  /// - Parameter rows: what the result has besides its cells.
  mutating func combinedFigures(
    _ a: Value, _ b: Value, _ operation: RowOperation, _ rows: RowValues, _ nodes: (Node, Node),
    _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    let (left, right) = (FigureRows(a), FigureRows(b))
    let count = a.column?.count ?? b.column?.count ?? 0
    var cells: [Term?] = []
    cells.reserveCapacity(count)
    for row in 0..<count {
      guard let first = left[row], let second = right[row] else {
        cells.append(nil)
        continue
      }
      switch operation {
      case .plus:
        cells.append(try added(first, second, isSubtracted: false, nodes: nodes, in: context))
      case .minus(let isRest):
        cells.append(
          try added(
            first, second, isSubtracted: true, isRest: isRest, nodes: nodes, in: context))
      case .times:
        cells.append(
          try multiplied(first, second, isDivision: false, node: nodes.1, in: context))
      case .over:
        guard second.function.constant != 0 else { throw zero(nodes.1, row, context) }
        cells.append(try multiplied(first, second, isDivision: true, node: nodes.1, in: context))
      }
    }
    var result = rows.with(.figures(cells, rows.unit))
    result.isAtFaceValue = a.isAtFaceValue || b.isAtFaceValue
    return result
  }

  mutating func figurePower(
    of column: RowValues, _ exponent: Int, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    var cells: [Term?] = []
    for term in column.terms {
      guard let term else {
        cells.append(nil)
        continue
      }
      cells.append(try power(of: term, exponent, node, in: context))
    }
    return column.with(.figures(cells, UnitAlgebra.power(column.unit, exponent)))
  }

  /// - Throws: `undecided` where the hedge or the rounding leaves it open in some row.
  mutating func comparedFigures(
    _ a: Value, _ sign: Comparison, _ b: Value, _ rows: RowValues, _ nodes: (Node, Node),
    _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    let (left, right) = (FigureRows(a), FigureRows(b))
    var cells: [Bool?] = []
    cells.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      guard let first = left[row], let second = right[row] else {
        cells.append(nil)
        continue
      }
      switch try compared(first, sign, second, nodes, in: context) {
      case .yes: cells.append(true)
      case .no: cells.append(false)
      case .unknown(var error):
        error.summary += " in row \(row + 1)"
        throw error
      }
    }
    return rows.with(.truths(cells))
  }

  /// One statistic of rows that are figures, of which there is at least one.
  mutating func statistic(
    _ call: Call, ofFigures cells: [Term], _ node: Node, _ context: ExpressionContext
  ) throws(ExpressionError) -> Term {
    switch call.function {
    case .sum, .mean:
      var total = cells[0]
      total.function = try rowTotal(of: cells, context)
      if call.function == .mean {
        total.function = total.function.scaled(by: 1 / Rational(cells.count))
      }
      total.startsAtZero = cells.allSatisfy(\.startsAtZero)
      total.isAtFaceValue = cells.contains(where: \.isAtFaceValue)
      return total
    case .median, .min, .max, .mode, .stdev, .variance, .quantile, .iqr, .geometricMean,
      .trimmedMean:
      return try bounded(call, cells, try settings(of: call, in: context), context)
    default: throw needsExactRows(call, node, context)
    }
  }

  /// The sum of figures of one unit. Where they share a few facts these stay variables; figures of
  /// many different shapes are added by what each can be.
  mutating func rowTotal(
    of cells: [Term], _ context: ExpressionContext
  ) throws(ExpressionError) -> RationalFunction {
    let functions = cells.map(\.function)
    var facts: Set<Int> = []
    for function in functions where facts.count <= 8 { facts.formUnion(function.variables) }
    if facts.count <= 8, functions.allSatisfy({ $0.denominator == functions[0].denominator }) {
      let sum = functions.dropFirst().reduce(functions[0], +)
      guard sum.longestNumber <= Self.numberLimit else { throw tooLarge(context) }
      return sum
    }
    var total = VariableTable.Variable(
      bounds: Bounds(point: 0), rounding: Bounds(point: 0), face: 0, parts: [])
    for function in functions {
      let cell = try ranges(of: function, context)
      total.bounds = total.bounds + cell.bounds
      total.rounding = total.rounding + cell.rounding
      total.face = total.face.flatMap { sum in cell.face.map { sum + $0 } }
      total.isWide = total.isWide || cell.isWide || !total.parts.isDisjoint(with: cell.parts)
      total.parts.formUnion(cell.parts)
    }
    total.isWide = total.isWide && total.bounds.point == nil
    return variable(total)
  }

  func needsExactRows(
    _ call: Call, _ node: Node, _ context: ExpressionContext
  ) -> ExpressionError {
    ExpressionError(
      .noStatedValue,
      "'\(call.function.rawValue)' takes exact numbers, and \(context.quoted(node)) holds a"
        + " figure with a hedge or a rounding", at: node.range,
      helps: [
        hedgedColumn(node, context).map {
          "write \("\($0).stated".quoted) for its numbers without their hedges, or"
            + " \("\($0).low".quoted)"
        }
          ?? "write '.stated' behind a figure with a hedge, and '.low' behind one that is rounded,"
          + " to compute with its number alone"
      ])
  }

  /// How a column is written that has hedges itself.
  private func hedgedColumn(_ node: Node, _ context: ExpressionContext) -> String? {
    guard case .name(let name) = node.content, let column = try? context.column(name)?.column,
      case .quantities = column.content
    else { return nil }
    return context.text(of: node)
  }
}

/// A column's figures, or one figure for all rows.
private struct FigureRows {
  private let rows: [Term?]
  private let one: Term?

  init(_ value: Value) {
    switch value {
    case .column(let column): (rows, one) = (column.terms, nil)
    case .term(let term): (rows, one) = ([], term)
    default: (rows, one) = ([], nil)
    }
  }

  subscript(row: Int) -> Term? { one ?? (row < rows.count ? rows[row] : nil) }
}
