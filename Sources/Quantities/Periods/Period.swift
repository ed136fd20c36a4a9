/// A stretch of time in EDTF (ISO 8601-2, level 1): `2021`, `2020/2021-06~`, `2006/..`.
public struct Period: Hashable, Sendable {
  /// One end of an interval.
  public enum End: Hashable, Sendable {
    case date(PeriodDate)
    /// `..`: the interval goes on without an end, or has no beginning.
    case open
    /// Nothing is written: there is an end, and it is not known.
    case unknown

    var date: PeriodDate? {
      if case .date(let date) = self { date } else { nil }
    }

    func write(into text: inout [UInt8]) {
      switch self {
      case .date(let date): date.write(into: &text)
      case .open: text += "..".utf8
      case .unknown: break
      }
    }
  }

  public let start: End
  public let end: End
  /// False for a single date, whose start and end are the same.
  public let isInterval: Bool

  public init(_ date: PeriodDate) {
    start = .date(date)
    end = .date(date)
    isInterval = false
  }

  /// An interval from the first day of one date to the last day of another; a single date where
  /// both are the same.
  /// - Precondition: the start is not after the end, and one of the two is a date.
  init(from start: End, to end: End) {
    self.start = start
    self.end = end
    isInterval = start != end
  }

  /// The canonical EDTF text.
  public var edtf: String {
    var text: [UInt8] = []
    write(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the canonical EDTF text, which is ASCII.
  func write(into text: inout [UInt8]) {
    start.write(into: &text)
    guard isInterval else { return }
    text.append(UInt8(ascii: "/"))
    end.write(into: &text)
  }
}

extension Period: CustomStringConvertible {
  public var description: String { edtf }
}

extension Period {
  /// The first day as written, without what `~` allows; nil where the period has no known start.
  public var firstDay: CalendarDay? { start.date?.firstDay }
  /// The last day as written, without what `~` allows; nil where the period has no known end.
  public var lastDay: CalendarDay? { end.date?.lastDay }

  /// The first day at the earliest, as far as `~` allows.
  public var earliestStart: CalendarDay? {
    start.date.map { $0.widened($0.firstDay, forward: false) }
  }
  /// The first day at the latest, as far as `~` allows.
  public var latestStart: CalendarDay? {
    start.date.map { $0.widened($0.firstDay, forward: true) }
  }
  /// The last day at the earliest, as far as `~` allows.
  public var earliestEnd: CalendarDay? {
    end.date.map { $0.widened($0.lastDay, forward: false) }
  }
  /// The last day at the latest, as far as `~` allows.
  public var latestEnd: CalendarDay? {
    end.date.map { $0.widened($0.lastDay, forward: true) }
  }
}
