/// When a database of `site.yaml` gave rows that the site shows.
public struct DatabaseReading: Hashable, Sendable {
  /// Its name in `site.yaml`.
  public var database: String
  /// In UTC, as the time of the day is.
  public var date: CalendarDate
  /// 0 to 23.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// 0 to 59.
  public var second: Int

  public init(database: String, date: CalendarDate, hour: Int, minute: Int, second: Int) {
    self.database = database
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// `14:05`.
  public var clockTime: String { "\(hour.twoDigits):\(minute.twoDigits)" }

  /// In ISO 8601: `2025-04-02T14:05:09Z`.
  public var timestamp: String { "\(date)T\(clockTime):\(second.twoDigits)Z" }

  /// `read from warehouse on 2 April 2025 at 14:05 UTC`.
  public var words: String { "read from \(database) on \(date.words) at \(clockTime) UTC" }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
