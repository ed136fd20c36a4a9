import Datasets
import Diagnostics
import Quantities
import TestSupport
import Testing

@Suite struct JSONTests {
  private func json(_ text: String) throws -> Dataset {
    try DatasetReader(path: "thefts.json").read(Array(text.utf8), name: "thefts")
  }

  @Test func objectsAreRowsAndKeysAreColumns() throws {
    let data = try json(
      #"""
      [
        {"year": 2021, "USD": 0.10, "name": "Say \"no\"\n\u00e9\ud83d\ude00\/"},
        {"USD": 12345678901234567890.123, "when": "2021-06", "year": 2022, "name": null},
        {}
      ]
      """#)
    #expect(data.columns.map(\.name) == ["year", "USD", "name", "when"])
    #expect(data.rowCount == 3)
    let rows = (0..<3).map { row in data.columns.map { text($0[row]) } }
    #expect(
      rows == [
        ["2021", "0.1", "Say \"no\"\né😀/", "missing"],
        ["2022", "12345678901234567890.123", "missing", "2021-06"],
        ["missing", "missing", "missing", "missing"],
      ])
  }

  @Test func textsAreTypedAsInAFileOfSeparatedValues() throws {
    let data = try json(
      #"[{"killed": "at least 59", "usd": "$1.2m", "on": true}, {"killed": 7, "usd": "$3", "on": false}]"#
    )
    #expect(data["killed"]?[1] == .number(7))
    #expect(data["usd"]?.unit == .currency("USD"))
    #expect(data["on"]?[0] == .text("true"))
    guard case .quantities = data["killed"]?.content else {
      Issue.record("the hedge is lost")
      return
    }
  }

  @Test func rowsThatShareNoKeysAreNoTable() throws {
    let rows = (0..<400).map { "{\"k\($0)\": 1}" }
    let problem = #expect(throws: UnreadableDataset.self) {
      try json("[" + rows.joined(separator: ",") + "]")
    }
    let summary = try #require(problem?.diagnostics.first?.summary)
    #expect(summary.hasSuffix("different keys, and most cells are empty"))
  }

  @Test func everyCellKnowsItsPlace() throws {
    let source = "[\n  {\"a\": 1, \"b\": \"x\"},\n\n  {\"b\": null}\n]"
    let data = try json(source)
    let origin = try #require(data.origin)
    #expect((0..<3).map { origin.line(ofRow: $0) } == [2, 4, nil])
    func words(_ row: Int, _ column: Int) -> String? {
      origin.place(ofRow: row, column: column).map {
        String(decoding: Array(source.utf8)[$0.start..<$0.end], as: UTF8.self)
      }
    }
    #expect(words(0, 0) == "1")
    #expect(words(0, 1) == "\"x\"")
    #expect(words(1, 0) == nil)
    #expect(words(1, 1) == "null")
  }

  /// A mark where the diagnostic points, and its headline.
  @Test(arguments: [
    ("‹{›\"a\": 1}", "the file is no array of objects"),
    ("[‹1›]", "this row is no object"),
    ("[{\"a\": 1},‹]›", "this row is no object"),
    ("[{‹a›: 1}]", "the name of a column in double quotes is expected here"),
    ("[{\"a\": 1,‹}›]", "the name of a column in double quotes is expected here"),
    ("[{\"a\" ‹1›}]", "a colon is expected behind the name of the column"),
    ("[{\"a\": 1 ‹\"›b\": 2}]", "this row needs a comma or its closing brace here"),
    ("[{\"a\": 1} ‹{›\"a\": 2}]", "the array needs a comma or its closing bracket here"),
    ("[{\"a\": 1}‹›", "the array needs a comma or its closing bracket here"),
    ("[{\"a\": 1}] ‹x›", "text follows the array"),
    ("[{\"a\": ‹\"›x}]", "this text's quote is never closed"),
    ("[{\"a\": ‹\"›x\n\"}]", "this text's quote is never closed"),
    ("[{\"a\": \"x‹\t›\"}]", "a control character stands in the text"),
    ("[{\"a\": \"‹\\x›\"}]", "this escape means nothing in JSON"),
    ("[{\"a\": \"‹\\ud83d›\"}]", "this escape means nothing in JSON"),
    ("[{\"a\": ‹01›}]", "'a' has no value that JSON knows here"),
    ("[{\"a\": ‹+1›}]", "'a' has no value that JSON knows here"),
    ("[{\"a\": ‹.5›}]", "'a' has no value that JSON knows here"),
    ("[{\"a\": ‹NaN›}]", "'a' has no value that JSON knows here"),
    ("[{\"a\": ‹[›1]}]", "'a' holds values inside a value, and a cell holds one"),
    ("[{\"a\": ‹{›}}]", "'a' holds values inside a value, and a cell holds one"),
    ("[{\"a\": 1, ‹\"a\"›: 2}]", "this row has two values for 'a'"),
    ("[{\"a\": 1, ‹\"A\"›: 2}]", "formulas cannot tell the columns 'a' and 'A' apart"),
    ("[{‹\"\"›: 1}]", "this column has no name"),
    ("‹›[]", "the table is empty"),
    ("‹›[{}]", "the table is empty"),
    ("‹›", "the file is no array of objects"),
  ])
  func mistakesAreShownWhereTheyAre(marked: String, summary: String) throws {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "‹" || $0 == "›" }
    let start = parts[0].utf8.count
    let error = try #require(throws: UnreadableDataset.self) { try json(parts.joined()) }
    #expect(error.diagnostics.map(\.summary) == [summary])
    #expect(error.diagnostics[0].helps.count == 1)
    #expect(
      error.diagnostics[0].range
        == SourceRange(path: "thefts.json", start: start, end: start + parts[1].utf8.count))
  }

  /// Whatever the bytes are, there is an answer.
  @Test func noiseIsReadOrRefused() throws {
    var noise = SplitMix64(seed: 11)
    let alphabet = Array("[[{{}}\"\"::,,\\u12.5-eatrue ".utf8)
    for _ in 0..<3000 {
      let text = String(
        decoding: (0..<Int.random(in: 0...40, using: &noise)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &noise)]
        }, as: UTF8.self)
      do {
        let data = try json("[{\"a\": 1" + text)
        for column in data.columns { #expect(column.rowCount == data.rowCount) }
      } catch let error as UnreadableDataset {
        #expect(!error.diagnostics.isEmpty)
      }
    }
  }
}
