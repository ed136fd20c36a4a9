import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Units of one dimension in formulas")
struct UnitConversionTests {
  private static func unit(_ name: String) -> Unit { .measure(name) }

  @Test("A sum is in the unit of its first figure")
  func adds() throws {
    let match = try #require(UnitAlgebra.sum(Self.unit("kilogram"), Self.unit("gram")))
    #expect(match.unit == Self.unit("kilogram") && match.right == Rational(1, 1_000))
    #expect(UnitAlgebra.sum(Self.unit("kilogram"), Self.unit("metre")) == nil)
  }

  @Test("Products and quotients cancel")
  func multiplies() {
    let area = UnitAlgebra.product(Self.unit("kilometre"), Self.unit("mile"))
    #expect(area.unit == Self.unit("square kilometre"))
    #expect(area.left * area.right == Rational(decimal: "1.609344"))
    let way = UnitAlgebra.product(Self.unit("knot"), Self.unit("hour"))
    #expect(way == UnitAlgebra.Match(unit: Self.unit("nautical mile")))
    let ratio = UnitAlgebra.quotient(Self.unit("mile"), Self.unit("kilometre"))
    #expect(ratio.unit == .ratio && ratio.left / ratio.right == Rational(decimal: "1.609344"))
    let width = UnitAlgebra.quotient(Self.unit("square metre"), Self.unit("centimetre"))
    #expect(width.unit == Self.unit("metre") && width.left / width.right == 100)
    let time = UnitAlgebra.quotient(Self.unit("kilowatt-hour"), Self.unit("kilowatt"))
    #expect(time.unit == Self.unit("hour"))
  }

  @Test("Money times money is no result, but may be on the way to one")
  func refusesSquaredMoney() throws {
    let site = SmallSite()
    for formula in ["un-2019 * stolen-2022", "stolen-2022^2", "sum(un-2019 * stolen-2022)"] {
      let problem = site.problem(formula)
      #expect(problem?.rule == "unit-mismatch")
      #expect(problem?.summary.contains("USD times USD has no meaning") == true)
    }
    #expect(try site.words("sqrt($3 * $3)") == "$3")
    #expect(try site.words("$3 * $3 / $3") == "$3")
    #expect(site.problem("variance(un-2019, stolen-2022)") == nil)
  }

  @Test("Years are no fixed number of days, and months are of years")
  func dividesTimes() throws {
    var site = SmallSite()
    site.literals["2 days"] = .exact("2", .measure("day"))
    site.literals["1 week"] = .exact("1", .measure("week"))
    let problem = site.problem("3 years / 2 days")
    #expect(problem?.summary.hasPrefix("years are no fixed number of days") == true)
    #expect(problem?.range == 10..<16)
    #expect(try site.evaluate("3 years / 6 months").quantity.bounds.point == 6)
    #expect(try site.evaluate("1 week / 2 days").quantity.bounds.point == Rational(7, 2))
  }
}
