import Files
import Testing

@testable import BriefgenCommand

@Suite struct QueryCommandTests {
  private static func site(_ csv: String) throws -> any FileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8), "Content/data/t.csv": Array(csv.utf8),
        "own.csv": Array("x\n0.1\n0.2\n".utf8),
      ], in: "/site")
    return try disk.folder("/site")
  }

  @Test func asksAFileThatBelongsToNoSite() throws {
    let disk = try Self.site("y\n1\n")
    let run = CommandRun(["query", "select sum(x) as s from data", "--csv", "own.csv"], on: disk)
    #expect(run.output == "  s\n0.3\n")
    let alone = CommandRun(["query", "select * from t", "--csv", "own.csv"], on: disk)
    #expect(alone.status == .contentErrors)
    let both = CommandRun(
      ["query", "select x, y from data, t where x > 0.1", "--csv", "own.csv", "--site", "."],
      on: disk)
    #expect(both.output == "  x  y\n0.2  1\n")
  }

  @Test func reportsWhatIsWrongWithTheDataset() throws {
    let run = CommandRun(["query", "select * from t"], on: try Self.site("a,b\n1\n"))
    #expect(run.status == .contentErrors)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Content/data/t.csv:2:1: error: this row has one field"))
  }

  @Test func pointsIntoAQueryOfSeveralLines() throws {
    let run = CommandRun(
      ["query", "select y\nfrom t\nwhere yy = 1"], on: try Self.site("y\n1\n"))
    #expect(run.errors.hasPrefix("query:3:7: error: no table of the query has a column 'yy'"))
  }

  @Test func cutsLinesForATerminalOnly() throws {
    let text = String(repeating: "word ", count: 40)
    let disk = try Self.site("y\n\(text)\n")
    let terminal = Environment(terminals: [1], terminalWidth: 60)
    let run = CommandRun(["query", "select y from t"], on: disk, environment: terminal)
    #expect(run.output.contains("…"))
    #expect(!CommandRun(["query", "select y from t"], on: disk).output.contains("…"))
  }

  @Test func writesEveryDigitForPrograms() throws {
    let disk = try Self.site("y\n12345678901234567.89\n")
    for (format, expected) in [
      ("csv", "y,t\r\n12345678901234567.89,0.333333333333333333333333333333\r\n"),
      ("json", "[\n{\"y\":12345678901234567.89,\"t\":0.333333333333333333333333333333}\n]\n"),
    ] {
      let run = CommandRun(
        ["query", "select y, ratio(1, 3) as t from t", "--format", format], on: disk)
      #expect(run.output == expected)
    }
  }
}
