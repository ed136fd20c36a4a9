import Datasets
import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Regressions and comparisons of groups")
struct FitTests {
  @Test(
    "A fit gives its coefficients, their errors and its quality",
    arguments: [
      ("slope(thefts.usd, thefts.year)", "250"), ("intercept(thefts.usd, thefts.year)", "-505000"),
      ("slope(x: thefts.year, y: thefts.usd)", "250"),
      ("coefficient(thefts.usd, thefts.year, term: 1)", "250"),
      ("coefficient(thefts.usd, thefts.year, thefts.victims, 2)", "800/3"),
      ("coefficient(thefts.usd, thefts.year, thefts.victims, term: 0)", "1716400/3"),
      ("intercept(thefts.usd, thefts.year, thefts.victims)", "1716400/3"),
      ("coefficient(thefts.usd, thefts.victims, term: 2, degree: 2)", "375/11"),
      ("coefficient(thefts.usd, thefts.victims, thefts.victims^2, term: 2)", "375/11"),
      ("coefficient(thefts.usd, thefts.victims, term: 1, constant: \"no\")", "3950/39"),
      ("r-squared(thefts.usd, thefts.year)", "25/37"),
      ("r-squared(thefts.usd, thefts.year, thefts.victims)", "107/111"),
      ("f-statistic(thefts.usd, thefts.year)", "25/6"),
      ("f-statistic(thefts.usd, thefts.victims, degree: 2)", "1971/128"),
      ("sum-of-squares(thefts.usd, thefts.year, \"residual\")", "60000"),
      ("sum-of-squares(thefts.usd, thefts.year, part: \"regression\")", "125000"),
      ("sum-of-squares(thefts.usd, thefts.year, \"total\")", "185000"),
      ("slope(thefts.usd where year < 2022, thefts.year)", "50"),
      ("f-statistic(thefts.usd by year)", "33/8"), ("r-squared(thefts.usd by year)", "33/37"),
      ("sum-of-squares(thefts.usd by year, \"between\")", "165000"),
      ("sum-of-squares(thefts.usd by year, \"within\")", "20000"),
      ("sum-of-squares(thefts.usd by year, part: \"total\")", "185000"),
      ("max(slope(thefts.victims by country, thefts.year where country = \"KR\"))", "1"),
    ])
  func computes(text: String, value: String) throws {
    let result = try SmallSite().evaluate(text)
    #expect(result.datasets == ["thefts"])
    #expect(result.quantity.bounds.point == exact(value))
  }

  @Test(
    "Roots are correct to thirty digits",
    arguments: [
      ("standard-error(thefts.usd, thefts.year, term: 1)", "122.474487139158904909864203735"),
      ("residual-stdev(thefts.usd, thefts.year)", "173.205080756887729352744634151"),
      ("residual-stdev(thefts.usd by year)", "141.421356237309504880168872421"),
    ])
  func extractsRoots(text: String, value: String) throws {
    #expect(try SmallSite().evaluate(text).faceValue == exact(value))
  }

  /// Shares of three parties' campaigns: percent by dollars.
  private static let campaigns = Dataset(
    name: "c",
    columns: [
      Column(name: "share", numbers: [10, 20, 40], unit: .percent),
      Column(name: "cost", numbers: [1, 2, 3], unit: usd),
      Column(name: "votes", numbers: [1, 2, 4], unit: .count("votes")),
    ], rowCount: 3)

  @Test(
    "Units go through: y's for each of x's",
    arguments: [
      ("slope(c.cost, c.votes)", "9/14", usd / .count("votes")),
      ("slope(c.share, c.cost)", "0.15", .ratio / usd),
      ("slope(c.cost, c.share)", "45/7", usd),
      ("intercept(c.share, c.cost)", "-20/3", .percent),
      (
        "coefficient(c.cost, c.votes, term: 2, degree: 2)", "-1/6",
        usd / .count("votes") / .count("votes")
      ),
      ("sum-of-squares(c.share, c.cost, \"residual\")", "1/600", .ratio),
    ])
  func carriesUnits(text: String, value: String, unit: Unit) throws {
    var site = SmallSite()
    site.tables["c"] = Self.campaigns
    let quantity = try site.evaluate(text).quantity
    #expect(quantity.unit == unit)
    #expect(quantity.bounds.point == exact(value))
  }

  @Test("The error of a constant is a distance, and so is what the fit misses")
  func measuresDistances() throws {
    var site = SmallSite()
    site.tables["c"] = Self.campaigns
    let error = try site.evaluate("standard-error(c.share, c.cost, term: 0)")
    #expect(error.quantity.unit == .percentagePoint)
    let deviation = try site.evaluate("residual-stdev(c.share, c.cost)")
    #expect(deviation.quantity.unit == .percentagePoint)
  }

  @Test("A whole fit is a table with a name for each term, and what is said of all")
  func tabulates() throws {
    let fit = "regression(thefts.usd, thefts.victims, degree: 2)"
    guard case .table(let table) = try SmallSite().result(fit) else {
      Issue.record("no table")
      return
    }
    #expect(table.heads == ["term", "estimate", "standard error"])
    #expect(table.rows.map(\.name) == ["constant", "thefts.victims", "thefts.victims^2"])
    let perVictim = usd / .count("victims")
    #expect(
      table.rows.map(\.cells[0]) == [
        .number(exact("1280/11"), usd), .number(exact("-795/11"), perVictim),
        .number(exact("375/11"), perVictim / .count("victims")),
      ])
    #expect(table.summary.map(\.name) == ["residual-stdev", "r-squared", "f-statistic"])
    #expect(table.summary[2].cells == [.number(exact("1971/128"), .count(""))])
  }

  @Test("An analysis of variance is a table of what lies between and within")
  func analyses() throws {
    guard case .table(let table) = try SmallSite().result("anova(thefts.usd by year)") else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.name) == ["between", "within"])
    #expect(
      table.rows[0].cells == [
        .count(2), .number(165_000, usd * usd), .number(82_500, usd * usd),
        .number(exact("33/8"), .count("")),
      ])
    #expect(
      table.rows[1].cells == [
        .count(1), .number(20_000, usd * usd), .number(20_000, usd * usd), .none,
      ])
  }

  @Test(
    "What cannot be fitted is told at its place",
    arguments: [
      (
        "slope(thefts.usd where year < 2021, thefts.year)", "no-rows", 6..<16,
        "'slope' needs 2 rows, and 'thefts.usd' has 1", "correct the condition, or the data"
      ),
      (
        "standard-error(thefts.usd where year < 2022, thefts.year, thefts.victims, term: 1)",
        "no-rows", 15..<25, "'standard-error' needs 4 rows, and 'thefts.usd' has 3",
        "correct the condition, or the data"
      ),
      (
        "coefficient(thefts.usd, thefts.year, 2 * thefts.year, term: 1)", "undefined-statistic",
        37..<52,
        "'2 * thefts.year' follows exactly from the columns before it, so its effect cannot be told"
          + " apart", "leave one of them out"
      ),
      (
        "slope(thefts.usd where year = 2021, thefts.year)", "undefined-statistic", 36..<47,
        "'thefts.year' is the same in every row, and explains nothing",
        "take a column that varies, or leave it out"
      ),
      (
        "regression(thefts.usd, thefts.year, degree: 3)", "undefined-statistic", 44..<45,
        "'thefts.year' has 3 different values, too few for a polynomial of degree 3",
        "fit a degree of at most 2, or add rows"
      ),
      (
        "slope(thefts.usd, thefts.yeer)", "unknown-column", 25..<29,
        "'thefts' has no column 'yeer'",
        "did you mean 'thefts.year'?"
      ),
      (
        "slope(thefts.usd, thefts.country)", "kind-mismatch", 18..<32,
        "'thefts.country' is a column of texts and not a column of numbers",
        "'slope' works on a column of a dataset: 'thefts.usd'"
      ),
      (
        "coefficient(thefts.usd, thefts.year, term: 2)", "kind-mismatch", 43..<44,
        "the fit has no term 2: its last is 1, 'thefts.year'",
        "write a term from 0, the constant, to 1"
      ),
      (
        "coefficient(thefts.usd, thefts.year, term: 0, constant: \"no\")", "kind-mismatch", 43..<44,
        "a fit without a constant has no term 0", "write a term from 1 to 1"
      ),
      (
        "coefficient(thefts.usd, thefts.year, term: ether)", "kind-mismatch", 43..<48,
        "'coefficient' needs a whole number as 'term', from 0 to 50", nil
      ),
      (
        "coefficient(thefts.usd, thefts.year, thefts.victims, term: 1, degree: 2)", "kind-mismatch",
        70..<71, "the powers of one column are fitted, and 'coefficient' has 2",
        "leave out 'degree', or write a power as a column: 'x^2'"
      ),
      (
        "regression(thefts.usd, thefts.year, constant: \"non\")", "unknown-argument", 46..<51,
        "'regression' knows no constant \"non\"", "did you mean \"no\"?"
      ),
      (
        "regression(thefts.usd by country, thefts.year)", "kind-mismatch", 25..<32,
        "'regression' gives one table, and none for each group",
        "pick a group with 'where', or take one number: 'coefficient(…, term: 1)'"
      ),
      (
        "anova(thefts.usd)", "kind-mismatch", 6..<16,
        "'anova' compares groups, and 'thefts.usd' has none",
        "name the column of the groups: 'anova(thefts.usd by …)'"
      ),
      (
        "r-squared(thefts.usd)", "kind-mismatch", 10..<20,
        "'r-squared' compares groups, and 'thefts.usd' has none",
        "name the column of the groups: 'r-squared(thefts.usd by …)', or the columns that explain"
          + " it: 'x' in r-squared(y, x)"
      ),
      (
        "f-statistic(thefts.usd where year = 2020 by country)", "no-rows", 44..<51,
        "'f-statistic' compares groups, and all rows have the same 'country'",
        "correct the condition, or group by another column"
      ),
      (
        "anova(thefts.usd by date)", "no-rows", 20..<24,
        "every group of 'date' is one row, so nothing varies within the groups",
        "group by a column whose values come again"
      ),
      (
        "f-statistic(thefts.year by year)", "undefined-statistic", 12..<23,
        "'thefts.year' is the same in all rows of each group, and 'f-statistic' divides by how far"
          + " they lie apart", "leave the statistic out: nothing varies"
      ),
      (
        "f-statistic(thefts.usd, thefts.usd / 1)", "undefined-statistic", 12..<22,
        "the fit misses no row, and 'f-statistic' divides by what it misses",
        "take 'r-squared', which is 1"
      ),
      (
        "sum-of-squares(thefts.usd by year, \"inside\")", "unknown-argument", 35..<43,
        "'sum-of-squares' knows no part \"inside\"", "there are between, within, total"
      ),
      (
        "regression(thefts.usd, thefts.year) / 2", "kind-mismatch", 0..<35,
        "'regression(thefts.usd, thefts.year)' is a table and not a number",
        "'briefgen eval' prints it; one of its numbers is had with 'coefficient(…)'"
      ),
    ] as [(String, String, Range<Int>, String, String?)])
  func refuses(text: String, rule: String, range: Range<Int>, summary: String, help: String?) {
    let error = SmallSite().problem(text)
    #expect(error?.rule.rawValue == rule)
    #expect(error?.range == range)
    #expect(error?.summary == summary)
    #expect(error?.helps.first == help)
  }

  @Test("No fit rests on more than fifty columns")
  func limitsPredictors() {
    let columns = Array(repeating: "thefts.year", count: 51).joined(separator: ", ")
    let error = SmallSite().problem("regression(thefts.usd, \(columns))")
    #expect(error?.summary == "'regression' takes at most 50 columns that explain")
  }
}
