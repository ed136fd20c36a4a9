import ArgumentParser
import Files
import SiteModel

/// The option of every command for which dates in the content matter.
struct DayOption: ParsableArguments {
  @Option(
    help: """
      The day that dates are compared with: 2022-02-07, or 'today'. (default: SOURCE_DATE_EPOCH, \
      or else the newest date in the content)
      """)
  var date: String?

  func validate() throws {
    if let date, date != "today", CalendarDate(iso: date) == nil {
      throw ValidationError("--date takes a day such as 2022-02-07, or 'today', not '\(date)'")
    }
  }

  /// The day that the command line or the environment names; nil leaves it to the content.
  ///
  /// A value of `SOURCE_DATE_EPOCH` that is no time ends the command, as its specification asks
  /// (reproducible-builds.org/specs/source-date-epoch): nobody wants another day unawares.
  func day(_ invocation: Invocation) throws(WrongSourceDate) -> CalendarDate? {
    if date == "today" { return CalendarDate(invocation.clock.today) }
    if let date { return CalendarDate(iso: date) }
    guard let text = invocation.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
    guard let seconds = Int64(text), let civil = CivilDay(secondsSinceEpoch: seconds),
      let day = CalendarDate(civil)
    else { throw WrongSourceDate(text: text) }
    return day
  }
}

/// The environment names a day that is none.
struct WrongSourceDate: Error, CustomStringConvertible {
  let text: String

  var description: String {
    "SOURCE_DATE_EPOCH is '\(text)', but takes seconds since 1970, such as 1644192000"
  }

  func report(_ invocation: Invocation) -> ExitStatus {
    Refusal(description, help: "mend or unset it").tell(invocation)
    return .usage
  }
}
