import CSQLite

/// SQLite's own functions, for those of ours that look at their arguments first: a second connection
/// answers, where they still are SQLite's.
final class PlainFunctions {
  private var connection: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(connection)
  }

  /// Answers a call.
  ///
  /// - Returns: whether the answer is a null.
  @discardableResult
  func answer(_ context: OpaquePointer?, _ row: FunctionArguments) -> Bool {
    guard let statement = statement(row.name, row.count) else {
      sqlite3_result_error_nomem(context)
      return false
    }
    for place in 0..<row.count {
      sqlite3_bind_value(statement, CInt(place + 1), row.value(place))
    }
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else {
      sqlite3_result_null(context)
      return true
    }
    sqlite3_result_value(context, sqlite3_column_value(statement, 0))
    return sqlite3_column_type(statement, 0) == SQLITE_NULL
  }

  private func statement(_ name: String, _ count: Int) -> OpaquePointer? {
    let call = "\(name)(\(repeatElement("?", count: count).joined(separator: ",")))"
    if let statement = statements[call] { return statement }
    if connection == nil {
      sqlite3_open(":memory:", &connection)
      sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, CInt(QuerySession.longestText))
    }
    var statement: OpaquePointer?
    sqlite3_prepare_v2(connection, "select \(call)", -1, &statement, nil)
    statements[call] = statement
    return statement
  }
}
