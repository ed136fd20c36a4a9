public import Datasets
import Diagnostics
import CSQLite
public import Quantities
import Synchronization

/// Answers queries over datasets with SQLite, in a database in memory that is made for each query
/// and holds nothing: its tables are the datasets themselves.
public struct QueryEngine: Sendable {
  public var limits = QueryLimits()
  /// What a bare `$` means in the name of a column.
  public var dollar = Currency.usd

  public init() {}

  /// - Parameter tables: the dataset of a name; nil where there is none.
  public func run(
    _ query: Query, over tables: (String) -> Dataset?
  ) throws(QueryProblem) -> Dataset {
    let text = SQLText(query.sql)
    try Self.refuseAtSight(text)
    var datasets: [String: Dataset] = [:]
    for name in QueriedTables.names(in: text) {
      datasets[name] = Self.spellings(of: name).lazy.compactMap(tables).first
    }
    return try Self.turn.withLock { _ throws(QueryProblem) in
      try answer(query, text, over: datasets)
    }
  }

  /// SQLite limits the memory of the process, not of a connection: queries run one after another, so
  /// that what one of them may have does not depend on how many there are beside it.
  private static let turn = Mutex(())

  private func answer(
    _ query: Query, _ text: SQLText, over datasets: [String: Dataset]
  ) throws(QueryProblem) -> Dataset {
    var opened: OpaquePointer?
    // Nobody else uses the connection, so that it needs no locks.
    let code = sqlite3_open_v2(
      ":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard let connection = opened, code == SQLITE_OK else {
      sqlite3_close_v2(opened)
      throw QueryProblem(
        "SQLite does not open a database in memory: \(String(cString: sqlite3_errstr(code)))")
    }
    let session = QuerySession(connection: connection, text: text, limits: limits)
    return try session.answer(query, dollar: dollar, over: datasets)
  }

  /// The names of the tables that a query reads, each once and as it is written there: what has to
  /// be there before it runs.
  public static func tables(in sql: String) -> [String] {
    sql.utf8.count > QuerySession.longestQuery ? [] : QueriedTables.names(in: SQLText(sql))
  }

  /// The names that a dataset may have which a query calls so: a hyphen is a minus in SQL, so that
  /// a name may be written with low lines.
  public static func spellings(of name: String) -> [String] {
    [name, name.lowercased(), name.lowercased().replacing("_", with: "-")]
  }

  /// The words with which statements begin that are no queries.
  private static let otherStatements: Set<String> = [
    "alter", "analyze", "attach", "begin", "commit", "create", "delete", "detach", "drop", "end",
    "explain", "insert", "pragma", "reindex", "release", "replace", "rollback", "savepoint",
    "update", "vacuum",
  ]

  /// What no look into the database is needed for.
  private static func refuseAtSight(_ text: SQLText) throws(QueryProblem) {
    if text.bytes.count > QuerySession.longestQuery {
      throw QueryProblem(
        "the query has \(text.bytes.count) bytes, and \(QuerySession.longestQuery) is the most",
        helps: ["keep data in a CSV file, and name it in the query"])
    }
    if let place = text.bytes.firstIndex(of: 0) {
      throw QueryProblem("the query holds a zero byte", at: place..<(place + 1))
    }
    guard !text.tokens.isEmpty else {
      throw QueryProblem("the query is empty", helps: ["write one 'select'"])
    }
    if let first = text.tokens.first, first.kind == .word,
      otherStatements.contains(first.text)
    {
      throw QueryProblem(
        "a query only reads, and \(first.text.uppercased()) does more",
        helps: ["write one 'select'"], at: first.range)
    }
    if let parameter = text.tokens.first(where: { $0.kind == .parameter }) {
      throw QueryProblem(
        "'\(parameter.text)' is a parameter, and nobody gives it a value",
        helps: ["write the value itself; a name with such a sign goes in double quotes"],
        at: parameter.range)
    }
    if let end = text.tokens.firstIndex(where: { $0.isSign(";") }),
      let second = text.tokens[end...].first(where: { !$0.isSign(";") })
    {
      throw QueryProblem(
        "a second statement begins here, and a query is one",
        helps: ["make two queries of it"], at: second.range.lowerBound..<text.bytes.count)
    }
  }
}
