@testable import Charts
import Quantities
import Testing

@Suite struct BarTests {
  private let thefts = "year,stolen\n2018,$522000000\n2020,$281000000\n2022,$1650000000\n"

  @Test func yearsWithoutARowKeepTheirPlace() throws {
    let chart = try chart(.of(.bar, "year", "stolen"), thefts)
    #expect(
      chart.texts() == [
        "$522m", "–", "$281m", "–", "$1.65bn", "2018", "2019", "2020", "2021", "2022",
      ])
    #expect(chart.description.hasSuffix("; no figure for 2019, 2021."))
    #expect(chart.table.rows.map { $0[1].text }[1] == "")
  }

  /// Not counted is not on the way from one number to the next.
  @Test func aLineAndDotsLeaveOutTheYearThatNobodyCounted() throws {
    let source = "year,n\n2014,4\n2015,6\n2016,5\n2018,7\n2019,8\n"
    let line = try chart(.of(.line, "year", "n"), source)
    let pieces = line.canvas(isNarrow: false).shapes.compactMap { shape -> Int? in
      guard case .lines(let runs) = shape.outline, shape.role == .line else { return nil }
      return runs.count
    }
    #expect(pieces == [2])
    #expect(line.description.hasSuffix("; no figure for 2017."))
    #expect(try chart(.of(.dot, "year", "n"), source).texts().contains("2017"))
  }

  @Test func chosenYearsStandSideBySide() throws {
    let chart = try chart(.of(.bar, "year", "n"), "year,n\n2012,4\n2018,6\n2024,5\n")
    #expect(chart.texts() == ["4", "6", "5", "2012", "2018", "2024"])
    #expect(!chart.description.contains("no figure"))
  }

  @Test func seriesInGreyShareTheirPlaceInTheKey() throws {
    let chart = try chart(
      .of(.bar, "year", "coal", "gas", "wind") { $0.highlight = ["wind"] },
      "year,coal,gas,wind\n2023,4,3,2\n2024,2,3,4\n")
    #expect(chart.texts().prefix(2) == ["wind", "coal, gas"])
  }

  @Test func aDayWithoutARowIsOneOnWhichNothingHappened() throws {
    let chart = try chart(
      .of(.bar, "date", "n"), "date,n\n2022-01-05,1\n2022-01-11,1\n2022-01-30,2\n")
    #expect(chart.texts() == ["1", "1", "2", "5", "Jan 2022", "11", "30"])
    #expect(!chart.description.contains("no figure"))
  }

  @Test func monthsOfDaysBeginWhereTheirFirstDayDoes() throws {
    let canvas = try chart(
      .of(.bar, "date", "n"), "date,n\n2022-01-05,1\n2022-02-03,1\n2022-02-25,2\n"
    ).canvas(isNarrow: true)
    func left(_ text: String) -> Double? { canvas.texts.first { $0.text == text }?.frame.left }
    #expect(left("5") == left("Jan 2022") && left("3") == left("Feb 2022"))
  }

  @Test(arguments: [
    ("year,a,b\n2020,30%,70%\n2021,45%,55%\n", true, ["30%", "70%"], "100%"),
    ("year,a,b\n2020,130,70\n2021,45,255\n", true, ["130", "200", "300"], "250"),
    ("year,a,b\n2020,1,2\n2021,2,2\n", false, ["0", "2", "4"], "0.5"),
  ])
  func aStackHasNumbersOrAnAxis(
    source: String, isNumbered: Bool, present: [String], absent: String
  ) throws {
    let canvas = try chart(.of(.bar, "year", "a", "b") { $0.arrangement = .stacked }, source)
      .canvas(isNarrow: false)
    #expect(canvas.shapes.contains { $0.role == .grid } != isNumbered)
    let texts = canvas.texts.map(\.text)
    #expect(Set(texts).isSuperset(of: present))
    #expect(!texts.contains(absent))
  }

  @Test(
    "A stack with a part that was not counted bears a dash", arguments: [true, false],
    [ChartSpecification.Direction.vertical, .horizontal])
  func aStackWithAGap(isNumbered: Bool, direction: ChartSpecification.Direction) throws {
    let texts = try chart(
      .of(.bar, "who", "v", "w") { ($0.arrangement, $0.direction) = (.stacked, direction) },
      isNumbered ? "who,v,w\na,140,250\nb,,360\n" : "who,v,w\na,1,2\nb,,3\n"
    ).texts()
    #expect(texts.count { $0 == "–" } == 1)
    #expect(texts.contains("390") == isNumbered)
  }

  @Test func aDayWithoutAPartIsOneOnWhichNothingOfItHappened() throws {
    for arrangement in [ChartSpecification.Arrangement.stacked, .grouped] {
      let chart = try chart(
        .of(.bar, "date", "n") { ($0.series, $0.arrangement) = ("kind", arrangement) },
        "date,kind,n\n2022-01-05,a,1\n2022-01-11,b,1\n2022-01-11,a,2\n2022-01-12,b,\n")
      #expect(chart.texts().count { $0 == "–" } == 1)
      #expect(
        chart.description.hasSuffix(". b: 1 (11 January 2022); no figure for 12 January 2022."))
      #expect(!chart.description.contains("5 January 2022;"))
    }
  }

  @Test func namesLieBesideTheirBars() throws {
    let chart = try chart(
      .of(.bar, "asset", "share"), "asset,share\nEther,58%\nBitcoin,20%\nTokens,22%\n")
    #expect(chart.texts() == ["Ether", "58%", "Bitcoin", "20%", "Tokens", "22%"])
  }

  @Test func theLargestStandsFirstOnRequest() throws {
    let chart = try chart(
      .of(.bar, "asset", "share") { $0.order = .largest },
      "asset,share\nEther,58%\nBitcoin,20%\nTokens,22%\n")
    #expect(chart.table.rows.map { $0[0].text } == ["Ether", "Tokens", "Bitcoin"])
  }

  @Test func barsAlwaysBeginAtZero() throws {
    let canvas = try chart(.of(.bar, "year", "n"), "year,n\n2020,990\n2021,1000\n")
      .canvas(isNarrow: false)
    let heights = canvas.shapes.compactMap { shape -> Double? in
      guard shape.role == .fill, case .rectangle(let area) = shape.outline else { return nil }
      return area.height
    }
    #expect(abs(heights[0] / heights[1] - 0.99) < 0.001)
  }

  @Test func aBarWithoutAnUpperEndRunsOutOfTheFrameAsAnArrow() throws {
    let chart = try chart(
      .of(.bar, "source", "n") { ($0.low, $0.high) = ("low", "high") },
      "source,n,low,high\nUN,50,50,\nStudy,400,0,400\nCount,120,100,150\n")
    let canvas = chart.canvas(isNarrow: false)
    let arrows = canvas.shapes.filter {
      if case .polygon = $0.outline { true } else { false }
    }
    #expect(arrows.count == 1)
    #expect(arrows[0].points.map(\.x).max() == canvas.width)
    #expect(canvas.shapes.filter { $0.role == .pale }.count == 3)
    #expect(chart.texts().contains("at least 50"))
  }

  @Test func aHedgeInACellIsDrawnAndSaid() throws {
    let chart = try chart(
      .of(.bar, "year", "rounds"),
      "year,rounds\n2019,25\n2021,up to 30\n2022,at least 59\n2023,about 20\n")
    #expect(
      Set(chart.texts()).isSuperset(of: ["25", "up to 30", "at least 59", "about 20"]))
    #expect(chart.canvas(isNarrow: true).shapes.filter { $0.role == .pale }.count == 3)
    #expect(chart.description.contains("Highest at least 59 (2022)"))
  }

  @Test func highlightedCategoriesKeepTheirColour() throws {
    let canvas = try chart(
      .of(.bar, "who", "n") { $0.highlight = ["b"] }, "who,n\na,1\nb,2\nc,3\n"
    ).canvas(isNarrow: false)
    #expect(canvas.shapes.filter { $0.role == .fill }.map(\.colour) == [0, 1, 0])
  }
}
