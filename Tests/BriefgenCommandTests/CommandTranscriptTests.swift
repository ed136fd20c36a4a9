import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Commands that ask a site, with all that they print.
@Suite struct CommandTranscriptTests {
  private static func desk(_ more: [String: String] = [:]) throws -> any FileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    try disk.lay(more.mapValues { Array($0.utf8) }, in: "/site")
    return try disk.folder("/site")
  }

  /// The site in `Content/`.
  private static func demonstration() throws -> any FileSystem {
    let content = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Content").path
    let (disk, source) = (MemoryFileSystem(), POSIXFileSystem())
    for path in try source.tree(content).files {
      try disk.lay(["Content/" + path: try source.read(content + "/" + path)], in: "/site")
    }
    return try disk.folder("/site")
  }

  private static func harbour() throws -> any FileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/harbour"), in: "/site")
    return try disk.folder("/site")
  }

  /// On the fixture site, or the one that the file is called after; those that begin with
  /// `demonstration` on the site that people copy.
  @Test(arguments: Fixtures.names(in: "Commands"))
  func printsWhatItDid(_ name: String) throws {
    let path = "Commands/\(name)"
    let site =
      switch name.prefix(while: { $0.isLetter }) {
      case "demonstration": try Self.demonstration()
      case "harbour": try Self.harbour()
      default: try Self.desk()
      }
    let disk = POSIXFileSystem()
    let expected = String(
      decoding: try disk.read(Fixtures.folder.appending(path: path).path), as: UTF8.self)
    let actual = try Transcript(expected).text(on: site)
    guard actual != expected else { return }
    guard !Fixtures.isRecording else { return try Fixtures.record(Array(actual.utf8), as: path) }
    Issue.record("the commands now print\n\(actual)")
  }

  @Test func theReadmeShowsWhatExplainPrints() throws {
    let url = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "README.md")
    let article = Article(try String(contentsOf: url, encoding: .utf8))
    let block = article.blocks.first { $0.text.hasPrefix("$ briefgen explain") }
    let shown = try #require(block).text
    let printed = try Transcript(shown).text(on: try Self.demonstration())
    // The excerpt ends with three dots.
    let excerpt = try #require(
      shown.split(separator: "…\n", omittingEmptySubsequences: false).first)
    #expect(printed.hasPrefix(excerpt))
  }

  private static let another = """
    ---
    title: The fees again
    date: 2024-02-01
    ---

    It took [at least $13 million](fact:fees "source: port-authority") in the end.
    """

  @Test func listsTheFiguresThatAnIdMayMean() throws {
    let disk = try Self.desk(["Content/briefings/2024-02-fees.md": Self.another])
    let run = CommandRun(["explain", "fees"], on: disk)
    #expect(run.status == .usage)
    #expect(run.output == "")
    #expect(
      run.errors == """
        error: 'fees' is declared 2 times [ambiguous-figure]
           = 2024-02-fees/fees        at least $13 million
           = 2024-01-containers/fees  more than $12 million
           = help: name one with its briefing: briefgen explain 2024-01-containers/fees

        1 error

        """)
    let one = CommandRun(["explain", "2024-02-fees/fees"], on: disk)
    #expect(one.output.hasPrefix("at least $13 million\n"))
  }

  @Test func answersFromContentWithErrorsAndSaysSo() throws {
    let disk = try Self.desk(["Content/method.md": "---\ntitle: M\n---\n\n[gone](gone.md)\n"])
    for arguments in [["explain", "berths"], ["list", "facts"]] {
      let run = CommandRun(arguments, on: disk)
      #expect(run.status == .success)
      #expect(run.output.contains("14 berths"))
      #expect(
        run.errors == """
          note: the content has 2 errors, and what they concern is left out; \
          'briefgen build' shows them

          """)
    }
  }

  @Test func showsTheErrorOfAStatisticThatHasNoValue() throws {
    let disk = try Self.desk()
    let path = "Content/briefings/2024-01-containers.md"
    let text = String(decoding: try disk.read(path), as: UTF8.self)
    try disk.write(path, Array(text.replacing("fees / boxes", with: "fees / 0").utf8))
    let run = CommandRun(["explain", "per-box"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(run.output == "")
    #expect(run.errors.contains("[division-by-zero]"))
  }

  @Test(arguments: ["explain berths", "list facts", "eval berths"])
  func needsASite(command: String) throws {
    let arguments = command.split(separator: " ").map(String.init) + ["--site", "/nowhere"]
    let run = CommandRun(arguments, on: MemoryFileSystem())
    #expect(run.status == .contentErrors)
    #expect(run.errors.hasPrefix("error: there is no folder '/nowhere/Content' [content-folder]"))
  }

  @Test(arguments: [
    ["list"], ["list", "numbers"], ["list", "facts", "--format", "sarif"], ["explain"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) throws {
    let run = CommandRun(arguments, on: try Self.desk())
    #expect(run.status == .usage)
    #expect(run.output == "")
  }

  @Test func cutsAListForATerminalOnly() throws {
    let terminal = Environment(terminals: [1], terminalWidth: 60)
    let run = CommandRun(["list", "facts"], on: try Self.desk(), environment: terminal)
    let widths = run.output.replacing(/\u{1B}\[[0-9]+m/, with: "").split(separator: "\n")
      .map(\.count)
    #expect(widths.max() == 60)
    #expect(run.output.contains("…"))
    #expect(!CommandRun(["list", "facts"], on: try Self.desk()).output.contains("…"))
  }

  @Test func saysWhatAnIdIsThatIsNoFigure() throws {
    let run = CommandRun(["explain", "union"], on: try Self.desk())
    #expect(run.status == .usage)
    #expect(run.errors.hasPrefix("error: 'union' is a source, and 'explain' tells of facts"))
  }

  @Test func explainsInColourOnATerminal() throws {
    let terminal = Environment(terminals: [1], terminalWidth: 60)
    let run = CommandRun(["explain", "per-box"], on: try Self.desk(), environment: terminal)
    #expect(run.output.hasPrefix("\u{1B}[1mmore than $250 per container\u{1B}[0m\n"))
    let lines = run.output.replacing(/\u{1B}\[[0-9]+m/, with: "").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
  }
}
