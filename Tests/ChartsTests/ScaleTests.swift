@testable import Charts
import Quantities
import Testing

@Suite struct ScaleTests {
  @Test(arguments: [
    ([0, 43], 5, [0, 10, 20, 30, 40, 50]),
    ([0, 1_650], 6, [0, 500, 1_000, 1_500, 2_000]),
    ([3, 4], 5, [3, 4]),
    ([-31, 88], 6, [-40, -20, 0, 20, 40, 60, 80, 100]),
    ([-100, 900], 5, [-200, 0, 200, 400, 600, 800, 1_000]),
    ([0, 24], 4, [0, 10, 20, 30]),
  ])
  func ticksAreRound(values: [Int], steps: Int, ticks: [Int]) {
    let scale = LinearScale(values.map { Rational($0) }, withZero: false, steps: steps)
    #expect(scale.ticks == ticks.map { Rational($0) })
  }

  @Test(arguments: [
    (Rational(1, 3), "0.5"), (Rational(1, 5), "0.2"), (Rational(21, 100), "0.25"),
    (Rational(26), "50"), (Rational(3, 1_000_000), "0.000005"), (Rational(6), "10"),
  ])
  func stepsAreOneTwoTwoAndAHalfOrFive(least: Rational, step: String) {
    #expect(LinearScale.step(atLeast: least, isWhole: false).description == step)
  }

  @Test func thingsAreCountedInWholeSteps() {
    #expect(LinearScale.step(atLeast: Rational(21, 10), isWhole: true) == 5)
    #expect(LinearScale.step(atLeast: Rational(1, 10), isWhole: true) == 1)
  }

  @Test func numbersThatNoMachineNumberHoldsHaveAPlace() {
    let huge = Rational.powerOfTen(700)
    let scale = LinearScale([0, huge], withZero: true, steps: 4).placed(from: 0, to: 100)
    #expect(abs(scale.position(huge / 2) - 50) < 0.01)
  }
}

@Suite struct TimeScaleTests {
  @Test func monthsNameTheirYearOnce() {
    let marks = TimeScale(
      first: CalendarDay(year: 2021, month: 11, day: 1),
      end: CalendarDay(year: 2022, month: 3, day: 1), left: 0, right: 400
    ).marks(grain: .month, words: TimeWords(locale: .english), style: .tick)
    #expect(marks.map(\.text) == ["Nov", "Dec", "Jan", "Feb"])
    #expect(marks.map(\.context) == ["2021", nil, "2022", nil])
  }

  @Test(arguments: [
    (400.0, ["2000", "2005", "2010", "2015", "2020"]),
    (150.0, ["2000", "2010", "2020"]),
  ])
  func yearsAreThinnedToRoundOnes(width: Double, texts: [String]) {
    let marks = TimeScale(
      first: CalendarDay(year: 1998, month: 1, day: 1),
      end: CalendarDay(year: 2025, month: 1, day: 1), left: 0, right: width
    ).marks(grain: .year, words: TimeWords(locale: .english), style: .tick)
    #expect(marks.map(\.text) == texts)
  }

  @Test(arguments: [
    ("2021", TimeGrain.year), ("2021-03", .month), ("2021-04/2021-06", .quarter),
    ("2021-04-05", .day), ("2021-05/2021-07", nil), ("2020/2021", nil),
  ])
  func periodsHaveTheStepThatTheyAreOneOf(edtf: String, grain: TimeGrain?) throws {
    #expect(TimeGrain(of: try Period(edtf: edtf)) == grain)
  }

  @Test(arguments: [
    ("de", ["März"]), ("fr", ["mars"]), ("es", ["mar"]), ("ko", ["3월"]),
  ])
  func monthsAreNamedInTheLanguageOfThePage(tag: String, names: [String]) throws {
    let locale = try #require(NumberLocale(tag: tag))
    let words = TimeWords(locale: locale)
    #expect([words.label(CalendarDay(year: 2022, month: 3, day: 1), .month).text] == names)
  }
}
