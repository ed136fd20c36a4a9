import Diagnostics
import Expressions
import Quantities
import Testing

@Suite("Functions of figures and numbers")
struct FunctionTests {
  @Test(
    "Functions of numbers are exact, or correct to thirty digits",
    arguments: [
      ("median(5, 1, 3)", "3"), ("median(4, 1, 3, 2)", "5/2"), ("count(1, 2, 3)", "3"),
      ("mode(1, 2, 2, 3)", "2"), ("variance(3, 4, 8)", "7"),
      ("variance(2, 4, 4, 4, 5, 5, 7, 9)", "32/7"),
      ("stdev(1, 3)", "1.41421356237309504880168872421"),
      ("stdev(1, 1, 4, 4)", "1.73205080756887729352744634151"),
      ("quantile(1, 2, 3, 4, 90%)", "3.7"), ("quantile(1, 2, 3, 4, at: 0.25)", "7/4"),
      ("quantile(1, 2, 3, 4, at: 0.25, method: \"1\")", "1"),
      ("quantile(1, 2, 3, 4, at: 0.25, method: \"averaged-inverted-cdf\")", "3/2"),
      ("quantile(1, 2, 3, 4, at: 0.25, method: \"weibull\")", "5/4"),
      ("quantile(1, 2, 3, 4, at: 0.5, method: \"8\")", "5/2"),
      ("quantile(7, at: 0)", "7"), ("quantile(1, 2, at: 100%)", "2"), ("iqr(1, 2, 3, 4)", "3/2"),
      ("geometric-mean(2, 8)", "4"), ("geometric-mean(1, 2)", "1.41421356237309504880168872421"),
      ("trimmed-mean(100, 1, 2, 3, -50, 20%)", "2"), ("trimmed-mean(1, 2, 9, trim: 0)", "4"),
      ("sqrt(2)", "1.41421356237309504880168872421"), ("sqrt(9 / 16)", "3/4"), ("sqrt(25%)", "1/2"),
      ("cagr(100, 121, 2)", "10"), ("cagr(100, 121, years: 2 years)", "10"),
      ("cagr(1, 2, 12)", "5.94630943592952645618252949463"),
      ("cagr(8, 27, years: 1.5)", "125"), ("index(3, 4)", "75"), ("rank(2, 3, 1, 5)", "3"),
      ("rank(5, 5)", "1"),
      ("2 if 3 > 2 else 5", "2"), ("2 if 3 < 2 else 4 if 1 = 1 else 5", "4"),
      ("1 if not 3 > 2 or 1 != 2 and 2 >= 2 else 0", "1"),
      ("1 if not (3 > 2 or 1 = 2) else 0", "0"),
      ("convert(2 years, \"months\")", "24"), ("days(\"2020-02\")", "29"),
      ("months(\"2021/2022\")", "24"),
      ("1 if \"a\" = \"a\" else 2", "1"), ("(1 if 2 > 1 else 3) + 1", "2"),
    ])
  func computes(text: String, value: String) throws {
    var site = SmallSite()
    site.literals["2 years"] = .exact("2", .measure("year"))
    let result = try site.evaluate(text)
    #expect(result.quantity.bounds.point == exact(value))
    #expect(result.faceValue == exact(value))
    #expect(!result.mayBeWide)
  }

  @Test(
    "Bounds go through: the statistic of the lows to that of the highs",
    arguments: [
      ("median(officials, 50, 60)", "about 55 officials"),
      ("max(officials, 50)", "between 50 and 100"),
      ("quantile(officials, 90, 100, at: 50%)", "about 95 officials"),
      ("trimmed-mean(officials, 0, 200, 34%)", "between 24 and 100 officials"),
      ("geometric-mean(chainalysis-2021, un-theft)", nil),
      ("sqrt(un-theft / un-theft-gbp.stated)", nil),
    ] as [(String, String?)])
  func carriesBounds(text: String, words: String?) throws {
    let site = SmallSite()
    guard let words else {
      #expect(site.problem(text) != nil)
      return
    }
    #expect(try site.words(text).hasPrefix(words))
  }

  @Test("A growth a year comes from the figures' own periods")
  func findsYears() throws {
    let site = SmallSite()
    #expect(try site.evaluate("cagr(attacks-2020, attacks-2021)").faceValue == 75)
    #expect(site.problem("cagr(attacks-2021, attacks-2020)")?.rule == "no-period")
    #expect(site.problem("cagr(ether, bitcoin)")?.rule == "no-period")
  }

  @Test("A value that occurs no more often than others is no mode, and bounds have none")
  func refusesModes() {
    #expect(SmallSite().problem("mode(1, 2)")?.rule == "undecided")
    #expect(SmallSite().problem("mode(officials, 2)")?.rule == "no-stated-value")
  }

  @Test("The spread of percentages is in percentage points")
  func measuresSpread() throws {
    let site = SmallSite()
    #expect(try site.evaluate("stdev(ether, bitcoin)").quantity.unit == .percentagePoint)
    #expect(try site.evaluate("iqr(ether, bitcoin)").quantity.unit == .percentagePoint)
    #expect(try site.evaluate("variance(1%, 3%)").faceValue == exact("0.0002"))
    #expect(try site.evaluate("stdev($3, $3)").quantity.unit == usd)
  }

  @Test("The reference names every function once, with its example")
  func writesReference() {
    let reference = ExpressionReference.markdown
    for function in ExpressionFunction.allCases {
      #expect(reference.components(of: "| `\(function.rawValue)(").count >= 2, "\(function)")
    }
    #expect(
      Set(ExpressionFunction.allCases.map(\.rawValue)).isSubset(
        of: ExpressionFunction.reservedNames))
  }

  @Test(
    "Every example of the reference reads as a formula", arguments: ExpressionReference.examples)
  func readsExamples(example: String) throws {
    _ = try Expression(parsing: example)
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
