import GRDBSQLite

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
    case SQLITE_READ:
      guard session.reads[first] != nil else {
        session.refuse("the table '\(first)' is SQLite's own", word: first, [])
        return SQLITE_DENY
      }
      if !second.isEmpty { session.reads[first]?.insert(second) }
      return SQLITE_OK
    case SQLITE_FUNCTION:
      if allowedFunctions.contains(second.lowercased()) { return SQLITE_OK }
      session.refuse(function: second)
      return SQLITE_DENY
    default:
      let word = refusedStatements[action] ?? "such a statement"
      session.refuse(
        "a query only reads, and \(word.uppercased()) does more", word: word,
        ["write one 'select'"])
      return SQLITE_DENY
    }
  }

extension QuerySession {
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

/// What a statement is called that does more than read.
private let refusedStatements: [CInt: String] = [
  SQLITE_ATTACH: "attach", SQLITE_DETACH: "detach", SQLITE_PRAGMA: "pragma",
  SQLITE_INSERT: "insert", SQLITE_UPDATE: "update", SQLITE_DELETE: "delete",
  SQLITE_CREATE_TABLE: "create", SQLITE_CREATE_TEMP_TABLE: "create", SQLITE_CREATE_VIEW: "create",
  SQLITE_CREATE_TEMP_VIEW: "create", SQLITE_CREATE_INDEX: "create",
  SQLITE_CREATE_TEMP_INDEX: "create", SQLITE_CREATE_TRIGGER: "create",
  SQLITE_CREATE_TEMP_TRIGGER: "create", SQLITE_CREATE_VTABLE: "create", SQLITE_DROP_TABLE: "drop",
  SQLITE_DROP_TEMP_TABLE: "drop", SQLITE_DROP_INDEX: "drop", SQLITE_DROP_VIEW: "drop",
  SQLITE_DROP_TRIGGER: "drop", SQLITE_DROP_VTABLE: "drop", SQLITE_ALTER_TABLE: "alter",
  SQLITE_ANALYZE: "analyze", SQLITE_REINDEX: "reindex", SQLITE_TRANSACTION: "begin",
  SQLITE_SAVEPOINT: "savepoint",
]

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
