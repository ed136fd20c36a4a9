/// Finds the names of the tables that a query reads: what follows `from` and `join`, and the
/// commas between tables. Names that the query itself gives with `with` are left out.
struct QueriedTables {
  private let tokens: [SQLText.Token]
  private var names: [String] = []
  /// For each parenthesis that is open: whether a comma in it leads to a further table.
  private var isAmongTables = [false]
  private var expectsTable = false

  static func names(in text: SQLText) -> [String] {
    var finder = QueriedTables(text.tokens)
    finder.find()
    let own = finder.namesOfParts
    var seen: Set<String> = []
    return finder.names.filter {
      !own.contains($0.lowercased()) && seen.insert($0.lowercased()).inserted
    }
  }

  /// The names that a query gives to its parts with `with`, in lower case.
  static func parts(of text: SQLText) -> Set<String> { QueriedTables(text.tokens).namesOfParts }

  private init(_ tokens: [SQLText.Token]) { self.tokens = tokens }

  private mutating func find() {
    for (place, token) in tokens.enumerated() {
      let isExpected = expectsTable
      expectsTable = false
      switch token.kind {
      case .sign where token.text == "(":
        // Tables may stand in parentheses of their own: `from (a join b)`.
        isAmongTables.append(isExpected)
        expectsTable = isExpected
      case .sign where token.text == ")":
        if isAmongTables.count > 1 { isAmongTables.removeLast() }
      case .sign where token.text == ",":
        expectsTable = isAmongTables.last ?? false
      case .word where token.text == "from" || token.text == "join":
        isAmongTables[isAmongTables.count - 1] = true
        expectsTable = true
      case .word where Self.endsTables.contains(token.text):
        isAmongTables[isAmongTables.count - 1] = false
      case .word where token.text == "main" && isExpected && isSign(".", place + 1):
        break
      case .sign where token.text == "." && place > 0 && tokens[place - 1].isWord("main"):
        expectsTable = true
      case .word, .quotedName:
        // A function may stand there too.
        if isExpected, !isSign("(", place + 1) { names.append(token.isName ? token.text : "") }
      default: break
      }
    }
  }

  private func isSign(_ sign: String, _ place: Int) -> Bool {
    place < tokens.count && tokens[place].isSign(sign)
  }

  private static let endsTables: Set<String> = [
    "where", "group", "having", "order", "limit", "window", "union", "except", "intersect",
    "select", "values", "with",
  ]

  /// `NAME as (` and `NAME (columns) as (` of a `with` clause, in lower case.
  private var namesOfParts: Set<String> {
    var found: Set<String> = []
    guard tokens.contains(where: { $0.isWord("with") }) else { return found }
    // For each token the place behind the next parenthesis that closes.
    var closings = [Int](repeating: tokens.count + 1, count: tokens.count + 1)
    for place in tokens.indices.reversed() {
      closings[place] = tokens[place].isSign(")") ? place + 1 : closings[place + 1]
    }
    for (place, token) in tokens.enumerated() where token.isName {
      var next = place + 1
      if isSign("(", next) { next = closings[next] }
      guard next < tokens.count, tokens[next].isWord("as") else { continue }
      next += 1
      while next < tokens.count, tokens[next].isWord("not") || tokens[next].isWord("materialized") {
        next += 1
      }
      if isSign("(", next) { found.insert(token.text.lowercased()) }
    }
    return found
  }
}
