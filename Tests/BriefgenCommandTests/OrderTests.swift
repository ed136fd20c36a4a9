import Files
import Testing

@testable import BriefgenCommand

/// The same declarations in another order are the same site.
@Suite("Order of declarations")
struct OrderTests {
  private static let sources = [
    "panel: {title: Report of the panel, publisher: The panel, date: 2022-02-04, grade: B2}",
    "firm: {title: Study, publisher: A firm, date: 2022-01-13, grade: C3}",
    "paper: {title: Article, publisher: A paper, date: 2021-12-20}",
    "bank: {title: Daily rates, publisher: A bank, date: 2022-01-04}",
  ]
  private static let siteFacts = [
    "budget: {value: $2 billion, period: 2021, source: panel}",
    "total-first: {value: $350 million, period: 2021, measure: thefts, source: paper}",
    "total-second: {value: $395 million, period: 2021, measure: thefts, source: firm, revises: total-first}",
    "total-third: {value: $400 million, period: 2021, measure: thefts, source: panel, revises: total-second}",
    "swaps: {value: 60%, period: 2021, source: firm}",
    "mixers: {value: 41%, period: 2021, source: firm, check: 100% - swaps, disputed: Both were rounded.}",
  ]
  private static let statistics = [
    "part: total-third / budget | percent",
    "before: total-third / (1 + rise)",
    "both: before + total-third",
    "back: growth(before, total-third)",
    "lasting: per-month('older'.loot)",
    "pounds: convert(total-third, \"GBP\")",
    "spread: stdev(total-first, total-second, total-third)",
  ]
  private static let facts = [
    "rise: {value: about 40%, source: firm}",
    "floor: {value: more than $50 million, period: 2020/2021-06~, source: panel}",
  ]

  private static func page(
    _ title: String, date: String, facts: [String], statistics: [String], text: String
  ) -> String {
    let blocks = [("facts", facts), ("statistics", statistics)].filter { !$0.1.isEmpty }
      .map { "\($0.0):\n" + $0.1.map { "  \($0)\n" }.joined() }
    return "---\ntitle: \(title)\ndate: \(date)\n\(blocks.joined())---\n\n\(text)\n"
  }

  /// - Parameter shuffled: puts lines whose order means nothing into some order.
  private func site(_ shuffled: ([String]) -> [String]) -> [String: String] {
    [
      "site.yaml": """
      title: Desk
      rates: [{pair: GBP/USD, value: 1.3757, date: 2021, source: bank}]

      """,
      "sources.yaml": shuffled(Self.sources).joined(separator: "\n") + "\n",
      "facts.yaml": shuffled(Self.siteFacts).joined(separator: "\n") + "\n",
      "briefings/newer.md": Self.page(
        "Newer", date: "2022-02-07", facts: shuffled(Self.facts),
        statistics: shuffled(Self.statistics),
        text: "They took […](stat:part) of it, and […](stat:before) the year before."),
      "briefings/older.md": Self.page(
        "Older", date: "2021-02-07",
        facts: ["loot: {value: $30 million to $40 million, period: 2020, source: paper}"],
        statistics: ["thrice: 3 * loot"],
        text: "Three times is […](stat:thrice), of `= 'newer'.both + loot`."),
    ]
  }

  /// Every file that the site is published as.
  private func published(_ files: [(String, String)]) throws -> [String: [UInt8]] {
    let disk = MemoryFileSystem()
    for (path, text) in files { try disk.lay([path: Array(text.utf8)], in: "/site/Content") }
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.status == .success, "\(run.errors)")
    var published: [String: [UInt8]] = [:]
    for path in try disk.tree("/public").files {
      published[path] = try disk.read("/public/" + path)
    }
    return published
  }

  @Test("Facts, statistics and sources may be declared in any order", arguments: 1...6)
  func doesNotDependOnDeclarations(turn: Int) throws {
    let reference = try published(site { $0 }.sorted { $0.key < $1.key })
    #expect(reference["ledger/ledger.json"] != nil)
    let pages = site { $0.turned(by: turn) }.sorted { $0.key < $1.key }
    let other = try published(pages.turned(by: turn))
    #expect(other.keys.sorted() == reference.keys.sorted())
    for (path, bytes) in reference where other[path] != bytes {
      Issue.record("\(path) depends on the order of declarations")
    }
  }
}

extension Array {
  /// Begun at another element, and every second time read backwards.
  fileprivate func turned(by count: Int) -> Array {
    let turned = self[(count % self.count)...] + self[..<(count % self.count)]
    return count.isMultiple(of: 2) ? Array(turned) : turned.reversed()
  }
}
