extension Period {
  /// How many days the period has, both ends included. An end written with `~` makes it a range,
  /// an open or unknown end makes it unbounded; one approximate date keeps its own length, since
  /// it moves as a whole.
  public var lengthInDays: Bounds {
    length { first, last in Rational(last.number - first.number + 1) }
  }

  /// Exact where the period starts with a month's first day and ends with a month's last; for
  /// other days a month is a twelfth of 365.2425 days, the mean Gregorian year.
  public var lengthInMonths: Bounds { length(Self.months) }

  /// A twelfth of `lengthInMonths`.
  public var lengthInYears: Bounds {
    length { first, last in Self.months(first, last) / 12 }
  }

  private static func months(_ first: CalendarDay, _ last: CalendarDay) -> Rational {
    let next = last.advanced(by: 1)
    let (a, b) = (first.components, next.components)
    if a.day == b.day {
      return Rational((b.year - a.year) * 12 + b.month - a.month)
    }
    return Rational(next.number - first.number) * Rational(4_800, 146_097)
  }

  private func length(_ measure: (CalendarDay, CalendarDay) -> Rational) -> Bounds {
    guard let firstDay, let lastDay else {
      return Bounds(low: .inclusive(0), high: .unbounded)
    }
    guard isInterval, let latestStart, let earliestEnd, let earliestStart, let latestEnd else {
      return Bounds(point: measure(firstDay, lastDay))
    }
    let shortest =
      latestStart <= earliestEnd ? measure(latestStart, earliestEnd) : Rational.zero
    return Bounds(
      low: .inclusive(shortest), high: .inclusive(measure(earliestStart, latestEnd)))
  }
}
