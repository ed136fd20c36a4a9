public import Datasets
public import Files
public import Quantities

/// Answers queries with the databases that `site.yaml` names, or with what they answered before.
public struct DatabaseQueries: Sendable {
  private let addresses: [String: DatabaseAddress]
  private let cache: QueryCache
  private let environment: Environment
  private let clock: Clock
  /// Whether only kept answers are used.
  public var isOffline: Bool
  public var limits = DatabaseLimits()
  /// What a bare `$` in the name of a column means.
  public var dollar = Currency.usd
  /// The name by which the system's loader finds PostgreSQL's library.
  var library = "libpq.so.5"

  public init(
    _ addresses: [String: DatabaseAddress], cache: QueryCache, environment: Environment,
    clock: Clock, isOffline: Bool = false
  ) {
    self.addresses = addresses
    self.cache = cache
    self.environment = environment
    self.clock = clock
    self.isOffline = isOffline
  }

  /// Asks a database, and keeps its answer; with `isOffline` gives the answer that was kept.
  ///
  /// A database that cannot be reached is an error even where an answer is kept: what is published
  /// is never older than the editor knows.
  public func run(
    _ query: Query, on database: String
  ) throws(DatabaseProblem) -> DatabaseAnswer {
    let query = Query(name: query.name, sql: DatabaseQuestion(query.sql, of: database).sql)
    guard let address = addresses[database] else {
      throw .unknownDatabase(database, among: Array(addresses.keys))
    }
    if isOffline {
      guard let kept = try cache.answer(to: query, of: database) else {
        throw .notKept(query, database: database)
      }
      return DatabaseAnswer(
        dataset: try kept.result.dataset(of: query, dollar: dollar), time: kept.time, isKept: true)
    }
    let result: QueryResult
    do throws(DatabaseProblem) {
      result = try ask(address, query, database)
    } catch {
      throw error.kind == .unavailable ? offeringKept(error, query, database) : error
    }
    let dataset = try result.dataset(of: query, dollar: dollar)
    let time = ReadingTime(secondsSinceEpoch: clock.secondsSinceEpoch)
    try cache.keep(
      KeptAnswer(database: database, sql: query.sql, time: time, result: result), to: query)
    return DatabaseAnswer(dataset: dataset, time: time, isKept: false)
  }

  private func ask(
    _ address: DatabaseAddress, _ query: Query, _ database: String
  ) throws(DatabaseProblem) -> QueryResult {
    let connection = try PostgreSQLConnection.open(
      try address.resolved(in: environment, database: database), database: database,
      environment: environment, library: library, limit: limits.connectionTime)
    var transaction = ReadOnlyTransaction(connection, query, limits)
    return try transaction.run()
  }

  private func offeringKept(
    _ problem: DatabaseProblem, _ query: Query, _ database: String
  ) -> DatabaseProblem {
    // A kept answer that cannot be read is none.
    guard let kept = try? cache.answer(to: query, of: database) else { return problem }
    return problem.offering(answerOf: kept.time)
  }
}

/// What a database answered.
public struct DatabaseAnswer: Sendable {
  /// Named after the query.
  public let dataset: Dataset
  /// When the database answered, which readers are told.
  public let time: ReadingTime
  /// Whether it comes from the cache.
  public let isKept: Bool
}
