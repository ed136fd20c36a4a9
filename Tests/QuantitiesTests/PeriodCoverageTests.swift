import Quantities
import Testing

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
