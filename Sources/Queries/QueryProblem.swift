public import Diagnostics

/// Why a query has no answer, and where.
public struct QueryProblem: Error, Hashable, Sendable {
  /// `query-failed`, or `query-result` where the query is right and its answer cannot be shown.
  public var rule = Rule.queryFailed.id
  /// A headline without a full stop.
  public var summary: String
  /// What to do about it.
  public var helps: [String]
  /// The bytes of the SQL that are to blame; nil where it is the query as a whole.
  public var range: Range<Int>?
  /// The table that nobody has, for near misses among the names that the caller knows.
  public var missingTable: String?

  public init(
    _ summary: String, helps: [String] = [], at range: Range<Int>? = nil,
    missingTable: String? = nil
  ) {
    self.summary = summary
    self.helps = helps
    self.range = range
    self.missingTable = missingTable
  }

  /// A problem of the answer.
  static func answer(
    _ summary: String, helps: [String], at range: Range<Int>? = nil
  ) -> QueryProblem {
    var problem = QueryProblem(summary, helps: helps, at: range)
    problem.rule = Rule.queryResult.id
    return problem
  }

  /// The problem as an editor is shown it.
  ///
  /// - Parameters:
  ///   - sql: where the query stands, whose bytes are those of the file.
  ///   - names: the datasets that there are.
  public func diagnostic(in sql: SourceRange, datasets names: some Sequence<String>) -> Diagnostic {
    let place = range.map {
      SourceRange(path: sql.path, start: sql.start + $0.lowerBound, end: sql.start + $0.upperBound)
    }
    var helps = helps
    if let missingTable, let near = nearMiss(to: missingTable, in: names) {
      helps.insert("did you mean '\(near)'?", at: 0)
    }
    return Diagnostic(rule, summary, at: place ?? sql, helps: helps)
  }
}
