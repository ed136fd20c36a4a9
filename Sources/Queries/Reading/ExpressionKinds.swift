import Datasets

/// What expressions are made of, and which SQLite would compute wrongly.
extension QueryReading {
  func kind(_ expression: SQLExpression, in scope: Scope) throws(QueryProblem) -> ValueKind {
    switch expression.form {
    case .whole: return ValueKind(.whole)
    case .decimal: return ValueKind(.decimal)
    case .null: return ValueKind(.null)
    case .text: return ValueKind(.text)
    case .column(let table, let name):
      return column(table, name, at: expression.range, in: scope)
    case .collated(let value): return try kind(value, in: scope)
    case .call(let call): return try kind(call, at: expression.range, in: scope)
    case .unary(let sign, let operand):
      let operand = try number(operand, in: scope)
      return sign == "-" || sign == "+" ? ValueKind(operand.kind) : ValueKind(.whole)
    case .binary(let operation, let left, let right):
      return try kind(left, operation, right, in: scope)
    case .isNull(let value):
      _ = try kind(value, in: scope)
      return ValueKind(.whole)
    case .between(let value, let low, let high):
      let value = try side(value, in: scope)
      try compare(value, ">=", side(low, in: scope))
      try compare(value, "<=", side(high, in: scope))
      return ValueKind(.whole)
    case .inList(let value, let list):
      let value = try side(value, in: scope)
      for member in list { try compare(value, "=", side(member, in: scope)) }
      return ValueKind(.whole)
    case .inQuery(let value, let query):
      let value = try kind(value, in: scope)
      let members = try results(of: query, in: scope)
      try refuseHedge(.compared, in: value)
      for member in members {
        try refuseHedge(.compared, in: member.kind.named(at: expression.range))
      }
      return ValueKind(.whole)
    case .cases(let base, let branches, let rest):
      return try kind(base, branches, rest, in: scope)
    case .cast(let value, let type):
      let value = try kind(value, in: scope)
      if Self.textTypes.contains(type) { return ValueKind(.text, hedge: value.hedge) }
      try refuseHedge(.computed, in: value)
      return ValueKind(
        Self.realTypes.contains(type) ? .decimal : type.contains("int") ? .whole : .any)
    case .query(let query):
      return try results(of: query, in: scope).first?.kind.named(at: expression.range)
        ?? ValueKind(.null)
    case .exists(let query):
      _ = try results(of: query, in: scope)
      return ValueKind(.whole)
    case .row(let values):
      for value in values { try refuseHedge(.compared, in: kind(value, in: scope)) }
      return ValueKind(.any)
    }
  }

  private static let textTypes: Set<String> = ["text", "char", "varchar", "clob", "nvarchar"]
  private static let realTypes: Set<String> = ["real", "double", "float"]

  // MARK: Operators

  private func kind(
    _ left: SQLExpression, _ operation: String, _ right: SQLExpression, in scope: Scope
  ) throws(QueryProblem) -> ValueKind {
    switch operation {
    case "+", "-", "*", "/", "%", "&", "|", "<<", ">>":
      let (a, b) = (try number(left, in: scope).kind, try number(right, in: scope).kind)
      if a == .null || b == .null { return ValueKind(.null) }
      if a == .decimal || b == .decimal {
        return ValueKind("+-*/".contains(operation) ? .decimal : .any)
      }
      if operation == "/" { throw wholeDivision(left, right) }
      return ValueKind(a == .whole && b == .whole ? .whole : .any)
    case "and", "or":
      for side in [left, right] { try refuseHedge(.computed, in: kind(side, in: scope)) }
    case "||":
      return Self.shaped([try kind(left, in: scope), try kind(right, in: scope)])
    case "like":
      _ = try kind(left, in: scope)
      try refuseHedge(.compared, in: kind(right, in: scope))
    default: try compare(side(left, in: scope), operation, side(right, in: scope))
    }
    return ValueKind(.whole)
  }

  private func wholeDivision(_ left: SQLExpression, _ right: SQLExpression) -> QueryProblem {
    let (a, b) = (text.text(left.range), text.text(right.range))
    let exact = a.utf8.count + b.utf8.count < 60 ? "ratio(\(a), \(b))" : "ratio(a, b)"
    return QueryProblem(
      "SQL divides whole numbers without their rest: 7 / 2 is 3",
      helps: ["write \(exact)", "cast(\(exact) as integer) where the rest is to be cut off"],
      at: left.range.lowerBound..<right.range.upperBound)
  }

  /// What is computed with.
  private func number(
    _ expression: SQLExpression, in scope: Scope
  ) throws(QueryProblem) -> ValueKind {
    let kind = try kind(expression, in: scope)
    try refuseHedge(.computed, in: kind)
    guard kind.kind == .text, let column = kind.column else { return kind }
    switch column.content {
    case .periods:
      throw QueryProblem(
        "'\(column.sqlName)' holds dates, and SQL would compute with their years",
        helps: ["write cast(substr(\(column.sqlName), 1, 4) as integer) for the year"],
        at: expression.range)
    default:
      throw QueryProblem(
        "'\(column.sqlName)' holds texts, and SQL would compute with their first digits",
        helps: ["write the numbers of the column bare, and its unit in the name of the column"],
        at: expression.range)
    }
  }

  private func kind(
    _ base: SQLExpression?, _ branches: [(when: SQLExpression, then: SQLExpression)],
    _ rest: SQLExpression?, in scope: Scope
  ) throws(QueryProblem) -> ValueKind {
    var values: [ValueKind] = []
    var subject: Side?
    if let base { subject = try side(base, in: scope) }
    for (when, then) in branches {
      if let subject {
        try compare(subject, "=", side(when, in: scope))
      } else {
        let condition = try kind(when, in: scope)
        // The branches of `values` are no conditions.
        if when.range != then.range { try refuseHedge(.computed, in: condition) }
      }
      values.append(try kind(then, in: scope))
    }
    if let rest { values.append(try kind(rest, in: scope)) }
    return values.merged
  }

  // MARK: Functions

  private func kind(
    _ call: SQLCall, at range: Range<Int>, in scope: Scope
  ) throws(QueryProblem) -> ValueKind {
    if let filter = call.filter { try refuseHedge(.computed, in: kind(filter, in: scope)) }
    if let window = call.window { try check(window, in: scope) }
    switch call.name {
    case "nullif" where call.arguments.count == 2:
      let value = try side(call.arguments[0], in: scope)
      try compare(value, "=", side(call.arguments[1], in: scope))
      return value.kind
    case "iif", "if":
      for (place, argument) in call.arguments.enumerated() where place % 2 == 0 {
        if place + 1 < call.arguments.count {
          try refuseHedge(.computed, in: kind(argument, in: scope))
        }
      }
      var values: [ValueKind] = []
      for (place, argument) in call.arguments.enumerated()
      where place % 2 == 1 || place + 1 == call.arguments.count {
        values.append(try kind(argument, in: scope))
      }
      return values.merged
    case _ where Self.needsNumbers.contains(call.name):
      var numbers: [ValueKind] = []
      for argument in call.arguments { numbers.append(try number(argument, in: scope)) }
      return ValueKind(numbers.first.map { $0.isNumber ? $0.kind : .any } ?? .any)
    default: break
    }
    var arguments: [ValueKind] = []
    for argument in call.arguments { arguments.append(try kind(argument, in: scope)) }
    return try kind(call.name, arguments)
  }

  /// A text that is made of others.
  private static func shaped(_ parts: [ValueKind]) -> ValueKind {
    var text = ValueKind(.text, hedge: parts.lazy.compactMap(\.hedge).first)
    text.hedge?.isShaped = true
    return text
  }

  private func kind(_ name: String, _ arguments: [ValueKind]) throws(QueryProblem) -> ValueKind {
    switch name {
    case "coalesce", "ifnull": return arguments.merged
    case "first_value", "last_value", "nth_value", "likely", "unlikely", "likelihood":
      for other in arguments.dropFirst() { try refuseHedge(.computed, in: other) }
      return arguments.first ?? ValueKind(.any)
    case "lag", "lead":
      if arguments.count > 1 { try refuseHedge(.computed, in: arguments[1]) }
      return ([arguments.first, arguments.dropFirst(2).first].compactMap(\.self)).merged
    case "count", "length", "octet_length", "unicode": return ValueKind(.whole)
    case "typeof": return ValueKind(.text)
    case "like", "glob", "instr": return ValueKind(.whole)
    case _ where Self.shapesTexts.contains(name):
      return Self.shaped(arguments)
    default: break
    }
    for argument in arguments {
      try refuseHedge(name == "min" || name == "max" ? .compared : .computed, in: argument)
    }
    switch name {
    case "min", "max": return arguments.merged
    case "sum", "round":
      return ValueKind(arguments.first.map { $0.isNumber ? $0.kind : .any } ?? .any)
    case _ where Self.givesWhole.contains(name): return ValueKind(.whole)
    case _ where Self.givesReal.contains(name): return ValueKind(.decimal)
    case _ where Self.givesText.contains(name): return ValueKind(.text)
    default: return ValueKind(.any)
    }
  }

  /// SQLite's own functions of numbers, which take the first digits of any text.
  private static let needsNumbers: Set<String> = [
    "abs", "ceil", "ceiling", "floor", "mod", "trunc",
  ]

  private static let shapesTexts: Set<String> = [
    "concat", "concat_ws", "group_concat", "lower", "ltrim", "quote", "replace", "rtrim",
    "string_agg", "substr", "substring", "trim", "upper",
  ]

  private static let givesText: Set<String> = [
    "char", "date", "datetime", "format", "hex", "printf", "strftime", "time",
  ]

  private static let givesWhole: Set<String> = [
    "dense_rank", "ntile", "rank", "row_number", "sign",
  ]

  private static let givesReal: Set<String> = [
    "avg", "correlation", "cume_dist", "exp", "geometric_mean", "growth", "iqr", "julianday", "ln",
    "log", "log10", "log2", "mean", "median", "percent_rank", "pow", "power", "quantile", "ratio",
    "share", "sqrt", "stdev", "total", "variance", "weighted_mean",
  ]
}
