import Quantities
import Testing

@Suite("Roots of exact numbers")
struct RootTests {
  private static func exact(_ text: String) -> Rational { Rational(decimal: text) ?? 0 }

  @Test(
    "Irrational roots are correct to thirty digits",
    arguments: [
      // The digits are those of published tables.
      ("2", 2, "1.41421356237309504880168872421"), ("3", 2, "1.73205080756887729352744634151"),
      ("5", 2, "2.23606797749978969640917366873"), ("2", 3, "1.25992104989487316476721060728"),
      ("2", 12, "1.05946309435929526456182529495"),
      ("0.5", 2, "0.707106781186547524400844362105"),
      ("0.000002", 2, "0.00141421356237309504880168872421"),
      ("2000000", 2, "1414.21356237309504880168872421"),
      ("-2", 3, "-1.25992104989487316476721060728"),
    ])
  func computes(number: String, degree: Int, root: String) {
    #expect(Self.exact(number).root(degree) == Self.exact(root))
  }

  @Test("A root that ends is exact")
  func findsExactRoots() {
    #expect(Rational(9, 16).root(2) == Rational(3, 4))
    #expect(Rational(-8, 27).root(3) == Rational(-2, 3))
    #expect(Rational(0).root(5) == 0)
    let long = Rational(7).raised(to: 500)
    #expect(long.root(500) == 7)
    #expect(long.raised(to: Rational(1, 250)) == 49)
    #expect(Rational(4).raised(to: Rational(-3, 2)) == Rational(1, 8))
  }

  @Test("What has no root has none")
  func refuses() {
    #expect(Rational(-1).root(2) == nil)
    #expect(Rational(2).root(0) == nil)
    #expect(Rational(2).root(1_201) == nil)
    #expect(Rational(0).raised(to: Rational(-1)) == nil)
  }

  @Test("The power of a root lies as close to the number as thirty digits allow")
  func isInverse() throws {
    var state: UInt64 = 3
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Rational(Int(state >> 24) + 1, Int(state >> 44) + 1)
      let degree = 2 + Int(state >> 40) % 40
      let low = try #require(number.root(degree, .down))
      let high = try #require(number.root(degree, .up))
      let near = try #require(number.root(degree))
      #expect(low <= near && near <= high)
      #expect(low.raised(to: degree) <= number && number <= high.raised(to: degree))
      #expect((high - low) / high <= Rational.powerOfTen(-29))
    }
  }

  @Test("The root of a century in months is found at once")
  func isQuick() throws {
    let low = try #require(Rational(3).root(1_200, .down))
    #expect(low.raised(to: 1_200) < 3)
    #expect((low + .powerOfTen(-29)).raised(to: 1_200) > 3)
  }

  @Test("Bounds keep their ends outside")
  func keepsBounds() {
    let bounds = Bounds(low: .exclusive(2), high: .inclusive(9))
    let root = bounds.root(2)
    #expect(root?.high == .inclusive(3))
    #expect(root?.low == Rational(2).root(2, .down).map(Bound.exclusive))
    #expect(Bounds(low: .inclusive(4), high: .unbounded).root(2)?.low == .inclusive(2))
    #expect(Bounds(low: .inclusive(-1), high: .inclusive(1)).root(2) == nil)
  }
}
