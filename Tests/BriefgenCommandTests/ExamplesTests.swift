import ArgumentParser
import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// What the folder `Examples/` gives editing programs works with the commands as they are.
@Suite struct ExamplesTests {
  private static let folder = Fixtures.folder.deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples")

  private struct Tasks: Decodable {
    struct Task: Decodable {
      var label: String
      var args: [String]
    }
    struct Pattern: Decodable {
      var regexp: String
      var file, line, column, severity, message, code: Int
    }
    var tasks: [Task]
  }

  private static func read(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  @Test func everyTaskIsACommand() throws {
    let tasks = try JSONDecoder().decode(Tasks.self, from: Self.read("vscode/tasks.json")).tasks
    #expect(tasks.count == 3)
    for task in tasks {
      #expect(throws: Never.self, "\(task.label)") { try Briefgen.parseAsRoot(task.args) }
    }
  }

  /// The editing program finds the place and the rule in the report as `check` prints it.
  @Test func theProblemMatcherReadsTheReport() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Self.read("vscode/tasks.json")) as? [String: Any])
    let tasks = try #require(json["tasks"] as? [[String: Any]])
    let matcher = try #require(tasks.first?["problemMatcher"] as? [String: Any])
    let members = try #require(matcher["pattern"])
    let pattern = try JSONDecoder().decode(
      Tasks.Pattern.self, from: JSONSerialization.data(withJSONObject: members))
    let briefing = "---\ntitle: Port\ndate: 2024-01-31\n---\n\nSee [it](fact:x).\n"
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/briefings/port.md": Array(briefing.utf8),
      ], in: "/site")
    let run = CommandRun(["check", "--all", "--color", "never", "--site", "/site"], on: disk)
    let regexp = try NSRegularExpression(pattern: pattern.regexp)
    let found = run.output.split(separator: "\n").compactMap { line -> [String]? in
      let line = String(line)
      let whole = NSRange(line.startIndex..., in: line)
      guard let match = regexp.firstMatch(in: line, range: whole) else { return nil }
      return [pattern.file, pattern.line, pattern.column, pattern.severity, pattern.code].map {
        Range(match.range(at: $0), in: line).map { String(line[$0]) } ?? ""
      }
    }
    #expect(found == [["Content/briefings/port.md", "6", "10", "error", "unknown-figure"]])
  }

  /// Each line of the workflow that calls briefgen is a command line that it takes.
  @Test func theWorkflowCallsCommandsThatAre() throws {
    let text = String(decoding: try Self.read("github/briefings.yml"), as: UTF8.self)
      .replacing("\\\n", with: " ")
    let calls = text.split(separator: "\n").compactMap { line -> [String]? in
      let line = line.drop { $0 == " " }
      let command = line.hasPrefix("run: ") ? line.dropFirst(5) : line[...]
      guard command.hasPrefix("briefgen ") else { return nil }
      let words = command.prefix { $0 != ">" && $0 != "|" }.split(separator: " ").dropFirst()
      return words.map { String($0.filter { $0 != "\"" }) }
    }
    #expect(calls.count == 3)
    for call in calls {
      #expect(throws: Never.self, "\(call)") { try Briefgen.parseAsRoot(call) }
    }
  }
}
