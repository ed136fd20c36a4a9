/// Reads the expressions and clauses of a query that SQLite has understood, for what SQLite does not
/// tell: what its operators are applied to.
struct SQLParser {
  /// The query has something that is not known here.
  struct NotUnderstood: Error { let range: Range<Int>? }

  let tokens: [SQLText.Token]
  var place = 0

  init(_ text: SQLText) { tokens = text.tokens }

  // MARK: Tokens

  var token: SQLText.Token? { place < tokens.count ? tokens[place] : nil }

  func isWord(_ word: String, ahead: Int = 0) -> Bool {
    place + ahead < tokens.count && tokens[place + ahead].isWord(word)
  }

  func isSign(_ sign: String, ahead: Int = 0) -> Bool {
    place + ahead < tokens.count && tokens[place + ahead].isSign(sign)
  }

  mutating func takeWord(_ words: String...) -> Bool {
    for (ahead, word) in words.enumerated() where !isWord(word, ahead: ahead) { return false }
    place += words.count
    return true
  }

  mutating func takeSign(_ sign: String) -> Bool {
    if !isSign(sign) { return false }
    place += 1
    return true
  }

  mutating func expect(sign: String) throws(NotUnderstood) {
    if !takeSign(sign) { throw NotUnderstood(range: token?.range) }
  }

  mutating func expect(word: String) throws(NotUnderstood) {
    if !takeWord(word) { throw NotUnderstood(range: token?.range) }
  }

  mutating func name() throws(NotUnderstood) -> SQLText.Token {
    guard let token, token.isName || token.kind == .string else {
      throw NotUnderstood(range: token?.range)
    }
    place += 1
    return token
  }

  private func range(from start: Int) -> Range<Int> {
    tokens[start].range.lowerBound..<tokens[place - 1].range.upperBound
  }

  // MARK: Operators

  /// From those that bind least (sqlite.org/lang_expr.html).
  private static let levels: [Set<String>] = [
    ["or"], ["and"], [],
    [
      "=", "==", "<>", "!=", "is", "is not", "in", "not in", "like", "not like", "glob", "not glob",
      "between", "not between", "isnull", "notnull", "not null",
    ],
    ["<", "<=", ">", ">="], ["&", "|", "<<", ">>"], ["+", "-"], ["*", "/", "%"], ["||"],
  ]
  private static let negation = 2

  private static let pairs: Set<String> = ["||", "<=", ">=", "<>", "!=", "==", "<<", ">>"]

  /// The operator that stands here, and of how many tokens it is.
  private func operation() -> (name: String, count: Int)? {
    guard let token else { return nil }
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    if token.kind == .sign {
      if let next, next.kind == .sign, next.range.lowerBound == token.range.upperBound,
        Self.pairs.contains(token.text + next.text)
      {
        return (token.text + next.text, 2)
      }
      return (token.text, 1)
    }
    guard token.kind == .word else { return nil }
    if token.text == "is", isWord("not", ahead: 1) {
      return isWord("distinct", ahead: 2) ? ("is", 4) : ("is not", 2)
    }
    if token.text == "is", isWord("distinct", ahead: 1) { return ("is not", 3) }
    if token.text == "not", let next, next.kind == .word { return ("not " + next.text, 2) }
    return (token.text, 1)
  }

  mutating func expression() throws(NotUnderstood) -> SQLExpression { try expression(level: 0) }

  private mutating func expression(level: Int) throws(NotUnderstood) -> SQLExpression {
    if level == Self.levels.count { return try collated() }
    let start = place
    if level == Self.negation {
      if isWord("not"), !isWord("exists", ahead: 1) {
        place += 1
        let operand = try expression(level: level)
        return SQLExpression(form: .unary("not", operand), range: range(from: start))
      }
      return try expression(level: level + 1)
    }
    var left = try expression(level: level + 1)
    while let (name, count) = operation(), Self.levels[level].contains(name) {
      place += count
      let form = try self.form(left, name, level: level)
      left = SQLExpression(form: form, range: range(from: start))
    }
    return left
  }

  private mutating func form(
    _ left: SQLExpression, _ name: String, level: Int
  ) throws(NotUnderstood) -> SQLExpression.Form {
    switch name {
    case "isnull", "notnull", "not null": return .isNull(left)
    case "in", "not in": return try membership(of: left)
    case "between", "not between":
      let low = try expression(level: level + 1)
      try expect(word: "and")
      return .between(left, low, try expression(level: level + 1))
    case "like", "not like", "glob", "not glob":
      let pattern = try expression(level: level + 1)
      if takeWord("escape") { _ = try expression(level: level + 1) }
      return .binary("like", left, pattern)
    default:
      let right = try expression(level: level + 1)
      if case .null = right.form, name.hasPrefix("is") { return .isNull(left) }
      return .binary(name, left, right)
    }
  }

  private mutating func membership(
    of left: SQLExpression
  ) throws(NotUnderstood) -> SQLExpression.Form {
    try expect(sign: "(")
    if startsQuery {
      let query = try query()
      try expect(sign: ")")
      return .inQuery(left, query)
    }
    if takeSign(")") { return .inList(left, []) }
    let list = try expressions()
    try expect(sign: ")")
    return .inList(left, list)
  }

  var startsQuery: Bool { isWord("select") || isWord("with") || isWord("values") }

  mutating func expressions() throws(NotUnderstood) -> [SQLExpression] {
    var list = [try expression()]
    while takeSign(",") { list.append(try expression()) }
    return list
  }

  private mutating func collated() throws(NotUnderstood) -> SQLExpression {
    let start = place
    if let token, token.kind == .sign, ["-", "+", "~"].contains(token.text) {
      place += 1
      let operand = try collated()
      // A number with a sign is a number.
      let form: SQLExpression.Form =
        switch operand.form {
        case .whole, .decimal: operand.form
        default: .unary(token.text, operand)
        }
      return SQLExpression(form: form, range: range(from: start))
    }
    var operand = SQLExpression(form: try primary(), range: range(from: start))
    while takeWord("collate") {
      _ = try name()
      operand = SQLExpression(form: .collated(operand), range: range(from: start))
    }
    return operand
  }

  // MARK: What operators stand between

  private mutating func primary() throws(NotUnderstood) -> SQLExpression.Form {
    guard let token else { throw NotUnderstood(range: tokens.last?.range) }
    switch token.kind {
    case .number:
      place += 1
      let isHexadecimal = token.text.lowercased().hasPrefix("0x")
      return !isHexadecimal && token.text.contains(where: { ".eE".contains($0) })
        ? .decimal : .whole
    case .string:
      place += 1
      return .text(token.text)
    case .sign where token.text == "(": return try inParentheses()
    case .word, .quotedName: break
    case .parameter, .sign: throw NotUnderstood(range: token.range)
    }
    if token.kind == .word, let form = try keyword(token.text) { return form }
    if isSign("(", ahead: 1) { return .call(try call()) }
    return try column()
  }

  private mutating func inParentheses() throws(NotUnderstood) -> SQLExpression.Form {
    place += 1
    if startsQuery {
      let query = try query()
      try expect(sign: ")")
      return .query(query)
    }
    let list = try expressions()
    try expect(sign: ")")
    return list.count == 1 ? list[0].form : .row(list)
  }

  /// What begins with a word of SQL; nil where the word is a name.
  private mutating func keyword(_ word: String) throws(NotUnderstood) -> SQLExpression.Form? {
    switch word {
    case "null":
      place += 1
      return .null
    case "true", "false":
      place += 1
      return .whole
    case "not", "exists":
      if takeWord("not") {}
      try expect(word: "exists")
      try expect(sign: "(")
      let query = try query()
      try expect(sign: ")")
      return .exists(query)
    case "cast" where isSign("(", ahead: 1):
      place += 2
      let value = try expression()
      try expect(word: "as")
      let type = try name().text.lowercased()
      passToParenthesis()
      try expect(sign: ")")
      return .cast(value, type: type)
    case "case": return try cases()
    default: return nil
    }
  }

  private mutating func cases() throws(NotUnderstood) -> SQLExpression.Form {
    place += 1
    let base = isWord("when") ? nil : try expression()
    var branches: [(when: SQLExpression, then: SQLExpression)] = []
    while takeWord("when") {
      let condition = try expression()
      try expect(word: "then")
      branches.append((condition, try expression()))
    }
    let rest = takeWord("else") ? try expression() : nil
    try expect(word: "end")
    return .cases(base, branches, rest)
  }

  private mutating func call() throws(NotUnderstood) -> SQLCall {
    var call = SQLCall(name: try name().text.lowercased())
    try expect(sign: "(")
    _ = takeWord("distinct")
    if !takeSign("*"), !isSign(")") { call.arguments = try expressions() }
    try expect(sign: ")")
    if isWord("filter"), isSign("(", ahead: 1) {
      place += 2
      try expect(word: "where")
      call.filter = try expression()
      try expect(sign: ")")
    }
    if takeWord("over") {
      if isSign("(") { call.window = try window() } else { _ = try name() }
    }
    return call
  }

  /// A window's definition in parentheses.
  mutating func window() throws(NotUnderstood) -> SQLWindow {
    var window = SQLWindow()
    try expect(sign: "(")
    let beginnings: Set<String> = ["partition", "order", "rows", "range", "groups"]
    if let token, token.isName, !beginnings.contains(token.text) { place += 1 }
    if takeWord("partition", "by") { window.partitions = try expressions() }
    if takeWord("order", "by") { window.orders = try orders() }
    // The frame counts rows.
    passToParenthesis()
    try expect(sign: ")")
    return window
  }

  /// To the one that closes those that stand here.
  private mutating func passToParenthesis() {
    var depth = 0
    while let token, depth > 0 || !token.isSign(")") {
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      place += 1
    }
  }

  private mutating func column() throws(NotUnderstood) -> SQLExpression.Form {
    var names = [try name().text]
    while isSign(".") {
      place += 1
      names.append(try name().text)
    }
    return .column(table: names.count > 1 ? names[names.count - 2] : nil, name: names.last ?? "")
  }
}
