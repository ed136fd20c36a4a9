import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Formulas over the rows of a dataset")
struct DatasetTests {
  @Test(
    "Columns are added up, filtered and picked from",
    arguments: [
      ("sum(thefts.usd)", "1000"), ("count(thefts)", "5"), ("count(thefts.usd)", "4"),
      ("sum(thefts.usd where year >= 2021)", "900"), ("thefts.usd | sum", "1000"),
      ("count(thefts where year = 2022 and victims > 2)", "1"),
      ("count(thefts where not usd > $3)", "0"), ("count(thefts where country = \"KR\")", "2"),
      ("count(thefts where country != \"KR\")", "2"), ("count(thefts where date = \"2021\")", "2"),
      ("count(thefts where date >= 2021 and date < \"2022-06\")", "3"),
      ("thefts.usd[year = 2020]", "100"),
      ("sum(thefts.usd where usd > 3 * $3 or victims = 1)", "1000"),
      ("mean(thefts.usd)", "250"), ("median(thefts.usd)", "175"), ("min(thefts.usd)", "50"),
      ("max(thefts.usd * 2)", "1200"), ("sum(thefts.usd / thefts.victims)", "985/3"),
      ("sum(-thefts.victims^2 + 1)", "-35"), ("mode(thefts.victims)", "1"),
      ("quantile(thefts.usd, 50%)", "175"),
      ("quantile(thefts.usd, at: 0.9, method: \"linear\")", "495"),
      ("variance(thefts.victims)", "14/5"), ("stdev(thefts.victims where year < 2022)", "1"),
      ("weighted-mean(thefts.usd, thefts.victims)", "3950/11"),
      ("trimmed-mean(thefts.usd, 25%)", "175"), ("iqr(thefts.usd)", "250"),
      ("correlation(thefts.victims, thefts.victims)", "1"),
      ("correlation(thefts.victims, -thefts.victims)", "-1"),
      ("slope(2 * thefts.victims, thefts.victims)", "2"),
      ("intercept(thefts.victims + 3, thefts.victims)", "3"),
      ("r-squared(thefts.usd, thefts.year)", "25/37"),
      ("autocorrelation(thefts.victims, 1)", nil),
      ("max(sum(thefts.usd by year))", "600"), ("sum(count(thefts by country))", "5"),
      ("mean(growth(thefts.usd by year))", "150"),
      ("mean(moving-average(thefts.victims, 2))", "11/4"),
      ("geometric-mean(thefts.victims - 1)", "0"), ("max(rank(thefts.usd))", "4"),
      ("max(index(thefts.usd by year))", "600"),
      ("sum(thefts.usd where year = 2021) / sum(thefts.usd)", "3/10"),
    ] as [(String, String?)])
  func computes(text: String, value: String?) throws {
    let result = try SmallSite().evaluate(text)
    #expect(result.datasets == ["thefts"])
    guard let value else { return }
    #expect(result.quantity.bounds.point == exact(value))
  }

  @Test("Groups stand in rising order, texts in the order of their rows, the missing last")
  func groups() throws {
    guard case .series(let years) = try SmallSite().result("sum(thefts.usd by year)"),
      case .series(let countries) = try SmallSite().result(
        "count(thefts where year > 2020 by country)"),
      case .series(let rows) = try SmallSite().result("rank(thefts.usd)")
    else {
      Issue.record("no series")
      return
    }
    #expect(
      years
        == Series(
          keyName: "year", keys: [.number(2020), .number(2021), .number(2022)],
          values: [100, 300, 600], unit: usd))
    #expect(countries.keys == [.text("KR"), .text("JP"), .text("US"), .missing])
    #expect(countries.values == [1, 1, 1, 1])
    #expect(rows.keys.first == .number(1))
    #expect(rows.values == [3, 2, 4, 1, nil])
  }

  @Test("Moments in time are the groups of a column of dates")
  func ordersDates() throws {
    guard case .series(let growth) = try SmallSite().result("growth(thefts.usd by date)") else {
      Issue.record("no series")
      return
    }
    #expect(growth.values == [nil, 150, -80, 1100, nil])
    #expect(growth.unit == .percent)
  }

  @Test(
    "What is wrong with a column is told at its place",
    arguments: [
      (
        "sum(thefts.ust)", "unknown-column", 11..<14, "'thefts' has no column 'ust'",
        "did you mean 'thefts.usd'?"
      ),
      (
        "sum(thefts.usd where yer > 2)", "unknown-column", 21..<24,
        "'thefts' has no column 'yer', and there is no figure of that name", "did you mean 'year'?"
      ),
      (
        "sum(thefts.usd by yer)", "unknown-column", 18..<21,
        "'thefts' has no column 'yer', and there is no figure of that name", "did you mean 'year'?"
      ),
      (
        "sum(thefts.usd by ether)", "kind-mismatch", 18..<23, "'ether' is not a column of 'thefts'",
        "rows are grouped by one of their columns"
      ),
      (
        "sum(ether where 1 > 2)", "kind-mismatch", 4..<9,
        "'where' picks rows, but 'ether' has none",
        "name a column of a dataset before it: 'sum(DATASET.COLUMN where 1 > 2)'"
      ),
      (
        "sum(thefts.usd where ether > 2%)", "kind-mismatch", 21..<31,
        "'ether > 2%' says nothing about the rows of 'thefts'",
        "name one of its columns in the condition"
      ),
      (
        "thefts.usd + 3", "unit-mismatch", 13..<14,
        "'3' is a bare number and cannot be added to 'thefts.usd' in USD",
        "give the number its unit, such as $3 or 3 years"
      ),
      (
        "sum(thefts.usd, 3)", "kind-mismatch", 16..<17,
        "'3' stands beside a column, but a function takes either one column or figures", nil
      ),
      (
        "sum(thefts.usd, thefts.usd)", "kind-mismatch", 16..<26,
        "'sum' takes one column, and 'thefts.usd' is another",
        "add the columns up row by row: 'thefts.usd + …'"
      ),
      (
        "sum(thefts)", "kind-mismatch", 4..<10,
        "'thefts' is a dataset and not a figure or a column of numbers",
        "name one of its columns, or count its rows with 'count(thefts)'"
      ),
      (
        "per-month(thefts.usd)", "kind-mismatch", 10..<20,
        "'thefts.usd' is a column of numbers and not a figure",
        "name a function, such as 'sum(thefts.usd)', or pick a row with '[…]'"
      ),
      (
        "correlation(thefts.usd, ether)", "kind-mismatch", 24..<29,
        "'ether' is a number and not a column of numbers",
        "'correlation' works on a column of a dataset: 'thefts.usd'"
      ),
      (
        "thefts.usd[year = 2021]", "no-rows", 11..<22, "2 rows of 'thefts' have year = 2021",
        "narrow the condition to one row, or write 'sum(thefts.usd where year = 2021)'"
      ),
      (
        "thefts.usd[year = 1999]", "no-rows", 11..<22, "no row of 'thefts' has year = 1999",
        "correct the condition, or the data"
      ),
      (
        "mean(thefts.usd where year > 2030)", "no-rows", 22..<33,
        "no row of 'thefts.usd' has a number to take where year > 2030",
        "correct the condition, or the data"
      ),
      (
        "sum(1 / (thefts.victims - 1))", "division-by-zero", 8..<28,
        "'(thefts.victims - 1)' is zero in row 1, and nothing can be divided by it",
        "leave such rows out with 'where'"
      ),
      (
        "slope(thefts.victims, thefts.usd * ether)", "no-stated-value", 22..<40,
        "'slope' takes exact numbers, and 'thefts.usd * ether' holds a figure with a hedge or a"
          + " rounding",
        "write '.stated' behind a figure with a hedge, and '.low' behind one that is rounded, to"
          + " compute with its number alone"
      ),
      (
        "sum(sum(thefts.usd by year) where year > 2)", "kind-mismatch", 4..<27,
        "'sum(thefts.usd by year)' is a series that was computed, and its rows cannot be picked again",
        "put the condition into the function that makes the series"
      ),
      (
        "ether[year = 2021]", "kind-mismatch", 0..<5,
        "'ether' is a number and not a column of a dataset",
        "a row is picked from a column: 'DATASET.COLUMN[year = 2021]'"
      ),
      (
        "quantile(thefts.usd, 90)", "kind-mismatch", 21..<23, "'quantile' needs a share as 'at'",
        "write a share from 0 to 1, or from 0% to 100%"
      ),
      (
        "quantile(thefts.usd, at: 0.5, method: \"liner\")", "unknown-argument", 38..<45,
        "'quantile' knows no method \"liner\"", "did you mean \"linear\"?"
      ),
    ] as [(String, String, Range<Int>, String, String?)])
  func refuses(text: String, rule: String, range: Range<Int>, summary: String, help: String?) {
    let error = SmallSite().problem(text)
    #expect(error?.rule.rawValue == rule)
    #expect(error?.range == range)
    #expect(error?.summary == summary)
    #expect(error?.helps.first == help)
  }

  @Test(
    "A column that picks rows by a literal picks those that a comparison of each row does",
    arguments: [
      ("year >= 2021", "year + 0 >= 2021"), ("usd < $3 * 1", "not usd >= $3"),
      ("usd != $3", "usd + $3 != 2 * $3"), ("victims = 1.5", "2 * victims = 3"),
      ("country != \"KR\"", "not country = \"KR\""), ("date = 2021", "not date != 2021"),
      ("year > 2020 and country = \"KR\"", "year - 1 > 2019 and not country != \"KR\""),
      ("victims < 2.5", "-victims > -2.5"),
    ])
  func picksByLiterals(condition: String, other: String) throws {
    let site = SmallSite()
    let count = try site.evaluate("count(thefts where \(condition))").faceValue
    #expect(try site.evaluate("count(thefts where \(other))").faceValue == count)
  }

  @Test("A column goes through a statistic that names it")
  func namesSeries() throws {
    var site = SmallSite()
    site.formulas = ["by-year": "sum(thefts.usd by year)", "most": "max(by-year)"]
    #expect(try site.evaluate("most / 2").faceValue == 300)
    #expect(site.problem("by-year + 3")?.rule == "unit-mismatch")
    #expect(site.problem("by-year")?.rule == "kind-mismatch")
  }
}
