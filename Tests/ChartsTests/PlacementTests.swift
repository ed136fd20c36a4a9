@testable import Charts
import Quantities
import TestSupport
import Testing

/// No two texts ever touch, and nothing leaves the frame, whatever the data.
@Suite struct PlacementTests {
  @Test(arguments: ChartSpecification.Kind.allCases, 0..<24)
  func wordsNeverTouch(kind: ChartSpecification.Kind, seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &* 977 &+ 13)
    let data = RandomTable(kind, &random)
    let drawn = try chart(data.specification, data.csv)
    #expect(faults(drawn) == [], "\(data.specification) \(data.csv)")
  }

  @Test(arguments: [
    "x,y\na,0\nb,0\n",
    "x,y\na,5\n",
    "x,y\na,-5\n",
    "x,y\na,-5\nb,-7\n",
    "x,y\na,12\nb,-31\nc,4\n",
    "x,y\na,\nb,3\nc,\n",
    "x,y\na,1\nb,100000000000000000000000000000\n",
    "x,y\na,0.000000000000000000000000000001\nb,0.0000000000000000000000000000034\n",
    "x,y\na,1000000000001\nb,1000000000002\n",
    "x,y\n2021,$3\n2022,\n2023,$5\n",
    "x,y\n2021-01-01,1\n2021-01-02,2\n2023-12-31,3\n",
    "x,y\n1900,1\n2023,2\n",
    "x,y\nan exceedingly long name of a category that nobody would write twice in a table,1\nb,2\n",
    "x,y\nDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft,1\nb,2\n",
    "x,y\n일본의 대단히 긴 이름을 가진 기관과 그 밖의 여러 기관들,3\nb,4\n",
  ])
  func hostileDataIsDrawnAllTheSame(source: String) throws {
    // Areas do not fall below zero.
    for kind in [ChartSpecification.Kind.bar, .line, .area, .dot]
    where kind != .area || !source.contains(",-") {
      #expect(faults(try chart(.of(kind, "x", "y"), source)) == [])
      let notes = try chart(
        .of(kind, "x", "y") {
          $0.notes = [
            .init(
              x: String(source.split(separator: "\n")[1].split(separator: ",")[0]),
              words: "a remark of some length")
          ]
        }, source)
      #expect(faults(notes) == [])
    }
    #expect(faults(try chart(.of(.histogram, "y"), source)) == [])
    let sideways = try chart(.of(.bar, "x", "y") { $0.direction = .horizontal }, source)
    #expect(faults(sideways) == [])
    let upright = try chart(.of(.bar, "x", "y") { $0.direction = .vertical }, source)
    #expect(faults(upright) == [])
  }
}

/// Words that can be read wherever a drawing is shown.
@Suite struct LetterSizeTests {
  /// The narrowest column in which each drawing stands: on a telephone of 320 pixels, and where
  /// the style sheet begins to show the wide one.
  @Test(arguments: [(true, 283.0), (false, 600)])
  func noLetterIsBelowElevenAndAHalfPixels(isNarrow: Bool, column: Double) throws {
    let canvas = try chart(
      .of(.bar, "year", "a", "b") { $0.arrangement = .stacked },
      "year,a,b\n2020,30%,70%\n2021,45%,55%\n"
    ).canvas(isNarrow: isNarrow)
    let sizes = canvas.texts.map { $0.style.size * column / canvas.width }
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 11.5 })
  }
}

/// A table of any shape that its kind can draw.
private struct RandomTable {
  var specification: ChartSpecification
  var csv: String

  init(_ kind: ChartSpecification.Kind, _ random: inout SplitMix64) {
    func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    let words = [
      "Asia", "Sub-Saharan Africa", "Île", "the rest of the world", "X", "Exchange no. 7",
    ]
    let isTime = kind == .timeline || below(2) == 0
    let rows = kind == .slope ? 2 : 1 + below(kind == .bar || kind == .dot ? 40 : 60)
    let series = kind == .timeline || kind == .histogram ? 1 : 1 + below(5)
    let size = [10, 1_000, 7_000_000, 3_000_000_000][below(4)]
    let grain = below(3)
    let hasMissing = kind != .area || series == 1
    let isSigned = kind != .area && below(4) == 0
    let unit = ["", "$", "%"][below(3)]
    let hasBounds = below(3) == 0
    func number() -> String {
      if hasMissing, below(9) == 0 { return "" }
      let value = below(size) - (isSigned ? size / 3 : 0)
      return unit == "%" ? "\(value)%" : unit + "\(value)"
    }
    let start = 1990 + below(30)
    let names = (0..<series).map { "\(words[$0]) \($0)" }
    var lines = ["x,name," + names.joined(separator: ",") + ",low,high"]
    for row in 0..<rows {
      let year = start + (grain == 0 ? row : row / 12)
      let month = row % 12 + 1
      let time =
        grain == 0
        ? "\(year)"
        : "\(year)-\(month < 10 ? "0" : "")\(month)" + (grain == 2 ? "-1\(row % 9)" : "")
      let name = "\(words[below(words.count)]) \(row)"
      let numbers = names.map { _ in number() }
      // The first row has all its numbers, so that each column is one of numbers.
      let ends = hasBounds && below(2) == 0 ? [unit == "%" ? "0%" : unit + "0", ""] : ["", ""]
      lines.append(
        ([isTime ? time : name, name]
          + (row == 0 ? names.map { _ in unit == "%" ? "7%" : unit + "7" } : numbers)
          + (row == 0 ? [unit == "%" ? "0%" : unit + "0", unit == "%" ? "9%" : unit + "9"] : ends))
          .joined(separator: ","))
    }
    csv = lines.joined(separator: "\n")
    specification = ChartSpecification(
      kind: kind, dataset: "data", x: kind == .histogram ? names[0] : "x",
      y: kind == .histogram ? [] : names)
    if kind == .timeline { specification.labels = "name" }
    if kind == .bar, below(3) == 0 { specification.arrangement = .stacked }
    if hasBounds, [.bar, .line, .dot, .slope].contains(kind) {
      (specification.low, specification.high) = ("low", "high")
    }
  }
}
