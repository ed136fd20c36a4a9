extension Passage {
  /// What reading a period at a token came to.
  enum PeriodResult {
    case none
    case period(Period, tokens: Range<Int>)
    /// "24 June": a day that belongs to no year the text names.
    case dateWithoutYear(next: Int)
  }

  /// The period that begins at a token: a year, a date, a span of them.
  func period(at place: Int) -> PeriodResult {
    let token = self[place]
    if today != nil, let (period, next) = rollingSpan(at: place) ?? singleMoment(at: place) {
      return .period(period, tokens: place..<next)
    }
    guard token.isNumber || token.is(.apostrophe) || token.has([.periodLead, .decade, .relative])
    else { return .none }
    if token.is(.from) || token.is(.between) {
      return span(at: place, isBetween: token.is(.between))
    }
    if token.is(.since) || token.is(.until) || token.is(.till) {
      guard let named = date(at: place + 1, trusted: true),
        let point = named.lacksYear
          ? token.is(.since) ? latest(named) : earliest(named) : named
      else { return .none }
      let period =
        token.is(.since)
        ? Period(from: .date(point.start), to: .open) : Period(from: .open, to: .date(point.end))
      return .period(period, tokens: place..<point.next)
    }
    if token.is(.about) || token.is(.around) || token.is(.circa) {
      let next = self[place + 1].is(.period) && isGlued(place + 1) ? place + 2 : place + 1
      guard let point = date(at: next, trusted: false), !point.lacksYear,
        point.start == point.end, !point.start.isApproximate
      else { return .none }
      var date = point.start
      date.qualifier = .approximate
      return .period(Period(date), tokens: place..<point.next)
    }
    if let period = spanBefore(at: place) { return period }
    guard let point = date(at: place, trusted: false) else { return .none }
    if let joined = joined(point, from: place) { return joined }
    if point.lacksYear { return .dateWithoutYear(next: point.next) }
    return .period(point.period, tokens: place..<point.next)
  }

  /// from … to …, between … and …
  private func span(at place: Int, isBetween: Bool) -> PeriodResult {
    guard let first = date(at: place + 1, trusted: true) else { return .none }
    // "from 23 to 29 March 2021" is read as one date; "from late May to early June 2021" has two.
    if first.isSpan, !self[first.next].is(.to), case .day = first.start.part,
      case .day = first.end.part
    {
      return first.lacksYear
        ? .dateWithoutYear(next: first.next)
        : .period(first.period, tokens: place..<first.next)
    }
    let separator = self[first.next]
    let joins =
      isBetween
      ? separator.is(.and) || separator.is(.to) || separator.isDash
      : separator.is(.to) || separator.is(.until) || separator.is(.till) || separator.is(.through)
        || separator.isDash
    guard joins, let second = date(at: first.next + 1, trusted: true),
      let period = DatePoint.span(first, second)
    else { return .none }
    return .period(period, tokens: place..<second.next)
  }

  /// "January to March 2021", "2017–2021", "5 June to 7 July 2021".
  private func joined(_ first: DatePoint, from place: Int) -> PeriodResult? {
    let separator = self[first.next]
    guard separator.is(.to) || separator.is(.through) || separator.isDash || separator.is(.until),
      !self[place - 1].is(.from) || first.lacksYear,
      let second = date(at: first.next + 1, trusted: separator.isDash)
    else { return nil }
    guard let period = DatePoint.span(first, second) else { return nil }
    // "from 2004 to 2005" is read from its first word.
    return .period(period, tokens: place..<second.next)
  }

  /// "the year to March 2022", "the three months ended 30 June 2004".
  private func spanBefore(at place: Int) -> PeriodResult? {
    var next = place
    if self[next].is(.the) { next += 1 }
    var months = 0
    if let count = numeral(at: next), count.isSmallWhole, count.digits > 0, count.digits < 1_000,
      self[next].kind != .mark
    {
      next = count.next
      if self[next].is(.hyphen), isGlued(next) { next += 1 }
      guard let unit = monthsOf(self[next]) else { return nil }
      months = Int(count.digits) * unit
      next += 1
      if self[next].is(.hyphen) { return nil }
    } else {
      if self[next].is(.fiscal) || self[next].is(.financial) { next += 1 }
      guard let unit = monthsOf(self[next]), !self[next].flags.contains(.endsInS), next > place
      else { return nil }
      months = unit
      next += 1
    }
    guard
      self[next].is(.to) || self[next].is(.ended) || self[next].is(.ending)
        || self[next].is(.end) || self[next].is(.through)
    else { return nil }
    next += 1
    if self[next].is(.end), !self[next + 1].is(.of) { next += 1 }
    guard let named = date(at: next, trusted: true),
      let point = named.lacksYear ? latest(named) : named,
      let period = endingPeriod(point.end, months: months)
    else { return nil }
    return .period(period, tokens: place..<point.next)
  }

  private func monthsOf(_ token: Token) -> Int? {
    if token.is(.month) || token.is(.months) { return 1 }
    if token.is(.quarter) || token.is(.quarters) { return 3 }
    if token.is(.half) { return 6 }
    return token.is(.year) || token.is(.years) ? 12 : nil
  }

  /// So many months up to a date's last day.
  private func endingPeriod(_ last: PeriodDate, months: Int) -> Period? {
    let day = last.lastDay
    guard months <= 1_200, last.unknownDigits == 0 else { return nil }
    let (year, month, dayOfMonth) = day.components
    if months % 12 == 0, last.part == .wholeYear, year > months / 12 {
      return Period(
        from: .date(PeriodDate(year: year - months / 12 + 1)), to: .date(PeriodDate(year: year)))
    }
    if day.isLastOfMonth {
      let first = CalendarDay(year: year, month: month - months + 1, day: 1).components
      guard first.year > 0 else { return nil }
      return Period(
        from: .date(PeriodDate(year: first.year, part: .month(first.month))),
        to: .date(PeriodDate(year: year, part: .month(month))))
    }
    let first = CalendarDay(year: year, month: month - months, day: dayOfMonth + 1).components
    guard first.year > 0 else { return nil }
    return Period(
      from: .date(
        PeriodDate(year: first.year, part: .day(month: first.month, day: first.day))),
      to: .date(PeriodDate(year: year, part: .day(month: month, day: dayOfMonth))))
  }
}
