import Quantities

/// The steps of a calendar that axes know, the shortest first.
enum TimeGrain: Int, Comparable {
  case day, month, quarter, year

  static func < (a: TimeGrain, b: TimeGrain) -> Bool { a.rawValue < b.rawValue }

  /// The step that a period is exactly one of; nil for any other length.
  init?(of period: Period) {
    guard let first = period.firstDay, let last = period.lastDay else { return nil }
    if first == last {
      self = .day
      return
    }
    let (start, end) = (first.components, last.advanced(by: 1).components)
    guard start.day == 1, end.day == 1 else { return nil }
    let months = (end.year - start.year) * 12 + end.month - start.month
    switch months {
    case 1: self = .month
    case 3 where start.month % 3 == 1: self = .quarter
    case 12 where start.month == 1: self = .year
    default: return nil
    }
  }

  /// The beginning of the step that holds a day.
  func start(of day: CalendarDay) -> CalendarDay {
    let (year, month, _) = day.components
    switch self {
    case .day: return day
    case .month: return CalendarDay(year: year, month: month, day: 1)
    case .quarter: return CalendarDay(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
    case .year: return CalendarDay(year: year, month: 1, day: 1)
    }
  }

  /// The beginning of a step some steps later.
  func start(_ steps: Int, after day: CalendarDay) -> CalendarDay {
    let (year, month, _) = day.components
    switch self {
    case .day: return day.advanced(by: steps)
    case .month: return CalendarDay(year: year, month: month + steps, day: 1)
    case .quarter: return CalendarDay(year: year, month: month + 3 * steps, day: 1)
    case .year: return CalendarDay(year: year + steps, month: 1, day: 1)
    }
  }

  /// The step that begins on a day.
  func period(from day: CalendarDay) -> Period? {
    let (year, month, _) = day.components
    switch self {
    case .day: return nil
    case .month: return Period(PeriodDate(year: year, part: .month(month)))
    case .year: return Period(PeriodDate(year: year))
    case .quarter:
      let first = PeriodDate(year: year, part: .month(month))
      let last = PeriodDate(year: year, part: .month(month + 2))
      return try? Period(edtf: "\(first.edtf)/\(last.edtf)")
    }
  }

  /// The number of the step that begins on a day: the year, the month of the year from 0, …
  func number(_ day: CalendarDay) -> Int {
    let (year, month, dayOfMonth) = day.components
    switch self {
    case .day: return dayOfMonth - 1
    case .month: return month - 1
    case .quarter: return (month - 1) / 3
    case .year: return year
    }
  }
}

extension Period {
  /// The middle in days since 1970; nil for a period without both ends.
  var middle: Double? {
    guard let firstDay, let lastDay else { return nil }
    return Double(firstDay.number + lastDay.number + 1) / 2
  }
}
