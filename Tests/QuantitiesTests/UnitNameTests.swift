import Quantities
import Testing

@Suite struct UnitNameTests {
  /// A unit read back from its name is the unit.
  @Test(arguments: [
    "$5", "40%", "3 percentage points", "seven attacks", "12", "5 kilometres", "14 metres",
    "$250 per container", "60 km/h", "£3 a month", "3 years", "20 tonnes per day",
  ])
  func namesUnitsForPrograms(words: String) throws {
    let unit = try #require(QuantityReader().readLiteral(words)).unit
    #expect(Unit(name: unit.name, noun: unit.noun) == unit)
  }

  @Test func aBareRatioHasNoParts() {
    #expect(Unit(name: "ratio", noun: nil) == .ratio)
    #expect(Unit(name: "1/second", noun: nil) == .ratio / .measure("second"))
    #expect(Unit(name: "kilogram*metre/second^2", noun: nil).name == "kilogram*metre/second^2")
  }
}
