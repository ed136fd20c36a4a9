import Testing

@testable import Quantities

@Test(
  "Units of one dimension convert exactly",
  arguments: [
    ("mile", "kilometre", "1.609344"), ("gram", "kilogram", "1/1000"),
    ("tonne", "kilogram", "1000"),
    ("stone", "pound", "14"), ("acre", "square yard", "4840"), ("hectare", "square metre", "10000"),
    ("US gallon", "cubic inch", "231"), ("barrel", "US gallon", "42"), ("gallon", "pint", "8"),
    ("knot", "knot", "1"), ("nautical mile", "metre", "1852"), ("short ton", "pound", "2000"),
    ("cubic metre", "litre", "1000"), ("kilowatt-hour", "megajoule", "3.6"),
    ("year", "month", "12"),
    ("byte", "bit", "8"), ("bar", "hectopascal", "1000"), ("therm", "mmbtu", "1/10"),
    ("board foot", "cubic foot", "1/12"), ("acre-foot", "cubic foot", "43560"),
  ])
func convertsExactly(from: String, to: String, factor: String) {
  #expect(Unit.measure(from).conversion(to: .measure(to)) == exact(factor))
  #expect(Unit.measure(to).conversion(to: .measure(from)) == 1 / exact(factor))
}

@Test(
  "What is not the same everywhere does not convert",
  arguments: [
    ("year", "day"), ("ton", "kilogram"), ("gallon", "litre"), ("horsepower", "watt"),
    ("degree Celsius", "degree Fahrenheit"), ("kilogram", "metre"),
  ])
func refusesToConvert(from: String, to: String) {
  #expect(Unit.measure(from).conversion(to: .measure(to)) == nil)
}

@Test("Every factor belongs to a unit of the table")
func knowsItsUnits() {
  for name in ["month", "second", "metre", "kilogram", "pint", "US gallon", "mmbtu", "amp-hour"] {
    #expect(UnitTable.index(name) != nil && UnitFactors.size(of: name) != nil)
  }
}

@Test("Products have the name of their unit")
func namesProducts() {
  let kilometre = Unit.measure("kilometre")
  let hour = Unit.measure("hour")
  #expect((kilometre * kilometre).named.unit == .measure("square kilometre"))
  #expect((kilometre * kilometre * kilometre).named.unit == .measure("cubic kilometre"))
  let mixed = (kilometre * .measure("mile")).named
  #expect(mixed.unit == .measure("square kilometre") && mixed.size == exact("1.609344"))
  #expect((.measure("square kilometre") / kilometre).named.unit == kilometre)
  #expect((Unit.measure("kilowatt") * hour).named.unit == .measure("kilowatt-hour"))
  let knot = Unit.measure("knot")
  #expect(knot.takenApart(for: hour) * hour == .measure("nautical mile"))
  #expect(knot.takenApart(for: .currency("USD")) == knot)
}
