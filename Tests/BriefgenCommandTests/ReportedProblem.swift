import Foundation

/// A problem as a report in JSON tells it.
struct ReportedProblem: Decodable {
  var rule: String
  var message: String
  var file: String?
  var start: Position?

  struct Position: Decodable {
    var line: Int
    var column: Int
  }

  private struct Report: Decodable {
    var diagnostics: [ReportedProblem]
  }

  static func all(in report: String) throws -> [ReportedProblem] {
    try JSONDecoder().decode(Report.self, from: Data(report.utf8)).diagnostics
  }
}
