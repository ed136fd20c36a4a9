import Testing

@testable import Quantities

private let usd = Unit.currency("USD")
private let bare = Unit.count("")

/// Numbers under each other, as a table prints them.
@Suite("Columns of numbers")
struct ColumnFormatTests {
  private static func quantities(_ numbers: [String], _ unit: Unit) -> [Quantity] {
    numbers.map { text in
      let number = Rational(decimal: text) ?? 0
      return Quantity(stated: number, bounds: Bounds(point: number), unit: unit)
    }
  }

  private static func format(
    _ quantities: [Quantity], _ unit: Unit, isComputed: Bool = false,
    house: QuantityFormat = QuantityFormat()
  ) -> ColumnFormat {
    let magnitude = ColumnFormat.magnitudes(of: [(quantities, unit)], house: house)[0]
    return ColumnFormat(
      quantities, unit: unit, magnitude: magnitude, isComputed: isComputed, house: house)
  }

  struct Column: CustomTestStringConvertible, Sendable {
    var numbers: [String]
    var unit: Unit
    var head: String?
    var cells: [String]
    var isComputed = false
    var tag = "en"
    var testDescription: String { "\(head ?? "bare"): \(cells)" }
  }

  static let columns = [
    // One magnitude, and the decimals that one of the numbers has.
    Column(
      numbers: ["395000000", "1650000000", "660500000"], unit: usd, head: "$m",
      cells: ["395.0", "1,650.0", "660.5"]),
    Column(
      numbers: ["1700000000", "1650000000", "3000000000"], unit: usd, head: "$bn",
      cells: ["1.70", "1.65", "3.00"]),
    // In billions 429 million would lose a digit.
    Column(
      numbers: ["429000000", "1650000000"], unit: usd, head: "$m", cells: ["429", "1,650"]),
    // Four digits of a typical sum, as in prose.
    Column(
      numbers: ["2631579", "4831204"], unit: usd, head: "$m", cells: ["2.63", "4.83"]),
    Column(numbers: ["12.5", "3"], unit: usd, head: "$", cells: ["12.50", "3.00"]),
    Column(numbers: ["500", "1650000000"], unit: usd, head: "$", cells: ["500", "1,650,000,000"]),
    Column(numbers: ["0", "0"], unit: usd, head: "$", cells: ["0", "0"]),
    // Counts are not scaled.
    Column(numbers: ["12345678", "7"], unit: bare, head: nil, cells: ["12,345,678", "7"]),
    Column(numbers: ["58", "20.5"], unit: .percent, head: "%", cells: ["58.0", "20.5"]),
    Column(
      numbers: ["-5", "7"], unit: .count("ships"), head: "ships", cells: ["−5", "7"]),
    // Results are rounded as statistics are; a small one does not become nothing.
    Column(
      numbers: ["8.607595", "-2.941176"], unit: .percent, head: "%", cells: ["8.6", "−2.9"],
      isComputed: true),
    Column(
      numbers: ["45.123456", "32.654321", "0.412345"], unit: .percent, head: "%",
      cells: ["45.1", "32.7", "0.4"], isComputed: true),
    Column(
      numbers: ["12.5", "3.25"], unit: .percent, head: "%", cells: ["12.50", "3.25"],
      isComputed: true),
    // The words and signs of a language.
    Column(
      numbers: ["395000000", "1234000000", "660500000"], unit: .currency("EUR"),
      head: "Mio.\u{A0}€", cells: ["395,0", "1.234,0", "660,5"], tag: "de"),
    Column(
      numbers: ["395000000", "4500000000"], unit: usd, head: "M\u{A0}$US",
      cells: ["395", "4\u{202F}500"], tag: "fr"),
    Column(
      numbers: ["395000000", "1650000000"], unit: usd, head: "US$억", cells: ["3.95", "16.50"],
      tag: "ko"),
  ]

  @Test(arguments: columns) func printsOneMagnitudeAndOneNumberOfDecimals(_ column: Column) throws {
    var house = QuantityFormat()
    house.locale = try #require(NumberLocale(tag: column.tag))
    let quantities = Self.quantities(column.numbers, column.unit)
    let format = Self.format(
      quantities, column.unit, isComputed: column.isComputed, house: house)
    #expect(format.unit == column.head)
    #expect(quantities.map { format.number($0)?.text } == column.cells)
  }

  @Test func columnsOfOneCurrencyShareTheirMagnitude() {
    let small = Self.quantities(["395000000", "660500000"], usd)
    let large = Self.quantities(["1650000000", "1700000000"], usd)
    let tiny = Self.quantities(["12.5"], usd)
    #expect(
      ColumnFormat.magnitudes(
        of: [(small, usd), (large, usd), (tiny, usd)], house: QuantityFormat()) == [6, 6, 0])
  }

  @Test func hedgesStayAndAlignOnTheDigits() throws {
    let reader = QuantityReader(defaultCurrency: .usd)
    let quantities = try ["$310.5m", "about $1.5bn", "more than $50 million"].map {
      try #require(reader.readLiteral($0))
    }
    let format = Self.format(quantities, usd)
    let cells = format.aligned(quantities.map { format.number($0) })
    #expect(cells.map { $0?.text } == ["310.5", "about 1,500", "more than 50"])
    #expect(cells.map { $0?.missingDecimals } == ["", ".0", ".0"])
  }

  @Test func aRangeHasADashBetweenItsEnds() {
    let range = Quantity(
      modifier: .between, stated: nil,
      bounds: Bounds(low: .inclusive(10), high: .inclusive(12)), unit: bare)
    #expect(Self.format([range], bare).number(range)?.text == "10–12")
  }

  /// 초과 follows the number, so the others of the column leave it room.
  @Test func aHedgeBehindTheNumberLeavesItsRoomToTheOthers() throws {
    var house = QuantityFormat()
    house.locale = try #require(NumberLocale(tag: "ko"))
    let seven = Self.quantities(["7"], bare)[0]
    var floor = seven
    floor.modifier = .moreThan
    floor.bounds = Bounds(low: .exclusive(7), high: .unbounded)
    let format = Self.format([seven, floor], bare, house: house)
    let cells = format.aligned([format.number(seven), format.number(floor)])
    #expect(cells.map { $0?.closing } == ["", "초과"])
    #expect(cells.map { $0?.missingClosing } == ["초과", ""])
  }

  @Test func aMeanMayHaveADigitMoreThanWhatItIsOf() {
    let quantities = Self.quantities(["1", "2", "1"], bare)
    let format = Self.format(quantities, bare)
    func result(_ value: Rational) -> Quantity {
      Quantity(stated: nil, bounds: Bounds(point: value), unit: bare, isComputed: true)
    }
    let cells = format.aligned(
      quantities.map { format.number($0) } + [
        format.total(result(4)), format.average(result(Rational(4, 3))),
      ])
    #expect(cells.map { $0?.text } == ["1", "2", "1", "4", "1.3"])
    #expect(cells.map { $0?.missingDecimals } == [".0", ".0", ".0", ".0", ""])
  }
}
