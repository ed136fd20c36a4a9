import Files
import Foundation
import Quantities
import TestSupport
import Testing

@testable import BriefgenCommand

/// Errors are put into articles one at a time, and a check has to find them; the articles without
/// errors are to be left in peace.
///
/// The rules were made with one half of the articles at hand. The other half was written when they
/// stood: its figures tell what a desk may expect.
@Suite struct SeededErrorTests {
  static let folder = Fixtures.folder.appending(path: "SeededErrors")

  @Test(arguments: ["first", "held-out"])
  func findsMostErrorsAndLeavesTheRestInPeace(_ half: String) throws {
    let articles = try Self.articles(half)
    let errors = SeededError.errors(in: articles, count: 100, seed: 2024)
    #expect(errors.count == 100)
    let misses = try errors.filter { try !$0.isFound() }
    let found = Double(errors.count - misses.count) / Double(errors.count)

    var alarms: [String] = []
    var hints = (found: 0, repeats: 0, others: [String]())
    var numbers = 0
    for article in articles {
      let findings = try SeededError.findings(in: article, text: article.text)
      alarms += findings.filter { Self.isAlarm($0) }.map { "\(article.name): \($0.message)" }
      let repeats = article.sites.filter { !$0.isBound && $0.hasFigure }
      let starts = findings.filter { $0.rule == "unbound-number" }.compactMap(\.start?.offset)
      hints.repeats += repeats.count
      hints.found += repeats.count { starts.contains($0.range.lowerBound) }
      hints.others += findings.filter { hint in
        hint.rule == "unbound-number"
          && !repeats.contains { $0.range.lowerBound == hint.start?.offset }
      }.map { "\(article.name): \($0.message)" }
      numbers += QuantityReader().read(article.unboundProse).count { $0.quantity != nil }
    }
    let report = SeededErrorReport(
      errors: errors, misses: misses, alarms: alarms, numbers: numbers, hints: hints)
    try report.compare(with: Self.folder.appending(path: "\(half).txt"))
    #expect(found >= 0.95, "\(report.text)")
    #expect(Double(alarms.count) < 0.02 * Double(numbers), "\(report.text)")
  }

  /// What is said of a number that is right. The articles lack titles, grades and periods that
  /// other rules ask for.
  private static func isAlarm(_ finding: SeededError.Finding) -> Bool {
    finding.severity == "error"
      || ["contradicting-number", "wrong-total"].contains(finding.rule)
  }

  static func articles(_ half: String) throws -> [SeededArticle] {
    let folder = folder.appending(path: half)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { name in
      SeededArticle(
        name: name,
        marked: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }
}

/// One error in one article.
struct SeededError {
  let article: SeededArticle
  let site: SeededArticle.Site
  let slip: SlipOfThePen
  let words: String

  struct Finding: Decodable {
    struct Position: Decodable { var offset: Int }
    var severity: String
    var rule: String
    var message: String
    var file: String?
    var start: Position?
    var end: Position?
  }

  /// So many errors of all kinds, as evenly as the articles allow; the same for the same seed.
  static func errors(in articles: [SeededArticle], count: Int, seed: UInt64) -> [SeededError] {
    var random = SplitMix64(seed: seed)
    var byKind: [[SeededError]] = SlipOfThePen.allCases.map { slip in
      var errors: [SeededError] = []
      for article in articles {
        for site in article.sites {
          guard let words = slip.words(at: site, &random), words != site.words else { continue }
          errors.append(SeededError(article: article, site: site, slip: slip, words: words))
        }
      }
      return errors.shuffled(using: &random)
    }
    var chosen: [SeededError] = []
    while chosen.count < count, byKind.contains(where: { !$0.isEmpty }) {
      for kind in byKind.indices where chosen.count < count {
        if let error = byKind[kind].popLast() { chosen.append(error) }
      }
    }
    return chosen
  }

  /// Whether an error or a warning stands at the words.
  func isFound() throws -> Bool {
    let place = site.range.lowerBound..<(site.range.lowerBound + words.utf8.count)
    return try Self.findings(in: article, text: article.replacing(site, by: words)).contains {
      guard $0.severity != "hint", let start = $0.start?.offset, let end = $0.end?.offset else {
        return false
      }
      return start < place.upperBound && end > place.lowerBound
    }
  }

  static func findings(in article: SeededArticle, text: String) throws -> [Finding] {
    let sources = try Data(contentsOf: SeededErrorTests.folder.appending(path: "sources.yaml"))
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/sources.yaml": Array(sources),
        "Content/briefings/\(article.name)": Array(text.utf8),
        "Content/briefings/chart.png": [0x89],
      ], in: "/site")
    let run = CommandRun(["check", "--site", "/site", "--format", "json"], on: disk)
    struct Report: Decodable { var diagnostics: [Finding] }
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).diagnostics
  }

  var description: String {
    "\(article.name): \(slip.rawValue), \(site.isBound ? "bound" : "unbound"): "
      + "'\(words)' for '\(site.words)'"
  }
}

/// What came of one half, as it is recorded.
struct SeededErrorReport {
  let errors: [SeededError]
  let misses: [SeededError]
  let alarms: [String]
  let numbers: Int
  /// How many repeats of the clean text are told as such, of how many, and what else is.
  let hints: (found: Int, repeats: Int, others: [String])

  var text: String {
    var lines = ["\(errors.count - misses.count) of \(errors.count) errors found"]
    for slip in SlipOfThePen.allCases {
      for isBound in [true, false] {
        let all = errors.filter { $0.slip == slip && $0.site.isBound == isBound }
        let missed = misses.filter { $0.slip == slip && $0.site.isBound == isBound }
        guard !all.isEmpty else { continue }
        lines.append(
          "  \(slip.rawValue), \(isBound ? "bound" : "unbound"): "
            + "\(all.count - missed.count) of \(all.count)")
      }
    }
    lines.append("\(alarms.count) false alarms in \(numbers) unbound numbers of the clean text")
    lines.append("\(hints.found) of \(hints.repeats) repeats of the clean text told as such")
    lines += hints.others.map { "  hint: \($0)" }
    lines += alarms.map { "  alarm: \($0)" } + misses.map { "  missed: \($0.description)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Compares it with the recorded report; recording writes it.
  func compare(with url: URL) throws {
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    guard recorded != text else { return }
    if Fixtures.isRecording { try text.write(to: url, atomically: true, encoding: .utf8) }
    Issue.record("\(url.lastPathComponent) is not what was found: record it")
  }
}
