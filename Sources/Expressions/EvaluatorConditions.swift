import Datasets
import Diagnostics
import Quantities

/// Compares values, joins conditions, and picks rows and alternatives by them.
extension Evaluator {
  mutating func comparison(
    _ left: Node, _ sign: Comparison, _ right: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    let a = try value(of: left, in: context)
    let b = try value(of: right, in: context)
    switch (a, b) {
    case (.term(let x), .term(let y)):
      return .truth(try compared(x, sign, y, (left, right), in: context))
    case (.text(let x), .text(let y)):
      return .truth(Truth((x == y) == (sign == .equal)))
    case (.column, _), (_, .column):
      return .column(try comparedRows(a, sign, b, (left, right), context))
    default:
      guard let x = a.time ?? left.literalPeriod, let y = b.time ?? right.literalPeriod else {
        throw context.kindMismatch(right, b.kind, wanted: a.kind.described)
      }
      return .truth(Truth(sign.holds(x, y)))
    }
  }

  /// Figures with bounds are compared by their difference, so that a figure equals itself.
  mutating func compared(
    _ a: Term, _ sign: Comparison, _ b: Term, _ nodes: (Node, Node), in context: ExpressionContext
  ) throws(ExpressionError) -> Truth {
    guard let match = UnitAlgebra.sum(a.unit, b.unit) else {
      throw context.unitMismatch("compared with", a.unit, b.unit, nodes)
    }
    var difference = a
    difference.unit = match.unit
    difference.function = a.function.scaled(by: match.left)
    var other = b
    other.unit = match.unit
    other.function = b.function.scaled(by: match.right)
    difference = try added(
      difference, other, isSubtracted: true, isRest: true, nodes: nodes, in: context)
    var ranges = try ranges(of: difference.function, context)
    if let point = ranges.bounds.point, point != 0,
      let number = try self.ranges(of: a.function, context).bounds.point,
      isRoundingOfRoots(point, of: number * match.left)
    {
      (ranges.bounds, ranges.rounding) = (Bounds(point: 0), Bounds(point: 0))
    }
    let byBounds = ranges.bounds.comparedWithZero(sign)
    let byRounding = ranges.rounding.comparedWithZero(sign)
    // Rounding is only asked of what no hedge leaves open.
    let decided = ranges.bounds.point == nil ? byBounds : byRounding
    if let decided { return Truth(decided) }
    return .unknown(undecided(nodes, sign, isRounding: byBounds != nil, a, b, context))
  }

  private func undecided(
    _ nodes: (Node, Node), _ sign: Comparison, isRounding: Bool, _ a: Term, _ b: Term,
    _ context: ExpressionContext
  ) -> ExpressionError {
    let (first, second) = (context.text(of: nodes.0), context.text(of: nodes.1))
    // A rank compares in the opposite order of the text.
    let start = min(nodes.0.range.lowerBound, nodes.1.range.lowerBound)
    let end = max(nodes.0.range.upperBound, nodes.1.range.upperBound)
    var notes: [Diagnostic.Note] = []
    for (node, term) in [(nodes.0, a), (nodes.1, b)] {
      guard let ranges = try? table.ranges(of: term.function) else { continue }
      let bounds = isRounding ? ranges.rounding : ranges.bounds
      let words = environment.format.precise(Quantity(stated: nil, bounds: bounds, unit: term.unit))
      notes.append("\(context.quoted(node)) is \(words)\(isRounding ? " with rounding" : "")")
    }
    return ExpressionError(
      .undecided,
      "whether \("\(first) \(sign.rawValue) \(second)".quoted) cannot be told"
        + (isRounding ? " from rounding" : " from what is known"),
      at: start..<end, notes: notes,
      helps: ["write '.stated', '.low' or '.high' behind a name to compare one number"])
  }

  // MARK: And, or, not

  mutating func joined(
    _ nodes: [Node], isAll: Bool, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    var total = try condition(nodes[0], in: context)
    for node in nodes.dropFirst() {
      let next = try condition(node, in: context)
      switch (total, next) {
      case (.one(let a), .one(let b)):
        total = .one(isAll ? a.and(b) : a.negated.and(b.negated).negated)
      case (.rows(let a), .rows(let b)):
        total = .rows(zip(a, b).map { isAll ? $0.and($1) : $0.or($1) })
      case (.one(let one), .rows(let rows)), (.rows(let rows), .one(let one)):
        let known = try one.get()
        total = .rows(rows.map { isAll ? $0.and(known) : $0.or(known) })
      }
    }
    return total.value(context.table)
  }

  mutating func negatedCondition(
    _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    switch try condition(node, in: context) {
    case .one(let truth): return .truth(truth.negated)
    case .rows(let rows): return Condition.rows(rows.map { $0.map { !$0 } }).value(context.table)
    }
  }

  private mutating func condition(
    _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Condition {
    let value = try value(of: node, in: context)
    switch value {
    case .truth(let truth): return .one(truth)
    case .column(let column):
      if case .truths(let rows) = column.cells { return .rows(rows) }
      fallthrough
    default: throw context.kindMismatch(node, value.kind, wanted: "a condition")
    }
  }

  // MARK: Choosing

  mutating func chosen(
    _ first: Node, _ test: Node, _ otherwise: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    guard case .one(let truth) = try condition(test, in: context) else {
      throw context.kindMismatch(test, .condition, wanted: "one condition")
    }
    let (taken, left) = try truth.get() ? (first, otherwise) : (otherwise, first)
    let value = try value(of: taken, in: context)
    guard case .term(var term) = value else { return value }
    // The unit is that of either alternative, whichever is taken.
    guard let other = try checker.kind(of: left, in: context).unit,
      let match = UnitAlgebra.sum(term.unit, other)
    else { return value }
    term.function = term.function.scaled(by: match.left)
    term.unit = match.unit
    return .term(term)
  }

  /// The rows of a table that meet a condition.
  mutating func rows(
    of table: Dataset, where condition: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> RowSelection {
    if let rows = try picked(from: table, by: condition, in: context.within(table)) { return rows }
    guard case .rows(let rows) = try self.condition(condition, in: context.within(table)) else {
      throw ExpressionError(
        .kindMismatch,
        "\(context.quoted(condition)) says nothing about the rows of '\(table.name)'",
        at: condition.range, helps: ["name one of its columns in the condition"])
    }
    return table.rows.filter { rows[$0] == true }
  }

  /// The value of a column in the one row that meets a condition.
  mutating func selected(
    _ name: NameReference, where condition: Node, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Value {
    guard let (table, data) = try context.column(name) else {
      throw context.unknownName(name)
    }
    let rows = try rows(of: table, where: condition, in: context)
    let words = context.text(of: condition)
    let column = context.expression.text(of: name.range)
    guard let row = rows.places.first, rows.count == 1 else {
      throw ExpressionError(
        .noRows,
        rows.isEmpty
          ? "no row of '\(table.name)' has \(words)"
          : "\(rows.count) rows of '\(table.name)' have \(words)", at: condition.range,
        helps: [
          rows.isEmpty
            ? context.help(forNoRowsWhere: condition, of: table)
            : "narrow the condition to one row, or write "
              + "\(data.unit == nil ? "count" : "sum")(\(column) where \(words))".quoted
        ])
    }
    used.insert(rows, of: table)
    switch data[Int(row)] {
    case .number(let value):
      return .term(
        Term(
          function: RationalFunction(value), unit: data.unit ?? .number,
          startsAtZero: !value.isNegative,
          isAtFaceValue: takesFaceValues(of: table, name, in: context)))
    case .quantity(let quantity):
      return .term(try cell(quantity, of: data, row: Int(row), table, name, in: context))
    case .text(let text): return .text(text)
    case .period(let period): return .time(period)
    case .missing: break
    }
    throw ExpressionError(
      .noRows, "the cell of \(context.quoted(node)) is empty", at: node.range)
  }
}

/// One condition, or one for each row.
private enum Condition {
  case one(Truth)
  case rows([Bool?])

  func value(_ table: Dataset?) -> Value {
    switch self {
    case .one(let truth): .truth(truth)
    case .rows(let rows): .column(RowValues(cells: .truths(rows), table: table))
    }
  }
}

extension Value {
  var time: Period? {
    if case .time(let period) = self { period } else { nil }
  }
}

extension Bool? {
  /// An empty cell leaves open what it decides (as in SQL).
  fileprivate func and(_ other: Bool?) -> Bool? {
    if self == false || other == false { return false }
    return self == nil || other == nil ? nil : true
  }

  fileprivate func or(_ other: Bool?) -> Bool? {
    if self == true || other == true { return true }
    return self == nil || other == nil ? nil : false
  }
}

extension Comparison {
  /// A time equals a longer one in which it lies: 24 June 2022 = "2022". It is less where it ends
  /// before the other begins, and at most the other where it ends by its end.
  func holds(_ a: Period, _ b: Period) -> Bool {
    switch self {
    case .equal: return b.contains(a)
    case .unequal: return !b.contains(a)
    case .less:
      guard let end = a.lastDay, let start = b.firstDay else { return false }
      return end < start
    case .greater:
      guard let start = a.firstDay, let end = b.lastDay else { return false }
      return start > end
    case .atMost:
      guard let end = a.lastDay else { return b.lastDay == nil }
      return b.lastDay.map { end <= $0 } ?? true
    case .atLeast:
      guard let start = a.firstDay else { return b.firstDay == nil }
      return b.firstDay.map { start >= $0 } ?? true
    }
  }
}

extension Bounds {
  /// Whether every value within compares so with zero; nil where some do and some do not.
  fileprivate func comparedWithZero(_ sign: Comparison) -> Bool? {
    let zero = IntervalEnd.finite(0, attained: true)
    let mayBeZero = contains(0)
    let mayBeBelow = lowEnd.isBelow(zero)
    let mayBeAbove = zero.isBelow(highEnd)
    let holds: [Bool] =
      (mayBeBelow ? [sign.holds(-1, 0)] : []) + (mayBeZero ? [sign.holds(0, 0)] : [])
      + (mayBeAbove ? [sign.holds(1, 0)] : [])
    guard let first = holds.first, holds.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
