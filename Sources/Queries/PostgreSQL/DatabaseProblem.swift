public import Diagnostics

/// Why a database did not answer a query, in the words that an editor is shown. No password stands
/// in them.
public struct DatabaseProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No connection, or none any more; an answer from the cache may serve.
    case unavailable
    /// What the site asks for cannot be: no such database in `site.yaml`, no variable, no cache.
    case setting
    /// The server says no to the query, or takes too long over it.
    case query
    /// What came back cannot be a dataset.
    case result
  }

  public var kind: Kind
  /// A headline without a full stop.
  public var summary: String
  /// The bytes of the SQL that are to blame; nil where it is the query as a whole.
  public var range: Range<Int>?
  /// Where it came from: the words of the server or of the library.
  public var notes: [String]
  /// What to do about it.
  public var helps: [String]

  init(
    _ kind: Kind, _ summary: String, at range: Range<Int>? = nil, notes: [String] = [],
    helps: [String] = []
  ) {
    self.kind = kind
    self.summary = summary
    self.range = range
    self.notes = notes
    self.helps = helps
  }

  /// The problem as an editor is shown it.
  ///
  /// - Parameter sql: where the query stands, whose bytes are those of the file.
  public func diagnostic(in sql: SourceRange) -> Diagnostic {
    let place = range.map {
      SourceRange(path: sql.path, start: sql.start + $0.lowerBound, end: sql.start + $0.upperBound)
    }
    return Diagnostic(
      kind.rule, summary, at: place ?? sql, notes: notes.map { Diagnostic.Note($0) }, helps: helps)
  }
}

extension DatabaseProblem.Kind {
  var rule: RuleID {
    switch self {
    case .unavailable: Rule.databaseUnavailable.id
    case .setting: Rule.databaseSetting.id
    case .query: Rule.queryFailed.id
    case .result: Rule.queryResult.id
    }
  }
}

extension DatabaseProblem {
  static func unknownDatabase(_ name: String, among names: [String]) -> DatabaseProblem {
    var helps: [String] = []
    if let meant = nearMiss(to: name, in: names) { helps.append("did you mean '\(meant)'?") }
    helps.append("give its address under 'databases' in site.yaml")
    return DatabaseProblem(.setting, "site.yaml names no database '\(name)'", helps: helps)
  }

  static func unsetVariable(_ variable: String, database: String) -> DatabaseProblem {
    DatabaseProblem(
      .unavailable,
      "the address of database '\(database)' is to be in the variable \(variable), which is not "
        + "set", helps: ["set \(variable)=postgres://USER:PASSWORD@HOST:PORT/DATABASE"])
  }

  static func unreadableVariable(
    _ variable: String, _ problem: DatabaseAddressProblem, database: String
  ) -> DatabaseProblem {
    DatabaseProblem(
      .setting, "the variable \(variable) holds no address of database '\(database)'",
      notes: [problem.summary], helps: [problem.help])
  }

  static func missingLibrary(_ reason: String, database: String) -> DatabaseProblem {
    DatabaseProblem(
      .unavailable,
      "database '\(database)' cannot be asked, because PostgreSQL's library is not installed",
      notes: [reason], helps: ["install it: apt-get install libpq5"])
  }

  static func notKept(_ query: Query, database: String) -> DatabaseProblem {
    DatabaseProblem(
      .setting,
      "query '\(query.name)' has no kept answer of database '\(database)', and --offline asks none",
      helps: ["build once without --offline, where the database can be reached"])
  }

  static func unreadableCache(_ path: String, _ reason: String) -> DatabaseProblem {
    DatabaseProblem(
      .setting, "the kept answer in '\(path)' cannot be read: \(reason)",
      helps: ["remove the file, and build once without --offline"])
  }

  /// For a problem that an older answer could bridge.
  func offering(answerOf time: ReadingTime) -> DatabaseProblem {
    var problem = self
    problem.helps.append(
      "or publish what the database answered at \(time): build again with --offline")
    return problem
  }
}
