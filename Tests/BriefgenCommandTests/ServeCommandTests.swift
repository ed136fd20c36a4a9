import Diagnostics
import Dispatch
import Files
import Glibc
import Preview
import Publishing
import Templates
import TestSupport
import Testing

@testable import BriefgenCommand

/// What the preview says in the terminal, and how it ends.
@Suite struct ServeCommandTests {
  private static func site(_ more: [String: String] = [:]) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Harbour Desk\n".utf8),
        "Content/briefings/a.md": Array(briefing("All is well.").utf8),
        "Content/briefings/b.md": Array(briefing("All is well.").utf8),
      ], in: "/site")
    try disk.lay(more.mapValues { Array($0.utf8) }, in: "/site")
    return disk
  }

  private static func briefing(_ text: String) -> String {
    "---\ntitle: Quays\ndate: 2024-03-01\n---\n\n\(text)\n"
  }

  private static let broken = briefing("It was [a lot](fact:nothing).")

  @Test func theAddressComesFirstThenEachChange() throws {
    let serve = ServeRun(["--port", "0"], on: try Self.site())
    let greeting = try serve.wait(for: "statistics")
    #expect(
      greeting.wholeMatch(
        of: /Preview at http:\/\/127\.0\.0\.1:[0-9]+\/\n2 briefings, 0 facts, 0 statistics\n/)
        != nil)
    try serve.save(Self.briefing("Another text."), as: "briefings/a.md")
    #expect(try serve.wait(for: "computed") == "Content/briefings/a.md: 1 page computed\n")
    #expect(serve.end() == .success)
  }

  @Test func anErrorIsShownAsABuildDoes() throws {
    let serve = ServeRun(["--port", "0"], on: try Self.site())
    try _ = serve.wait(for: "statistics")
    try serve.save(Self.broken, as: "briefings/a.md")
    #expect(
      try serve.wait(for: "as it was") == """
        Content/briefings/a.md:6:16: error: no fact has the id 'nothing' [unknown-figure]
        6 | It was [a lot](fact:nothing).
          |                ^~~~~~~~~~~~
          = help: declare it with a title: [words](fact:nothing "period: 2021; source: ID")

        1 error
        Content/briefings/a.md: the preview shows the site as it was before

        """)
    try serve.save(Self.briefing("All is well."), as: "briefings/a.md")
    let mended = try serve.wait(for: "computed")
    #expect(mended.hasPrefix("Content/briefings/a.md: ") && !mended.contains("error"))
    #expect(serve.end() == .success)
  }

  @Test func aSiteThatCannotBeBuiltIsServedAllTheSame() throws {
    let site = try Self.site(["Content/briefings/a.md": Self.broken])
    let serve = ServeRun(["--port", "0"], on: site)
    #expect(try serve.wait(for: "nothing to show").hasSuffix("there is nothing to show yet\n"))
    try serve.save(Self.briefing("All is well."), as: "briefings/a.md")
    #expect(
      try serve.wait(for: "statistics").hasSuffix(
        "Content/briefings/a.md: 2 briefings, 0 facts, 0 statistics\n"))
    #expect(serve.end() == .success)
  }

  @Test func aWarningIsToldOnce() throws {
    let doubtful = "The port said [@nobody][@somebody] so.\n"
    let sources = "nobody: {title: A}\nsomebody: {title: B}\n"
    let site = try Self.site([
      "Content/sources.yaml": sources, "Content/briefings/a.md": Self.briefing(doubtful),
    ])
    let serve = ServeRun(["--port", "0"], on: site)
    #expect(try serve.wait(for: "statistics").contains("warning: "))
    try serve.save(Self.briefing("A line more.\n\n" + doubtful), as: "briefings/a.md")
    #expect(try !serve.wait(for: "computed").contains("warning: "))
    #expect(serve.end() == .success)
  }

  @Test func whatIsSavedAsItWasIsNothingToTell() throws {
    let disk = try Self.site()
    let said = LineWatch()
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: disk, environment: Environment(),
      clock: .fixed(secondsSinceEpoch: 0), input: { [] }, output: { _ in },
      errors: { said.add($0) })
    let build = SiteBuild(
      site: "/site", output: nil, baseURL: nil, jobs: 1, today: nil, home: nil, fileSystem: disk)
    let shown = ShownSite()
    let server = try PreviewServer(shown, at: PreviewPlace(port: .exactly(0)))
    defer { server.stop() }
    var desk = PreviewDesk(
      PreviewSession(build: build, theme: BriefingTheme(), includesDrafts: true), shown, server,
      Reporter(.human, .never, site: "/site", invocation))
    desk.look(at: nil)
    desk.look(at: ["briefings/a.md"])
    desk.look(at: nil)
    #expect(
      try said.wait { $0.contains("statistics") } == "2 briefings, 0 facts, 0 statistics\n")
  }

  /// Passwords stand in site.yaml, and the network may be looking.
  @Test func aPageIsToldNoPassword() throws {
    let settings = "title: Harbour Desk\ndatabases: {main: 'postgres://u:secret@h/d', x y: 1}\n"
    let disk = try Self.site(["Content/site.yaml": settings])
    let serve = ServeRun(["--port", "0"], on: disk)
    let said = try serve.wait(for: "nothing to show")
    #expect(said.contains("site.yaml:2:") && !said.contains("secret"))
    let port = try #require(said.firstMatch(of: /:([0-9]+)\//).flatMap { Int($0.1) })
    let events = try RawConnection(port: port)
    events.send("GET /-briefgen/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    _ = try events.receive(through: "data: ")
    let told = try events.receive(through: "\n\n")
    #expect(told.contains("site.yaml:2:") && !told.contains("secret"))
    #expect(serve.end() == .success)
  }

  @Test func aChangedTemplateSaysThatTheProgramMustBeBuilt() throws {
    let package = ["Package.swift": "", "Templates/Page.swift": "", "Templates/note.md": ""]
    let serve = ServeRun(["--port", "0"], on: try Self.site(package))
    try _ = serve.wait(for: "statistics")
    serve.tell(["note.md"], in: "Templates")
    serve.tell(["Page.swift"], in: "Templates")
    let said = try serve.wait(for: "make serve")
    #expect(said.hasPrefix("Templates/Page.swift: the preview shows it when the program is built"))
    #expect(serve.end() == .success)

    let leaving = ServeRun(
      ["--port", "0", "--leave-on-swift-change"], on: try Self.site(package))
    try _ = leaving.wait(for: "statistics")
    leaving.tell(["Page.swift"], in: "Templates")
    #expect(leaving.end(interrupting: false) == .rebuildNeeded)
    #expect(ExitStatus.rebuildNeeded.rawValue == 10)
  }

  @Test func aPublicPreviewSaysSo() throws {
    let serve = ServeRun(["--port", "0", "--public"], on: try Self.site())
    let said = try serve.wait(for: "statistics")
    #expect(said.contains("\nPublic: everyone on the network can read it, drafts included"))
    #expect(serve.end() == .success)
  }

  @Test func aPortThatCannotBeHadIsAFailureOfTheMachine() throws {
    let first = ServeRun(["--port", "0"], on: try Self.site())
    let said = try first.wait(for: "statistics")
    let port = try #require(said.firstMatch(of: /:([0-9]+)\//)).1
    let second = ServeRun(["--port", "\(port)"], on: try Self.site())
    #expect(second.end(interrupting: false) == .machineFailure)
    #expect(
      try second.wait(for: "--port") == """
        error: cannot listen on port \(port): another program does
           = help: name another one with --port, or leave --port out to take the next free one

        """)
    #expect(first.end() == .success)
  }

  @Test(arguments: [["--port", "65536"], ["--port", "-1"], ["--port", "x"], ["--date", "soon"]])
  func aWrongCommandLineIsRefused(_ arguments: [String]) throws {
    #expect(ServeRun(arguments, on: try Self.site()).end(interrupting: false) == .usage)
  }

  @Test func aSignalEndsIt() {
    let interruption = Interruption(signals: [SIGUSR1])
    // Until it is waited for, the signal does nothing either.
    signal(SIGUSR1, SIG_IGN)
    let hasEnded = DispatchSemaphore(value: 0)
    DispatchQueue(label: "wait").async {
      if interruption.wait() == .success { hasEnded.signal() }
    }
    repeat { kill(getpid(), SIGUSR1) } while hasEnded.wait(timeout: .now() + 0.01) == .timedOut
  }
}
