extension Period {
  /// What two periods have in common, as written (without what `~` allows); nil where they have
  /// no day in common. A shared end keeps its `~`.
  public func overlap(with other: Period) -> Period? {
    let start = Self.later(self.start, other.start)
    let end = Self.earlier(self.end, other.end)
    switch (start, end) {
    case (.date(let a), .date(let b)):
      guard a.firstDay <= b.lastDay else { return nil }
      return Self.spanning(a, b)
    case (.date, _), (_, .date): return Period(from: start, to: end)
    // Both reach from an open start to an open end: only an interval without dates could, and
    // there is none.
    default: return nil
    }
  }

  /// Whether every day of `other` is one of this period, both as written.
  public func contains(_ other: Period) -> Bool {
    let startsBefore: Bool
    switch (start, other.start) {
    case (.date(let a), .date(let b)): startsBefore = a.firstDay <= b.firstDay
    case (.date, _): startsBefore = false
    default: startsBefore = true
    }
    guard startsBefore else { return false }
    switch (end, other.end) {
    case (.date(let a), .date(let b)): return a.lastDay >= b.lastDay
    case (.date, _): return false
    default: return true
    }
  }

  /// The days that the period covers, however it is written: 2021 and 2021-01/2021-12 are one
  /// time.
  public var coverage: PeriodCoverage {
    PeriodCoverage(
      starts: [earliestStart, latestStart], ends: [earliestEnd, latestEnd],
      // What is open and what is not known are two things, and both have no day.
      undated: [start, end].map { $0.date == nil ? $0 : nil },
      isSomeDay: [start, end].map { $0.date?.isSomeDay ?? false })
  }

  /// From the beginning of the one that begins first to the end of the one that ends last; nil
  /// where neither end of that is known.
  public func spanned(with other: Period) -> Period? {
    if contains(other) { return self }
    if other.contains(self) { return other }
    let start = self.start.farther(than: other.start, by: { $0.firstDay <= $1.firstDay })
    let end = self.end.farther(than: other.end, by: { $0.lastDay >= $1.lastDay })
    guard start.date != nil || end.date != nil else { return nil }
    return Period(from: start, to: end)
  }

  private static func later(_ a: End, _ b: End) -> End {
    guard let first = a.date else { return b }
    guard let second = b.date else { return a }
    return first.firstDay >= second.firstDay ? a : b
  }

  private static func earlier(_ a: End, _ b: End) -> End {
    guard let first = a.date else { return b }
    guard let second = b.date else { return a }
    return first.lastDay <= second.lastDay ? a : b
  }

  /// From the first day of one date to the last of another. A date that stands for more than
  /// the common days is written finer: 2019/2021 and 2020-03/.. share 2020-03/2021.
  private static func spanning(_ a: PeriodDate, _ b: PeriodDate) -> Period {
    if a == b { return Period(a) }
    // One date lies inside the other: the common part is the inner one.
    if a.firstDay == b.firstDay { return Period(b) }
    if a.lastDay == b.lastDay { return Period(a) }
    return Period(from: .date(a), to: .date(b))
  }
}

/// What a period covers, for comparing it with another's.
public struct PeriodCoverage: Hashable, Sendable {
  fileprivate var starts: [CalendarDay?]
  fileprivate var ends: [CalendarDay?]
  fileprivate var undated: [Period.End?]
  fileprivate var isSomeDay: [Bool]
}

extension PeriodDate {
  /// `1985-04-XX` is one day, which is not known, and no whole month.
  fileprivate var isSomeDay: Bool {
    switch part {
    case .unknownDay, .unknownMonth: true
    case .wholeYear, .month, .day, .season: false
    }
  }
}

extension Period.End {
  /// The one of two ends that reaches farther; one without a date does.
  fileprivate func farther(
    than other: Self, by isFarther: (PeriodDate, PeriodDate) -> Bool
  ) -> Self {
    guard let date, let second = other.date else { return date == nil ? self : other }
    return isFarther(date, second) ? self : other
  }
}
