import Quantities

/// The moment at which a database answered, to the second, in UTC.
public struct ReadingTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Since 1970-01-01T00:00Z.
  public let secondsSinceEpoch: Int64

  public init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Reads what ``description`` writes; nil for anything else.
  init?(_ text: some StringProtocol) {
    let parts = text.split { "-T:Z".contains($0) }.map { Int($0) }
    guard parts.count == 6, let year = parts[0], let month = parts[1], let day = parts[2],
      let hour = parts[3], let minute = parts[4], let second = parts[5],
      (0...9999).contains(year), (0...23).contains(hour), (0...59).contains(minute),
      (0...59).contains(second)
    else { return nil }
    let days = CalendarDay(year: year, month: month, day: day).number
    secondsSinceEpoch = Int64(((days * 24 + hour) * 60 + minute) * 60 + second)
    guard description == text else { return nil }
  }

  public static func < (a: Self, b: Self) -> Bool { a.secondsSinceEpoch < b.secondsSinceEpoch }

  /// The day, and the time of the day: hours 0 to 23, minutes and seconds 0 to 59.
  public var components: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let secondsOfDay = Int((secondsSinceEpoch % 86_400 + 86_400) % 86_400)
    let days = (Int(secondsSinceEpoch) - secondsOfDay) / 86_400
    let (year, month, day) = CalendarDay(number: days).components
    return (year, month, day, secondsOfDay / 3_600, secondsOfDay / 60 % 60, secondsOfDay % 60)
  }

  /// In ISO 8601: `2026-11-23T09:41:07Z`.
  public var description: String {
    let (year, month, day, hour, minute, second) = components
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
      + "T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
  }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
