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

  /// A site after an edit, and beside it the site before.
  private static func edited() throws -> any FileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Editions/after"), in: "/site")
    try disk.lay(try Fixtures.files(below: "Editions/before"), in: "/before")
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
      case "diff": try Self.edited()
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

  @Test func explainTellsWhatIsDoubtfulAboutAFormula() throws {
    let site = try Self.desk([
      "Content/data/calls.csv": "place,boxes\nNore,2\n",
      "Content/briefings/2024-03-calls.md": """
      ---
      title: Calls
      date: 2024-03-01
      statistics:
        visits: count(calls where place = "nore")
      ---

      The port counted [zero](stat:visits).
      """,
    ])
    let run = CommandRun(["explain", "visits"], on: site)
    #expect(
      run.output.contains("Warning     no row of 'calls' has 'nore' in its column 'place'\n"))
  }

  @Test func theReadmeShowsWhatABrokenNumberIsTold() throws {
    let url = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "README.md")
    let article = Article(try String(contentsOf: url, encoding: .utf8))
    let shown = try #require(article.blocks.first { $0.text.contains("[fact-mismatch]") }).text
    let path = "Content/briefings/2022-02-crypto-theft.md"
    let site = try Self.demonstration()
    let text = String(decoding: try site.read(path), as: UTF8.self)
    let broken = text.replacing(
      "They left with [more than $50 million]", with: "They left with [more than $60 million]")
    #expect(broken != text)
    try site.write(path, Array(broken.utf8))
    #expect(CommandRun(["build"], on: site).errors.hasPrefix(shown))
  }

  /// A table's numbers stand below each other, so they are figures.
  @Test func cellsOfTablesHoldFigures() throws {
    let site = try Self.demonstration()
    _ = CommandRun(["build"], on: site)
    let page = String(
      decoding: try site.read("Public/briefings/2022-02-crypto-theft/index.html"), as: UTF8.self)
    let cells = page.matches(of: /<td[^>]*>(?:<[^>]+>)*(one|two|three|[0-9]+)</).map { $0.1 }
    #expect(cells.contains("1") && cells.contains("2"))
    #expect(!cells.contains("one") && !cells.contains("two"))
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
          'briefgen check' shows them

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
    #expect(run.status == .usage)
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

  private static let later = """
    ---
    title: The fees to come
    date: 2024-02-01
    publish-at: 2024-03-01
    ---

    It will take [at least $13 million](fact:fees-to-come "source: port-authority").
    """

  @Test(arguments: ["list facts", "explain fees-to-come", "eval 'later'.fees-to-come"])
  func asksTheSiteAsOfADay(command: String) throws {
    let disk = try Self.desk(["Content/briefings/later.md": Self.later])
    let arguments = command.split(separator: " ").map(String.init)
    let before = CommandRun(arguments + ["--date", "2024-02-28"], on: disk)
    #expect(!before.output.contains("at least $13 million"))
    let after = CommandRun(arguments + ["--date", "2024-03-01"], on: disk)
    #expect(after.output.contains("at least $13 million"))
    // 15 November 2023, by the clock of the tests.
    #expect(CommandRun(arguments + ["--date", "today"], on: disk).output == before.output)
    let epoch = Environment(variables: ["SOURCE_DATE_EPOCH": "1709251200"])
    #expect(CommandRun(arguments, on: disk, environment: epoch).output == after.output)
    let wrong = CommandRun(
      arguments, on: disk, environment: Environment(variables: ["SOURCE_DATE_EPOCH": "noon"]))
    #expect(wrong.status == .usage)
    #expect(wrong.errors.hasPrefix("error: SOURCE_DATE_EPOCH is 'noon', but takes seconds"))
    let day = CommandRun(arguments + ["--date", "soon"], on: disk)
    #expect(day.status == .usage)
    #expect(day.errors.contains("--date takes a day such as 2022-02-07, or 'today', not 'soon'"))
  }

  @Test func namesTheSourceOfARate() throws {
    let disk = try Self.desk()
    let (site, briefing) = ("Content/site.yaml", "Content/briefings/2024-01-containers.md")
    let rates = """
      rates:
        - {pair: GBP/USD, value: 1.2434, date: 2023, source: union}

      """
    try disk.write(site, try disk.read(site) + Array(rates.utf8))
    let text = String(decoding: try disk.read(briefing), as: UTF8.self)
      .replacing("fees / boxes", with: "convert(fees, \"GBP\") / boxes")
      .replacing("[more than $250]", with: "[more than £201]")
    try disk.write(briefing, Array(text.utf8))
    let run = CommandRun(["explain", "per-box"], on: disk)
    #expect(run.errors == "")
    #expect(
      run.output.contains(
        """
        └─ A rate of exchange: 1.2434 USD to the GBP, 2023
           └─ Dockers' Union: Bulletin of the dockers' union, 20 January 2024
              Grade C3: the source is fairly reliable; what it says is possibly true
        """), "\(run.output)")
    let json = CommandRun(["explain", "per-box", "--format", "json"], on: disk)
    #expect(
      json.output.contains(
        #""rates":[{"pair":"GBP/USD","value":"1.2434","date":"2023","source":"union"}]"#))
  }

  @Test func explainsInColourOnATerminal() throws {
    let terminal = Environment(terminals: [1], terminalWidth: 60)
    let run = CommandRun(["explain", "per-box"], on: try Self.desk(), environment: terminal)
    #expect(run.output.hasPrefix("\u{1B}[1mmore than $250 per container\u{1B}[0m\n"))
    let lines = run.output.replacing(/\u{1B}\[[0-9]+m/, with: "").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
  }
}
