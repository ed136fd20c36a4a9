import Datasets
import Quantities
import Testing

@testable import Queries

/// Tables that the tests ask.
enum Desk {
  static let thefts = """
    Year,Value (USD),Method,Count
    2019,$370.50,bridge,4
    2020,$280.25,exchange,3
    2021,$400.10,bridge,
    2022,"$1,700.15",bridge,9

    """

  static func dataset(_ csv: String, name: String) throws -> Dataset {
    try DatasetReader(path: name).read(Array(csv.utf8), name: name)
  }

  /// The answer to a query over `thefts` and other tables.
  static func ask(
    _ sql: String, _ others: [String: String] = [:], limits: QueryLimits = QueryLimits()
  ) throws -> Dataset {
    var tables = ["thefts": try dataset(thefts, name: "thefts")]
    for (name, csv) in others { tables[name] = try dataset(csv, name: name) }
    var engine = QueryEngine()
    engine.limits = limits
    return try engine.run(Query(name: "answer", sql: sql)) { tables[$0] }
  }

  /// The answer as lines: cells with a comma between them, the names first.
  static func lines(_ sql: String, _ others: [String: String] = [:]) throws -> [String] {
    let answer = try ask(sql, others)
    return [answer.columns.map(\.name).joined(separator: ",")]
      + (0..<answer.rowCount).map { row in
        answer.columns.map { "\($0[row].shown)" }.joined(separator: ",")
      }
  }

  static func problem(
    _ sql: String, _ others: [String: String] = [:], limits: QueryLimits = QueryLimits()
  ) throws -> QueryProblem? {
    do {
      let answer = try ask(sql, others, limits: limits)
      Issue.record("\(sql) has the answer \(answer)")
      return nil
    } catch let problem as QueryProblem { return problem }
  }

  /// What a problem points at.
  static func marked(_ problem: QueryProblem?, in sql: String) -> String? {
    problem?.range.map { String(decoding: Array(sql.utf8)[$0], as: UTF8.self) }
  }
}

extension Cell {
  var shown: String {
    switch self {
    case .number(let number): number.description
    case .period(let period): period.edtf
    case .text(let text): text
    case .quantity(let quantity): "\(quantity)"
    case .missing: "-"
    }
  }
}
