import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// What a check says of numbers that no link binds, and of what it keeps silent.
@Suite struct ProseNumberTests {
  private static let front = """
    ---
    title: The quay is busy
    date: 2024-01-31
    facts:
      calls-first: {value: "1,184 ships", period: 2023, source: agency, as-of: 2024-01-02}
      calls:
        value: 1,204 ships
        period: 2023
        source: agency
        as-of: 2024-01-20
        revises: calls-first
      fees: {value: €36.5 million, title: Fees of the harbour, period: 2023, source: agency}
      tanker-share: {value: 41%, title: Share of tankers, period: 2023, source: agency}
      rise: {value: 3.2 percentage points, title: Rise of the share of tankers, source: agency}
      dredged: {value: more than 18 kilometres, title: Channel that was dredged, source: union}
      moorings: {value: 312 moorings, title: Moorings let, period: 2023-09, source: agency}
    ---

    The harbour counted [1,204 ships](fact:calls) at the quay and took [€36.5 million](fact:fees) in
    fees.
    Tankers were [41%](fact:tanker-share) of them, [3.2 percentage points](fact:rise) more than before.
    Crews dredged [more than 18 kilometres](fact:dredged) of the channel.


    """

  /// The rules with the words that each points at.
  private func findings(_ body: String) throws -> [String] {
    let text = Self.front + body + "\n"
    let disk = MemoryFileSystem()
    try disk.lay(
      [
        "Content/site.yaml": Array("title: Desk\n".utf8),
        "Content/sources.yaml": Array(
          "agency: {title: Report, date: 2024-01-02}\nunion: {title: The 1204 ships}\n".utf8),
        "Content/briefings/2024-01-quay.md": Array(text.utf8),
        "Content/briefings/quay.png": [0x89],
      ], in: "/site")
    let run = CommandRun(["check", "--site", "/site", "--format", "json"], on: disk)
    struct Report: Decodable { var diagnostics: [SeededError.Finding] }
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    let bytes = Array(text.utf8)
    let ours: Set = [
      "contradicting-number", "unbound-number", "wrong-total", "wrong-direction",
      "unsourced-number",
    ]
    let findings = report.diagnostics.filter { ours.contains($0.rule) || $0.severity == "error" }
    return findings.map { found in
      let words = bytes[(found.start?.offset ?? 0)..<(found.end?.offset ?? 0)]
      return "\(found.rule): \(String(decoding: words, as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("The quay saw 1,240 ships, says the harbour.", "contradicting-number: 1,240 ships"),
    ("The quay saw **12,040** ships.", "contradicting-number: 12,040** ships"),
    ("The quay saw 1,184 ships in 2023.", "contradicting-number: 1,184 ships"),
    ("Fees of the harbour: €35.6 million.", "contradicting-number: €35.6 million"),
    ("Fees of the harbour: €36.5 billion.", "contradicting-number: €36.5 billion"),
    ("Fees of the harbour: $36.5 million.", "contradicting-number: $36.5 million"),
    ("The share of tankers is 41 percentage points.", "contradicting-number: 41 percentage points"),
    ("The share of tankers rose by 3.2%.", "contradicting-number: 3.2%"),
    ("Of the channel 18 kilometres were dredged.", "contradicting-number: 18 kilometres"),
    ("Of the channel more than 18 miles were dredged.", "contradicting-number: more than 18 miles"),
    ("![The quay, 1,240 ships](quay.png)", "contradicting-number: 1,240 ships"),
    ("## A quay of 1,240 ships", "contradicting-number: 1,240 ships"),
    ("| Year | Ships at the quay |\n|---|---|\n| 2023 | 1,240 |", "contradicting-number: 1,240"),
    ("The quay saw 1,204 ships.", "unbound-number: 1,204 ships"),
    ("In September 312 moorings were let.", "unbound-number: 312 moorings"),
    ("By late September 321 moorings were let.", "contradicting-number: 321 moorings"),
    ("Once more than in May, 312 moorings were let.", "unbound-number: 312 moorings"),
    // What was, told as that.
    ("The harbour first put the ships at the quay at 1,184 ships.", "unbound-number: 1,184 ships"),
    ("- Of the harbour’s fees, €36.5 million, half is spent.", "unbound-number: €36.5 million"),
    ("[^n]: Of 1,204 ships.\n\nThe quay[^n].", "unbound-number: 1,204 ships"),
    (
      "Altogether 47 crews came: 21 crews by day, 15 crews by night and 10 crews on Sundays.",
      "wrong-total: 47 crews"
    ),
    (
      "| Day | Crews |\n|---|---|\n| Monday | 21 |\n| Sunday | 10 |\n| Total | 32 |",
      "wrong-total: 32"
    ),
    ("Crews fell from 110 crews to 280 crews.", "wrong-direction: 280 crews"),
    ("Rents fell sharply to $1.84 billion, from $1.71 billion.", "wrong-direction: $1.84 billion"),
    ("The rent was $250, down from $240 before.", "wrong-direction: $250"),
    ("Rents rose by a third, from $41 to $27.", "wrong-direction: $27"),
    ("The guild counts 5,244 crews, down 14% on 4,617 crews.", "wrong-direction: 5,244 crews"),
    ("Attendance rose again to 67.5% from 71.8%.", "wrong-direction: 67.5%"),
  ])
  func tells(_ body: String, _ finding: String) throws {
    #expect(try findings(body) == [finding])
  }

  @Test(arguments: [
    // Other things, of the same unit.
    "The yard built 1,240 cars.",
    "A crane costs €3.65 million.",
    "The mayor owns 14% of the bank.",
    // Other times.
    "In 2019 the quay saw 1,240 ships.",
    "The quay once saw 1,240 ships, ten years earlier.",
    "In August 312 moorings were let.",
    "The harbour let 321 moorings in early May.",
    "During March and April 312 moorings were let.",
    // Changes that go the way they say, or may.
    "Crews fell from 280 crews to 110 crews.",
    "Rents rose to $1.84 billion from $1.71 billion.",
    "The guild climbed from 17 to 3 in the table.",
    "Rents fell from $1.2 to $0.9 million.",
    "Crews rose from 280 crews to at least 110 crews.",
    "“Crews fell from 110 crews to 280 crews”, it said.",
    "The rent was cut by law, and crews moved from 110 berths to 280 berths.",
    "The rent fell from $280 to 110 crews.",
    // Beside the figure itself.
    "The quay saw [1,204 ships](fact:calls), up from 1,024 ships.",
    // What others wrote.
    "“The quay saw 1,240 ships”, the mayor said.",
    "The mayor said \"the quay saw 1,240 ships\" of it.",
    "Der Hafen: „1,240 ships“ am Kai, «1,240 ships» au quai.",
    "> The quay saw 1,240 ships.",
    "The quay runs `1,240 ships`.",
    "```\nThe quay saw 1,240 ships.\n```",
    "[The quay saw 1,240 ships](source:agency) is the report's title.",
    // No quantities, or none that anybody looks up.
    "The quay of 1204 lies at section 41 of route 36.5.",
    "Two of three ships at the quay were old.",
    // True in other words.
    "Fees of the harbour were about €37 million.",
    "The quay saw some 1,200 ships.",
    // Parts that are not all.
    "In total 90 crews came, among them 21 crews by day and 15 crews by night.",
    "In all 10.1 km were paved: 3.2 km of road, 4.1 km of track and 2.9 km of path.",
    // Allowed.
    "<!-- briefgen: allow contradicting-number: the mayor counts boats too -->\nThe quay saw 1,240 ships.",
  ])
  func keepsSilent(_ body: String) throws {
    #expect(try findings(body) == [])
  }

  @Test func readsNoListOfThousandsOfNumbers() throws {
    let list = (1_000..<9_000).map { "\($0)" }.joined(separator: " ")
    #expect(try findings("\(list). The quay saw 1,204 ships.") == ["unbound-number: 1,204 ships"])
  }

  @Test func readsARowOfThousandsOfCells() throws {
    let row = String(repeating: "| a ", count: 2_000) + "|\n"
    let line = String(repeating: "|---", count: 2_000) + "|\n"
    let text = "\(row)\(line)\(row)\nThe quay saw 1,204 ships."
    #expect(try findings(text) == ["unbound-number: 1,204 ships"])
  }

  @Test func asksForSourcesWhereTheSiteDoes() throws {
    let disk = MemoryFileSystem()
    func check(_ settings: String) throws -> CommandRun {
      try disk.lay(
        [
          "Content/site.yaml": Array("title: Desk\n\(settings)".utf8),
          "Content/briefings/a.md": Array(
            "---\ntitle: A\ndate: 2024-01-31\n---\n\nThe port saw 1,204 ships.\n".utf8),
        ], in: "/site")
      return CommandRun(["check", "--site", "/site"], on: disk)
    }
    #expect(try check("").output.hasPrefix("Nothing found"))
    #expect(try check("checks: {unsourced-number: warning}\n").output.contains("has no source"))
  }
}
