@testable import Charts
import Testing

@Suite struct ChartProblemTests {
  private let data = "year,stolen,share,who\n2020,$5,3%,a\n2021,$7,4%,b\n"

  @Test func aMisspeltColumnIsOffered() throws {
    let problem = try #require(try problem(.of(.bar, "yeer", "stolen"), data))
    #expect(problem.part == .x)
    #expect(problem.word == "yeer")
    #expect(problem.summary == "dataset 'data' has no column 'yeer'")
    #expect(problem.helps == ["did you mean 'year'?"])
  }

  @Test func oneAxisHasOneUnit() throws {
    let problem = try #require(try problem(.of(.bar, "year", "stolen", "share"), data))
    #expect(
      problem.summary
        == "'stolen' is in USD and 'share' in percent, and one axis has one unit")
  }

  @Test func wordsAreNoNumbers() throws {
    let problem = try #require(try problem(.of(.line, "year", "who"), data))
    #expect(
      problem.summary == "column 'who' holds no numbers, and a line chart draws numbers")
  }

  @Test func oneWordAmongNumbersIsPointedAt() throws {
    let problem = try #require(try problem(.of(.bar, "x", "n"), "x,n\na,1\nb,lots\nc,3\n"))
    #expect(problem.summary == "column 'n' is not of numbers: row 2 has 'lots'")
    #expect(problem.cell != nil)
  }

  @Test(arguments: ["year,stolen\n", "year,stolen\n2020,\n,$5\n"])
  func nothingToDrawIsSaid(source: String) throws {
    let problem = try #require(try problem(.of(.bar, "year", "stolen"), source))
    #expect(problem.part == .data || problem.part == .y)
  }

  @Test func fiveHundredNamesAreTooMany() throws {
    let rows = (0..<500).map { "name \($0),\($0)" }.joined(separator: "\n")
    let problem = try #require(try problem(.of(.bar, "x", "n"), "x,n\n\(rows)\n"))
    #expect(
      problem.summary
        == "500 different values in 'x' are more than a bar chart can show (60)")
    #expect(
      problem.helps == [
        "choose the largest in a query: order by … desc limit 20",
        "or show how the numbers are spread: kind: histogram",
      ])
  }

  @Test func twoRowsForOneBarAreNotAddedUpUnasked() throws {
    let problem = try #require(
      try problem(.of(.bar, "x", "n"), "x,n\na,1\nb,2\na,3\n"))
    #expect(problem.summary == "rows 1 and 3 both have 'a' in 'x'")
    #expect(problem.helps.count == 2)
  }

  @Test func areasThatLieOnEachOtherNeedAllNumbers() throws {
    let problem = try #require(
      try problem(.of(.area, "year", "a", "b"), "year,a,b\n2020,1,2\n2021,,3\n"))
    #expect(
      problem.summary
        == "'a' has no number for 2021, and areas that lie on each other need all of them")
  }

  @Test func aSlopeHasTwoEnds() throws {
    let problem = try #require(
      try problem(.of(.slope, "year", "n"), "year,n\n2020,1\n2021,2\n2022,4\n"))
    #expect(problem.summary == "a slope runs between two points, and 'year' has 3")
  }

  @Test func notesPointAtMarks() throws {
    let problem = try #require(
      try problem(
        .of(.bar, "year", "stolen") { $0.notes = [.init(words: "2018 peak")] }, data))
    #expect(problem.summary == "a note begins with '2018', and the chart has no such mark")
    #expect(problem.helps == ["begin it with one of '2020', '2021'"])
  }

  @Test func eventsNeedDatesAndNames() throws {
    #expect(
      try problem(.of(.timeline, "year"), data)?.summary
        == "a timeline needs the names of what happened")
    #expect(
      try problem(.of(.timeline, "who") { $0.labels = "who" }, data)?.summary
        == "row 1 has 'a' in 'who', which is no date")
  }
}
