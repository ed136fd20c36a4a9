public import Quantities

/// A day in the proleptic Gregorian calendar, without a time or a zone.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2022-02-07` and nothing else (ISO 8601 calendar date, extended format).
  public init?(iso text: some StringProtocol) {
    var parts = [0, 0, 0]
    var part = 0
    var length = 0
    for byte in text.utf8 {
      length += 1
      if length == 5 || length == 8 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), length <= 10 else {
          return nil
        }
        parts[part] = parts[part] * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard length == 10 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  public var description: String {
    func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(value % 10) }
    let hyphen = UInt8(ascii: "-")
    let digits = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen,
      digit(month / 10), digit(month), hyphen, digit(day / 10), digit(day),
    ]
    return String(decoding: digits, as: UTF8.self)
  }

  /// `7 February 2022`
  public var words: String { words(in: .english) }

  /// `7 février 2022`
  public func words(in locale: NumberLocale) -> String {
    Period(PeriodDate(year: year, part: .day(month: month, day: day))).words(in: locale)
  }

  /// The day's month: `February 2022`, `février 2022`.
  public func monthWords(in locale: NumberLocale) -> String {
    Period(PeriodDate(year: year, part: .month(month))).words(in: locale)
  }
}
