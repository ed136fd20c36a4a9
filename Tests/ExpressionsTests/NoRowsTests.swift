import Datasets
import Diagnostics
import Quantities
import Testing

@testable import Expressions

/// Conditions that no row meets: a zero that nobody meant is worse than an error.
@Suite struct NoRowsTests {
  private func site() throws -> SmallSite {
    var site = SmallSite()
    site.tables["incidents"] = try DatasetReader(path: "Content/data/incidents.csv").read(
      Array(
        """
        date,place,damage,boats
        2024-01-03,Lauen,€100,at least 2
        2024-02-10,Nore,€50,1
        2024-02-11,Skerry,,3

        """.utf8), name: "incidents")
    return site
  }

  private func warnings(_ formula: String) throws -> [ExpressionError] {
    var evaluator = Evaluator(environment: try site().environment)
    _ = try evaluator.result(of: Expression(parsing: formula), in: "site")
    return evaluator.warnings
  }

  @Test("A sum of no rows is no zero, and the near miss is offered")
  func refusesEmptySums() throws {
    let problem = try site().problem("sum(incidents.damage where place = \"lauen\")")
    #expect(problem?.rule == "no-rows")
    #expect(
      problem?.summary
        == "no row of 'incidents.damage' has a number to take where place = \"lauen\"")
    #expect(problem?.range == 27..<42)
    #expect(
      problem?.helps == [
        "did you mean 'Lauen'?",
        "where there may be none, ask first: 'count(incidents where place = \"lauen\")' gives zero"
          + " then",
      ])
  }

  @Test(arguments: [
    "mean(incidents.damage where place = \"lauen\")",
    "max(incidents.boats where place = \"lauen\")",
    "sum(incidents.boats where place = \"lauen\" and boats.low > 1)",
    "incidents.damage[place = \"lauen\"]",
  ])
  func everyFunctionOffersTheText(formula: String) throws {
    let problem = try site().problem(formula)
    #expect(problem?.rule == "no-rows")
    #expect(problem?.helps.first == "did you mean 'Lauen'?")
  }

  @Test("Where nothing is near, the texts of the column are told")
  func listsTexts() throws {
    #expect(
      try site().problem("sum(incidents.damage where place = \"Port\")")?.helps.first
        == "'place' has 'Lauen', 'Nore', 'Skerry'")
  }

  @Test("A row without a number is none to sum up, and leaves a gap in a series")
  func leavesGaps() throws {
    #expect(
      try site().problem("sum(incidents.damage where place = \"Skerry\")")?.summary
        == "no row of 'incidents.damage' has a number to take where place = \"Skerry\"")
    guard case .series(let sums) = try site().result("sum(incidents.damage by place)") else {
      Issue.record("no series")
      return
    }
    #expect(sums.values == [100, 50, nil])
    #expect(try site().words("min(mean(incidents.damage by place))") == "€50")
  }

  @Test(
    "A count is zero, with a warning where a text is unknown",
    arguments: [
      ("count(incidents where place = \"lauen\")", "did you mean 'Lauen'?"),
      ("count(incidents where not place = \"Lauem\")", "did you mean 'Lauen'?"),
      ("count(incidents where \"nore\" != place)", "did you mean 'Nore'?"),
      (
        "count(incidents where place = \"Port\" or place = \"Nore\")",
        "'place' has 'Lauen', 'Nore', 'Skerry'"
      ),
    ])
  func warns(formula: String, help: String) throws {
    let warnings = try warnings(formula)
    #expect(warnings.map(\.rule) == ["no-rows"])
    #expect(warnings.first?.helps == [help])
  }

  @Test func warningsNameTheColumn() throws {
    let warning = try #require(
      try warnings("1 + count(incidents where place = \"lauen\")").first)
    #expect(warning.summary == "no row of 'incidents' has 'lauen' in its column 'place'")
    #expect(warning.range == 34..<41)
  }

  @Test(arguments: [
    "count(incidents where place = \"Lauen\")", "count(incidents where date > 2024)",
    "count(incidents where boats.high > 9)",
  ])
  func zerosThatAreTrueNeedNoWord(formula: String) throws {
    #expect(try warnings(formula).isEmpty)
  }
}
