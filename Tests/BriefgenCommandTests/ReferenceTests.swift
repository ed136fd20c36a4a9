import Expressions
import Files
import Foundation
import Quantities
import Testing

@testable import BriefgenCommand

/// The examples in the tables of the reference print what it says.
@Suite struct ReferenceTests {
  static let url = Fixtures.folder.deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/reference.md")

  /// The rows below a table's head, as cells.
  static func rows(of table: String, in text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.firstIndex(where: { $0 == table }) else { return [] }
    return lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      // A pipe in a cell is written `\|`.
      line.replacing("\\|", with: "\u{1}").dropFirst().dropLast().split(separator: "|").map {
        $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// With `theft` *more than $50 million* for `2021`: the facts of the examples.
  private func facts(in text: String) -> String {
    var facts = ""
    for match in text.matches(of: /`([a-z0-9-]+)` \*([^*]+)\*(?: for `([^`]+)`)?/) {
      facts += "\(match.1): { value: \(match.2)"
      if let period = match.3 { facts += ", period: \(period)" }
      facts += " }\n"
    }
    // Words without a name are counts that are called after their number.
    for match in text.matches(of: /[,d] \*((seven|four) attacks)\*/) {
      facts += "\(match.2): { value: \(match.1) }\n"
    }
    return facts
  }

  /// The dataset of the examples.
  private static func dataset(in text: String) throws -> String {
    let article = Article(text)
    return try #require(article.blocks.first { $0.file == "thefts.csv" }).text
  }

  @Test func formulasPrintWhatTheirTableSays() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let disk = MemoryFileSystem()
    let given = text.split(separator: "\n").first { $0.hasPrefix("With `") }
    let facts = self.facts(in: String(try #require(given)))
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Reference\n".utf8),
        "Content/facts.yaml": Array(facts.utf8),
        "Content/data/thefts.csv": Array(try Self.dataset(in: text).utf8),
      ], in: "/site")
    let functions = Self.rows(of: "| function | is | example | prints |", in: text)
    let formats = Self.rows(of: "| format | is | example | prints |", in: text)
    let grammar = Self.rows(of: "| part | is | example | prints |", in: text)
    #expect(grammar.count > 10)
    let rows = grammar + functions + formats
    #expect(rows.count > 30)
    for row in rows where row.count == 4 {
      let formula = row[2].trimmingCharacters(in: ["`"])
      let run = CommandRun(["eval", formula, "--site", "/site"], on: disk)
      #expect(run.output + run.errors == row[3] + "\n", "\(formula)")
    }
  }

  @Test func periodsReadAsTheirTableSays() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("| you write | reads |") }
    let rows = try Self.rows(of: String(#require(heads.first)), in: text)
    #expect(rows.count > 5)
    for row in rows where row.count == 2 {
      for code in row[0].matches(of: /`([^`]+)`/) {
        let period = try Period(edtf: String(code.1))
        #expect(row[1].contains(period.words), "\(code.1) reads \(period.words)")
      }
    }
  }

  /// The table of functions is the code's own: recording writes it.
  @Test func listsEveryFunction() throws {
    let url = Self.url.deletingLastPathComponent()
      .appending(path: "Documentation.docc/Functions.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let head = text.prefix(upTo: text.range(of: "| function |")?.lowerBound ?? text.endIndex)
    let expected = head + ExpressionReference.markdown
    guard text != expected else { return }
    if Fixtures.isRecording { try expected.write(to: url, atomically: true, encoding: .utf8) }
    Issue.record("\(url.lastPathComponent) is not what the table of functions says: record it")
  }
}
