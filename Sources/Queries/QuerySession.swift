import Datasets
import CSQLite

/// One query while it is answered: its connection, and what SQLite's callbacks share.
///
/// Callbacks get the session as a pointer that is not counted; it closes its connection in the end.
final class QuerySession {
  let connection: OpaquePointer
  let text: SQLText
  let limits: QueryLimits
  let numbers = ExactNumbers()
  let plainFunctions = PlainFunctions()
  /// Whether SQLite is preparing the editor's text, and not our own.
  var isAuthorizing = false
  /// The first problem that a callback met: it knows more than SQLite's message says.
  var problem: QueryProblem?
  /// The columns that the query reads, by table; a table of which only the rows count has none.
  var reads: [String: Set<String>] = [:]
  var functions: [ExactFunction] = []
  /// Those that SQLite has the addresses of.
  var tables: [QueriedTable] = []
  /// Through which SQLite reads the tables.
  let module = QuerySession.makeModule()
  private var steps = 0
  private var start = Duration.zero

  init(connection: OpaquePointer, text: SQLText, limits: QueryLimits) {
    self.connection = connection
    self.text = text
    self.limits = limits
  }

  deinit {
    sqlite3_close_v2(connection)
    module.deallocate()
  }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> QuerySession? {
    pointer.map { Unmanaged<QuerySession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Bounds everything that one text could make large, and has SQLite ask us in all other matters.
  func guardConnection() {
    for (limit, most) in Self.bounds { sqlite3_limit(connection, limit, most) }
    // A misspelt name in double quotes is an error, and not a text.
    for texts in [SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL] {
      sqlite_configure(connection, texts, 0)
    }
    // The limit of all of SQLite's memory in this process, of which this is the only query now.
    sqlite3_hard_heap_limit64(limits.memory)
    sqlite3_set_authorizer(connection, authorize, pointer)
    sqlite3_progress_handler(connection, Self.stride, goOn, pointer)
  }

  private static let bounds: [(CInt, CInt)] = [
    (SQLITE_LIMIT_LENGTH, CInt(longestText)), (SQLITE_LIMIT_SQL_LENGTH, CInt(longestQuery + 1)),
    (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (SQLITE_LIMIT_VDBE_OP, 100_000), (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
  ]

  /// The bytes of a text that a query may make, and of one that a dataset may hold.
  static let longestText = 200_000
  /// The bytes of a query.
  static let longestQuery = 100_000

  // MARK: Time

  /// How many steps go by between two looks at the limits.
  private static let stride: CInt = 1_000

  func beginCounting() {
    steps = 0
    start = limits.time?.now() ?? .zero
  }

  /// Adds work to the account; false when it is overdrawn.
  func charge(_ more: Int) -> Bool {
    steps += more
    if problem != nil { return false }
    if steps > limits.steps {
      problem = QueryProblem(
        "the query is not done after \(limits.steps / 1_000_000) million steps",
        helps: [
          "look for a 'with recursive' that never ends, and for tables that are joined without "
            + "a condition"
        ])
    } else if let time = limits.time, time.now() - start > time.limit {
      problem = QueryProblem(
        "the query is not done after \(time.limit.components.seconds) seconds",
        helps: ["aggregate in fewer steps, or read fewer rows"])
    }
    return problem == nil
  }

  private let goOn: @convention(c) (UnsafeMutableRawPointer?) -> CInt = { pointer in
    guard let session = QuerySession.at(pointer) else { return 1 }
    return session.charge(Int(QuerySession.stride)) ? 0 : 1
  }

  // MARK: Statements

  /// Runs a statement of our own.
  func execute(_ sql: String) throws(QueryProblem) {
    if sqlite3_exec(connection, sql, nil, nil, nil) != SQLITE_OK { throw failure() }
  }

  /// - Returns: the statement, which the caller finalizes, and the byte behind it; no statement
  ///   for a text without one.
  func prepare(
    _ sql: [UInt8]
  ) throws(QueryProblem) -> (statement: OpaquePointer?, end: Int) {
    var statement: OpaquePointer?
    var end = 0
    let code = sql.withUnsafeBytes { bytes -> CInt in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection, start, CInt(bytes.count), &statement, &tail)
      if let start, let tail { end = tail - start }
      return code
    }
    guard code == SQLITE_OK else { throw failure() }
    return (statement, end)
  }

  /// What SQLite could not do last.
  func failure() -> QueryProblem {
    if let problem { return problem }
    let message = String(cString: sqlite3_errmsg(connection))
    let offset = Int(sqlite3_error_offset(connection))
    return QueryProblem(
      sqlite: message, at: offset < 0 ? nil : text.range(at: offset), in: text)
  }
}

/// Quotes a name for SQL.
func quotedName(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
