import SiteModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2022-02-07", 2022, 2, 7), ("2020-02-29", 2020, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
  ])
  func daysOfTheCalendar(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date == CalendarDate(year: year, month: month, day: day))
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2022", "2022-02", "2022-2-7", "2022-02-7", "2022-02-007", "22-02-07", "2022/02/07",
    "2022-02-30", "2021-02-29", "1900-02-29", "2022-13-01", "2022-00-01", "2022-01-00",
    "0000-01-01", "2022-02-07 ", " 2022-02-07", "2022-02-07T10:00", "+022-02-07", "2022-02-0７",
    "20220207", "2022-0207-",
  ])
  func whatIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func daysAreOrderedAndSpokenInWords() throws {
    let earlier = try #require(CalendarDate(iso: "2021-12-31"))
    let later = try #require(CalendarDate(iso: "2022-01-01"))
    #expect(earlier < later)
    #expect(later.words == "1 January 2022")
  }
}
