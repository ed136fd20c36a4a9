import Datasets
import Markup
import Quantities
import Testing

@testable import Charts

/// Charts as small as a word.
@Suite struct SparklineTests {
  private static func svg(_ line: Sparkline) -> String {
    var writer = HTMLWriter()
    line.write(into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func svg(
    _ kind: ChartSpecification.Kind, _ data: String, x: String = "year"
  ) throws -> String {
    svg(try chart(.of(kind, x, "a"), data).sparkline(name: "Up & down"))
  }

  @Test func aLineHasADotAtItsEnd() {
    #expect(
      Self.svg(Sparkline([4, 7, nil, 47], name: "from 4 to 47"))
        == "<svg class=\"sparkline\" viewBox=\"0 0 84 20\" width=\"84\" height=\"20\" role=\"img\" "
        + "aria-label=\"from 4 to 47\"><path class=\"c-line c1\" d=\"M2 16L28 15.1\"/>"
        + "<circle class=\"c-fill c1\" cx=\"80\" cy=\"3.5\" r=\"1.5\"/>"
        + "<circle class=\"c-fill c1\" cx=\"80\" cy=\"3.5\" r=\"2.5\"/></svg>")
  }

  @Test func barsStandOnTheLineOfTheText() throws {
    let svg = try Self.svg(.bar, "year,a\n2020,5\n2021,10\n")
    #expect(svg.contains("viewBox=\"0 0 22 20\" width=\"22\"") && svg.contains("Up &amp; down"))
    #expect(
      svg.contains("<rect class=\"c-fill c1\" x=\"2.3\" y=\"9.8\" width=\"7.5\" height=\"6.3\"/>"))
    #expect(svg.contains("y=\"3.5\" width=\"7.5\" height=\"12.5\"/>"))
  }

  @Test func yearsWithoutANumberAreGaps() throws {
    let data = "year,a\n2018,5\n2021,10\n2022,\n2023,7\n2024,0\n"
    let bars = try Self.svg(.bar, data)
    #expect(bars.contains("viewBox=\"0 0 72 20\"") && bars.matches(of: /<rect/).count == 4)
    // A zero is a hair on the ground, which a gap is not.
    #expect(bars.contains("y=\"15.2\" width=\"7.5\" height=\"0.8\""))
    let line = try Self.svg(.line, data)
    #expect(line.matches(of: /M[0-9]/).count == 1 && line.matches(of: /<circle/).count == 3)
    let area = try Self.svg(.area, data)
    #expect(area.matches(of: /Z"/).count == 1 && area.matches(of: /c-line/).count == 2)
  }

  @Test func moreThanCanBeSeenIsNotWritten() throws {
    let rows = (0..<5_000).map { "\(1_000_000 + $0),\($0 == 2_500 ? 900 : $0 % 7)\n" }.joined()
    let svg = try Self.svg(.line, "x,a\n" + rows, x: "x")
    #expect(svg.utf8.count < 4_000 && svg.contains(" 3.5 "))
  }

  @Test func daysStandWhereTheyAreInTime() throws {
    let svg = try Self.svg(.line, "day,a\n2024-01-01,1\n2024-01-02,2\n2024-01-05,3\n", x: "day")
    #expect(svg.contains("d=\"M2 16L21.5 9.8 80 3.5\""))
  }

  @Test func aHedgedNumberStandsWhereItWasStated() throws {
    let hedged = try Self.svg(.bar, "year,a\n2020,at least 5\n2021,10\n")
    #expect(hedged == (try Self.svg(.bar, "year,a\n2020,5\n2021,10\n")))
  }

  @Test func fallsHangFromZero() throws {
    let svg = try Self.svg(.bar, "year,a\n2020,-5\n2021,5\n")
    #expect(svg.contains("y=\"9.8\"") && svg.contains("y=\"3.5\""))
  }

  @Test(arguments: [
    (ChartSpecification.Kind.dot, "year,a\n2020,1\n", "a chart of kind 'dot'"),
    (.histogram, "a\n1\n2\n", "a chart of kind 'histogram'"),
    (.bar, "year,a,b\n2020,1,2\n", "a chart of 2 series"),
    (.line, "year,a,panel\n2020,1,x\n2020,1,y\n", "a chart of small multiples"),
  ])
  func whatIsTooMuchForAWordIsSaid(
    _ kind: ChartSpecification.Kind, _ data: String, _ subject: String
  ) throws {
    let columns = data.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
    var specification = ChartSpecification(
      kind: kind, dataset: "data", x: columns[0],
      y: kind == .histogram ? [] : columns.dropFirst().filter { $0.count == 1 })
    if columns.contains("panel") { specification.multiples = "panel" }
    let chart = try chart(specification, data)
    let problem = #expect(throws: ChartProblem.self) { _ = try chart.sparkline(name: "") }
    #expect(problem?.summary == "\(subject) cannot be drawn as small as a word")
  }
}
