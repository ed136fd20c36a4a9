import Datasets
import Diagnostics
import Quantities
import Testing

/// Tables of a page, as datasets.
@Suite struct TextTableTests {
  /// Cells that stand one after another in a page, from byte 100 on.
  private func table(_ head: [String], _ rows: [[String]]) -> TextTable {
    var place = 100
    func cell(_ text: String) -> TextTable.Cell {
      defer { place += text.utf8.count + 3 }
      return TextTable.Cell(text, at: place..<(place + text.utf8.count))
    }
    let head = head.map(cell)
    return TextTable(
      head: head,
      rows: rows.enumerated().map { line, row in
        TextTable.Row(cells: row.map(cell), line: line + 12, start: place)
      })
  }

  @Test func cellsAreTypedAndKnowTheirPlaces() throws {
    let reader = DatasetReader(path: "Content/briefings/thefts.md")
    let data = try reader.read(
      table(
        ["Year", "Stolen"], [["2021", "at least $59m"], ["2022", "$1.65bn", "surplus"], ["2023"]]),
      name: "thefts")
    #expect(data["year"]?.unit == .count(""))
    #expect(data["stolen"]?.unit == .currency("USD"))
    #expect(data["stolen"]?[1] == .number(1_650_000_000))
    #expect(data["stolen"]?[2] == .missing)
    let origin = try #require(data.origin)
    #expect(origin.path == "Content/briefings/thefts.md")
    #expect((0..<3).map { origin.line(ofRow: $0) } == [12, 13, 14])
    #expect(origin.place(ofRow: 0, column: 0)?.start == 116)
    #expect(origin.place(ofRow: 2, column: 1) == nil)
  }

  @Test func namesOfColumnsAreChecked() throws {
    let error = try #require(throws: UnreadableDataset.self) {
      try DatasetReader(path: "page.md").read(table(["a", ""], [["1", "2"]]), name: "t")
    }
    #expect(error.diagnostics.map(\.summary) == ["this column has no name"])
    #expect(error.diagnostics[0].range == SourceRange(path: "page.md", start: 104, end: 104))
  }

  /// A block of comma-separated values stands somewhere in its page.
  @Test func linesAreThoseOfThePage() throws {
    var reader = DatasetReader(path: "page.md")
    (reader.offset, reader.line) = (50, 7)
    let data = try reader.read(Array("a,b\n\"x\ny\",2\n3,4\n".utf8), name: "t")
    #expect((0..<2).map { data.origin?.line(ofRow: $0) } == [8, 10])
    #expect(
      data.origin?.place(ofRow: 1, column: 1) == SourceRange(path: "page.md", start: 64, end: 65))
    #expect(data["a"]?.place(of: 0) == SourceRange(path: "page.md", start: 54, end: 59))
  }
}
