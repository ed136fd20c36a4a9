import Quantities
import Statistics
import TestSupport
import Testing

@Suite struct RootTests {
  @Test func aSquareRootHasAsManyDigitsAsAreAskedFor() {
    let two = Root(squareRootOf: 2)
    #expect(two.rational == nil)
    #expect(two.rounded(significantDigits: 3).description == "1.41")
    #expect(
      two.rounded(significantDigits: 50).description
        == "1.4142135623730950488016887242096980785696718753769")
    #expect(
      Root(squareRootOf: Rational(2, 100_000_000)).rounded(places: 6).description == "0.000141")
  }

  @Test func aPerfectPowerIsExact() {
    #expect(Root(squareRootOf: Rational(9, 16)).rational == Rational(3, 4))
    #expect(Root(3, of: 343, isNegative: true).rational == -7)
    #expect(Root(5, of: 0).rounded(significantDigits: 5) == 0)
    #expect(Root(1, of: Rational(2, 3)).rational == Rational(2, 3))
  }

  /// 2.5 lies halfway, and nothing but the exact comparison can tell.
  @Test(arguments: [
    ("6.25", RoundingRule.halfToEven, 2), ("6.25", .halfUp, 3), ("6.25", .down, 2),
    ("6.25", .up, 3), ("6.2500000000000000000000000000000000001", .halfToEven, 3),
    ("6.2499999999999999999999999999999999999", .halfUp, 2), ("4", .up, 2),
    ("4.000000000000000000000000000000000001", .up, 3),
  ])
  func roundingIsCorrectAtTheEdge(radicand: String, rule: RoundingRule, whole: Int) throws {
    let root = Root(squareRootOf: try #require(Rational(decimal: radicand)))
    #expect(root.rounded(rule, places: 0) == Rational(whole))
  }

  @Test func roundedDownAndUpEncloseTheRoot() {
    var noise = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let top = Int.random(in: 1...1_000_000_000, using: &noise)
      let radicand = Rational(top, Int.random(in: 1...1_000_000, using: &noise))
      let degree = Int.random(in: 1...7, using: &noise)
      let root = Root(degree, of: radicand)
      let digits = Int.random(in: 1...40, using: &noise)
      let low = root.rounded(.down, significantDigits: digits)
      let high = root.rounded(.up, significantDigits: digits)
      #expect(low.raised(to: degree) <= radicand)
      #expect(high.raised(to: degree) >= radicand)
      #expect(high - low <= low.unit(ofSignificantDigits: digits))
    }
  }

  @Test func timesAFractionIsARootAgain() {
    let root = Root(squareRootOf: 2) * Rational(-3, 2)
    #expect(root == Root(squareRootOf: Rational(9, 2), isNegative: true))
    #expect(root.rounded(places: 4).description == "-2.1213")
  }
}
