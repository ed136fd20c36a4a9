extension Passage {
  /// The date that begins at a token.
  /// - Parameter trusted: whether the word before it says that a time follows (since, from), so
  ///   that a number like a year is one.
  func date(at place: Int, trusted: Bool) -> DatePoint? {
    let token = self[place]
    if token.isNumber { return numericDate(at: place, trusted: trusted) }
    if token.kind == .junk { return compactPart(at: place) }
    if token.is(.apostrophe) { return shortDecade(at: place) }
    guard token.kind == .word else { return nil }
    if token.is(.the) {
      guard let point = dateAfterThe(at: place + 1) else { return nil }
      return point
    }
    if token.is(.early) || token.is(.mid) || token.is(.late) { return thirds(at: place) }
    if token.roles.has(.relative), today != nil, let point = relativeDate(at: place) {
      return point
    }
    if token.roles.has(.month), token.isCapital { return monthDate(at: place) }
    if token.roles.has(.season), !token.roles.has(.month) { return seasonDate(at: place) }
    if token.is(.fiscal) || token.is(.financial) || token.is(.fy) { return fiscalYear(at: place) }
    if token.is(.q1) || token.is(.q2) || token.is(.q3) || token.is(.q4) || token.is(.h1)
      || token.is(.h2) || token.has(.fraction) || token.is(.first) || token.is(.final)
      || token.is(.last) || token.is(.second)
    {
      return partOfYear(at: place)
    }
    return edge(at: place)
  }

  private func dateAfterThe(at place: Int) -> DatePoint? {
    let token = self[place]
    if token.roles.has(.decade), token.kind == .word {
      return decade(Int(lexeme(token).number), next: place + 1)
    }
    if token.isNumber {
      if let point = decadeInDigits(at: place, hasArticle: true) { return point }
      return century(at: place)
    }
    if token.is(.apostrophe) { return shortDecade(at: place) }
    if token.is(.early) || token.is(.mid) || token.is(.late) { return thirds(at: place) }
    if token.has(.season) { return seasonDate(at: place) }
    if token.is(.fiscal) || token.is(.financial) { return fiscalYear(at: place) }
    if token.has(.fraction) || token.is(.first) || token.is(.final) || token.is(.last)
      || token.is(.second)
    {
      return partOfYear(at: place)
    }
    return edge(at: place)
  }

  /// A year's number, in any place where a year must stand.
  func year(at place: Int) -> Int? {
    let token = self[place]
    guard token.isNumber, token.end - token.start == 4, token.places == 0,
      (1_000...2_199).contains(token.digits), !token.flags.contains(.ordinal)
    else { return nil }
    let after = self[place + 1]
    if after.is(.percentSign) || after.is(.percent) { return nil }
    if after.kind == .word, isGlued(place + 1) || after.is(.bc) || after.is(.bce) { return nil }
    return Int(token.digits)
  }

  // MARK: Thirds

  /// early 2019, mid-June 2021, the late 1990s: the outer thirds, and the middle.
  private func thirds(at place: Int) -> DatePoint? {
    var next = place + 1
    if self[next].is(.hyphen), isGlued(next), isGlued(next + 1) { next += 1 }
    if self[next].is(.in) { next += 1 }
    if self[next].is(.the) { next += 1 }
    guard self[next].kind != .none, !self[next].is(.early), !self[next].is(.late),
      !self[next].is(.mid),
      let point = bareDecade(at: next, after: place) ?? date(at: next, trusted: true),
      !point.isSpan,
      !point.lacksYear || !self[place].is(.mid) || self[next].has(.month)
    else { return nil }
    let word: Word = self[place].is(.early) ? .early : self[place].is(.mid) ? .mid : .late
    var result = third(of: point, named: word)
    result?.lacksYear = point.lacksYear
    return result
  }

  /// The 70s of "the mid 70s", unless temperatures are told.
  private func bareDecade(at next: Int, after place: Int) -> DatePoint? {
    guard self[next].isNumber, self[place - 1].is(.the) || self[next - 1].is(.the) else {
      return nil
    }
    return tellsScores(before: place) ? nil : decadeInDigits(at: next, hasArticle: true)
  }

  /// Whether the words before "the 70s" tell temperatures or rounds of golf.
  func tellsScores(before place: Int) -> Bool {
    for back in 2...8 {
      let token = self[place - back]
      if token.is(.highs) || token.is(.lows) || token.is(.temperatures) || token.is(.degrees)
        || token.is(.temperature) || token.is(.round) || token.is(.rounds) || token.is(.shot)
      {
        return true
      }
    }
    return false
  }

  func third(of point: DatePoint, named word: Word) -> DatePoint? {
    let date = point.start
    var start = date
    var end = date
    switch date.part {
    case .wholeYear where date.unknownDigits == 0:
      start.part = .month(word == .early ? 1 : word == .mid ? 6 : 9)
      end.part = .month(word == .early ? 4 : word == .mid ? 6 : 12)
    case .wholeYear where date.unknownDigits == 1:
      start.year += word == .early ? 0 : word == .mid ? 5 : 7
      end.year += word == .early ? 3 : word == .mid ? 5 : 9
      start.unknownDigits = 0
      end.unknownDigits = 0
    case .wholeYear where date.unknownDigits == 2:
      start.year += word == .early ? 0 : word == .mid ? 50 : 67
      end.year += word == .early ? 33 : word == .mid ? 50 : 99
      start.unknownDigits = 0
      end.unknownDigits = 0
    case .month(let month):
      let last = CalendarDay.days(inMonth: month, of: date.year)
      start.part = .day(month: month, day: word == .early ? 1 : word == .mid ? 15 : 21)
      end.part = .day(month: month, day: word == .early ? 10 : word == .mid ? 15 : last)
    case .season, .wholeYear: break
    default: return nil
    }
    if word == .early {
      end.qualifier = .approximate
    } else {
      start.qualifier = .approximate
      if start.part == end.part, start.year == end.year { end.qualifier = .approximate }
    }
    if start.part == end.part, start.year == end.year { start = end }
    return DatePoint(start, end, next: point.next)
  }

  // MARK: Months

  /// January 2022, January 5, 2022, Jan. 5-7, 2022; without a year: January, January 5.
  private func monthDate(at place: Int) -> DatePoint? {
    let month = Int(lexeme(self[place]).month)
    var next = place + 1
    if self[next].is(.period), !self[next].isSpaced, self[place].end - self[place].start < 5 {
      next += 1
    }
    if let year = yearAfterMonth(at: next) {
      return DatePoint(PeriodDate(year: year.0, part: .month(month)), next: year.1)
    }
    guard let day = dayNumber(at: next) else {
      return DatePoint(PeriodDate(year: 2_000, part: .month(month)), next: next, lacksYear: true)
    }
    next += 1
    var last = day
    if self[next].isDash, isGlued(next), let other = dayNumber(at: next + 1), other > day {
      last = other
      next += 2
    }
    let comma = self[next].is(.comma) ? next + 1 : next
    if let (year, next) = namedYear(at: comma) {
      guard last <= CalendarDay.days(inMonth: month, of: year) else { return nil }
      return days(day, last, month, year, next: next)
    }
    guard last <= CalendarDay.days(inMonth: month, of: 2_000), !countsPeople(after: next, at: place)
    else { return nil }
    var point = days(day, last, month, 2_000, next: next)
    point.lacksYear = true
    return point
  }

  /// "In May 12 people were killed": no day of May.
  private func countsPeople(after next: Int, at place: Int) -> Bool {
    self[place - 1].is(.in) && self[next].has(.irregularPlural)
  }

  /// "2022", ", 2022", "of 2022" after a month.
  private func yearAfterMonth(at place: Int) -> (Int, Int)? {
    if let named = namedYear(at: place) { return named }
    return self[place].is(.comma) || self[place].is(.of) ? namedYear(at: place + 1) : nil
  }

  private func days(_ first: Int, _ last: Int, _ month: Int, _ year: Int, next: Int) -> DatePoint {
    DatePoint(
      PeriodDate(year: year, part: .day(month: month, day: first)),
      PeriodDate(year: year, part: .day(month: month, day: last)), next: next)
  }

  /// 1 to 31, with or without th.
  func dayNumber(at place: Int) -> Int? {
    let token = self[place]
    guard token.isNumber, token.end - token.start <= 4, token.places == 0, token.digits >= 1,
      token.digits <= 31, !token.flags.contains(.grouped)
    else { return nil }
    // "June 21 percent", "May 5m".
    let after = self[place + 1]
    if after.is(.percentSign) || after.is(.percent) || after.kind == .word && isGlued(place + 1) {
      return nil
    }
    return Int(token.digits)
  }

  // MARK: Numbers

  private func numericDate(at place: Int, trusted: Bool) -> DatePoint? {
    if let point = isoDate(at: place) { return point }
    if let point = dayBeforeMonth(at: place) { return point }
    if let point = strokeDate(at: place) { return point }
    if let point = compactPart(at: place) { return point }
    if let point = decadeInDigits(at: place, hasArticle: false) { return point }
    if self[place].flags.contains(.ordinal) { return century(at: place) }
    guard let year = year(at: place), isYear(at: place, trusted: trusted) else { return nil }
    return yearSpan(year, at: place)
  }

  /// 24 June 2022, the 24th of June, 24-26 June 2022.
  private func dayBeforeMonth(at place: Int) -> DatePoint? {
    guard let day = dayNumber(at: place) else { return nil }
    var next = place + 1
    var last = day
    if self[next].isDash || self[next].is(.to), let other = dayNumber(at: next + 1), other > day,
      self[next + 2].has(.month)
    {
      last = other
      next += 2
    }
    if self[next].is(.of), self[next + 1].has(.month) { next += 1 }
    let token = self[next]
    guard token.has(.month), token.isCapital, token.isSpaced || self[next - 1].isDash else {
      return nil
    }
    // "12 May say": not everyone called May is a month, but a number before one is a day.
    let month = Int(lexeme(token).month)
    next += 1
    if self[next].is(.period), token.end - token.start < 5 { next += 1 }
    let comma = self[next].is(.comma) ? next + 1 : next
    if let (year, next) = namedYear(at: comma) {
      guard last <= CalendarDay.days(inMonth: month, of: year) else { return nil }
      return days(day, last, month, year, next: next)
    }
    guard last <= CalendarDay.days(inMonth: month, of: 2_000) else { return nil }
    var point = days(day, last, month, 2_000, next: next)
    point.lacksYear = true
    return point
  }

  /// 2022-06-24, 2022-06.
  private func isoDate(at place: Int) -> DatePoint? {
    guard let year = year(at: place), self[place + 1].is(.hyphen), isGlued(place + 1),
      isGlued(place + 2), let month = twoDigits(place + 2), (1...12).contains(month)
    else { return nil }
    if self[place + 3].is(.hyphen), isGlued(place + 3), isGlued(place + 4) {
      guard let day = twoDigits(place + 4), day >= 1,
        day <= CalendarDay.days(inMonth: month, of: year)
      else { return nil }
      return DatePoint(
        PeriodDate(year: year, part: .day(month: month, day: day)), next: place + 5)
    }
    // 2003-04 is a season of two years, 2021-06 a month.
    guard month <= year % 100, !self[place + 3].is(.slash) else { return nil }
    return DatePoint(PeriodDate(year: year, part: .month(month)), next: place + 3)
  }

  func twoDigits(_ place: Int) -> Int? {
    let token = self[place]
    guard token.isNumber, token.end - token.start == 2, token.places == 0 else { return nil }
    return Int(token.digits)
  }

  /// 24/06/2022 and 06/24/2022, where only one reading is a date.
  private func strokeDate(at place: Int) -> DatePoint? {
    guard self[place + 1].is(.slash), self[place + 3].is(.slash), isGlued(place + 1),
      isGlued(place + 2), isGlued(place + 3), isGlued(place + 4), let year = year(at: place + 4)
    else { return nil }
    let (a, b) = (Int(self[place].digits), Int(self[place + 2].digits))
    guard self[place].end - self[place].start <= 2, self[place + 2].isNumber,
      a > 12 || b > 12 || a == b
    else { return nil }
    let (day, month) = a > 12 ? (a, b) : (b, a)
    guard (1...12).contains(month), day >= 1, day <= CalendarDay.days(inMonth: month, of: year)
    else {
      return nil
    }
    return DatePoint(PeriodDate(year: year, part: .day(month: month, day: day)), next: place + 5)
  }

  /// 1999–2000, 2003-04, 2020/21; a year alone.
  private func yearSpan(_ year: Int, at place: Int) -> DatePoint {
    let single = DatePoint(PeriodDate(year: year), next: place + 1)
    let separator = self[place + 1]
    guard separator.isDash || separator.is(.slash), isGlued(place + 1), isGlued(place + 2) else {
      return single
    }
    var last = self.year(at: place + 2)
    if last == nil, let short = twoDigits(place + 2) { last = year - year % 100 + short }
    guard let last, last > year, last < year + 100 else { return single }
    return DatePoint(PeriodDate(year: year), PeriodDate(year: last), next: place + 3)
  }
}
