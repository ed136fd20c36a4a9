import Quantities
import Testing

@Test(
  "EDTF is read, and written back the same",
  arguments: [
    ("2021", "2021"), ("2022-01", "January 2022"), ("2022-06-24", "24 June 2022"),
    ("2020/2021-06~", "January 2020 to about June 2021"), ("2006/..", "since 2006"),
    ("../2010", "until 2010"), ("2006/", "from 2006"), ("/2010-05", "until May 2010"),
    ("2020-22", "summer 2020"), ("1947-24", "winter 1947"), ("199X", "the 1990s"),
    ("18XX", "the 19th century"), ("20XX", "the 21st century"), ("200X", "the 2000s"),
    ("2021-06~", "about June 2021"), ("2004?", "possibly 2004"),
    ("2004-06%", "possibly about June 2004"), ("2017/2021", "2017 to 2021"),
    ("2021-01/2021-06", "January to June 2021"),
    ("2019-09~/2019-12", "about September to December 2019"),
    ("2021-06-03/2021-06-07", "3 to 7 June 2021"),
    ("2021-06-28/2021-07-02", "28 June to 2 July 2021"),
    ("2019-12/2020-02", "December 2019 to February 2020"), ("2004-XX", "2004"),
    ("1985-04-XX", "April 1985"), ("2020/2021-06", "January 2020 to June 2021"),
    ("2020-03/2021", "March 2020 to December 2021"), ("2024-02-29", "29 February 2024"),
    ("0476-09-04", "4 September 476"), ("-0044-03-15", "15 March 45 BC"), ("0000", "1 BC"),
    ("-0431/-0404", "432 BC to 405 BC"), ("Y170000002", "170000002"),
    ("Y-12000~", "about 12001 BC"),
    ("1984?/2004-06~", "possibly January 1984 to about June 2004"),
  ])
func readsEDTF(text: String, words: String) throws {
  let period = try Period(edtf: text)
  #expect(period.edtf == text)
  #expect(period.words == words)
}

@Test(
  "What is no EDTF is refused with its reason",
  arguments: [
    ("", "the period is empty"),
    ("June 2021", "'June 2021' is not a year, a month or a day in EDTF"),
    ("2021-13", "there is no month 13"), ("2021-00", "there is no month 00"),
    ("2021-25", "there is no month 25"), ("2021-02-29", "February 2021 has no day 29"),
    ("2021-06-00", "June 2021 has no day 0"),
    ("2021/2020", "the period ends (2020) before it starts (2021)"),
    ("2021-6", "'2021-6' is not a year, a month or a day in EDTF"),
    ("21", "'21' is not a year, a month or a day in EDTF"),
    ("2020/2021/2022", "'2020/2021/2022' has more than one stroke"),
    ("../..", "neither end of '../..' is a date"),
    ("2021-06-24T10:00", "a time of day cannot be used in a period"),
    ("-0000", "'-0000' is not a year, a month or a day in EDTF"),
    ("Y2021", "'Y2021' is not a year, a month or a day in EDTF"),
    ("Y12345-05", "'Y12345-05' is not a year, a month or a day in EDTF"),
    ("Y1234567890123456", "a year of more than 15 digits cannot be used in a period"),
    ("-19XX", "an unknown digit of a year before 0000 cannot be used in a period"),
    ("199X-05", "a month of an unknown year cannot be used in a period"),
    ("19X9", "'19X9' is not a year, a month or a day in EDTF"),
    ("2021~~", "'2021~~' is not a year, a month or a day in EDTF"),
    ("2021-22-01", "there is no month 22"), ("/", "neither end of '/' is a date"),
    ("２０２１", "'２０２１' is not a year, a month or a day in EDTF"),
  ])
func refusesEDTF(text: String, reason: String) {
  do throws(PeriodError) {
    let period = try Period(edtf: text)
    Issue.record("\(text) became \(period)")
  } catch {
    #expect(error.description == reason)
    #expect(!error.help.isEmpty)
  }
}

@Test(
  "A period's length in months is exact, and ~ makes it a range",
  arguments: [
    ("2020/2021-06~", "17", "19"), ("2021", "12", "12"), ("2021-06", "1", "1"),
    ("2021-06~", "1", "1"),
    ("2019-09~/2019-12", "3", "5"), ("2017/2019", "36", "36"), ("2020-22", "3", "3"),
    ("199X", "120", "120"), ("2021-01-15/2021-02-14", "1", "1"), ("2020~/2021~", "18", "30"),
    ("2021-06~/2021-07~", "0", "4"),
  ])
func measuresMonths(text: String, low: String, high: String) throws {
  let months = try Period(edtf: text).lengthInMonths
  #expect(months.low.value?.description == low)
  #expect(months.high.value?.description == high)
  let years = try Period(edtf: text).lengthInYears
  #expect(years.high.value.map { $0 * 12 } == months.high.value)
}

@Test("Days and years are counted across the eras")
func measuresAcrossEras() throws {
  #expect(try Period(edtf: "-0044-03-15/-0043-03-14").lengthInYears == Bounds(point: 1))
  #expect(try Period(edtf: "-0001/0001").lengthInMonths == Bounds(point: 36))
  #expect(try Period(edtf: "Y-10000/-9999").lengthInYears == Bounds(point: 2))
  #expect(try Period(edtf: "-0044").contains(Period(edtf: "-0044-03-15")))
}

@Test("Days are counted with both ends, leap days included")
func measuresDays() throws {
  #expect(try Period(edtf: "2020").lengthInDays == Bounds(point: 366))
  #expect(try Period(edtf: "1900").lengthInDays == Bounds(point: 365))
  #expect(try Period(edtf: "2000-02").lengthInDays == Bounds(point: 29))
  #expect(try Period(edtf: "2022-06-24").lengthInDays == Bounds(point: 1))
  #expect(
    try Period(edtf: "2022-06-24/2022-06-30~").lengthInDays
      == Bounds(low: .inclusive(4), high: .inclusive(10)))
  #expect(try Period(edtf: "2006/..").lengthInDays == Bounds(low: .inclusive(0), high: .unbounded))
  // A day has no whole number of months: a mean Gregorian month has 30.436875 days.
  #expect(try Period(edtf: "2022-06-24").lengthInMonths == Bounds(point: Rational(1_600, 48_699)))
}

@Test("The first and last days widen by a month, three months or three days")
func widensEnds() throws {
  func ends(_ text: String) throws -> [String] {
    let period = try Period(edtf: text)
    return [period.earliestStart, period.latestStart, period.earliestEnd, period.latestEnd].map {
      $0.map { "\($0.components.year)-\($0.components.month)-\($0.components.day)" } ?? "open"
    }
  }
  #expect(try ends("2021-06~") == ["2021-5-1", "2021-7-1", "2021-5-31", "2021-7-31"])
  #expect(try ends("2021~") == ["2020-10-1", "2021-4-1", "2021-9-30", "2022-3-31"])
  #expect(try ends("2022-06-24~") == ["2022-6-21", "2022-6-27", "2022-6-21", "2022-6-27"])
  #expect(try ends("2021-02~") == ["2021-1-1", "2021-3-1", "2021-1-31", "2021-3-31"])
  #expect(try ends("2006/..") == ["2006-1-1", "2006-1-1", "open", "open"])
  #expect(try ends("2004-06?") == ["2004-6-1", "2004-6-1", "2004-6-30", "2004-6-30"])
}

@Test(
  "Two periods share what lies in both",
  arguments: [
    ("2020/2021-06~", "2021", "2021/2021-06~"), ("2020/2021-06~", "2022", nil),
    ("2021", "2021", "2021"),
    ("2021", "2021-05", "2021-05"), ("2006/..", "2021", "2021"), ("2006/..", "2010/..", "2010/.."),
    ("../2010", "2005/..", "2005/2010"), ("2019/2021", "2021/2023", "2021"),
    ("2021-06", "2021-07", nil), ("199X", "1995/2005", "1995/199X"),
    ("2020-22", "2020-08-15", "2020-08-15"),
    ("2020-12-15/2021-01-15", "2021", "2021/2021-01-15"),
  ] as [(String, String, String?)])
func overlaps(one: String, other: String, shared: String?) throws {
  let (a, b) = (try Period(edtf: one), try Period(edtf: other))
  #expect(a.overlap(with: b)?.edtf == shared)
  #expect(b.overlap(with: a)?.firstDay == a.overlap(with: b)?.firstDay)
  #expect(b.overlap(with: a)?.lastDay == a.overlap(with: b)?.lastDay)
}

@Test("A period contains what begins and ends within it")
func contains() throws {
  func contains(_ a: String, _ b: String) throws -> Bool {
    try Period(edtf: a).contains(Period(edtf: b))
  }
  #expect(try contains("2021", "2021-05"))
  #expect(try contains("2021", "2021"))
  #expect(try !contains("2021-05", "2021"))
  #expect(try contains("2006/..", "2010/.."))
  #expect(try contains("2006/..", "2010"))
  #expect(try !contains("2006/2020", "2010/.."))
  #expect(try contains("../2020", "../2010"))
  #expect(try !contains("2005/2020", "../2010"))
  #expect(try contains("199X", "1999-12-31"))
}

@Test("Every day has one number, and every number one day")
func countsDays() {
  #expect(CalendarDay(year: 1970, month: 1, day: 1).number == 0)
  #expect(CalendarDay(year: 2000, month: 3, day: 1).number == 11_017)
  #expect(CalendarDay(year: 2021, month: 13, day: 1) == CalendarDay(year: 2022, month: 1, day: 1))
  #expect(CalendarDay(year: 2021, month: 0, day: 31) == CalendarDay(year: 2020, month: 12, day: 31))
  for number in stride(from: -800_000, through: 800_000, by: 97) {
    let (year, month, day) = CalendarDay(number: number).components
    #expect(CalendarDay(year: year, month: month, day: day).number == number)
  }
}
