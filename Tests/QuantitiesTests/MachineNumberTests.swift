import Quantities
import Testing

/// What `<data value>` and programs get of a number.
@Suite struct MachineNumberTests {
  @Test("What is stated goes as it was stated, with its hedge beside it")
  func givesWhatIsStated() {
    #expect(Quantity.fact("1.65bn", usd).machineNumber == MachineNumber("1650000000"))
    #expect(
      Quantity.fact(.moreThan, "50m", usd).machineNumber
        == MachineNumber("50000000", hedge: .moreThan))
  }

  @Test("Digits without an end are cut after fifteen, in the direction that stays true")
  func cutsDigits() {
    let third = exact("1/3")
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
    #expect(months.machineNumber == MachineNumber("17", to: "19", hedge: .between))
    #expect(months.principal == 18)
  }

  @Test("Hedges of one number stand in the order of what they allow")
  func ordersHedges() {
    let hedges: [Modifier] = [.moreThan, .exactly, .upTo, .lessThan, .atLeast]
    #expect(
      hedges.sorted { $0.order < $1.order } == [.lessThan, .upTo, .exactly, .atLeast, .moreThan])
  }
}

/// Periods are what they cover.
@Suite struct PeriodCoverageTests {
  private func period(_ edtf: String) throws -> Period { try Period(edtf: edtf) }

  @Test(
    "One time has several spellings",
    arguments: [
      ("2021", "2021-01/2021-12"), ("2021", "2021-01-01/2021-12-31"), ("2021", "2021?"),
      ("2020/2021", "2020-01/2021-12-31"), ("2006/..", "2006-01-01/.."),
    ])
  func isOneTime(a: String, b: String) throws {
    #expect(try period(a).coverage == period(b).coverage)
  }

  @Test(
    "Two times are two",
    arguments: [
      ("2021", "2021~"), ("2021", "2021-01/2021-11"), ("1985-04", "1985-04-XX"),
      ("2006/..", "2006/"), ("2006/..", "2006/2007"),
    ])
  func isTwoTimes(a: String, b: String) throws {
    #expect(try period(a).coverage != period(b).coverage)
  }

  @Test(
    "A span reaches from the first day to the last",
    arguments: [
      ("2020", "2021", "2020/2021"), ("2021", "2020", "2020/2021"),
      ("2020/2021-06~", "2021", "2020/2021"), ("2021", "2021-05", "2021"),
      ("2006/..", "2001", "2001/.."), ("2021-01/2021-12", "2021", "2021-01/2021-12"),
    ])
  func spans(a: String, b: String, both: String) throws {
    #expect(try period(a).spanned(with: period(b))?.edtf == both)
  }

  @Test("All of time is no period")
  func doesNotSpanEverything() throws {
    #expect(try period("2006/..").spanned(with: period("../2010")) == nil)
  }
}
