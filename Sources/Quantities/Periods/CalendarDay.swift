/// A day in the proleptic Gregorian calendar, as a count of days, so that days can be subtracted.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// - Parameters:
  ///   - month: any integer: 0 is December of the year before, 13 January of the year after.
  ///   - day: any integer, counted from the first of the month.
  public init(year: Int, month: Int, day: Int) {
    // Years are counted from March, so that a leap day is the last day of its year, and the
    // months' lengths from there repeat with (153 m + 2) / 5.
    let monthsFromMarch = year * 12 + month - 3
    let marchYear = floorDivide(monthsFromMarch, 12)
    let marchMonth = monthsFromMarch - marchYear * 12
    let leapDays =
      floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400)
    number = marchYear * 365 + leapDays + (153 * marchMonth + 2) / 5 + day - 1 - 719_468
  }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }

  public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// Year, month (1 to 12) and day (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The length of a month, 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    CalendarDay(year: year, month: month + 1, day: 1).number
      - CalendarDay(year: year, month: month, day: 1).number
  }

  /// The Monday of its week (ISO 8601).
  public var monday: CalendarDay {
    // 1 January 1970 was a Thursday.
    advanced(by: -(number + 3 - 7 * floorDivide(number + 3, 7)))
  }

  /// The same day of another month; a month's last day stays a month's last day, and the 30th of
  /// a shorter month is its last.
  func movedByMonths(_ months: Int) -> CalendarDay {
    let (year, month, day) = components
    let last = CalendarDay(year: year, month: month + months + 1, day: 0)
    if isLastOfMonth { return last }
    return min(CalendarDay(year: year, month: month + months, day: day), last)
  }

  var isFirstOfMonth: Bool { components.day == 1 }
  var isLastOfMonth: Bool { advanced(by: 1).isFirstOfMonth }
}

private func floorDivide(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : (a - b + 1) / b
}
