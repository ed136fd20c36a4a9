import CPostgres
import Diagnostics
import Glibc

/// Runs one statement in a transaction that can write nothing, which ends with the connection.
///
/// The statement is prepared and described before it is run, so that more than one statement, one
/// that gives no rows, and a type that cannot be read exactly are refused without running anything.
struct ReadOnlyTransaction: ~Copyable {
  private let connection: PostgreSQLConnection
  private let query: Query
  private let limits: DatabaseLimits
  private let deadline: ContinuousClock.Instant
  private var receivedRows = 0

  init(_ connection: consuming PostgreSQLConnection, _ query: Query, _ limits: DatabaseLimits) {
    self.connection = connection
    self.query = query
    self.limits = limits
    // The server keeps the time itself; we only give up when it does not.
    deadline = ContinuousClock.now + limits.statementTime + limits.connectionTime
  }

  mutating func run() throws(DatabaseProblem) -> QueryResult {
    // The settings are the transaction's and end with it: a pool of connections that hands the
    // session on to others hands on none of them.
    try command(
      "BEGIN READ ONLY; SET LOCAL statement_timeout = \(limits.statementTime.milliseconds); "
        + "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'")
    guard !query.sql.utf8.contains(0) else {
      throw DatabaseProblem(.query, "query '\(query.name)' holds a NUL character")
    }
    try send(postgres_send_statement(connection.handle, query.sql))
    try finish()
    var result = QueryResult(columns: try columns())
    try send(postgres_send_execution(connection.handle))
    var bytes = 0
    while let rows = try next() {
      switch rows.status {
      case POSTGRES_ROW, POSTGRES_ROWS_DONE: break
      default: throw failure(rows)
      }
      for row in 0..<rows.rowCount {
        receivedRows += 1
        guard receivedRows <= limits.rows else { throw words.tooManyRows(limits.rows) }
        for column in result.columns.indices where !rows.isNull(row, column) {
          bytes += rows.length(row, column)
        }
        guard bytes <= limits.bytes else { throw words.tooManyBytes(limits.bytes) }
        try append(rows, row, to: &result)
      }
    }
    return result
  }

  private func append(
    _ rows: borrowing PostgreSQLResult, _ row: Int, to result: inout QueryResult
  ) throws(DatabaseProblem) {
    for column in result.columns.indices {
      guard !rows.isNull(row, column) else {
        result.columns[column].cells.append(nil)
        continue
      }
      guard let text = rows.text(row, column) else {
        throw words.notUTF8(result.columns[column].name, row: receivedRows)
      }
      result.columns[column].cells.append(text)
    }
  }

  /// The columns that the prepared statement will give.
  private func columns() throws(DatabaseProblem) -> [QueryResult.Column] {
    try send(postgres_send_description_request(connection.handle))
    guard let description = try next() else { throw dropped() }
    guard description.status == POSTGRES_COMMAND_DONE else { throw failure(description) }
    guard description.columnCount > 0 else { throw words.givesNoRows }
    guard description.parameterCount == 0 else { throw words.hasParameters }
    try finish()
    var columns: [QueryResult.Column] = []
    for index in 0..<description.columnCount {
      let name = description.columnName(index)
      let type = description.columnType(index)
      guard name != "?column?" else { throw words.unnamedColumn(index) }
      if let first = columns.first(where: { $0.name.formulaName == name.formulaName }) {
        throw words.repeatedColumn(name, first: first.name)
      }
      guard let columnType = ColumnType(catalogueNumber: type) else {
        throw words.unreadableType(name, try typeName(type))
      }
      columns.append(QueryResult.Column(name: name, type: columnType, cells: []))
    }
    return columns
  }

  /// The server's name of a type: `double precision`, or that of an enumeration.
  private func typeName(_ number: UInt32) throws(DatabaseProblem) -> String {
    try send(postgres_send(connection.handle, "SELECT format_type(\(number), NULL)"))
    var name: String?
    while let result = try next() {
      if result.status == POSTGRES_ROWS_DONE, result.rowCount == 1 { name = result.text(0, 0) }
    }
    return name ?? "number \(number)"
  }

  /// Runs commands of our own, which give no rows.
  private func command(_ commands: String) throws(DatabaseProblem) {
    try send(postgres_send(connection.handle, commands))
    try finish()
  }

  /// Takes the results that are left, each of which has to say that all is well.
  private func finish() throws(DatabaseProblem) {
    while let result = try next() {
      guard result.status == POSTGRES_COMMAND_DONE else { throw failure(result) }
    }
  }

  private func send(_ accepted: Int32) throws(DatabaseProblem) {
    guard accepted != 0 else { throw dropped() }
    while true {
      switch postgres_flush(connection.handle) {
      case 0: return
      case 1:
        guard connection.wait(for: POLLIN | POLLOUT, until: deadline) else { throw words.silence }
        // What the server says meanwhile has to be read, or both would wait for the other.
        guard postgres_take_input(connection.handle) != 0 else { throw dropped() }
      default: throw dropped()
      }
    }
  }

  /// Nil after the last result of what was sent.
  private func next() throws(DatabaseProblem) -> PostgreSQLResult? {
    while postgres_is_busy(connection.handle) != 0 {
      guard connection.wait(for: POLLIN, until: deadline) else { throw words.silence }
      guard postgres_take_input(connection.handle) != 0 else { throw dropped() }
    }
    return postgres_next_result(connection.handle).map { PostgreSQLResult($0) }
  }

  private func failure(_ result: borrowing PostgreSQLResult) -> DatabaseProblem {
    guard let code = result.errorField("C").map({ String(cString: $0) }) else { return dropped() }
    func field(_ letter: Unicode.Scalar) -> String? {
      result.errorField(letter).map { connection.shown($0) }
    }
    let position = field("P").flatMap { Int($0) }
    var problem = words.failure(
      code: code, message: field("M") ?? code, detail: field("D"), hint: field("H"),
      position: position, receivedRows: receivedRows)
    if code == "42P01", let range = problem.range {
      let table = String(decoding: Array(query.sql.utf8)[range], as: UTF8.self)
      // Whoever cannot be asked for the names of the tables has none to offer.
      if let names = try? tableNames(), let meant = nearMiss(to: table, in: names) {
        problem.helps.insert("did you mean '\(meant)'?", at: 0)
      }
    }
    return problem
  }

  /// The tables and views that need no schema before their names, in a transaction of their own.
  private func tableNames() throws(DatabaseProblem) -> [String] {
    while try next() != nil {}
    try command("ROLLBACK; BEGIN READ ONLY")
    try send(
      postgres_send(
        connection.handle,
        "SELECT table_name FROM information_schema.tables "
          + "WHERE table_schema = ANY (current_schemas(false)) LIMIT 10000"))
    var names: [String] = []
    while let result = try next() {
      names += (0..<result.rowCount).compactMap { result.text($0, 0) }
    }
    return names
  }

  private func dropped() -> DatabaseProblem {
    words.dropped(after: receivedRows, reason: connection.lastError)
  }

  private var words: StatementWords {
    StatementWords(query: query, database: connection.database, limits: limits)
  }
}
