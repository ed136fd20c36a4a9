import Datasets
import Quantities
import Statistics
import Testing

@Suite struct DatasetTests {
  @Test func aColumnIsFoundAsTheHeaderOrAFormulaWritesIt() throws {
    let data = try csv("Value (USD),Année\n12.5,2021\n50,2022\n")
    #expect(data["Value (USD)"]?.sample(data.rows)?.sum == Rational(125, 2))
    #expect(data["value-usd"]?.name == "Value (USD)")
    #expect(data["année"]?.name == "Année")
    #expect(data["eur"]?.name == nil)
  }

  @Test func columnsCanBeMadeOfValues() throws {
    let numbers = Column(name: "usd", numbers: [1, nil, Rational(1, 3)], unit: .currency("USD"))
    let texts = Column(name: "who", texts: ["a", nil, "a"])
    let periods = Column(name: "when", periods: [try Period(edtf: "2021-06"), nil, nil])
    let data = Dataset(name: "thefts", columns: [numbers, texts, periods], rowCount: 3)
    #expect((0..<3).map { numbers[$0] } == [.number(1), .missing, .number(Rational(1, 3))])
    #expect((0..<3).map { texts[$0] } == [.text("a"), .missing, .text("a")])
    #expect(periods[0] == .period(try Period(edtf: "2021-06")))
    #expect(numbers.sample(data.rows)?.count == 2)
    #expect(texts.sample(data.rows) == nil)
    #expect(numbers.unit == .currency("USD"))
    #expect(data.rows(in: data.rows, whereKnown: [numbers, texts]).count == 2)
  }

  @Test func rowsArePickedByConditions() throws {
    let data = try csv(
      "year,country,usd\n2019,KP,1.5\n2020,RU,2\n2021,KP,3\n2021,KP,\n2022,,5\n")
    let usd = try #require(data["usd"])
    func sum(_ rows: RowSelection) -> Rational? { usd.sample(rows)?.sum }
    let late = try #require(data["year"]).rows(in: data.rows, .atLeast, 2021)
    #expect(late.count == 3)
    #expect(sum(late) == 8)
    let north = try #require(data["country"]).rows(in: data.rows) { $0 == .text("KP") }
    #expect(sum(north) == Rational(9, 2))
    #expect(sum(late.intersection(north)) == 3)
    #expect(sum(late.union(north)) == Rational(19, 2))
    #expect(sum(data.rows.subtracting(north)) == 7)
    #expect(sum(late.subtracting(late)) == 0)
  }

  /// A missing number is not below, above or unlike any other.
  @Test(arguments: [
    (Comparison.less, "2", [0]), (.less, "2.5", [0, 1]), (.atMost, "2", [0, 1]),
    (.atMost, "1.9", [0]), (.equal, "2", [1]), (.equal, "2.001", []), (.unequal, "2", [0, 3]),
    (.atLeast, "2", [1, 3]), (.atLeast, "2.1", [3]), (.greater, "2", [3]),
    (.greater, "-9", [0, 1, 3]), (.less, "99999999999999999999", [0, 1, 3]),
  ])
  func numbersAreCompared(comparison: Comparison, limit: String, picked: [UInt32]) throws {
    let limit = try #require(Rational(decimal: limit))
    let data = try csv("x,wide\n-1,-1.00000000000000000000\n2,2\n,\n3,3\n")
    for column in data.columns {
      let rows = column.rows(in: data.rows, comparison, limit)
      #expect(Array(rows.places) == picked)
    }
  }

  @Test func groupsComeInOrderAndTheMissingLast() throws {
    let data = try csv(
      "year,who,day,usd\n2021,b,2021-06,1\n2020,a,2021-05-31,2\n,b,,3\n2021,,2021-06,4\n")
    let usd = try #require(data["usd"])
    func groups(_ name: String, _ rows: RowSelection) throws -> [String] {
      try #require(data[name]).groups(of: rows).map { group in
        "\(text(group.key)) \(usd.sample(group.rows)?.sum.description ?? "")"
      }
    }
    #expect(try groups("year", data.rows) == ["2020 2", "2021 5", "missing 3"])
    #expect(try groups("who", data.rows) == ["b 4", "a 2", "missing 4"])
    #expect(try groups("day", data.rows) == ["2021-05-31 2", "2021-06 5", "missing 3"])
    let late = try #require(data["year"]).rows(in: data.rows, .greater, 2020)
    #expect(try groups("who", late) == ["b 1", "missing 4"])
  }
}

/// The dataset of a text that is right.
func csv(_ text: String) throws -> Dataset {
  try DatasetReader(path: "Content/data/thefts.csv").read(Array(text.utf8), name: "thefts")
}

/// A cell in a few letters.
func text(_ cell: Cell) -> String {
  switch cell {
  case .number(let number): number.description
  case .quantity(let quantity): QuantityFormat().precise(quantity)
  case .period(let period): period.edtf
  case .text(let text): text
  case .missing: "missing"
  }
}
