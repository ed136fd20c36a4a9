/// A text that a database is asked: the queries with one text share an answer.
public struct DatabaseQuestion: Hashable, Sendable {
  /// Its name in `site.yaml`.
  public let database: String
  /// Without the white space at the end: a block ends in a line end, and the query of a command
  /// line does not.
  public let sql: String

  public init(_ sql: String, of database: String) {
    let end = sql.lastIndex { !$0.isWhitespace }.map { sql.index(after: $0) }
    self.sql = String(sql[..<(end ?? sql.startIndex)])
    self.database = database
  }
}
