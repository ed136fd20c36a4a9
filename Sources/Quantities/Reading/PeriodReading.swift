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
    guard
      token.isNumber || token.is(.apostrophe) || token.kind == .junk
        || token.has([.periodLead, .decade, .relative])
    else { return .none }
    if token.is(.from) || token.is(.between) {
      return span(at: place, isBetween: token.is(.between))
    }
    if token.is(.since) || token.is(.until) || token.is(.till) || token.is(.by) {
      return openSpan(at: place)
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

  /// since 2006, until June 2024, by the end of 2030.
  private func openSpan(at place: Int) -> PeriodResult {
    let isSince = self[place].is(.since)
    let isBy = self[place].is(.by)
    guard
      let named = bound(at: place + 1, isSince: isSince, trusted: !isBy),
      let point = named.lacksYear ? isSince ? latest(named) : earliest(named) : named,
      !isBy || startsSentence(place) || !describesNoun(point)
    else { return .none }
    let period =
      isSince
      ? Period(from: .date(point.start), to: .open) : Period(from: .open, to: .date(point.end))
    return .period(period, tokens: place..<point.next)
  }

  /// Where an open or a closed span begins or ends.
  private func bound(at place: Int, isSince: Bool, trusted: Bool = true) -> DatePoint? {
    wholeFromEdge(at: place, isSince: isSince) ?? date(at: place, trusted: trusted)
  }

  /// from … to …, between … and …
  private func span(at place: Int, isBetween: Bool) -> PeriodResult {
    guard let first = bound(at: place + 1, isSince: true) else { return .none }
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
    guard joins, let second = bound(at: first.next + 1, isSince: false),
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

  /// "the year to March 2022", "the three months ended 30 June 2004", "the week ending 7 February
  /// 2022", "half-year to June 2021".
  private func spanBefore(at place: Int) -> PeriodResult? {
    guard let (length, end) = lengthOfSpan(at: place) else { return nil }
    var next = end
    let isEnded = self[next].is(.ended) || self[next].is(.ending) || self[next].is(.end)
    guard isEnded || self[next].is(.to) || self[next].is(.through) else { return nil }
    // Without an article "year to 2025" may be anything.
    let before = self[place - 1]
    guard
      self[place].is(.the) || self[place].isNumber || isEnded || before.kind != .word
        || before.has(.stop) && !before.has([.determiner, .relative])
    else { return nil }
    next += 1
    // end-March, end of March, the end of March.
    if self[next].is(.the), self[next + 1].is(.end) { next += 1 }
    if self[next].is(.end) {
      next += 1
      if self[next].is(.hyphen), isGlued(next) || self[next].is(.of) { next += 1 }
      if self[next].is(.of) { next += 1 }
    }
    guard let named = date(at: next, trusted: true),
      let point = named.lacksYear ? latest(named) : named,
      let period = endingPeriod(point.end, length)
    else { return nil }
    return .period(period, tokens: place..<point.next)
  }

  /// How long a stretch before its last day is.
  private enum SpanLength {
    case days(Int)
    case months(Int)

    func times(_ count: Int) -> SpanLength {
      switch self {
      case .days(let days): .days(days * count)
      case .months(let months): .months(months * count)
      }
    }
  }

  /// "the year", "the three months", "the nine-month period", "half-year", "the week".
  private func lengthOfSpan(at place: Int) -> (length: SpanLength, next: Int)? {
    var next = place
    if self[next].is(.the) { next += 1 }
    var length: SpanLength
    if let count = numeral(at: next), count.isSmallWhole, count.digits > 0, count.digits < 1_000,
      self[next].kind != .mark
    {
      next = count.next
      if self[next].is(.hyphen), isGlued(next) { next += 1 }
      guard let unit = spanUnit(self[next]) else { return nil }
      length = unit.times(Int(count.digits))
      next += 1
      if self[next].is(.hyphen) { return nil }
    } else {
      if self[next].is(.fiscal) || self[next].is(.financial) { next += 1 }
      guard let unit = spanUnit(self[next]), !self[next].flags.contains(.endsInS) else {
        return nil
      }
      length = unit
      next += 1
      if self[next - 1].is(.half) {
        let year = self[next].is(.hyphen) && isGlued(next) ? next + 1 : next
        if self[year].is(.year) { next = year + 1 }
      }
    }
    // The nine-month period ended.
    if self[next].kind == .word, ends(self[next], in: "eriod") { next += 1 }
    return (length, next)
  }

  private func spanUnit(_ token: Token) -> SpanLength? {
    if token.is(.half) { return .months(6) }
    guard token.has(.timeUnit) else { return nil }
    switch UnitTable.entries[Int(lexeme(token).unit)].name {
    case "day" where token.flags.contains(.endsInS): return .days(1)
    case "week": return .days(7)
    case "fortnight": return .days(14)
    case "month": return .months(1)
    case "quarter": return .months(3)
    case "year": return .months(12)
    default: return nil
    }
  }

  /// So much time up to a date's last day.
  private func endingPeriod(_ last: PeriodDate, _ length: SpanLength) -> Period? {
    guard last.unknownDigits == 0 else { return nil }
    let day = last.lastDay
    switch length {
    case .days(let days):
      guard case .day = last.part, days > 1 else { return nil }
      return Period(
        from: .date(PeriodDate(day.advanced(by: 1 - days))), to: .date(PeriodDate(day)))
    case .months(let months): return endingPeriod(last, months: months)
    }
  }

  /// So many months up to a date's last day.
  private func endingPeriod(_ last: PeriodDate, months: Int) -> Period? {
    let day = last.lastDay
    guard months <= 1_200 else { return nil }
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
