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
}
