import Checking
import Diagnostics
import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// The sites of a desk that breaks every rule once.
///
/// They lie in `Tests/Fixtures/EveryRule`, each with a `places.txt` that was written by hand: a
/// line for each violation, with its place in the content and its rule. One site cannot do it all:
/// - `whole` breaks every rule of content that can be read.
/// - `unread` has files that cannot be: nobody knows then what they name, and a check is silent
///   about sources and statistics that nothing else does.
/// - `machine` is in order: what the disk, the output folder or a command is to blame for, only a
///   site without errors comes to.
@Suite struct EveryRuleTests {
  private static let sites = ["whole", "unread", "machine"]

  @Test(arguments: ["whole", "unread"])
  func aCheckReportsEachViolationOnceAtItsPlace(_ site: String) throws {
    let disk = try Self.disk(of: site)
    let run = CommandRun(
      ["check", "--site", "/site", "--strict", "--external", "--all", "--format", "json"],
      on: disk)
    #expect(run.status == .contentErrors)
    let found = try Self.lines(of: run.output)
    let expected = try Self.places(in: site)
    #expect(found.filter { !expected.contains($0) } == [], "reported, but not expected")
    #expect(expected.filter { !found.contains($0) } == [], "expected, but not reported")
    #expect(found.count == expected.count, "something is reported twice")
  }

  @Test(arguments: try places(in: "machine"))
  func theMachineIsToBlameOnce(_ line: String) throws {
    let rule = try #require(line.split(separator: " ").last)
    let run = try Self.failure(of: String(rule), on: Self.disk(of: "machine"))
    #expect(run.status != .success)
    #expect(try Self.lines(of: run.errors.isEmpty ? run.output : run.errors) == [line])
  }

  @Test func theMachinesSiteIsInOrder() throws {
    let run = CommandRun(
      ["check", "--site", "/site", "--strict"], on: try Self.disk(of: "machine"))
    #expect(run.output == "Nothing found in 2 briefings with 2 figures.\n")
  }

  @Test func togetherTheyBreakEveryRuleOnce() throws {
    let broken = try Self.sites.flatMap(Self.places).compactMap { $0.split(separator: " ").last }
    #expect(broken.map(String.init).sorted() == RuleCatalogue.all.map(\.id.rawValue).sorted())
  }

  // MARK: Places

  /// The lines of a site's table: `PATH:LINE:COLUMN RULE`, or `- RULE` for what has no place.
  private static func places(in site: String) throws -> [String] {
    let url = Fixtures.folder.appending(path: "EveryRule/\(site)/places.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func lines(of report: String) throws -> [String] {
    try ReportedProblem.all(in: report).map { problem in
      guard let file = problem.file, let start = problem.start else { return "- \(problem.rule)" }
      return "\(file):\(start.line):\(start.column) \(problem.rule)"
    }
  }

  // MARK: Disks

  /// A disk with a site in `/site`.
  private static func disk(of site: String) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    var files = try Fixtures.files(below: "EveryRule/\(site)")
    // What the servers answered a moment ago, so that none is asked.
    files[".briefgen/links"] = files.removeValue(forKey: "links.txt")
    try disk.lay(files, in: "/site")
    if site == "whole" { try addWhatNoRepositoryHolds(to: disk) }
    return disk
  }

  /// Files that a copy of the repository may lose: a link out of it, a name that differs from
  /// another in a capital alone, and a page that a program wrote.
  private static func addWhatNoRepositoryHolds(to disk: MemoryFileSystem) throws {
    try disk.lay(["drawings/plan.svg": Array("<svg/>".utf8)], in: "/home/editor")
    try disk.makeLink("/site/Content/assets/plan.svg", to: "/home/editor/drawings/plan.svg")
    let front = "---\ntitle: The log of the cranes\ndate: 2024-08-26\n---\n\n"
    let log = front + String(repeating: "![", count: 10_001) + "\n"
    try disk.lay(
      [
        "assets/Quay.svg": Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n".utf8),
        "briefings/2024-12-crane-log.md": Array(log.utf8),
      ], in: "/site/Content")
  }

  // MARK: Failures

  /// Runs a command on a disk, or in a state of it, that makes it break a rule.
  private static func failure(of rule: String, on disk: MemoryFileSystem) throws -> CommandRun {
    switch rule {
    case "ambiguous-figure":
      return CommandRun(["explain", "calls", "--site", "/site", "--format", "json"], on: disk)
    case "input-failed":
      let broken = FaultyFileSystem(disk, .crashing(change: 0))
      return CommandRun(["check", "--site", "/site", "--format", "json"], on: broken)
    case "output-failed":
      return build(on: FaultyFileSystem(disk, .failing(change: 8, code: ENOSPC)))
    case "output-folder":
      return build(to: "/site/Content", on: disk)
    case "output-foreign":
      #expect(build(on: disk).status == .success)
      let page = Array("---\ntitle: The tides\n---\n\nHigh water is at noon.\n".utf8)
      try disk.lay(["Content/tides.md": page], in: "/site")
      try disk.lay(["tides/index.html": Array("<p>By the harbour master".utf8)], in: "/public")
    case "output-locked":
      try disk.makeFolders("/.public.briefgen")
      let held = try #require(try disk.lock("/.public.briefgen/lock"))
      defer { held.release() }
      return build(on: disk)
    case "output-path":
      // The published name has a fingerprint in it, for which there is no room.
      let name = String(repeating: "quay-", count: 50) + ".svg"
      try disk.lay(["Content/assets/\(name)": Array("<svg/>".utf8)], in: "/site")
    default:
      Issue.record("nothing makes a command break the rule '\(rule)'")
    }
    return build(on: disk)
  }

  private static func build(
    to output: String = "/public", on disk: any FileSystem
  ) -> CommandRun {
    CommandRun(
      ["build", "--site", "/site", "--output", output, "--format", "json"], on: disk)
  }
}
