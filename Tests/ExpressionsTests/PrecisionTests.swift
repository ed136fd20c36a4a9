import Diagnostics
import Quantities
import Testing

@testable import Expressions

@Suite("Digits of roots")
struct PrecisionTests {
  @Test(
    "A result with roots is correct to thirty digits, however many of them cancel",
    arguments: [
      ("cagr(1000000, 1000001, 7)", "0.0000142857081632690962072053332005"),
      ("cagr(10^12, 10^12 + 1, 99)", "0.00000000000101010101010051015202530387207"),
      ("sqrt(2) - 1.4142135623730950488", "0.00000000000000000000168872420969807856967187537695"),
      ("sqrt(2) / 3", "0.471404520791031682933896241403"),
      (
        "sqrt(2) + sqrt(3) - 3.146264369941972342329135065715",
        "0.000000000000000000000000000000570445512477129187328701232487"
      ),
      ("root - 1.4142135623730950488", "0.00000000000000000000168872420969807856967187537695"),
    ])
  func settles(text: String, value: String) throws {
    var site = SmallSite()
    site.formulas["root"] = "sqrt(2)"
    let result = try site.evaluate(text)
    #expect(result.quantity.bounds.point == exact(value))
    #expect(result.faceValue == exact(value))
  }

  @Test("What ends is exact")
  func keepsExactResults() throws {
    let site = SmallSite()
    #expect(try site.evaluate("sqrt(4 / 9)").faceValue == exact("2/3"))
    #expect(try site.evaluate("sqrt(4) / 3").faceValue == exact("2/3"))
    #expect(try site.evaluate("sqrt(2) * 0 + 1 / 3").faceValue == exact("1/3"))
    #expect(try site.evaluate("sqrt(2)^2").faceValue == 2)
  }

  @Test("Roots that cancel altogether are equal, and their difference is no number")
  func findsEquals() throws {
    let site = SmallSite()
    #expect(try site.evaluate("1 if sqrt(2)^2 = 2 else 0").faceValue == 1)
    #expect(try site.evaluate("1 if sqrt(8) = 2 * sqrt(2) else 0").faceValue == 1)
    let near = "1.41421356237309504880168872420969807856967187537"
    #expect(try site.evaluate("1 if sqrt(2) > \(near) else 0").faceValue == 1)
    #expect(site.problem("sqrt(2)^2 - 2")?.rule == "undecided")
    #expect(site.problem("1 / (sqrt(8) - 2 * sqrt(2))") != nil)
  }

  @Test("The bounds of a root hold it")
  func roundsOutward() throws {
    let root = try SmallSite().evaluate("sqrt(stolen-2022 / stolen-2024)").quantity
    let square = exact("1700000000") / exact("1340000000")
    let point = try #require(root.bounds.point)
    #expect((point * point - square).magnitude < .powerOfTen(-28))
    #expect(root.envelope > 0)
  }
}
