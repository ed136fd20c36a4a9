import Quantities
import SiteModel
import Testing

/// What `<data value>` and programs get of a number.
@Suite struct MachineNumberTests {
  @Test("What is stated goes as it was stated, with its hedge beside it")
  func givesWhatIsStated() {
    let dollars = Quantity(
      stated: 1_650_000_000, bounds: Bounds(point: 1_650_000_000), unit: .currency("USD"))
    #expect(dollars.machineNumber == MachineNumber("1650000000"))
    let floor = Quantity(
      modifier: .moreThan, stated: 50_000_000,
      bounds: Bounds(low: .exclusive(50_000_000), high: .unbounded), unit: .currency("USD"))
    #expect(floor.machineNumber == MachineNumber("50000000", hedge: "more-than"))
  }

  @Test("Digits without an end are cut after fifteen, in the direction that stays true")
  func cutsDigits() {
    let third = Rational(1, 3)
    let points: [(Modifier, Bounds, String)] = [
      (.exactly, Bounds(point: third), "0.333333333333333"),
      (.upTo, Bounds(low: .inclusive(0), high: .inclusive(third)), "0.333333333333334"),
      (.moreThan, Bounds(low: .exclusive(third * 2), high: .unbounded), "0.666666666666666"),
      (.about, Bounds(low: .inclusive(third), high: .inclusive(third * 3)), "0.666666666666667"),
    ]
    for (modifier, bounds, text) in points {
      let quantity = Quantity(modifier: modifier, stated: nil, bounds: bounds, unit: .ratio)
      #expect(quantity.machineNumber?.value == text)
    }
  }

  @Test("A range has both ends")
  func givesBothEnds() {
    let months = Quantity(
      modifier: .between, stated: nil, bounds: Bounds(low: .inclusive(17), high: .inclusive(19)),
      unit: .measure("month"))
    #expect(months.machineNumber == MachineNumber("17", to: "19", hedge: "between"))
    #expect(months.principal == 18)
  }

  @Test("Hedges of one number stand in the order of what they allow")
  func ordersHedges() {
    let hedges: [Modifier] = [.moreThan, .exactly, .upTo, .lessThan, .atLeast]
    #expect(
      hedges.sorted { $0.order < $1.order } == [.lessThan, .upTo, .exactly, .atLeast, .moreThan])
  }
}
