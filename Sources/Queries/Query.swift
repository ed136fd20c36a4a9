/// A question in SQL, whose answer is a dataset.
public struct Query: Hashable, Sendable {
  /// The name of the answer: `thefts-by-year`.
  public let name: String
  public let sql: String

  public init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }
}

/// How much a query may ask for.
public struct QueryLimits: Sendable {
  /// Steps of SQLite's virtual machine. A row that is read takes some ten, so that this is where
  /// a query ends that would never end, and on every machine at the same row.
  public var steps = 300_000_000
  /// Rows of the answer.
  public var rows = 100_000
  /// Bytes of all texts of the answer.
  public var textBytes = 64_000_000
  /// Bytes that SQLite may hold while it answers.
  public var memory: Int64 = 1 << 30
  /// A time after which the query is given up, and the clock that tells it. Without one, only
  /// steps are counted, and the answer does not depend on the machine.
  public var time: (limit: Duration, now: @Sendable () -> Duration)?

  public init() {}
}
