/// One date of EDTF level 1: a year, a month, a day, a season, a decade or a century, possibly
/// approximate or uncertain.
public struct PeriodDate: Hashable, Sendable {
  /// How sure the date is (ISO 8601-2 §8): `?`, `~` and `%`.
  public enum Qualifier: String, Hashable, Sendable {
    case certain = ""
    case uncertain = "?"
    case approximate = "~"
    case uncertainAndApproximate = "%"
  }

  /// The part of a year that the date names.
  public enum Part: Hashable, Sendable {
    case wholeYear
    /// `2004-XX`: some month of the year.
    case unknownMonth
    /// 1 to 12.
    case month(Int)
    /// `1985-04-XX`: some day of the month.
    case unknownDay(month: Int)
    case day(month: Int, day: Int)
    /// 21 spring, 22 summer, 23 autumn, 24 winter.
    case season(Int)
  }

  /// The astronomical year: 0 is 1 BC, −44 is 45 BC; the first year of a decade or century.
  public var year: Int
  /// 1 for a decade (`199X`), 2 for a century (`18XX`), otherwise 0.
  public var unknownDigits = 0
  public var part: Part
  public var qualifier: Qualifier

  public init(
    year: Int, unknownDigits: Int = 0, part: Part = .wholeYear, qualifier: Qualifier = .certain
  ) {
    self.year = year
    self.unknownDigits = unknownDigits
    self.part = part
    self.qualifier = qualifier
  }

  public var isApproximate: Bool {
    qualifier == .approximate || qualifier == .uncertainAndApproximate
  }

  /// The canonical EDTF text.
  public var edtf: String {
    var text: [UInt8] = []
    write(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the canonical EDTF text, which is ASCII.
  func write(into text: inout [UInt8]) {
    if year.magnitude > 9_999 { text.append(UInt8(ascii: "Y")) }
    text.digits(year, width: 4)
    if unknownDigits > 0 {
      text.removeLast(min(unknownDigits, 4))
      text += repeatElement(UInt8(ascii: "X"), count: unknownDigits)
    }
    switch part {
    case .wholeYear: break
    case .unknownMonth: text += "-XX".utf8
    case .month(let month), .season(let month): write(month, into: &text)
    case .unknownDay(let month):
      write(month, into: &text)
      text += "-XX".utf8
    case .day(let month, let day):
      write(month, into: &text)
      write(day, into: &text)
    }
    text += qualifier.rawValue.utf8
  }

  private func write(_ part: Int, into text: inout [UInt8]) {
    text.append(UInt8(ascii: "-"))
    text.digits(part, width: 2)
  }
}

/// A number with leading zeros, at least `width` digits, a minus sign before them.
func digits(_ value: Int, _ width: Int) -> String {
  let text = String(value.magnitude)
  return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - text.utf8.count))
    + text
}

extension PeriodDate {
  /// The first day that the date names.
  public var firstDay: CalendarDay {
    switch part {
    case .wholeYear, .unknownMonth: CalendarDay(year: year, month: 1, day: 1)
    case .month(let month), .unknownDay(let month): CalendarDay(year: year, month: month, day: 1)
    case .day(let month, let day): CalendarDay(year: year, month: month, day: day)
    // Meteorological seasons of the north: spring is March to May, winter ends in February.
    case .season(let season): CalendarDay(year: year, month: 3 * (season - 20), day: 1)
    }
  }

  /// The last day that the date names.
  public var lastDay: CalendarDay {
    let next: CalendarDay
    switch part {
    case .wholeYear, .unknownMonth:
      let years = unknownDigits == 0 ? 1 : unknownDigits == 1 ? 10 : 100
      next = CalendarDay(year: year + years, month: 1, day: 1)
    case .month(let month), .unknownDay(let month):
      next = CalendarDay(year: year, month: month + 1, day: 1)
    case .day(let month, let day): next = CalendarDay(year: year, month: month, day: day + 1)
    case .season(let season): next = CalendarDay(year: year, month: 3 * (season - 19), day: 1)
    }
    return next.advanced(by: -1)
  }

  /// `day` moved as far as `~` lets it: a month by one month, a year by three months, a day by
  /// three days, in either direction.
  func widened(_ day: CalendarDay, forward: Bool) -> CalendarDay {
    guard isApproximate else { return day }
    let sign = forward ? 1 : -1
    switch part {
    case .day: return day.advanced(by: 3 * sign)
    case .month, .season, .unknownDay: return day.movedByMonths(sign)
    case .wholeYear, .unknownMonth: return day.movedByMonths(3 * sign)
    }
  }
}
