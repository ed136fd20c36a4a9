import CSQLite

/// SQLite's question, while it prepares a query, whether a part of it is allowed.
///
/// Allowed are reading the datasets, and functions that are known to give the same answer on every
/// machine and every day. All else is refused by not being listed.
let authorize:
  @convention(c) (
    UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?, UnsafePointer<CChar>?
  ) -> CInt = { pointer, action, first, second, _, _ in
    guard let session = QuerySession.at(pointer), session.isAuthorizing else { return SQLITE_OK }
    let first = first.map { String(cString: $0) } ?? ""
    let second = second.map { String(cString: $0) } ?? ""
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_READ: return session.mayRead(first, column: second) ? SQLITE_OK : SQLITE_DENY
    case SQLITE_FUNCTION:
      if allowedFunctions.contains(second.lowercased()) { return SQLITE_OK }
      session.refuse(function: second)
      return SQLITE_DENY
    default:
      session.refuseToWrite()
      return SQLITE_DENY
    }
  }

extension QuerySession {
  fileprivate func mayRead(_ table: String, column: String) -> Bool {
    guard reads[table] != nil else {
      // A part of the query has no columns that SQLite would ask about, but is counted.
      if column.isEmpty, QueriedTables.parts(of: text).contains(table.lowercased()) { return true }
      refuse("the table '\(table)' is SQLite's own", word: table, [])
      return false
    }
    if !column.isEmpty { reads[table]?.insert(column) }
    return true
  }

  /// SQLite makes some tables of its own at the moment when a query names them.
  fileprivate func refuseToWrite() {
    if let table = QueriedTables.names(in: text).first(where: { reads[$0] == nil }) {
      refuse("the table '\(table)' is SQLite's own", word: table, [])
    } else {
      let word = text.tokens.first { ["delete", "insert", "replace", "update"].contains($0.text) }
      // A function in the place of a table is made one by SQLite.
      if word == nil,
        let function = text.tableFunctions.first(where: { !allowedFunctions.contains($0) })
      {
        return refuse(function: function)
      }
      refuse(
        "a query only reads, and this one does more", word: word?.text ?? "",
        ["write one 'select'"])
    }
  }

  fileprivate func refuse(_ summary: String, word: String, _ helps: [String]) {
    if problem != nil { return }
    problem = QueryProblem(summary, helps: helps, at: text.range(ofWord: word))
  }

  fileprivate func refuse(function name: String) {
    switch name.lowercased() {
    case "random", "randomblob":
      refuse(
        "\(name)() gives another answer each time", word: name,
        ["a page built twice from the same content must be the same"])
    case "current_date", "current_time", "current_timestamp":
      refuse(
        "\(name) depends on the day of the build", word: name,
        ["write the date, such as '2024-01-31'"])
    case "load_extension":
      refuse("\(name)() would run a program from the disk", word: name, [])
    default:
      refuse(
        "\(name)() is not among the functions of queries", word: name,
        ["the reference lists them, under “Queries”"])
    }
  }
}

/// The functions that a query may call: SQLite's own, in four groups, then ours.
let allowedFunctions: Set<String> = [
  // Of numbers. What these have computed in binary is published through round.
  "abs", "ceil", "ceiling", "exp", "floor", "ln", "log", "log10", "log2", "mod", "pow", "power",
  "sign", "sqrt", "trunc",
  // Of texts.
  "char", "concat", "concat_ws", "format", "glob", "group_concat", "hex", "instr", "length",
  "like", "lower", "ltrim", "octet_length", "printf", "quote", "replace", "rtrim", "string_agg",
  "substr", "substring", "trim", "unicode", "upper",
  // Of any values.
  "coalesce", "count", "ifnull", "iif", "if", "likelihood", "likely", "max", "min", "nullif",
  "typeof", "unlikely",
  // Of windows.
  "cume_dist", "dense_rank", "first_value", "lag", "last_value", "lead", "nth_value", "ntile",
  "percent_rank", "rank", "row_number",
  // Of dates, without “now”.
  "date", "datetime", "julianday", "strftime", "time", "unixepoch",
  // Exact.
  "avg", "correlation", "geometric_mean", "growth", "iqr", "mean", "median", "quantile", "ratio",
  "round", "share", "stdev", "sum", "total", "variance", "weighted_mean",
]
