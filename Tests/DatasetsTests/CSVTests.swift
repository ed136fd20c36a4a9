import Datasets
import Diagnostics
import Quantities
import Statistics
import TestSupport
import Testing

@Suite struct CSVTests {
  /// All cells of a table, row by row.
  private func cells(_ source: String) throws -> [[String]] {
    let data = try csv(source)
    return (0..<data.rowCount).map { row in data.columns.map { text($0[row]) } }
  }

  @Test(arguments: [
    ("a,b\nx,y\n", [["x", "y"]]),
    ("a,b\r\nx,y\r\n", [["x", "y"]]),
    ("a,b\rx,y", [["x", "y"]]),
    ("\u{FEFF}a,b\nx,y", [["x", "y"]]),
    ("a,b\n\n\nx,y\n\n", [["x", "y"]]),
    ("a;b\nx;y,z", [["x", "y,z"]]),
    ("a\tb\nx\ty;z,", [["x", "y;z,"]]),
    ("a,b\n\"x,1\",\"y\n2\"", [["x,1", "y\n2"]]),
    ("a,b\n\"say \"\"no\"\"\",\"\"\"\"", [["say \"no\"", "\""]]),
    ("a,b\nx \"1\",y", [["x \"1\"", "y"]]),
    ("a,b\n,y\n\"\",", [["missing", "y"], ["missing", "missing"]]),
    ("a,b\nx,y\n,\nz,\n,\n,\n", [["x", "y"], ["missing", "missing"], ["z", "missing"]]),
    ("a,b\n x , y", [[" x ", " y"]]),
    ("\"a;1\";b\nx;y", [["x", "y"]]),
    ("a,b", []),
  ])
  func fieldsAreReadAsRFC4180HasThem(source: String, rows: [[String]]) throws {
    #expect(try cells(source) == rows)
  }

  @Test func namesAreTrimmed() throws {
    #expect(try csv(" a ,\"b \"\n1,2").columns.map(\.name) == ["a", "b"])
  }

  @Test func tablesWithoutAHeaderNameTheirColumns() throws {
    #expect(try csv("1.5\n2.5\n\n3.5\n").columns.map(\.name) == ["x"])
    #expect(try csv("1.5\n2.5").rowCount == 2)
    #expect(try csv("1,2,3\n4,5,6").columns.map(\.name) == ["x1", "x2", "x3"])
    #expect(try csv("count\n1\n2").columns.map(\.name) == ["count"])
  }

  /// A mark where the diagnostic points, its headline and its way out.
  @Test(arguments: [
    (
      "a,b\n1,2\n[3]\n4,5", "this row has one field, but the first has 2",
      "add the missing fields; a field may be empty"
    ),
    (
      "a,b\n1,2\nx,y,[z,1]\n", "this row has 4 fields, but the first has 2",
      "put a field that contains a comma in double quotes"
    ),
    (
      "a;b\n1;2\nx;y;[z]\n3;4", "this row has 3 fields, but the first has 2",
      "put a field that contains a semicolon in double quotes"
    ),
    (
      "a,b\n1,2\n3,[\"]4\n5,6\n", "this field's quote is never closed",
      "add a double quote where the field ends; inside a quoted field, write it twice"
    ),
    (
      "a,b\n\"x\"[y\"],2", "text follows the quote that closes this field",
      "inside a quoted field, write a double quote twice: \"\""
    ),
    ("a,b,[a]\n1,2,3", "two columns are named 'a'", "rename one of them"),
    (
      "a-b,c,[A b]\n1,2,3", "formulas cannot tell the columns 'a-b' and 'A b' apart",
      "rename one of them"
    ),
    ("a,[ ],c\n1,2,3", "this column has no name", "name every column in the first row"),
    (
      "a,[$]\n1,2", "the column's name '$' has no letter and no digit",
      "name every column in the first row"
    ),
    (
      "[]\n\n", "the table is empty",
      "write a line with the names of the columns, then a line for each row"
    ),
  ])
  func mistakesAreShownWhereTheyAre(marked: String, summary: String, help: String) throws {
    var source = Array(marked.utf8)
    let start = try #require(source.firstIndex(of: UInt8(ascii: "[")))
    source.remove(at: start)
    let end = try #require(source.firstIndex(of: UInt8(ascii: "]")))
    source.remove(at: end)
    var reader = DatasetReader(path: "thefts.csv")
    reader.offset = 100
    let error = try #require(throws: UnreadableDataset.self) {
      try reader.read(source, name: "thefts")
    }
    let problem = try #require(error.diagnostics.first)
    #expect(error.diagnostics.count == 1)
    #expect(problem.summary == summary)
    #expect(problem.helps == [help])
    #expect(problem.range == SourceRange(path: "thefts.csv", start: 100 + start, end: 100 + end))
  }

  @Test func everyRaggedRowIsReportedUpToTen() throws {
    let source = "a,b\n" + String(repeating: "1,2\n3\n", count: 30)
    let error = try #require(throws: UnreadableDataset.self) { try csv(source) }
    #expect(error.diagnostics.count == 10)
  }

  @Test func aFileOfTheWrongEncodingSaysSo() throws {
    let error = try #require(throws: UnreadableDataset.self) {
      try DatasetReader(path: "thefts.csv").read([0xFF, 0xFE, 0x61, 0x00], name: "thefts")
    }
    #expect(error.diagnostics[0].summary == "the table is in UTF-16, not in UTF-8")
  }

  @Test func bytesThatAreNoCharacterAreShown() throws {
    let error = try #require(throws: UnreadableDataset.self) {
      try DatasetReader(path: "thefts.csv").read(
        Array("name\nCura".utf8) + [0xE7] + Array("ao\n".utf8), name: "thefts")
    }
    #expect(
      error.diagnostics[0].summary == "the table is not in UTF-8: these bytes are no character")
    #expect(error.diagnostics[0].range == SourceRange(path: "thefts.csv", start: 9, end: 10))
  }

  @Test func aDeclaredDelimiterIsTakenAsItIs() throws {
    let reader = DatasetReader(path: "x.csv")
    let bytes = Array("a|b,c\n1|2\n".utf8)
    let data = try reader.read(bytes, name: "x", schema: TableSchema(delimiter: "|"))
    #expect(data.columns.map(\.name) == ["a", "b,c"])
    #expect(throws: UnreadableDataset.self) {
      try reader.read(bytes, name: "x", schema: TableSchema(delimiter: "||"))
    }
  }

  /// Whatever the bytes are, there is an answer.
  @Test func noiseIsReadOrRefused() throws {
    var noise = SplitMix64(seed: 9)
    let alphabet = Array(",;\t\"\"\n\r 12.5-%$aé".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...40, using: &noise)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &noise)]
      }
      do {
        let data = try DatasetReader(path: "x.csv").read(bytes, name: "x")
        for column in data.columns {
          #expect(column.rowCount == data.rowCount)
          #expect((0..<data.rowCount).map { column[$0] }.count == data.rowCount)
        }
      } catch {
        #expect(!error.diagnostics.isEmpty)
      }
    }
  }
}
