import Datasets
import Diagnostics
import Files
@testable import Queries
import Testing

/// A site whose `site.yaml` names the database `warehouse`, and what its queries come to.
struct Warehouse {
  var queries: DatabaseQueries
  let files: MemoryFileSystem

  /// Half past nine on 1 February 2024.
  static let now: Int64 = 1_706_779_800

  init(
    _ address: String, environment: [String: String] = [:], files: MemoryFileSystem = .init(),
    now: Int64 = now
  ) throws {
    self.files = files
    queries = DatabaseQueries(
      ["warehouse": try DatabaseAddress(address)],
      cache: QueryCache(files, folder: ".briefgen/queries"),
      environment: Environment(variables: environment),
      clock: .fixed(secondsSinceEpoch: now))
    queries.limits.connectionTime = .seconds(60)
    queries.limits.statementTime = .seconds(60)
  }

  /// The tests' own server, as a user who may read (and would like to write).
  static func real(
    port: Int? = nil, files: MemoryFileSystem = .init(), now: Int64 = now
  ) throws -> Warehouse {
    let server = try #require(ServerTrait.server)
    return try Warehouse(
      "postgres://reader@127.0.0.1:\(port ?? server.port)/warehouse",
      environment: ["PGPASSWORD": "correct horse"], files: files, now: now)
  }

  func answer(_ sql: String) throws -> DatabaseAnswer {
    try queries.run(Query(name: "thefts", sql: sql), on: "warehouse")
  }

  /// The rows as texts, values separated by ` | `.
  func rows(_ sql: String) throws -> [String] { Warehouse.rows(try answer(sql).dataset) }

  static func rows(_ dataset: Dataset) -> [String] {
    (0..<dataset.rowCount).map { row in
      dataset.columns.map { column in
        switch column[row] {
        case .missing: "–"
        case .text(let text): "‘\(text)’"
        case .period(let period): "\(period)"
        case let other: "\(other)".split { "()".contains($0) }.last.map { String($0) } ?? ""
        }
      }.joined(separator: " | ")
    }
  }

  /// What goes wrong, as a reader of the report sees it: the summary with the marked SQL, notes
  /// and helps, one a line.
  func problem(_ sql: String) -> String {
    do throws(DatabaseProblem) {
      _ = try queries.run(Query(name: "thefts", sql: sql), on: "warehouse")
      return "no problem"
    } catch {
      return Warehouse.told(error, sql: sql)
    }
  }

  static func told(_ problem: DatabaseProblem, sql: String) -> String {
    let diagnostic = problem.diagnostic(in: SourceRange(path: "p.md", start: 100, end: 900))
    var lines = ["[\(diagnostic.rule.rawValue)] \(diagnostic.summary)"]
    if problem.range != nil, let range = diagnostic.range {
      let bytes = Array(sql.utf8)[(range.start - 100)..<(range.end - 100)]
      lines.append("at: " + String(decoding: bytes, as: UTF8.self))
    }
    lines += diagnostic.notes.map { "note: " + $0.prefix }
    lines += diagnostic.helps.map { "help: " + $0 }
    return lines.joined(separator: "\n")
  }
}
