import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Nouns of counts")
struct NounTests {
  private var site: SmallSite {
    var site = SmallSite()
    site.facts["ships"] = .exact("5", .count("ships"))
    site.facts["major"] = .exact("2", .count("major attacks"))
    site.facts["one"] = .exact("1", .count("attack"))
    site.literals["5 ships"] = .exact("5", .count("ships"))
    site.formulas["both"] = "ships + attacks-2021"
    return site
  }

  @Test(
    "Counts of different things are not added or compared without a word",
    arguments: [
      ("ships + attacks-2021", 8..<20), ("attacks-2021 - ships", 15..<20),
      ("max(ships, attacks-2021)", 11..<23), ("growth(ships, attacks-2021)", 7..<12),
      ("difference(ships, attacks-2021)", 18..<30), ("1 if ships > attacks-2021 else 2", 13..<25),
    ])
  func warns(text: String, range: Range<Int>) throws {
    let warnings = try site.evaluate(text).warnings
    #expect(warnings.map(\.rule) == ["mixed-nouns"])
    #expect(warnings.first?.range == range)
  }

  @Test("The warning names both things, and the way to write a rate")
  func explains() throws {
    let warning = try #require(try site.evaluate("ships + attacks-2021").warnings.first)
    #expect(
      warning.summary == "'attacks-2021' counts attacks and is added to 'ships', which counts ships"
    )
    #expect(
      warning.helps == [
        "give both one noun if they count the same things; for a rate, write"
          + " 'ratio(ships, attacks-2021)'"
      ])
  }

  @Test(
    "Head nouns in any number, bare numbers, shares and rates are in order",
    arguments: [
      "major + attacks-2021", "one + attacks-2021", "attacks-2021 + 3", "attacks-2021 > 4",
      "share(attacks-2021, ships)", "ratio(ships, attacks-2021)", "ships / attacks-2021",
      "count(ships, attacks-2021)", "ships if one > 0 else attacks-2021", "both * 2",
    ])
  func isSilent(text: String) throws {
    var evaluator = Evaluator(environment: site.environment)
    _ = try evaluator.result(of: Expression(parsing: text), in: "site")
    #expect(evaluator.warnings.isEmpty)
  }

  @Test("A condition has its warning too")
  func warnsOfConditions() throws {
    var evaluator = Evaluator(environment: site.environment)
    _ = try evaluator.result(of: Expression(parsing: "5 ships = attacks-2021"), in: "site")
    #expect(evaluator.warnings.map(\.rule) == ["mixed-nouns"])
  }

  @Test("The sum of major attacks and attacks counts attacks; a ratio of two things is a rate")
  func findsUnits() throws {
    #expect(try site.evaluate("major + attacks-2021").quantity.unit == .count("attacks"))
    let rate = try site.evaluate("ratio(attacks-2021, ships)").quantity
    #expect(rate.unit == .count("attacks") / .count("ships"))
    #expect(rate.bounds == Bounds(point: exact("7/5")))
    #expect(try site.evaluate("ratio(major, attacks-2021)").quantity.unit == .ratio)
  }
}
