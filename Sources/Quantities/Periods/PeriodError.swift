/// Why a text is not a period in EDTF level 1.
public enum PeriodError: Error, Hashable, Sendable {
  case empty
  /// The text, or one side of an interval, is not written as a date.
  case notADate(String)
  case noSuchMonth(Int)
  case noSuchDay(Int, month: Int, year: Int)
  /// The interval ends before it starts.
  case reversed(start: String, end: String)
  /// More than one stroke.
  case tooManyParts(String)
  /// Neither side of the interval is a date.
  case noDate(String)
  /// Part of EDTF, but not of what briefings use.
  case unsupported(String)
}

extension PeriodError: CustomStringConvertible {
  /// A headline without a full stop.
  public var description: String {
    switch self {
    case .empty: "the period is empty"
    case .notADate(let text): "'\(text)' is not a year, a month or a day in EDTF"
    case .noSuchMonth(let month): "there is no month \(digits(month, 2))"
    case .noSuchDay(let day, let month, let year):
      "\(DatePatterns.english.months[month - 1]) \(year) has no day \(day)"
    case .reversed(let start, let end): "the period ends (\(end)) before it starts (\(start))"
    case .tooManyParts(let text): "'\(text)' has more than one stroke"
    case .noDate(let text): "neither end of '\(text)' is a date"
    case .unsupported(let what): "\(what) cannot be used in a period"
    }
  }

  /// What to write instead.
  public var help: String {
    switch self {
    case .empty, .notADate:
      "write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a stroke"
        + " between (2020/2021-06~); '~' means about"
    case .noSuchMonth:
      "months are 01 to 12; 21 to 24 are spring, summer, autumn and winter"
    case .noSuchDay: "correct the day"
    case .reversed: "swap the two dates, or correct one of them"
    case .tooManyParts: "write one stroke, between the start and the end"
    case .noDate: "give at least one end a date; '..' stands for an open end"
    case .unsupported: "write a day without a time, or the years that are known"
    }
  }
}
