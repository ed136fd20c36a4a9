import Datasets
import Quantities

/// What SQLite would compare wrongly.
extension QueryReading {
  struct Side {
    let expression: SQLExpression
    let kind: ValueKind
  }

  func side(_ expression: SQLExpression, in scope: Scope) throws(QueryProblem) -> Side {
    Side(expression: expression, kind: try kind(expression, in: scope))
  }

  /// - Parameter operation: `=`, `<>`, `is`, `<` and the like.
  func compare(_ left: Side, _ operation: String, _ right: Side) throws(QueryProblem) {
    let isEquality = !["<", "<=", ">", ">="].contains(operation)
    if !(isEquality && (right.expression.isTextOrNull || left.expression.isTextOrNull)) {
      for side in [left, right] { try refuseHedge(.compared, in: side.kind) }
    }
    try check(left, operation, right, isEquality: isEquality)
    try check(right, Self.turned[operation] ?? operation, left, isEquality: isEquality)
  }

  private static let turned = ["<": ">", "<=": ">=", ">": "<", ">=": "<="]

  private func check(
    _ side: Side, _ operation: String, _ other: Side, isEquality: Bool
  ) throws(QueryProblem) {
    if case .periods(let cells)? = side.kind.column?.content {
      let dates = DateComparison(
        name: text.text(side.expression.range), operation: operation, cells: cells.values)
      if other.kind.isNumber {
        let number = text.text(other.expression.range)
        // Years are numbers, too, where SQLite takes one side for what the other is.
        let isRight =
          other.hasAffinity ? dates.areYears : side.hasAffinity && dates.areAsLong(as: number)
        if isRight { return }
        throw dates.problem(
          number: number, isLiteral: other.expression.isNumber, at: other.expression.range)
      }
      if case .text(let written) = other.expression.form {
        if let problem = dates.problem(text: written, at: other.expression.range) { throw problem }
      }
      return
    }
    guard case .text(let written) = other.expression.form else {
      if side.kind.kind == .text, other.kind.isNumber, !side.expression.isText,
        !other.hasAffinity
      {
        try refuseKinds(side, other, isEquality: isEquality)
      }
      return
    }
    if let column = side.kind.column {
      try refuse(written, of: column, at: other.expression.range, isEquality: isEquality)
    }
  }

  /// A text is compared with a number by its kind, unless it is a column: then the number is read
  /// as a text.
  private func refuseKinds(
    _ side: Side, _ other: Side, isEquality: Bool
  ) throws(QueryProblem) {
    if side.hasAffinity, isEquality { return }
    let (name, number) = (text.text(side.expression.range), text.text(other.expression.range))
    throw QueryProblem(
      "'\(name)' is a text here, and SQL compares it with the number \(number) as no number",
      helps: [
        "write cast(\(name) as integer) for the number that it is",
        "or the other side as a text, in single quotes",
      ], at: side.expression.range)
  }

  /// A text that a column cannot have is a slip.
  private func refuse(
    _ written: String, of column: Column, at range: Range<Int>, isEquality: Bool
  ) throws(QueryProblem) {
    let name = column.sqlName
    let isNumber = Rational(decimal: written[...]) != nil
    switch column.content {
    // A number is less than every text that is none.
    case .numbers where !isNumber:
      throw QueryProblem(
        "'\(name)' holds numbers, and '\(written)' is none",
        helps: ["write a number without quotes"],
        at: range)
    case .quantities(let cells) where isNumber && !cells.words.contains(written):
      throw QueryProblem(
        "'\(name)' has cells with a hedge, and SQL would compare its words with '\(written)'",
        helps: ["write \(name)_low = \(written) and \(name)_high = \(written)"], at: range)
    case .quantities(let cells) where isEquality:
      try refuse(written, missingIn: cells.words, name, at: range)
    case .texts(let cells) where isEquality:
      try refuse(written, missingIn: cells.values, name, at: range)
    default: return
    }
  }

  /// No row has the text, but one has the same letters.
  private func refuse(
    _ written: String, missingIn words: [String], _ name: String, at range: Range<Int>
  ) throws(QueryProblem) {
    if words.contains(written) { return }
    let folded = written.folded
    guard let near = words.first(where: { $0.folded == folded }) else { return }
    throw QueryProblem(
      "no row of '\(name)' has '\(written)'", helps: ["did you mean '\(near)'?"], at: range)
  }
}

extension String {
  /// The letters without their cases and the spaces around them.
  fileprivate var folded: String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed()).lowercased()
  }
}

extension QueryReading.Side {
  /// Whether SQLite reads the other side as what this one is (sqlite.org/datatype3.html §4.2): so it
  /// does with columns and casts.
  fileprivate var hasAffinity: Bool {
    switch expression.form {
    case .column: kind.column != nil
    case .cast: true
    default: false
    }
  }
}

extension SQLExpression {
  fileprivate var isNumber: Bool {
    switch form {
    case .whole, .decimal: true
    default: false
    }
  }

  fileprivate var isText: Bool {
    if case .text = form { true } else { false }
  }

  fileprivate var isTextOrNull: Bool {
    switch form {
    case .text, .null: true
    default: false
    }
  }
}
