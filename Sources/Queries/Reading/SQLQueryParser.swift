/// The clauses of queries.
extension SQLParser {
  /// The whole text; nil where it has something that is not known here.
  static func query(_ text: SQLText) throws(NotUnderstood) -> SQLQuery {
    var parser = SQLParser(text)
    let query = try parser.query()
    while parser.takeSign(";") {}
    if let rest = parser.token { throw NotUnderstood(range: rest.range) }
    return query
  }

  mutating func query() throws(NotUnderstood) -> SQLQuery {
    var query = SQLQuery()
    if takeWord("with") {
      _ = takeWord("recursive")
      repeat { query.parts.append(try part()) } while takeSign(",")
    }
    query.selections.append(try selection())
    while takeWord("union") || takeWord("intersect") || takeWord("except") {
      _ = takeWord("all")
      query.selections.append(try selection())
    }
    if takeWord("order", "by") { query.orders = try orders() }
    if takeWord("limit") {
      query.limits.append(try expression())
      if takeWord("offset") || takeSign(",") { query.limits.append(try expression()) }
    }
    return query
  }

  private mutating func part() throws(NotUnderstood) -> SQLQuery.Part {
    let name = try name().text
    let columns = isSign("(") ? try namesInParentheses().map(\.text) : []
    try expect(word: "as")
    _ = takeWord("not")
    _ = takeWord("materialized")
    try expect(sign: "(")
    let query = try query()
    try expect(sign: ")")
    return SQLQuery.Part(name: name, columns: columns, query: query)
  }

  private mutating func namesInParentheses() throws(NotUnderstood) -> [SQLText.Token] {
    try expect(sign: "(")
    var names = [try name()]
    while takeSign(",") { names.append(try name()) }
    try expect(sign: ")")
    return names
  }

  mutating func orders() throws(NotUnderstood) -> [SQLExpression] {
    var orders: [SQLExpression] = []
    repeat {
      orders.append(try expression())
      _ = takeWord("asc") || takeWord("desc")
      _ = takeWord("nulls", "first") || takeWord("nulls", "last")
    } while takeSign(",")
    return orders
  }

  private mutating func selection() throws(NotUnderstood) -> SQLSelection {
    var selection = SQLSelection()
    if takeWord("values") {
      try takeRows(&selection)
      return selection
    }
    try expect(word: "select")
    _ = takeWord("distinct") || takeWord("all")
    repeat { selection.items.append(try item()) } while takeSign(",")
    if takeWord("from") { try takeTables(&selection) }
    if takeWord("where") { selection.conditions.append(try expression()) }
    if takeWord("group", "by") { selection.groups = try expressions() }
    if takeWord("having") { selection.conditions.append(try expression()) }
    if takeWord("window") {
      repeat {
        _ = try name()
        try expect(word: "as")
        selection.windows.append(try window())
      } while takeSign(",")
    }
    return selection
  }

  /// The rows of `values`: the values that stand below one another are looked at like the branches
  /// of a case.
  private mutating func takeRows(_ selection: inout SQLSelection) throws(NotUnderstood) {
    var columns: [[SQLExpression]] = []
    repeat {
      try expect(sign: "(")
      for (place, value) in try expressions().enumerated() {
        if place == columns.count { columns.append([]) }
        columns[place].append(value)
      }
      try expect(sign: ")")
    } while takeSign(",")
    for (place, values) in columns.enumerated() {
      let branches = values.dropFirst().map { (when: $0, then: $0) }
      let value = SQLExpression(form: .cases(nil, branches, values[0]), range: values[0].range)
      selection.items.append(
        .value(values.count == 1 ? values[0] : value, name: "column\(place + 1)"))
    }
  }

  private mutating func item() throws(NotUnderstood) -> SQLSelection.Item {
    if takeSign("*") { return .star(table: nil) }
    if let token, token.isName, isSign(".", ahead: 1), isSign("*", ahead: 2) {
      place += 3
      return .star(table: token.text)
    }
    let value = try expression()
    return .value(value, name: try alias())
  }

  /// A name that follows an expression or a table.
  private mutating func alias() throws(NotUnderstood) -> String? {
    if takeWord("as") { return try name().text }
    guard let token, token.kind != .word || !Self.reserved.contains(token.text),
      token.isName || token.kind == .string
    else { return nil }
    place += 1
    return token.text
  }

  private static let reserved: Set<String> = [
    "cross", "except", "from", "full", "group", "having", "inner", "intersect", "join", "left",
    "limit", "natural", "offset", "on", "order", "outer", "right", "union", "using", "where",
    "window",
  ]

  private mutating func takeTables(_ selection: inout SQLSelection) throws(NotUnderstood) {
    repeat {
      try takeTable(&selection)
      while true {
        if takeWord("on") {
          selection.conditions.append(try expression())
        } else if takeWord("using") {
          selection.shared += try namesInParentheses().map { ($0.text, $0.range) }
        } else {
          break
        }
      }
    } while takeJoin(&selection)
  }

  private mutating func takeJoin(_ selection: inout SQLSelection) -> Bool {
    if takeSign(",") { return true }
    let start = place
    while let token, token.kind == .word,
      ["natural", "left", "right", "full", "inner", "cross", "outer"].contains(token.text)
    {
      if token.text == "natural" { selection.natural = token.range }
      place += 1
    }
    if takeWord("join") { return true }
    place = start
    return false
  }

  private mutating func takeTable(_ selection: inout SQLSelection) throws(NotUnderstood) {
    if takeSign("(") {
      if startsQuery {
        let query = try query()
        try expect(sign: ")")
        selection.tables.append((.query(query), try alias()))
      } else {
        try takeTables(&selection)
        try expect(sign: ")")
        if try alias() != nil { throw NotUnderstood(range: token?.range) }
      }
      return
    }
    var name = try name().text
    if takeSign(".") { name = try self.name().text }
    if isSign("(") { throw NotUnderstood(range: token?.range) }
    selection.tables.append((.named(name), try alias()))
  }
}
