public import Datasets

/// Answers queries over datasets with SQLite, in a database in memory that is made for each query
/// and filled with what it reads.
public struct QueryEngine: Sendable {
  public var limits = QueryLimits()

  public init() {}

  /// - Parameter tables: the dataset of a name; nil where there is none.
  public func run(
    _ query: Query, over tables: (String) -> Dataset?
  ) throws(QueryProblem) -> Dataset {
    throw QueryProblem("queries are not answered yet")
  }

  /// The names of the tables that a query may read, each once: what has to be there before it runs.
  public static func tables(in sql: String) -> [String] { [] }
}
