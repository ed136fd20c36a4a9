@testable import Charts
import Quantities
import Testing

@Suite struct EventTests {
  private let thefts = """
    date,who,usd
    2020-09,KuCoin,$281000000
    2020-10,An exchange,$23000000
    2022-03,Ronin Network,$620000000
    2025-02-21,Bybit,$1500000000
    """

  @Test(arguments: [false, true])
  func everyEventIsNamed(isNarrow: Bool) throws {
    for y in [[], ["usd"]] {
      let texts = try chart(
        .of(.timeline, "date") { ($0.labels, $0.y) = ("who", y) }, thefts
      ).texts(isNarrow: isNarrow)
      for name in ["KuCoin", "An exchange", "Ronin Network", "Bybit"] {
        #expect(texts.contains { $0.hasPrefix(name) }, "\(name) in \(texts)")
      }
      if !y.isEmpty { #expect(Set(texts).isSuperset(of: ["$281m", "$23m", "$620m", "$1.5bn"])) }
    }
  }

  @Test func aNoteStandsAtItsMarkOrBeneathTheDrawing() throws {
    let chart = try chart(
      .of(.line, "year", "n") {
        $0.notes = [.init(words: "2018 peak"), .init(x: "2020", words: "new rules")]
      }, "year,n\n2017,4\n2018,9\n2019,3\n2020,2\n")
    for isNarrow in [false, true] {
      let texts = chart.texts(isNarrow: isNarrow)
      #expect(texts.contains("peak") || texts.contains("2018: peak"))
      #expect(texts.contains("new rules") || texts.contains("2020: new rules"))
    }
    #expect(chart.description.hasSuffix("Note at 2018: peak. Note at 2020: new rules."))
  }

  @Test func aNoteStandsOnTheNumberOfItsBarWithoutALine() throws {
    let canvas = try chart(
      .of(.bar, "year", "usd") { $0.notes = [.init(x: "2022", words: "Ronin")] },
      "year,usd\n2021,$429m\n2022,$1.65bn\n2023,$660.5m\n"
    ).canvas(isNarrow: false)
    let note = try #require(canvas.texts.first { $0.text == "Ronin" })
    let number = try #require(canvas.texts.first { $0.text == "$1.65bn" })
    #expect((0...7).contains(number.frame.top - note.frame.bottom))
    #expect(!canvas.shapes.contains { $0.role == .leader })
  }

  @Test func linesToNotesCrossNoWords() throws {
    let rows = (2000...2020).map { "\($0),\(($0 * 37) % 90 + 10)" }.joined(separator: "\n")
    for year in ["2001", "2007", "2013", "2019"] {
      let chart = try chart(
        .of(.bar, "year", "n") {
          $0.notes = [.init(x: year, words: "a remark of some length on what happened")]
        }, "year,n\n\(rows)\n")
      for isNarrow in [false, true] {
        let canvas = chart.canvas(isNarrow: isNarrow)
        for line in canvas.shapes where line.role == .leader {
          let (a, b) = (line.points[0], line.points[1])
          let area = Rectangle(
            left: a.x - 0.5, top: min(a.y, b.y), right: a.x + 0.5, bottom: max(a.y, b.y))
          #expect(!canvas.texts.contains { $0.frame.overlaps(area) })
        }
      }
    }
  }

  @Test func linesAreNamedAtTheirEndsWhereThereIsRoom() throws {
    let chart = try chart(
      .of(.line, "year", "Korea", "All others together"),
      "year,Korea,All others together\n2019,3,9\n2020,5,8\n")
    let names = chart.canvas(isNarrow: false).texts.filter { $0.style == .name }
    #expect(names.map(\.text).sorted() == ["All others together", "Korea"])
    #expect(names.map(\.colour).sorted { $0 ?? 0 < $1 ?? 0 } == [1, 2])
    let narrow = chart.canvas(isNarrow: true).texts.filter { $0.style == .label }
    #expect(narrow.map(\.text) == ["Korea", "All others together"])
  }

  @Test func aSlopeSaysBothEnds() throws {
    let texts = try chart(
      .of(.slope, "year", "share") { $0.series = "country" },
      "year,country,share\n2020,Japan,12%\n2023,Japan,27%\n2020,Peru,20%\n2023,Peru,8%\n"
    ).texts()
    #expect(Set(texts) == ["2020", "2023", "12%", "20%", "27% Japan", "8% Peru"])
  }
}
