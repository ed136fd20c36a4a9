import Datasets
import Diagnostics
import Quantities
import TestSupport
import Testing

/// Tables as other programs and other people write them: read right, or refused with a way out.
@Suite struct ForeignTableTests {
  private func read(_ bytes: [UInt8], _ path: String) throws -> Dataset {
    try DatasetReader(path: path).read(bytes, name: "t")
  }

  /// The rows of a table, with a comma between cells.
  private func rows(_ source: String) throws -> [String] {
    let data = try read(Array(source.utf8), "t.csv")
    return [data.columns.map(\.name).joined(separator: ",")]
      + (0..<data.rowCount).map { row in
        data.columns.map { text($0[row]) }.joined(separator: ",")
      }
  }

  @Test(arguments: [
    ("a|b\n1|2\n3|4\n", ["a,b", "1,2", "3,4"]),
    ("a\tb\n1,234.5\t2\n", ["a,b", "1234.5,2"]),
    ("sep=;\na;b\n1;2\n", ["a,b", "1,2"]),
    ("sep=,\r\na,b\r\n1,2\r\n", ["a,b", "1,2"]),
    ("sep=|\na|b;c;d\n1|2\n", ["a,b;c;d", "1,2"]),
    ("a;b\n1,5;2\n3,25;4\n", ["a,b", "1.5,2", "3.25,4"]),
    ("a;b\n1.234,5;2\n3.000,25;4\n", ["a,b", "1234.5,2", "3000.25,4"]),
    ("a,b\n\"1,234\",2\n\"12,345,678\",3\n", ["a,b", "1234,2", "12345678,3"]),
    ("a,b\n1 234,2\n", ["a,b", "1234,2"]),
    ("a,b\r\n1,2\n3,4\r5,6\r\n", ["a,b", "1,2", "3,4", "5,6"]),
    ("a,b\n+5,2\n\u{2212}6,1\n", ["a,b", "5,2", "-6,1"]),
    ("a,b\n1e3,2\n-1E-2,1\n", ["a,b", "1000,2", "-0.01,1"]),
    ("a\n1\nNaN\n#N/A\n".replacing("#N/A", with: "n/a"), ["a", "1", "missing", "missing"]),
    ("d,x\n2021-Q1,1\n2021-Q2,2\n", ["d,x", "2021-01/2021-03,1", "2021-04/2021-06,2"]),
    ("code,x\n007,1\n010,2\n", ["code,x", "007,1", "010,2"]),
    ("a,b\n\"1,23\",2\n", ["a,b", "1,23,2"]),
    ("a,b\n0x1F,2\n", ["a,b", "0x1F,2"]),
    ("a,b\n", ["a,b"]),
    ("Größe,año\n1,2\n", ["Größe,año", "1,2"]),
  ])
  func isRead(source: String, expected: [String]) throws {
    #expect(try rows(source) == expected)
  }

  /// A mark where the diagnostic points, its headline and its way out.
  @Test(arguments: [
    (
      "‹Thefts by year›\na,b\n1,2\n3,4\n",
      "the first row has one field, but 3 of the others have 2",
      "is the first row a title? delete it: the first row names the columns"
    ),
    (
      "‹Thefts, by year›\na;b;c\n1;2;3\n3;4;5\n",
      "the first row has one field, but 3 of the others have 3",
      "is the first row a title? delete it: the first row names the columns"
    ),
    (
      "‹Thefts by year›,,\nyear,usd,who\n2021,5,a\n",
      "of 3 columns only the first has a name, 'Thefts by year'",
      "is the first row a title? delete it: the first row names the columns"
    ),
    (
      "‹year,usd,usd of it›\n1,2\n3,4\n", "the first row has 3 fields, but 2 of the others have 2",
      "the first row names the columns: name each of them once"
    ),
    (
      "a,b\n1,2,‹›\n3,4\n5,6\n", "this row has 3 fields, but the first has 2",
      "delete the comma at the end of the row"
    ),
    (
      "a|b\n1|2|‹›\n3|4\n5|6\n", "this row has 3 fields, but the first has 2",
      "delete the vertical bar at the end of the row"
    ),
    (
      "a,b,‹›\n1,2,\n3,4,\n", "this column has no name",
      "name every column in the first row, or delete the commas that end the rows"
    ),
    ("‹›,b\n1,2\n", "this column has no name", "name every column in the first row"),
    (
      "a,b\n1,‹ ›\"2, 3\"\n", "a space stands before this field's quote",
      "delete the space: a quoted field begins with its quote"
    ),
    (
      "a,b\n\"x \\\"‹ y\\\"\"›,1\n", "text follows the quote that closes this field",
      "inside a quoted field, write a double quote twice: \"\""
    ),
    (
      "a,b\nx‹\u{0}›y,1\n", "a zero byte stands in the table, which no text has",
      "delete it, or save the file again as text"
    ),
    ("a,b\n1,‹\"›x\n3,4\n", "this field's quote is never closed", nil),
    (
      "a,b\n‹\"›x,1\n\"y, z\",2\n", "this field's quote is not closed in its line",
      "add a double quote where the field ends; inside a quoted field, write it twice"
    ),
    (
      "day,boxes,port\n3,‹2,100›,A\n4,90,B\n",
      "this row has 4 fields, but the first has 3: the commas of '2,100' divide it",
      "write \"2,100\" in double quotes, or 2100"
    ),
    (
      "day,usd\nMon,‹$1,234,567.50›\nTue,90\nWed,80\n",
      "this row has 4 fields, but the first has 2: the commas of '$1,234,567.50' divide it",
      "write \"$1,234,567.50\" in double quotes, or $1234567.50"
    ),
    (
      "‹›[{\"a\": 1}]", "the table is JSON", "give the file a name that ends in .json"
    ),
    (
      "‹›<!DOCTYPE html>\n<p>Not found</p>", "the table is a page of the web or XML",
      "download the table itself as CSV"
    ),
    (
      "‹›PK\u{3}\u{4}\u{14}", "the table is a workbook or an archive, and no text",
      "save the sheet as “CSV UTF-8”"
    ),
    ("‹›%PDF-1.7", "the table is a PDF, and no text", "ask its author for the table itself"),
  ])
  func isRefusedWithAWayOut(marked: String, summary: String, help: String?) throws {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "‹" || $0 == "›" }
    let start = parts[0].utf8.count
    let error = try #require(throws: UnreadableDataset.self) {
      try read(Array(parts.joined().utf8), "t.csv")
    }
    #expect(error.diagnostics.map(\.summary) == [summary])
    if let help { #expect(error.diagnostics[0].helps == [help]) }
    #expect(
      error.diagnostics[0].range
        == SourceRange(path: "t.csv", start: start, end: start + parts[1].utf8.count))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "the table is in UTF-16, not in UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x61], "the table is in UTF-16, not in UTF-8"),
      ([0x61, 0x00, 0x2C, 0x00], "the table is in UTF-16, not in UTF-8"),
      ([0x00, 0x61, 0x00, 0x2C], "the table is in UTF-16, not in UTF-8"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "the table is in UTF-32, not in UTF-8"),
      ([0x1F, 0x8B, 0x08, 0x00], "the table is compressed"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "the table is a workbook, and no text"),
      ([0x61, 0x0A, 0x93, 0x78], "the table is not in UTF-8: these bytes are no character"),
    ] as [([UInt8], String)])
  func otherEncodingsAreTold(bytes: [UInt8], summary: String) throws {
    for path in ["t.csv", "t.json"] {
      let error = try #require(throws: UnreadableDataset.self) { try read(bytes, path) }
      #expect(error.diagnostics.map(\.summary) == [summary])
    }
  }

  @Test func wideAndLongFieldsAreRead() throws {
    let names = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
    let wide = try read(Array("\(names)\n\(names)\n".utf8), "t.csv")
    #expect(wide.columns.count == 10_000)
    #expect(wide["c9999"]?[0] == .text("c9999"))
    let cell = String(repeating: "x,\n", count: 300_000)
    let long = try read(Array("a,b\n\"\(cell)\",1\n".utf8), "t.csv")
    #expect(long["a"]?[0] == .text(cell))
    #expect(long.origin?.line(ofRow: 0) == 2)
  }

  @Test func rowsThatAreAllTooShortAreOneMistake() throws {
    let error = try #require(throws: UnreadableDataset.self) {
      try read(Array(("a,b\n" + String(repeating: "1\n", count: 200_000)).utf8), "t.csv")
    }
    #expect(error.diagnostics.count == 1)
  }

  @Test(arguments: [
    (#"[{"a": 1e400}]"#, nil), (#"[{"a": -0}]"#, "0"), (#"[{"a": 0.10}]"#, "0.1"),
    (#"[{"a": 123456789012345678901234567890}]"#, "123456789012345678901234567890"),
    (#"[{"b": 1}, {"a": "$1.2m"}]"#, "missing"), (#"[{"a": null}, {"a": "x"}]"#, "missing"),
    (#"[{"a": true}, {"a": 1}]"#, "true"), (#"[{"a": "2021-06"}]"#, "2021-06"),
    ("\u{FEFF}[{\"a\": 1}]", "1"),
  ])
  func valuesOfJSONAreTakenAsTheyStand(source: String, first: String?) throws {
    let data = try read(Array(source.utf8), "t.json")
    let cell = try #require(data["a"]?[0])
    if let first { #expect(text(cell) == first) } else { #expect(cell != .missing) }
  }

  @Test(arguments: [
    (#"[{"a": "x\u0000"}]"#, "a zero character stands in the text, which no page can show"),
    (#"[{"a": 1},]"#, "this row is no object"),
    ("{\"a\": 1}\n{\"a\": 2}\n", "the file is no array of objects"),
    (#"{"data": [{"a": 1}]}"#, "the file is no array of objects"),
    (#"[["a", "b"], [1, 2]]"#, "this row is no object"),
    ("[{'a': 1}]", "the name of a column in double quotes is expected here"),
    (#"[{"a": 1} // x"#, "the array needs a comma or its closing bracket here"),
    (#"[{"a": -Infinity}]"#, "'a' has no value that JSON knows here"),
    (#"[{"a": 1, "\u0061": 2}]"#, "this row has two values for 'a'"),
  ])
  func otherJSONIsRefused(source: String, summary: String) throws {
    let error = try #require(throws: UnreadableDataset.self) {
      try read(Array(source.utf8), "t.json")
    }
    #expect(error.diagnostics.map(\.summary) == [summary])
    #expect(error.diagnostics[0].helps.count == 1)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
  func deepNestingEndsAtOnce(_ sign: String) throws {
    let source = Array(String(repeating: sign, count: 100_000).utf8)
    let error = try #require(throws: UnreadableDataset.self) { try read(source, "t.json") }
    #expect(error.diagnostics.count == 1)
  }

  @Test func aKeyOfItsOwnForEveryRowIsRefused() throws {
    let source = "[" + (0..<20_000).map { "{\"k\($0)\": 1}" }.joined(separator: ",") + "]"
    let error = try #require(throws: UnreadableDataset.self) {
      try read(Array(source.utf8), "t.json")
    }
    #expect(error.diagnostics[0].summary.hasSuffix("different keys, and most cells are empty"))
  }
}
