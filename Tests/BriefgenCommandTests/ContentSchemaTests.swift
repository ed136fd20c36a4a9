import Foundation
import Records
import SiteModel
import Testing

@testable import BriefgenCommand

/// The JSON Schemas for editing programs are what the code reads, in the words of the reference.
@Suite struct ContentSchemaTests {
  /// What the reference says of the keys of one table, which stands below a line that begins so.
  private static func meanings(below line: String, in text: String) throws -> [String: String] {
    let start = try #require(text.range(of: "\n" + line)).upperBound
    let rest = text[start...].split(separator: "\n", omittingEmptySubsequences: false)
    let table = rest.drop { !$0.hasPrefix("| key |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    var meanings: [String: String] = [:]
    for row in table {
      let cells = row.dropFirst().dropLast().split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let key = cells[0].replacing("`", with: "")
      meanings[key] = plain(cells[1]) + example(cells.last ?? "")
    }
    #expect(meanings.count > 3, "\(line)")
    return meanings
  }

  private static func plain(_ markdown: String) -> String {
    let text = markdown.replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
      .replacing("**", with: "").replacing("`", with: "")
    return (markdown.hasPrefix("`") ? text : text.prefix(1).uppercased() + text.dropFirst()) + "."
  }

  private static func example(_ cell: String) -> String {
    cell.hasPrefix("`") ? " Example: " + cell.dropFirst().dropLast() : ""
  }

  @Test(arguments: ContentSchema.all.map(\.name))
  func saysWhatTheCodeReads(_ name: String) throws {
    let schema = try #require(ContentSchema.all.first { $0.name == name })
    let text = try String(contentsOf: ReferenceTests.url, encoding: .utf8)
    let sources = try Self.meanings(below: "## sources.yaml", in: text)
    let facts = try Self.meanings(below: "## facts.yaml", in: text)
    let own = [
      "site": try Self.meanings(below: "## site.yaml", in: text), "sources": sources,
      "entities": try Self.meanings(below: "## entities.yaml", in: text), "facts": facts,
    ]
    let frontMatter = try Self.meanings(below: "## Front matter", in: text)
    let tables = [
      ("sources.*.", sources), ("facts.*.", facts),
      ("statistics.*.", try Self.meanings(below: "**A statistic**", in: text)),
      ("corrections.", try Self.meanings(below: "**A correction:**", in: text)),
      ("*.", own[name] ?? [:]), ("", own[name] ?? frontMatter),
    ]
    let described = Described()
    let file = JSONSchema(schema.shape) { path in
      for (prefix, meanings) in tables where path.hasPrefix(prefix) {
        guard let meaning = meanings[String(path.dropFirst(prefix.count))] else { continue }
        described.paths.insert(path)
        return meaning
      }
      described.missing.append(path)
      return nil
    }
    let expected = file.text(title: schema.title, id: "\(name).schema.json")
    // The few keys of records that the reference describes in one row.
    let inOneRow = ["rates.", "navigation.", "databases."]
    let unexplained = described.missing.filter { path in
      !inOneRow.contains { path.hasPrefix($0) } && path.contains { $0 != "*" }
    }
    let isParent = ["publisher", "numbers", "theme", "markdown"]
    #expect(unexplained.filter { !isParent.contains($0) }.isEmpty)
    let url = ReferenceTests.url.deletingLastPathComponent()
      .appending(path: "\(name).schema.json")
    let actual = try? String(contentsOf: url, encoding: .utf8)
    guard actual != expected else { return }
    if Fixtures.isRecording { try expected.write(to: url, atomically: true, encoding: .utf8) }
    Issue.record("\(url.lastPathComponent) is not what the code reads: record it")
  }

  /// What a schema asked the reference for.
  private final class Described {
    var paths: Set<String> = []
    var missing: [String] = []
  }
}
