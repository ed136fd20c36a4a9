import Checking
import Diagnostics
import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Every rule's examples, checked as sites: the bad one is reported once, where it says, and the
/// good one not at all.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleCatalogue.all.map(\.id.rawValue))
  func aRulesExamplesAreAsItSays(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(RuleID(rawValue: id)))
    guard let badExample = rule.bad, let goodExample = rule.good else {
      #expect(Self.rulesThatNoContentBreaks.contains(id))
      return
    }
    #expect(!Self.rulesThatNoContentBreaks.contains(id))
    let bad = ExampleSite(badExample)
    let found = try bad.check()
    #expect(found.map(\.rule) == [id], "\(found.map(\.message))")
    #expect(found.first?.place == bad.mark)

    let rest = try ExampleSite(goodExample).check()
    #expect(rest.isEmpty, "\(rest.map(\.message))")
  }

  /// The machine, the network, the folders around the texts or the command are to blame, or a text
  /// that nobody could print.
  static let rulesThatNoContentBreaks: Set = [
    "ambiguous-figure", "content-folder", "database-unavailable", "external-link", "input-failed",
    "moved-link", "output-failed", "output-folder", "output-foreign", "output-locked",
    "output-path", "too-deep",
  ]

  /// Whatever is not always an error leaves a site that can be published.
  @Test(arguments: RuleCatalogue.all.filter { $0.level == .error }.map(\.id.rawValue))
  func whatADeskLowersIsPublished(_ id: String) throws {
    let rule = try #require(RuleCatalogue.rule(RuleID(rawValue: id)))
    let run = try ExampleSite(#require(rule.bad)).build(lowering: rule.id)
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.errors.contains("[\(id)]"))
  }

  /// The list of rules is the catalogue's own: recording writes it.
  @Test func theDocumentationListsEveryRule() throws {
    let url = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/rules.md")
    let written = try? String(contentsOf: url, encoding: .utf8)
    guard written != RuleList.markdown else { return }
    if Fixtures.isRecording {
      try RuleList.markdown.write(to: url, atomically: true, encoding: .utf8)
    }
    Issue.record("Documentation/rules.md is not what the rules say: record it")
  }

  @Test func everyReportedRuleIsInTheCatalogue() throws {
    var unknown: Set<String> = []
    for name in Fixtures.names(in: "Mistakes") {
      let text = try String(
        contentsOf: Fixtures.folder.appending(path: "Mistakes/\(name)"), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasSuffix("]") {
        guard let open = line.lastIndex(of: "["), line.contains(": ") else { continue }
        let id = line[line.index(after: open)...].dropLast()
        let severities = ["error: ", "warning: ", "hint: "]
        guard severities.contains(where: { line.contains($0) }) else { continue }
        if RuleCatalogue.rule(RuleID(rawValue: String(id))) == nil { unknown.insert(String(id)) }
      }
    }
    #expect(unknown.sorted() == [])
  }
}

/// The small site around an example.
struct ExampleSite {
  private var files: [String: [UInt8]] = [
    "Content/site.yaml": Array("title: Example\n".utf8),
    "Content/sources.yaml": Array(
      """
      agency:
        title: Report of the agency
        date: 2024-01-02
        grade: A2
      union:
        title: Letter of the union
        date: 2024-01-09
        grade: B2

      """.utf8),
    "Content/about.md": about("agency:\nunion:\n"),
  ]
  /// Where the example says that it is reported.
  private(set) var mark: Place?

  struct Place: Hashable {
    var path: String
    var line: Int
    var column: Int
  }

  struct Finding {
    var rule: String
    var message: String
    var place: Place?
  }

  init(_ example: Rule.Example) {
    if let register = example.files.first(where: { $0.path == "sources.yaml" })?.text {
      files["Content/about.md"] = example.files.count > 1 ? nil : Self.about(register)
    }
    let body = "Content/briefings/2024-01-example.md"
    for (path, text) in example.files {
      let path = path.map { "Content/" + $0 } ?? body
      let front = "---\ntitle: An example of its kind\ndate: 2024-01-31\n---\n\n"
      let whole = path == body ? front + text + "\n" : text + "\n"
      var before = ""
      for character in whole {
        if character == "‹", mark == nil {
          let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
          mark = Place(
            path: path, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
        }
        if character != "‹", character != "›" { before.append(character) }
      }
      // The byte of an é in Latin-1.
      files[path] = before.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xE9] : Array($0.utf8) }
    }
  }

  /// A page to which each source of a register is of use.
  private static func about(_ register: String) -> [UInt8] {
    let ids = register.split(separator: "\n").map { $0.filter { !"‹›".contains($0) } }
      .compactMap { $0.wholeMatch(of: /([a-z0-9-]+):/)?.1 }
    let citations = ids.map { "[@\($0)]" }.joined(separator: ", ")
    return Array("---\ntitle: About us\n---\n\nWe read \(citations).\n".utf8)
  }

  /// Builds the site with a rule as a warning.
  func build(lowering rule: RuleID) throws -> CommandRun {
    let disk = MemoryFileSystem()
    var files = files
    files["Content/site.yaml"]? += Array("checks: {\(rule.rawValue): warning}\n".utf8)
    try disk.lay(files, in: "/site")
    return CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
  }

  func check() throws -> [Finding] {
    let disk = MemoryFileSystem()
    try disk.lay(files, in: "/site")
    let run = CommandRun(["check", "--site", "/site", "--strict", "--format", "json"], on: disk)
    return try ReportedProblem.all(in: run.output).map { found in
      let place = found.file.flatMap { file in
        found.start.map { Place(path: file, line: $0.line, column: $0.column) }
      }
      return Finding(
        rule: found.rule, message: "\(found.rule): \(found.message)", place: place)
    }
  }
}
