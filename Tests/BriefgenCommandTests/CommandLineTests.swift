import Files
import Testing

@testable import BriefgenCommand

@Suite struct CommandLineTests {
  private func site() throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    return disk
  }

  @Test(arguments: [
    ["bild"], ["build", "--jobs", "0"], ["build", "--date", "yesterday"],
    ["build", "--base-url", "example.org"], ["build", "--base-url", "https://"],
    ["build", "--base-url", "https://example.org/?page=1"],
    ["build", "--sight", "/site"], ["render"],
    ["build", "--output", "/site/Content", "--site", "/site"],
    ["build", "--output", "/site", "--site", "/site"],
    ["build", "--output", "/", "--site", "/site"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) throws {
    let run = CommandRun(arguments, on: try site())
    #expect(run.status == .usage)
    #expect(run.status.rawValue == 2)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
  }

  @Test func offersTheCommandThatIsMeant() throws {
    let run = CommandRun(["bild"], on: try site())
    #expect(run.errors == "error: unknown command 'bild'\n   = help: did you mean 'build'?\n")
    let other = CommandRun(["everything"], on: try site())
    #expect(other.errors.contains("= help: 'briefgen --help' lists the commands"))
    #expect(!other.errors.contains("did you mean"))
  }

  /// The argument parser's own words are put as ours are.
  @Test func speaksOfAWrongCommandLineAsOfAllElse() throws {
    let run = CommandRun(["build", "--sight", "/site"], on: try site())
    let lines = run.errors.split(separator: "\n")
    #expect(lines.first == "error: Unknown option '--sight'. Did you mean '--site'?")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("   = ") }, "\(run.errors)")
    #expect(lines.last == "   = help: see 'briefgen build --help'")
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["help", "render"], ["--version"]])
  func answersQuestions(arguments: [String]) throws {
    let run = CommandRun(arguments, on: MemoryFileSystem())
    #expect(run.status == .success)
    #expect(!run.output.isEmpty)
    #expect(run.errors == "")
  }

  @Test func saysWhatItBuilt() throws {
    let disk = try site()
    let run = CommandRun(["build", "--site", "/site"], on: disk)
    #expect(run.status == .success)
    #expect(run.output.hasPrefix("2 briefings, "))
    #expect(try disk.exists("/site/Public/index.html"))
    let quiet = CommandRun(["build", "--site", "/site", "-q"], on: disk)
    #expect(quiet.output == "")
  }

  @Test(arguments: ["soon", "99999999999999999999", "-999999999999999"])
  func refusesASourceDateThatIsNone(epoch: String) throws {
    let environment = Environment(variables: ["SOURCE_DATE_EPOCH": epoch])
    let run = CommandRun(["build", "--site", "/site"], on: try site(), environment: environment)
    #expect(run.status == .usage)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH is '\(epoch)'"))
  }

  @Test func saysThatThereIsNoSite() throws {
    let run = CommandRun(["build", "--site", "/nowhere"], on: try site())
    #expect(run.status == .usage)
    #expect(
      run.errors == """
        error: there is no folder '/nowhere/Content' [content-folder]
           = help: run briefgen in the folder that holds Content/, or name it with --site DIR; \
        'briefgen init DIR' makes one

        1 error

        """)
  }

  @Test(arguments: ["build", "check", "check --fix", "serve", "list pages", "explain x", "diff"])
  func namesTheFolderAboveContent(command: String) throws {
    let arguments = command.split(separator: " ").map(String.init) + ["--site", "/site/Content"]
    let run = CommandRun(arguments, on: try site())
    #expect(run.status == .usage)
    #expect(run.errors.contains("= help: name the folder above: --site /site\n"), "\(run.errors)")
  }

  @Test func namesTheOutputFolderThatCannotBeMade() throws {
    let disk = try site()
    try disk.write("/proc", [])
    let run = CommandRun(["build", "--site", "/site", "--output", "/proc/x"], on: disk)
    #expect(run.status == .machineFailure)
    #expect(!run.errors.contains(".briefgen"), "\(run.errors)")
    #expect(run.errors.contains("cannot publish to '/proc/x': not a directory"))
    #expect(run.errors.contains("= help: name a folder with --output"))
  }

  @Test func namesNoFolderWhereItRuns() throws {
    let disk = try site().folder("/site")
    #expect(CommandRun(["build"], on: disk).output.contains("files in Public, "))
    #expect(CommandRun(["new", "page", "About us"], on: disk).output == "Content/about-us.md\n")
  }

  @Test func offersTheRuleThatIsMeant() throws {
    let run = CommandRun(["check", "--explain", "unbound"], on: try site())
    #expect(run.status == .usage)
    #expect(
      run.errors == "error: there is no rule 'unbound'\n   = help: did you mean 'unbound-number'?\n"
    )
    #expect(
      !CommandRun(["check", "--explain", "x"], on: try site()).errors.contains("Documentation"))
  }

  @Test func saysWhatAListLeavesOut() throws {
    let disk = try site()
    let drafts = ["a", "b", "c", "d"].map {
      ("Content/\($0).md", "---\ntitle: D\nstatus: draft\n---\n")
    }
    try disk.lay(Dictionary(uniqueKeysWithValues: drafts).mapValues { Array($0.utf8) }, in: "/site")
    let run = CommandRun(["list", "pages", "--site", "/site"], on: disk)
    #expect(
      run.errors == """
        note: 4 pages are left out: Content/a.md is a draft, Content/b.md is a draft, \
        Content/c.md is a draft, and 1 more

        """)
    #expect(CommandRun(["list", "facts", "--site", "/site"], on: disk).errors == "")
    _ = CommandRun(["init", "/desk"], on: disk)
    let none = CommandRun(["list", "datasets", "--site", "/desk"], on: disk)
    #expect(none.output == "The site has no datasets.\n")
  }

  @Test func fallsOverWithTheMachineAndSaysSo() throws {
    let disk = FaultyFileSystem(try site(), .failing(change: 3, code: 28))
    let run = CommandRun(["build", "--site", "/site"], on: disk)
    #expect(run.status == .machineFailure)
    #expect(run.errors.contains("no space left on device"))
  }

  @Test func blamesTheContentForPathsThatLookAlike() throws {
    let disk = try site()
    let plan = Array("One.\n".utf8)
    try disk.lay(["Content/assets/Quay.txt": plan, "Content/assets/quay.txt": plan], in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(run.errors.contains("differ only in case"))
    #expect(try !disk.exists("/public"))
  }

  @Test(arguments: [
    ("human", "error: "), ("json", "{"), ("sarif", "{"),
  ])
  func reportsAFileThatIsNotThere(format: String, start: String) throws {
    let run = CommandRun(["render", "/nowhere.md", "--format", format], on: try site())
    #expect(run.status == .machineFailure)
    #expect(run.errors.hasPrefix(start))
    #expect(run.errors.contains("/nowhere.md"))
    #expect(run.output == "")
  }

  @Test func keepsAFileThatItDidNotWrite() throws {
    let disk = try site()
    try disk.lay(["CNAME": Array("harbour.example".utf8)], in: "/site/Public")
    let run = CommandRun(["build", "--site", "/site"], on: disk)
    #expect(run.status == .success)
    #expect(try disk.read("/site/Public/CNAME") == Array("harbour.example".utf8))
    #expect(try disk.exists("/site/Public/index.html"))
  }

  @Test func publishesNothingWhileThereIsAnError() throws {
    let disk = try site()
    _ = CommandRun(["build", "--site", "/site"], on: disk)
    let before = try disk.read("/site/Public/index.html")
    try disk.lay(
      ["Content/method.md": Array("---\ntitle: Changed\n---\n\n[gone](gone.md)\n".utf8)],
      in: "/site")
    let run = CommandRun(["build", "--site", "/site"], on: disk)
    #expect(run.status == .contentErrors)
    #expect(try disk.read("/site/Public/index.html") == before)
    let page = String(decoding: try disk.read("/site/Public/method/index.html"), as: UTF8.self)
    #expect(!page.contains("Changed"))
  }

  @Test func reportsForPrograms() throws {
    let disk = try site()
    try disk.lay(
      ["Content/method.md": Array("---\ntitle: M\n---\n\n[gone](gone.md)\n".utf8)], in: "/site")
    for format in ["json", "sarif"] {
      let run = CommandRun(["build", "--site", "/site", "--format", format], on: disk)
      #expect(run.status == .contentErrors)
      #expect(run.errors.hasPrefix("{"))
      #expect(run.errors.contains("dead-link"))
    }
  }

  @Test(arguments: [
    ("A *word*.\n", [], "<p>A <em>word</em>.</p>\n"),
    ("[more than $5](fact:x)\n", [], "<p>more than $5</p>\n"),
    ("<b>x</b>\n", ["--raw-html", "--no-extensions"], "<p><b>x</b></p>\n"),
    ("~~x~~\n", ["--no-extensions"], "<p>~~x~~</p>\n"),
    ("~~x~~\n", [], "<p><del>x</del></p>\n"),
  ])
  func rendersOneText(markdown: String, options: [String], html: String) {
    let run = CommandRun(
      ["render", "-"] + options, on: MemoryFileSystem(), input: Array(markdown.utf8))
    #expect(run.output == html)
    #expect(run.status == .success)
  }
}
