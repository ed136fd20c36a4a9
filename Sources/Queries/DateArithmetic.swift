import CSQLite

/// SQLite's functions of dates, less what depends on the day or the place of the build.
///
/// They are answered by a second connection, where they still are SQLite's own.
final class DateArithmetic {
  static let functions = ["date", "datetime", "julianday", "strftime", "time", "unixepoch"]

  private var connection: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(connection)
  }

  func answer(_ context: OpaquePointer?, _ name: String, _ row: FunctionArguments) {
    do throws(QueryProblem) {
      try refuseDependence(name, row)
      guard let statement = statement(name, row.count) else {
        return sqlite3_result_error_nomem(context)
      }
      for place in 0..<row.count {
        sqlite3_bind_value(statement, CInt(place + 1), row.value(place))
      }
      defer { sqlite3_reset(statement) }
      guard sqlite3_step(statement) == SQLITE_ROW else { return sqlite3_result_null(context) }
      sqlite3_result_value(context, sqlite3_column_value(statement, 0))
    } catch {
      row.session.fail(context, error)
    }
  }

  private func refuseDependence(
    _ name: String, _ row: FunctionArguments
  ) throws(QueryProblem) {
    let timePlace = name == "strftime" ? 1 : 0
    if row.count <= timePlace || row.text(timePlace)?.lowercased() == "now" {
      throw row.problem(
        "\(name)() of now depends on the day of the build",
        helps: ["write the date, such as \(name)('2024-01-31')"])
    }
    for place in (timePlace + 1)..<max(row.count, timePlace + 1) {
      guard let modifier = row.text(place)?.lowercased(), ["localtime", "utc"].contains(modifier)
      else { continue }
      throw row.problem(
        "\(name)() with '\(modifier)' depends on the time zone of the machine",
        helps: ["write the times in the table in one zone"])
    }
  }

  private func statement(_ name: String, _ count: Int) -> OpaquePointer? {
    let call = "\(name)(\(repeatElement("?", count: count).joined(separator: ",")))"
    if let statement = statements[call] { return statement }
    if connection == nil { sqlite3_open(":memory:", &connection) }
    var statement: OpaquePointer?
    sqlite3_prepare_v2(connection, "select \(call)", -1, &statement, nil)
    statements[call] = statement
    return statement
  }
}
