import Glibc

/// Today's date as a value, so that nothing depends on the clock unless it is asked to.
public struct Clock: Sendable {
  private let now: @Sendable () -> Int64

  /// Runs the given source of seconds since 1970-01-01T00:00Z.
  public init(secondsSinceEpoch: @escaping @Sendable () -> Int64) { now = secondsSinceEpoch }

  /// The machine's clock.
  public static var system: Clock { Clock { Int64(time(nil)) } }

  /// A clock that stands still.
  public static func fixed(secondsSinceEpoch seconds: Int64) -> Clock { Clock { seconds } }

  /// Since 1970-01-01T00:00Z.
  public var secondsSinceEpoch: Int64 { now() }

  /// In UTC, so that the time zone of the machine does not show in what is published.
  public var today: CivilDay {
    CivilDay(secondsSinceEpoch: now()) ?? CivilDay(year: 1970, month: 1, day: 1)
  }
}

/// A day of the proleptic Gregorian calendar in UTC.
public struct CivilDay: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a moment as `SOURCE_DATE_EPOCH` gives it: seconds since 1970-01-01T00:00Z. Nil for
  /// moments so remote that the year does not fit.
  public init?(secondsSinceEpoch seconds: Int64) {
    var moment = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&moment, &parts) != nil else { return nil }
    self.init(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
