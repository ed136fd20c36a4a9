import Datasets
import Quantities
import Statistics
import TestSupport
import Testing

/// What a column is found to be, and what its cells are.
@Suite struct ColumnTests {
  @Test(arguments: [
    ("1 2 -3", "1 2 -3", "count"),
    ("1.50 −2.5 +3", "1.5 -2.5 3", "count"),
    ("1e3 1.5E-2 2e0", "1000 0.015 2", "count"),
    ("1,234 12,345,678.9 5", "1234 12345678.9 5", "count"),
    ("40% 12.5% -3%", "40 12.5 -3", "percent"),
    ("$5 -$2.50 $1,000 $-1", "5 -2.5 1000 -1", "USD"),
    ("US$5 US$6", "5 6", "USD"),
    ("€5 7€ 8EUR EUR9", "5 7 8 9", "EUR"),
    ("1 NA n/a - .. 2", "1 missing missing missing missing 2", "count"),
    (".5 0.25 0", "0.5 0.25 0", "count"),
    (
      "123456789012345678901234567890 0.5 1",
      "123456789012345678901234567890 0.5 1", "count"
    ),
    ("9223372036854775807 0.1", "9223372036854775807 0.1", "count"),
    ("1e30 1e-30", "1000000000000000000000000000000 0.000000000000000000000000000001", "count"),
  ])
  func numbersHaveOneUnit(fields: String, values: String, unit: String) throws {
    let column = try column(fields)
    #expect(column.unit?.name == unit)
    #expect(cells(column) == values)
  }

  @Test(arguments: [
    "1 x 3", "1 2% 3", "$1 €2", "$1 2", "01967 02139", "1,23 4", "1.2.3", "12,3456", "1. 2.",
    "5 XYZ", "1e 2", "2021-06-24x 5", "0,123 1",
  ])
  func anythingElseIsText(fields: String) throws {
    let column = try column(fields)
    #expect(column.unit == nil)
    #expect(cells(column) == fields)
    #expect(column.sample(RowSelection(allOf: 1)) == nil)
  }

  @Test(arguments: [
    ("2021-06-24 2021-06-25", "2021-06-24 2021-06-25"),
    ("2021-06 NA 2020/2021-06~", "2021-06 missing 2020/2021-06~"),
    ("2021 199X", "2021 199X"),
  ])
  func datesAndPeriodsAreRead(fields: String, values: String) throws {
    let column = try column(fields)
    guard case .periods = column.content else {
      Issue.record("the column is not one of periods")
      return
    }
    #expect(cells(column) == values)
  }

  @Test(arguments: [
    ("2022-Q1", "2022-01/2022-03"), ("2022Q4", "2022-10/2022-12"), ("2022 Q2", "2022-04/2022-06"),
    ("Q3 2022", "2022-07/2022-09"), ("2022-M07", "2022-07"), ("2022M12", "2022-12"),
    ("Jan 2022", "2022-01"), ("June 2022", "2022-06"), ("24 June 2022", "2022-06-24"),
    ("2022-Q5", nil), ("2022M13", nil), ("2022-W01", nil), ("01/02/2022", nil), ("June", nil),
    ("in June 2022", nil), ("since 2006", nil), ("sale of June 2022", nil),
  ])
  func periodsAreReadAsOfficesWriteThem(field: String, edtf: String?) throws {
    let column = try #require(try csv("period,n\n\(field),1\n")["period"])
    if let edtf {
      #expect(column[0] == .period(try Period(edtf: edtf)))
    } else {
      #expect(column[0] == .text(field))
    }
  }

  @Test func aTextIsMissingOnlyWhereNothingStands() throws {
    #expect(cells(try column("Namibia NA -")) == "Namibia NA -")
  }

  @Test func theFieldThatSpoilsAColumnOfNumbersIsNamed() throws {
    let obstacle = try column("1 2 about5 4").badCell
    #expect(obstacle?.row == 2)
    #expect(obstacle?.text == "about5")
    #expect(try column("a b 3").badCell == nil)
    #expect(try column("1 2").badCell == nil)
  }

  /// Where one column needs decimal commas, a point separates decimals in none.
  @Test func decimalCommasHoldForAllColumns() throws {
    let data = try csv("eur;usd;mixed\n1,5;1.5;1,5\n1.234,25;2;2.5\n")
    #expect(data["eur"]?.sample(data.rows)?.sum == Rational(decimal: "1235.75"))
    #expect(data["usd"]?.unit == nil)
    #expect(data["usd"]?.badCell?.text == "1.5")
    #expect(data["mixed"]?.unit == nil)
  }

  @Test func aDollarIsTheDesksOwn() throws {
    var reader = DatasetReader(path: "x.csv")
    reader.dollar = Currency(rawValue: "AUD")
    let data = try reader.read(Array("fine,paid\n$5,US$3\n".utf8), name: "x")
    #expect(data["fine"]?.unit == .currency("AUD"))
    #expect(data["paid"]?.unit == .currency("USD"))
  }

  /// The way of machine integers and that of fractions come to the same.
  @Test func longNumbersDoNotChangeTheOthers() throws {
    var noise = SplitMix64(seed: 4)
    let fields = (0..<200).map { _ in
      let digits = Int.random(in: -1_000_000...1_000_000, using: &noise)
      return (Rational(digits) * .powerOfTen(-Int.random(in: 0...5, using: &noise))).description
    }
    let short = try csv("x\n" + fields.joined(separator: "\n"))
    let long = try csv("x\n" + fields.joined(separator: "\n") + "\n1e30\n-1e30\n")
    let numbers = try #require(short["x"]?.sample(short.rows))
    let others = try #require(long["x"]?.sample(long.rows))
    #expect(Array(numbers.numbers) == fields.map { Rational(decimal: $0) ?? 0 })
    #expect(numbers.sum == others.sum)
    #expect(try numbers.median() == others.median())
  }

  /// A column, and beside it another so that no line is blank.
  private func column(_ fields: String) throws -> Column {
    let rows = fields.split(separator: " ").map { "\"\($0)\",." }
    return try #require(try csv("x,y\n" + rows.joined(separator: "\n"))["x"])
  }

  private func cells(_ column: Column) -> String {
    (0..<column.rowCount).map { text(column[$0]) }.joined(separator: " ")
  }
}
