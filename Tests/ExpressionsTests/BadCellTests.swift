import Datasets
import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Cells that are no numbers")
struct BadCellTests {
  private func site(_ rows: String) throws -> SmallSite {
    var site = SmallSite()
    let table = try DatasetReader(path: "data/loads.csv").read(
      Array("port,x\n\(rows)".utf8), name: "loads")
    site.tables["loads"] = table
    return site
  }

  @Test(
    "A formula that wants numbers points at the cell",
    arguments: [
      "sum(loads.x)", "loads.x * 2 | sum", "mean(loads.x where port = \"A\")",
      "count(loads where x > 2)",
    ])
  func points(text: String) throws {
    let problem = try site("A,1\nB,2x\nC,3\n").problem(text)
    #expect(problem?.rule == "bad-cell")
    #expect(problem?.summary.hasSuffix("has '2x' in row 2, which is no plain number") == true)
    #expect(problem?.cell == SourceRange(path: "data/loads.csv", start: 13, end: 15))
  }

  @Test(
    "It says what the cell is",
    arguments: [
      ("A,$5\nB,€6\nC,$7\n", "'€6' in row 2, which is in EUR, and most of the column in USD"),
      ("A,$5\nB,€6\n", "'€6' in row 2, which is in EUR, and most of the column in USD"),
      ("A,5\nB,3 years\nC,7\n", "'3 years' in row 2, which is no plain number"),
      ("A,\"1,5\"\nB,\"2,25\"\nC,about\n", "'1,5' in row 1, which is no number"),
    ])
  func says(rows: String, words: String) throws {
    var site = try site(rows)
    site.literals["3 years"] = .exact("3", .measure("year"))
    #expect(try #require(site.problem("sum(loads.x)")).summary.hasSuffix(words))
  }

  @Test("A column of texts is one")
  func leavesTexts() throws {
    let problem = try site("A,low\nB,high\nC,3\n").problem("sum(loads.x)")
    #expect(
      problem?.summary == "'loads.x' is a column of texts and not a figure or a column of numbers")
    #expect(try site("A,low\nB,2\n").problem("count(loads.x)") == nil)
  }

  @Test("Rows without a number are counted in a remark")
  func remarks() throws {
    let site = try site("A,1\nB,NA\nC,NaN\nD,-\n")
    #expect(
      try site.evaluate("sum(loads.x)").remarkWords == ["3 of 4 rows have no value in loads.x"])
    #expect(
      try site.evaluate("mean(loads.x where port != \"C\" and port != \"D\")").remarkWords
        == ["1 of 2 rows has no value in loads.x"])
    #expect(try site.evaluate("count(loads.x)").remarks.isEmpty)
    #expect(try site.evaluate("sum(loads.x where port = \"A\")").remarks.isEmpty)
  }
}
