import Datasets
import Quantities
import Testing

/// Columns of money in words, and of numbers with a hedge.
@Suite struct HedgedColumnTests {
  @Test(arguments: [
    ("$1.2m; USD 1.2 million; $300,000", "1200000 1200000 300000", "USD"),
    ("3 years; 5 years; 7", "", ""),
    ("12 ships; 40; 1 ship", "12 40 1", "count"),
    ("1.5%; 2 per cent; NA", "1.5 2 missing", "percent"),
  ])
  func exactQuantitiesAreNumbers(fields: String, values: String, unit: String) throws {
    let column = try column(fields)
    guard !unit.isEmpty else {
      #expect(column.unit == nil)
      return
    }
    guard case .numbers = column.content else {
      Issue.record("the column is not one of numbers")
      return
    }
    #expect(column.unit?.name == unit)
    #expect((0..<column.rowCount).map { text(column[$0]) }.joined(separator: " ") == values)
  }

  @Test(arguments: [
    ("at least 59", "[59"), ("at least 59", "[59"), ("≥ 59", "[59"), (">=59", "[59"),
    ("59+", "[59"), ("more than 59", "(59"), (">59", "(59"), ("at most 59", "59]"),
    ("≤ 59", "59]"), ("less than 59", "59)"), ("<59", "59)"), ("10–12", "[10 12]"),
    ("10-12", "[10 12]"), ("1,500 - 2,000", "[1500 2000]"), ("between 10 and 12", "[10 12]"),
    ("up to 30", "30]"),
    ("c. 1,500", "about 1500"), ("ca. 1,500", "about 1500"), ("~1,500", "about 1500"),
    ("about 1,500", "about 1500"), ("≈ 1,500", "about 1500"), ("1,500", "1500"),
  ])
  func hedgesAreKept(field: String, meaning: String) throws {
    let column = try column(field + "; at least 7")
    guard case .quantities(let cells) = column.content else {
      Issue.record("the column holds no hedged numbers")
      return
    }
    let quantity = try #require(cells[0])
    #expect(cells.words(0) == field)
    #expect(quantity.envelope == 0)
    #expect(Self.described(quantity) == meaning)
  }

  private static func described(_ quantity: Quantity) -> String {
    if quantity.modifier == .about { return "about \(quantity.stated?.description ?? "")" }
    if let point = quantity.bounds.point { return point.description }
    let low =
      switch quantity.bounds.low {
      case .unbounded: ""
      case .inclusive(let end): end == 0 ? "" : "[\(end)"
      case .exclusive(let end): "(\(end)"
      }
    let high =
      switch quantity.bounds.high {
      case .unbounded: ""
      case .inclusive(let end): "\(end)]"
      case .exclusive(let end): "\(end))"
      }
    return [low, high].filter { !$0.isEmpty }.joined(separator: " ")
  }

  @Test(arguments: [
    "many; few; several", "$5m; at least 5", "at least 59; see below", "3 May; at least 5",
    "at least 5 ships; 3 attacks", "2018-2019; at least 5", "12-10; at least 5",
    "01967; at least 5", "1.2.3; at least 5", "yes; no; 3", "KR; JP",
  ])
  func anythingElseIsText(fields: String) throws {
    guard case .texts = try column(fields).content else {
      Issue.record("the column is not one of texts")
      return
    }
  }

  @Test func aHedgedCellIsAQuantityAndAnExactOneANumber() throws {
    let column = try column("at least 59; 60; ")
    #expect(column[1] == .number(60))
    #expect(column[2] == .missing)
    guard case .quantity(let quantity) = column[0] else {
      Issue.record("the hedge is lost")
      return
    }
    #expect(quantity.bounds == Bounds(low: .inclusive(59), high: .unbounded))
    #expect(quantity.stated == 59)
    #expect(column.sample(RowSelection(allOf: 3)) == nil)
  }

  @Test func columnsOfHedgedNumbersAreGroupedAndPicked() throws {
    let column = try column("at least 5; 6; at least 5; 6")
    let all = RowSelection(allOf: 4)
    #expect(column.groups(of: all).map(\.rows.count) == [2, 2])
    #expect(column.rows(in: all) { $0 == .number(6) }.count == 2)
  }

  private func column(_ fields: String) throws -> Column {
    let rows = fields.components(separatedBy: "; ").map { "\"\($0)\",." }
    return try #require(try csv("x,y\n" + rows.joined(separator: "\n"))["x"])
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
