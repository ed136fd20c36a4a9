@testable import Charts
import Testing

@Suite struct ChartProblemTests {
  private let data = "year,stolen,share,who\n2020,$5,3%,a\n2021,$7,4%,b\n"

  @Test func aMisspeltColumnIsOffered() throws {
    let problem = try #require(try problem(.of(.bar, "yeer", "stolen"), data))
    #expect(problem.part == .x)
    #expect(problem.summary == "dataset 'data' has no column 'yeer'")
    #expect(problem.helps == ["did you mean 'year'?"])
  }

  @Test func aMisspeltColumnIsPointedAtAmongSeveral() throws {
    let problem = try #require(try problem(.of(.bar, "year", "stolen", "shares"), data))
    #expect(problem.part == .y && problem.item == 1)
    #expect(problem.helps == ["did you mean 'share'?"])
  }

  @Test func oneAxisHasOneUnit() throws {
    let problem = try #require(try problem(.of(.bar, "year", "stolen", "share"), data))
    #expect(problem.part == .y && problem.item == 1)
    #expect(
      problem.summary
        == "'stolen' is in USD and 'share' in percent, and one axis has one unit")
  }

  @Test(
    arguments: [(.line, "a line chart"), (.area, "an area chart"), (.slope, "a slope chart")]
      as [(ChartSpecification.Kind, String)])
  func wordsAreNoNumbers(kind: ChartSpecification.Kind, phrase: String) throws {
    let problem = try #require(try problem(.of(kind, "year", "who"), data))
    #expect(problem.summary == "column 'who' holds no numbers, and \(phrase) draws numbers")
  }

  @Test func oneWordAmongNumbersIsPointedAt() throws {
    let problem = try #require(try problem(.of(.bar, "x", "n"), "x,n\na,1\nb,lots\nc,3\n"))
    #expect(problem.summary == "column 'n' is not of numbers: row 2 has 'lots'")
    #expect(problem.notes.count == 1)
  }

  @Test(
    arguments: ["year,stolen\n", "year,stolen\n,$5\n"],
    [ChartSpecification.Kind.bar, .area, .histogram])
  func nothingToDrawIsSaid(source: String, kind: ChartSpecification.Kind) throws {
    let specification = ChartSpecification.of(kind, "year", "stolen") {
      if kind == .histogram { ($0.x, $0.y) = ("stolen", []) }
    }
    guard kind != .histogram || source.hasSuffix("stolen\n") else { return }
    let problem = try #require(try problem(specification, source))
    #expect(problem.part == .data)
    #expect(problem.summary == "dataset 'data' has no row that could be drawn")
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
    #expect(problem.notes.count == 2)
    #expect(problem.helps.count == 2)
  }

  @Test func areasThatLieOnEachOtherNeedAllNumbers() throws {
    let problem = try #require(
      try problem(.of(.area, "year", "a", "b"), "year,a,b\n2020,1,2\n2021,,3\n"))
    #expect(
      problem.summary
        == "'a' has no number for 2021, and areas that lie on each other need all of them")
  }

  @Test(arguments: ["year,a\n2020,1\n2021,-2\n", "year,b,a\n2020,3,1\n2021,3,-2\n"])
  func areasDoNotFallBelowZero(source: String) throws {
    let names = source.hasPrefix("year,a") ? ["a"] : ["b", "a"]
    let problem = try #require(try problem(.of(.area, "year") { $0.y = names }, source))
    #expect(problem.summary == "'a' falls below zero, and areas are sums of parts")
    #expect(problem.part == .y && problem.item == names.count - 1)
  }

  @Test func aLoneAreaMayHaveAGap() throws {
    #expect(try problem(.of(.area, "year", "a"), "year,a\n2020,1\n2021,\n2022,3\n") == nil)
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

  @Test func aMisspeltMarkOfANoteIsOffered() throws {
    let problem = try #require(
      try problem(
        .of(.bar, "who", "n") {
          $0.notes = [.init(words: "Ronin the largest"), .init(x: "Bybitt", words: "later")]
        }, "who,n\nRonin,1\nBybit,2\n"))
    #expect(problem.part == .notes && problem.item == 1)
    #expect(problem.summary == "a note stands at 'Bybitt', and the chart has no such mark")
    #expect(problem.helps == ["did you mean 'Bybit'?"])
  }

  @Test func whatStandsOutIsInTheChart() throws {
    let source = "who,n\nnobody,1\nsomebody,2\n"
    let problem = try #require(
      try problem(.of(.bar, "who", "n") { $0.highlight = ["somebody", "nobdoy"] }, source))
    #expect(problem.part == .highlight && problem.item == 1)
    #expect(problem.summary == "the chart shows no 'nobdoy' that could stand out")
    #expect(problem.helps == ["did you mean 'nobody'?"])
  }

  @Test(
    "A place on a line, and in a stack, has no colour of its own",
    arguments: [ChartSpecification.Kind.line, .bar])
  func onlySeriesStandOut(kind: ChartSpecification.Kind) throws {
    let problem = try #require(
      try problem(
        .of(kind, "year", "a", "b") {
          ($0.highlight, $0.arrangement) = (["2021"], kind == .bar ? .stacked : nil)
        }, "year,a,b\n2020,1,2\n2021,2,3\n"))
    #expect(problem.helps == ["highlight one of 'a', 'b'"])
  }

  @Test func aSeriesOfOnePanelMayStandOut() throws {
    let specification = ChartSpecification.of(.line, "year", "n") {
      ($0.series, $0.multiples, $0.highlight) = ("who", "where", ["b"])
    }
    let source = "year,who,where,n\n2020,a,x,1\n2021,a,x,2\n2020,b,y,1\n2021,b,y,2\n"
    #expect(try problem(specification, source) == nil)
  }

  @Test func eventsNeedDatesAndNames() throws {
    #expect(
      try problem(.of(.timeline, "year"), data)?.summary
        == "a timeline needs the names of what happened")
    #expect(
      try problem(.of(.timeline, "who") { $0.labels = "who" }, data)?.summary
        == "row 1 has 'a' in 'who', which is no date")
  }

  /// A key of another kind, and what is said of it.
  struct IdleKey: Sendable, CustomTestStringConvertible {
    let kind: ChartSpecification.Kind
    let summary: String
    let change: @Sendable (inout ChartSpecification) -> Void

    var testDescription: String { summary }
  }

  static let idleKeys = [
    IdleKey(kind: .line, summary: "'direction' has no meaning for a line chart") {
      $0.direction = .horizontal
    },
    IdleKey(kind: .dot, summary: "'arrangement' has no meaning for a dot chart") {
      $0.arrangement = .stacked
    },
    IdleKey(kind: .dot, summary: "'multiples' has no meaning for a dot chart") {
      $0.multiples = "who"
    },
    IdleKey(kind: .area, summary: "'labels' has no meaning for an area chart") {
      $0.labels = "who"
    },
    IdleKey(kind: .histogram, summary: "'y' has no meaning for a histogram") { _ in },
    IdleKey(kind: .histogram, summary: "'highlight' has no meaning for a histogram") {
      ($0.y, $0.highlight) = ([], ["a"])
    },
    IdleKey(kind: .timeline, summary: "'note' has no meaning for a timeline") {
      $0.notes = [.init(words: "2020 peak")]
    },
    IdleKey(kind: .timeline, summary: "'series' has no meaning for a timeline") {
      $0.series = "who"
    },
    IdleKey(
      kind: .area, summary: "areas lie on each other, and cannot stand side by side"
    ) { $0.arrangement = .grouped },
    IdleKey(
      kind: .bar,
      summary: "'order' has no meaning over time: 'year' has an order of its own"
    ) { $0.order = .largest },
    IdleKey(
      kind: .line,
      summary: "a note points at one mark, and small multiples have one in every panel"
    ) { ($0.multiples, $0.notes) = ("who", [.init(words: "2020 peak")]) },
  ]

  @Test("A key that says nothing to the kind is told", arguments: idleKeys)
  func idleKey(_ key: IdleKey) throws {
    let problem = try #require(try problem(.of(key.kind, "year", "stolen", with: key.change), data))
    #expect(problem.summary == key.summary)
    #expect(problem.helps.count == 1)
  }

  @Test func theKindsThatKnowAKeyAreNamed() throws {
    let problem = try #require(
      try problem(.of(.line, "year", "stolen") { $0.direction = .vertical }, data))
    #expect(problem.part == .direction)
    #expect(problem.helps == ["leave it out, or draw another kind: bar"])
  }
}
