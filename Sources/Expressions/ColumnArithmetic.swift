import Datasets
import Diagnostics
import Quantities

/// Arithmetic and comparisons row by row.
extension Evaluator {
  enum RowOperation {
    case plus
    case minus(isRest: Bool)
    case times, over
  }

  /// A column beside what it is combined with: another one, or one number for all rows.
  private enum Operand {
    case rows([Rational?])
    case all(Rational)

    func value(_ row: Int) -> Rational? {
      switch self {
      case .rows(let cells): cells[row]
      case .all(let number): number
      }
    }
  }

  mutating func combined(
    _ a: Value, _ b: Value, _ operation: RowOperation, _ nodes: (Node, Node),
    _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    guard let x = a.kind.unit, let y = b.kind.unit, let rows = a.column ?? b.column else {
      let (node, kind) = a.kind.unit == nil ? (nodes.0, a.kind) : (nodes.1, b.kind)
      throw context.kindMismatch(node, kind, wanted: "a number")
    }
    let match: UnitAlgebra.Match?
    let relation: String
    switch operation {
    case .plus, .minus(isRest: true):
      (match, relation) = (UnitAlgebra.sum(x, y), "added to")
    case .minus: (match, relation) = (UnitAlgebra.difference(x, y), "subtracted from")
    case .times: (match, relation) = (UnitAlgebra.product(x, y), "")
    case .over: (match, relation) = (UnitAlgebra.quotient(x, y), "")
    }
    guard let match else { throw context.unitMismatch(relation, x, y, nodes) }
    if a.hasFigures || b.hasFigures {
      return try combinedFigures(
        a, b, operation, rows.with(.figures([], match.unit)), nodes, context)
    }
    let left = try operand(a, nodes.0, context)
    let right = try operand(b, nodes.1, context)
    var cells: [Rational?] = []
    cells.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      guard let first = left.value(row), let second = right.value(row) else {
        cells.append(nil)
        continue
      }
      let (p, q) = (first * match.left, second * match.right)
      switch operation {
      case .plus: cells.append(p + q)
      case .minus: cells.append(p - q)
      case .times: cells.append(p * q)
      case .over:
        guard q != 0 else { throw zero(nodes.1, row, context) }
        cells.append(p / q)
      }
      guard (cells.last??.bitWidth ?? 0) <= Self.numberLimit else { throw tooLarge(context) }
    }
    var result = rows.with(.numbers(cells, match.unit))
    result.isAtFaceValue = a.isAtFaceValue || b.isAtFaceValue
    return result
  }

  mutating func power(
    of column: RowValues, _ exponent: Int, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    if column.hasFigures { return try figurePower(of: column, exponent, node, in: context) }
    let scale = UnitAlgebra.product(column.unit, .ratio).left
    var cells: [Rational?] = []
    for (row, cell) in column.numbers.enumerated() {
      guard let cell else {
        cells.append(nil)
        continue
      }
      guard cell.bitWidth * abs(exponent) <= Self.numberLimit else { throw tooLarge(context) }
      guard exponent >= 0 || cell != 0 else { throw zero(node, row, context) }
      let power = (cell * scale).raised(to: abs(exponent))
      cells.append(exponent < 0 ? 1 / power : power)
    }
    return column.with(.numbers(cells, UnitAlgebra.power(column.unit, exponent)))
  }

  func zero(_ node: Node, _ row: Int, _ context: ExpressionContext) -> ExpressionError {
    ExpressionError(
      .divisionByZero,
      "\(context.quoted(node)) is zero in row \(row + 1), and nothing can be divided by it",
      at: node.range, helps: ["leave such rows out with 'where'"])
  }

  /// What has no hedge and no rounding.
  private func operand(
    _ value: Value, _ node: Node, _ context: ExpressionContext
  ) throws(ExpressionError) -> Operand {
    switch value {
    case .column(let column): return .rows(column.numbers)
    case .term(let term): if let number = term.function.constant { return .all(number) }
    default: break
    }
    throw context.kindMismatch(node, value.kind, wanted: "a number")
  }

  // MARK: Comparisons

  mutating func comparedRows(
    _ a: Value, _ sign: Comparison, _ b: Value, _ nodes: (Node, Node),
    _ context: ExpressionContext
  ) throws(ExpressionError) -> RowValues {
    guard let column = a.column ?? b.column else {
      throw context.kindMismatch(nodes.0, a.kind, wanted: "a column")
    }
    if let x = a.kind.unit, let y = b.kind.unit {
      guard let match = UnitAlgebra.sum(x, y) else {
        throw context.unitMismatch("compared with", x, y, nodes)
      }
      if a.hasFigures || b.hasFigures {
        return try comparedFigures(a, sign, b, column, nodes, context)
      }
      let left = try operand(a, nodes.0, context)
      let right = try operand(b, nodes.1, context)
      return column.truths { row in
        guard let p = left.value(row), let q = right.value(row) else { return nil }
        return sign.holds(p * match.left, q * match.right)
      }
    }
    if a.kind.element == .time || b.kind.element == .time {
      let (left, right) = (a.times(nodes.0), b.times(nodes.1))
      return column.truths { row in
        guard let p = left(row), let q = right(row) else { return nil }
        return sign.holds(p, q)
      }
    }
    let (left, right) = (a.texts, b.texts)
    return column.truths { row in
      guard let p = left(row), let q = right(row) else { return nil }
      return (p == q) == (sign == .equal)
    }
  }
}

extension Value {
  var column: RowValues? {
    if case .column(let column) = self { column } else { nil }
  }

  /// Whether it is a number that is not exact, or a column of which some are not.
  fileprivate var hasFigures: Bool {
    switch self {
    case .term(let term): term.function.constant == nil
    case .column(let column): column.hasFigures
    case .truth, .text, .time, .rows, .table: false
    }
  }

  var isAtFaceValue: Bool {
    switch self {
    case .term(let term): term.isAtFaceValue
    case .column(let column): column.isAtFaceValue
    case .truth, .text, .time, .rows, .table: false
    }
  }

  /// The time in a row, whether it is a column or one for all.
  fileprivate func times(_ node: Node) -> (Int) -> Period? {
    if case .column(let column) = self { return column.time }
    let one = time ?? node.literalPeriod
    return { _ in one }
  }

  fileprivate var texts: (Int) -> String? {
    switch self {
    case .column(let column): return column.text
    case .text(let text): return { _ in text }
    default: return { _ in nil }
    }
  }
}
