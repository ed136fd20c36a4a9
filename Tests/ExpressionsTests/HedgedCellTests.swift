import Datasets
import Diagnostics
import Quantities
import Testing

@testable import Expressions

/// Formulas over columns whose cells have hedges.
@Suite struct HedgedCellTests {
  private func site() throws -> SmallSite {
    var site = SmallSite()
    site.tables["raids"] = try DatasetReader(path: "Content/data/raids.csv").read(
      Array(
        """
        year,killed,usd,port,low
        2020,at least 59,$1.2m,A,1
        2021,40,about $2m,B,2
        2021,10–12,$3m,A,3
        2022,up to 30,$4m,A,4
        2023,,$5m,B,5

        """.utf8), name: "raids")
    return site
  }

  @Test(arguments: [
    ("sum(raids.killed where year < 2022)", "at least 109"),
    ("sum(raids.killed where year = 2021)", "50 to 52"),
    ("sum(raids.killed where year >= 2021)", "50 to 82"),
    ("mean(raids.killed where year = 2021)", "25 to 26"),
    ("median(raids.killed where year >= 2021)", "10 to 30"),
    ("quantile(raids.killed where year >= 2021, 50%)", "10 to 30"),
    ("min(raids.killed where year <= 2021)", "10 to 12"),
    ("max(raids.killed)", "at least 59"),
    ("count(raids.killed)", "4"),
    ("raids.killed[year = 2020]", "at least 59"),
    ("raids.killed[year = 2021 and port = \"B\"]", "40"),
    ("raids.killed[year = 2020] - raids.killed[year = 2020]", "0"),
    ("sum(raids.killed - raids.killed)", "0"),
    ("share(raids.killed[year = 2021 and port = \"A\"], 40)", "25% to 30%"),
    ("difference(raids.killed[year = 2020], raids.killed[year = 2022])", "at least 29"),
    ("growth(40, raids.killed[year = 2020])", "at least 47.5%"),
    ("ratio(raids.killed[year = 2020], 10)", "at least 5.9 times"),
    ("sum(raids.killed.low)", "109"),
    ("sum(raids.killed.high)", "82"),
    ("raids.killed.low[year = 2020]", "59"),
    ("sum(raids.killed where killed.low > 39)", "at least 99"),
    ("raids.low[year = 2022]", "4"),
    ("sum(raids.low)", "15"),
    ("weighted-mean(raids.killed.low where year < 2022, raids.low)", "169/6"),
  ])
  func boundsAreKept(formula: String, words: String) throws {
    let quantity = try site().evaluate(formula).quantity
    #expect(Self.described(quantity) == words)
  }

  private static func described(_ quantity: Quantity) -> String {
    let sign = quantity.unit == .percent ? "%" : quantity.unit == .ratio ? " times" : ""
    func end(_ end: Rational) -> String { end.description + sign }
    switch (quantity.bounds.low.value, quantity.bounds.high.value) {
    case (let low?, let high?): return low == high ? end(low) : "\(end(low)) to \(end(high))"
    case (let low?, nil): return "at least \(end(low))"
    case (nil, let high?): return "up to \(end(high))"
    case (nil, nil): return "anything"
    }
  }

  @Test func aNumberWithoutItsHedgeIsApproximate() throws {
    let site = try site()
    let sum = try site.evaluate("sum(raids.killed.stated where year = 2020)").quantity
    #expect(sum.modifier == .about)
    #expect(sum.bounds.point == 59)
    #expect(try site.evaluate("raids.killed.stated[year = 2020]").quantity.modifier == .about)
    #expect(
      try site.evaluate("sum(raids.killed.high)").remarkWords
        == ["2 of 5 rows have no value in raids.killed.high"])
  }

  @Test(arguments: [
    ("index(raids.killed where year >= 2021 by year)", "100, 0 to 60, –"),
    ("moving-average(raids.killed where year = 2021, 2)", "–, 25 to 26"),
    ("sum(raids.killed by port)", "at least 69, 40"),
  ])
  func seriesKeepBounds(formula: String, values: String) throws {
    guard case .series(let series) = try site().result(formula) else {
      Issue.record("the formula is no series")
      return
    }
    let words = series.quantities.map { $0.map(Self.described) ?? "–" }.joined(separator: ", ")
    #expect(words == values)
  }

  @Test func growthFromAFloorHasACeiling() throws {
    let result = try site().result("growth(raids.killed where year < 2022 by year)")
    guard case .series(let series) = result else {
      Issue.record("the formula is no series")
      return
    }
    #expect(series.quantities.count == 2)
    #expect(series.quantities[0] == nil)
    let growth = try #require(series.quantities[1])
    #expect(growth.bounds.low == .exclusive(-100))
    #expect(growth.bounds.high == .inclusive((Rational(52, 59) - 1) * 100))
  }

  /// Where a hedge leaves the answer open, the way out is named.
  @Test(arguments: [
    (
      "correlation(raids.killed, raids.year)",
      "'correlation' takes exact numbers, and 'raids.killed' holds a figure with a hedge or a"
        + " rounding",
      "write 'raids.killed.stated' for its numbers without their hedges, or 'raids.killed.low'"
    ),
    (
      "rank(raids.killed)",
      "'rank' takes exact numbers, and 'raids.killed' holds a figure with a hedge or a rounding",
      "write 'raids.killed.stated' for its numbers without their hedges, or 'raids.killed.low'"
    ),
    (
      "sum(raids.year where killed > 60)",
      "whether 'killed > 60' cannot be told from what is known in row 1",
      "write '.stated', '.low' or '.high' behind a name to compare one number"
    ),
    (
      "sum(raids.port.low)", "'port' is a column of texts and has no '.low'",
      "columns of numbers have .stated, .low and .high"
    ),
    (
      "raids.killed.period", "'raids.killed' is followed by another point",
      "a name has one property or column, and a column .stated, .low or .high"
    ),
  ])
  func whatHedgesLeaveOpenIsTold(formula: String, summary: String, help: String) throws {
    let problem = try #require(try site().problem(formula))
    #expect(problem.summary == summary)
    #expect(problem.helps == [help])
  }

  /// A result knows the rows that it rests on, those without a value left out.
  @Test(
    arguments: [
      ("sum(raids.killed)", [0, 1, 2, 3]),
      ("count(raids)", [0, 1, 2, 3, 4]),
      ("sum(raids.killed where year = 2021)", [1, 2]),
      ("raids.killed[year = 2022]", [3]),
      ("raids.killed[year = 2022] + raids.killed[year = 2020]", [0, 3]),
      ("sum(raids.killed where low > mean(raids.low where year = 2020))", [0, 1, 2, 3]),
      ("count(raids where year = 2021)", [1, 2]),
    ] as [(String, [UInt32])])
  func usedRowsAreKnown(formula: String, rows: [UInt32]) throws {
    let site = try site()
    let used = try #require(try site.evaluate(formula).rows.first)
    #expect(used.dataset == "raids")
    #expect(used.total == 5)
    #expect(Array(used.rows.places) == rows)
    #expect(used.isAll == (rows.count == 5))
    #expect(used.only == (rows.count == 1 ? Int(rows[0]) : nil))
  }

  @Test func aRowIsFollowedBackToItsLine() throws {
    let site = try site()
    let used = try #require(try site.evaluate("raids.usd[year = 2022]").rows.first)
    let row = try #require(used.only)
    #expect(site.tables["raids"]?.origin?.line(ofRow: row) == 5)
    #expect(site.tables["raids"]?.origin?.path == "Content/data/raids.csv")
  }
}
