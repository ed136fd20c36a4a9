/// Dates that the text tells by its own date: last year, this month, yesterday, next March.
///
/// Weekdays, and days and months without a year, are left alone: whether "on Friday" is past or
/// to come is said by the verb.
extension Passage {
  /// A year's number or "this year", "last year", "next year", where a year must stand.
  /// - Returns: the year, and the token after it.
  func namedYear(at place: Int) -> (year: Int, next: Int)? {
    if let year = year(at: place) { return (year, place + 1) }
    guard let today, let shift = shift(self[place]), self[place + 1].is(.year) else { return nil }
    return (today.components.year + shift, place + 2)
  }

  /// last, this, next: −1, 0, 1.
  private func shift(_ token: Token) -> Int? {
    if token.is(.last) { return -1 }
    if token.is(.this) { return 0 }
    return token.is(.next) ? 1 : nil
  }

  func relativeDate(at place: Int) -> DatePoint? {
    guard let today else { return nil }
    if self[place].is(.yesterday) || self[place].is(.tomorrow) {
      return day(today.advanced(by: self[place].is(.tomorrow) ? 1 : -1), next: place + 1)
    }
    // "his last year", "the last year": other than the calendar's.
    guard let shift = shift(self[place]), !self[place - 1].has(.determiner),
      self[place + 1].kind == .word,
      !self[place + 2].is(.of)
        || self[place + 1].has([.month, .season]),
      !(self[place + 2].is(.hyphen) && isGlued(place + 2))
    else { return nil }
    let unit = self[place + 1]
    if unit.has(.month), unit.isCapital { return month(at: place + 1, shift, today) }
    if unit.has(.season), !unit.isCapital { return season(at: place + 1, shift, today) }
    return calendarUnit(unit, shift, today, next: place + 2)
  }

  private func day(_ day: CalendarDay, next: Int) -> DatePoint {
    DatePoint(PeriodDate(day), next: next)
  }

  private func calendarUnit(
    _ unit: Token, _ shift: Int, _ today: CalendarDay, next: Int
  ) -> DatePoint? {
    let now = today.components
    if unit.is(.year) { return DatePoint(PeriodDate(year: now.year + shift), next: next) }
    if unit.is(.month) {
      return DatePoint(PeriodDate(monthOf: today.movedByMonths(shift)), next: next)
    }
    if unit.is(.quarter) {
      let first = (now.month - 1) / 3 * 3 + 1 + 3 * shift
      return DatePoint(
        PeriodDate(monthOf: CalendarDay(year: now.year, month: first, day: 1)),
        PeriodDate(monthOf: CalendarDay(year: now.year, month: first + 2, day: 1)), next: next)
    }
    if unit.is(.week) {
      let monday = today.monday.advanced(by: 7 * shift)
      return DatePoint(PeriodDate(monday), PeriodDate(monday.advanced(by: 6)), next: next)
    }
    if unit.is(.decade) {
      return DatePoint(
        PeriodDate(year: (now.year / 10 + shift) * 10, unknownDigits: 1), next: next)
    }
    guard unit.is(.century) else { return nil }
    return DatePoint(
      PeriodDate(year: (now.year / 100 + shift) * 100, unknownDigits: 2), next: next)
  }

  /// last June, next March: the nearest that is over, or has not begun.
  private func month(at place: Int, _ shift: Int, _ today: CalendarDay) -> DatePoint? {
    let now = today.components
    let month = Int(lexeme(self[place]).month)
    guard !self[place + 1].isNumber else { return nil }
    let year =
      shift < 0 && month >= now.month
      ? now.year - 1
      : shift > 0 && month <= now.month ? now.year + 1 : now.year
    return DatePoint(PeriodDate(year: year, part: .month(month)), next: place + 1)
  }

  private func season(at place: Int, _ shift: Int, _ today: CalendarDay) -> DatePoint? {
    var date = PeriodDate(
      year: today.components.year, part: .season(Int(lexeme(self[place]).month)))
    if shift < 0, date.lastDay >= today { date.year -= 1 }
    if shift > 0, date.firstDay <= today { date.year += 1 }
    return DatePoint(date, next: place + 1)
  }

  // MARK: Years left out

  /// A date without its year after "since", or where a stretch of months ends: its last
  /// occurrence that had begun.
  func latest(_ point: DatePoint) -> DatePoint? {
    guard point.lacksYear, let today else { return nil }
    return inYear(point, today.components.year) { $0.start.firstDay <= today }
      ?? inYear(point, today.components.year - 1) { _ in true }
  }

  /// A date without its year after "until": its next occurrence.
  func earliest(_ point: DatePoint) -> DatePoint? {
    guard point.lacksYear, let today else { return nil }
    return inYear(point, today.components.year) { $0.end.lastDay >= today }
      ?? inYear(point, today.components.year + 1) { _ in true }
  }

  private func inYear(
    _ point: DatePoint, _ year: Int, where fits: (DatePoint) -> Bool
  ) -> DatePoint? {
    var dated = point
    dated.start.year = year
    dated.end.year = year
    dated.lacksYear = false
    // 29 February has not every year.
    if case .day(let month, let day) = dated.end.part,
      day > CalendarDay.days(inMonth: month, of: year)
    {
      return nil
    }
    return fits(dated) ? dated : nil
  }
}

extension PeriodDate {
  init(_ day: CalendarDay) {
    let (year, month, day) = day.components
    self.init(year: year, part: .day(month: month, day: day))
  }

  init(monthOf day: CalendarDay) {
    self.init(year: day.components.year, part: .month(day.components.month))
  }
}
