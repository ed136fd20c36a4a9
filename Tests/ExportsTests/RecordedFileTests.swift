import Foundation
import Testing

/// The files that whole sites and commands are recorded with keep to the schemas that tell programs
/// what to expect.
struct RecordedFileTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  private static func files(named name: String) -> [String] {
    let folder = fixtures.appendingPathComponent("Expected")
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return paths.filter { $0.hasSuffix("/" + name) }.sorted().map { "Expected/" + $0 }
  }

  private static func problems(_ data: Data, _ schema: String) throws -> [String] {
    var validator = try SchemaSubset(schema)
    validator.check(try JSONSerialization.jsonObject(with: data))
    return validator.problems
  }

  @Test(arguments: files(named: "briefing.json"))
  func briefing(_ path: String) throws {
    let data = try Data(contentsOf: Self.fixtures.appendingPathComponent(path))
    #expect(try Self.problems(data, "briefing.schema.json") == [])
  }

  @Test(arguments: files(named: "ledger.json"))
  func ledger(_ path: String) throws {
    let data = try Data(contentsOf: Self.fixtures.appendingPathComponent(path))
    #expect(try Self.problems(data, "ledger.schema.json") == [])
  }

  @Test func thereAreRecordedFiles() {
    #expect(Self.files(named: "briefing.json").count > 3)
    #expect(Self.files(named: "ledger.json").count > 2)
  }

  /// Each answer is one line of the transcript.
  @Test func explain() throws {
    let url = Self.fixtures.appendingPathComponent("Commands/explain-json.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let answers = lines.filter { $0.contains("\"derivation\":") }
    #expect(answers.count > 1)
    for answer in answers {
      #expect(try Self.problems(Data(answer.utf8), "explain.schema.json") == [])
    }
  }

  @Test func diff() throws {
    let url = Self.fixtures.appendingPathComponent("Commands/diff-json.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let answers = lines.filter { $0.hasPrefix("{") }
    #expect(answers.count == 2)
    for answer in answers {
      #expect(try Self.problems(Data(answer.utf8), "diff.schema.json") == [])
    }
  }

  @Test func noticesWhatIsWrong() throws {
    let wrong = #"{"version":1,"derivation":{"figure":{"id":"a"},"inputs":[1]},"sources":[]}"#
    let problems = try Self.problems(Data(wrong.utf8), "explain.schema.json")
    #expect(problems.contains("$.derivation.figure: has no kind"))
    #expect(problems.contains("$.derivation.inputs[0]: is no object"))
  }
}
