extension Passage {
  // MARK: Seasons, quarters and halves

  /// summer 2020, the summer of 2020, the winter of 2020-21.
  func seasonDate(at place: Int) -> DatePoint? {
    let season = Int(lexeme(self[place]).month)
    let next = self[place + 1].is(.of) ? place + 2 : place + 1
    guard (21...24).contains(season), let (year, end) = namedYear(at: next) else { return nil }
    let date = PeriodDate(year: year, part: .season(season))
    guard let afterBoth = endOfTwoYears(year, at: end) else { return DatePoint(date, next: end) }
    switch season {
    // EDTF's winter of a year ends in the next one's February.
    case 24: return DatePoint(date, next: afterBoth)
    // A summer of two years is one of the south.
    case 22:
      return DatePoint(
        PeriodDate(year: year, part: .month(12)), PeriodDate(year: year + 1, part: .month(2)),
        next: afterBoth)
    default: return nil
    }
  }

  /// The token after the second of two years that follow each other: 2020-21, 1999/2000.
  /// - Parameter place: the token after the first.
  private func endOfTwoYears(_ year: Int, at place: Int) -> Int? {
    guard self[place].isDash || self[place].is(.slash), isGlued(place), isGlued(place + 1),
      let second = self.year(at: place + 1) ?? twoDigits(place + 1),
      second == year + 1 || second == (year + 1) % 100
    else { return nil }
    return place + 2
  }

  /// The first half of 2021, third-quarter 2023, Q3 2023, the first nine months of 2004, the
  /// second half of the 1990s.
  func partOfYear(at place: Int) -> DatePoint? {
    let token = self[place]
    var next = place + 1
    var first: Int
    var length: Int
    if token.is(.q1) || token.is(.q2) || token.is(.q3) || token.is(.q4) {
      first = (Int(token.code) - Int(Word.q1.rawValue)) * 3 + 1
      length = 3
    } else if token.is(.h1) || token.is(.h2) {
      first = token.is(.h1) ? 1 : 7
      length = 6
    } else {
      guard let order = order(token) else { return nil }
      if self[next].is(.hyphen), isGlued(next), isGlued(next + 1) { next += 1 }
      if order == 1, let count = numeral(at: next), count.isSmallWhole,
        (1...11).contains(count.digits),
        self[count.next].is(.months) || self[count.next].is(.quarters)
      {
        first = 1
        length = Int(count.digits) * (self[count.next].is(.months) ? 1 : 3)
        next = count.next
      } else if self[next].is(.half), order <= 2 || order == 5 {
        length = 6
        first = order == 1 ? 1 : 7
      } else if self[next].is(.quarter) {
        length = 3
        first = min(order, 4) * 3 - 2
      } else {
        return nil
      }
      next += 1
    }
    guard first + length <= 13 else { return nil }
    let isPart = self[next - 1].is(.half) || self[next - 1].is(.quarter)
    if self[next].is(.of) || self[next].is(.in) { next += 1 }
    if self[next].is(.the) { next += 1 }
    if isPart, let point = partOfDecade(at: next, from: first, length) { return point }
    if self[next].is(.fiscal) || self[next].is(.financial) {
      next += self[next + 1].is(.year) ? 2 : 1
    }
    // The quarters of 2020-21 are a financial year's, which may begin in any month.
    guard let (year, end) = yearOfPart(at: next), endOfTwoYears(year, at: end) == nil else {
      return nil
    }
    return months(first, length, of: year, next: end)
  }

  private func months(_ first: Int, _ length: Int, of year: Int, next: Int) -> DatePoint {
    DatePoint(
      PeriodDate(year: year, part: .month(first)),
      PeriodDate(year: year, part: .month(first + length - 1)), next: next)
  }

  /// The year of Q1 2021, Q1 FY21 and Q1 '21.
  private func yearOfPart(at place: Int) -> (year: Int, next: Int)? {
    if let named = namedYear(at: place) { return named }
    if self[place].is(.fy) {
      guard let point = fiscalYear(at: place), !point.isSpan else { return nil }
      return (point.start.year, point.next)
    }
    guard self[place].is(.apostrophe), isGlued(place + 1), let short = twoDigits(place + 1),
      short < 70
    else { return nil }
    return (2_000 + short, place + 2)
  }

  /// A half of a decade, or a half or quarter of a century: the months of a year as twelfths.
  private func partOfDecade(at place: Int, from first: Int, _ length: Int) -> DatePoint? {
    let token = self[place]
    let whole =
      token.isNumber
      ? decadeInDigits(at: place, hasArticle: true) ?? century(at: place)
      : token.has(.decade) ? decade(Int(lexeme(token).number), next: place + 1) : nil
    guard let whole else { return nil }
    let years = whole.start.unknownDigits == 1 ? 10 : 100
    guard years * length % 12 == 0, years * (first - 1) % 12 == 0 else { return nil }
    let start = whole.start.year + years * (first - 1) / 12
    return DatePoint(
      PeriodDate(year: start), PeriodDate(year: start + years * length / 12 - 1), next: whole.next)
  }

  /// 1Q21, 2H2021: a quarter or a half and its year in one; 1Q 2021.
  func compactPart(at place: Int) -> DatePoint? {
    let token = self[place]
    let letter = token.kind == .junk ? token.start + 1 : self[place + 1].start
    guard token.end > token.start, letter < bytes.count,
      (49...52).contains(bytes[token.start])
    else { return nil }
    let part = Int(bytes[token.start] - 49)
    let isQuarter = bytes[letter] == UInt8(ascii: "Q")
    guard isQuarter || bytes[letter] == UInt8(ascii: "H") && part < 2 else { return nil }
    let length = isQuarter ? 3 : 6
    if token.kind == .junk {
      guard token.end - token.start == 4 || token.end - token.start == 6 else { return nil }
      var year = 0
      for byte in bytes[(letter + 1)..<token.end] {
        guard byte &- 48 < 10 else { return nil }
        year = year * 10 + Int(byte - 48)
      }
      if year < 70 { year += 2_000 }
      guard (1_970...2_099).contains(year) else { return nil }
      return months(part * length + 1, length, of: year, next: place + 1)
    }
    guard token.end - token.start == 1, isGlued(place + 1),
      self[place + 1].end - self[place + 1].start == 1,
      let (year, next) = yearOfPart(at: self[place + 2].is(.of) ? place + 3 : place + 2)
    else { return nil }
    return months(part * length + 1, length, of: year, next: next)
  }

  /// 1 to 4; 5 for last and final.
  private func order(_ token: Token) -> Int? {
    if token.is(.first) || token.is(.opening) { return 1 }
    if token.is(.second) { return 2 }
    if token.is(.last) || token.is(.final) || token.is(.closing) { return 5 }
    guard token.has(.fraction), !token.roles.has(.fractionPlural), !token.is(.half),
      !token.is(.quarter)
    else { return nil }
    let number = Int(lexeme(token).number)
    return (3...4).contains(number) ? number : nil
  }

  /// fiscal 2004, FY2004, the financial year 2004-05.
  func fiscalYear(at place: Int) -> DatePoint? {
    var next = place + 1
    if self[next].is(.year) { next += 1 }
    // FY25.
    if self[place].is(.fy), isGlued(next), let short = twoDigits(next), short < 70 {
      return DatePoint(PeriodDate(year: 2_000 + short), next: next + 1)
    }
    guard let year = year(at: next) else { return nil }
    if let point = date(at: next, trusted: true), point.isSpan { return point }
    return DatePoint(PeriodDate(year: year), next: next + 1)
  }

  // MARK: Decades and centuries

  func decade(_ year: Int, next: Int) -> DatePoint {
    DatePoint(PeriodDate(year: year, unknownDigits: 1), next: next)
  }

  /// 1990s, 1990's; with an article 90s too.
  func decadeInDigits(at place: Int, hasArticle: Bool) -> DatePoint? {
    let token = self[place]
    guard token.isNumber, token.places == 0, token.digits % 10 == 0, token.digits > 0 else {
      return nil
    }
    let suffix = self[place + 1]
    let isPlural = suffix.is(.s) && isGlued(place + 1)
    guard isPlural || token.flags.contains(.possessive) else { return nil }
    let next = isPlural ? place + 2 : place + 1
    if token.end - token.start == 4, (1_000...2_190).contains(token.digits) {
      guard isPlural || hasArticle else { return nil }
      return decade(Int(token.digits), next: next)
    }
    // "the 80s" may be degrees or ages: only decades that are named so.
    guard hasArticle, isPlural, token.end - token.start == 2, token.digits >= 60,
      !tellsScores(before: place - 1)
    else { return nil }
    return decade(1_900 + Int(token.digits), next: next)
  }

  /// '90s.
  func shortDecade(at place: Int) -> DatePoint? {
    let token = self[place + 1]
    guard token.isNumber, isGlued(place + 1), token.end - token.start == 2, token.digits % 10 == 0,
      self[place + 2].is(.s), isGlued(place + 2)
    else { return nil }
    return decade((token.digits < 30 ? 2_000 : 1_900) + Int(token.digits), next: place + 3)
  }

  /// The 19th century.
  func century(at place: Int) -> DatePoint? {
    let token = self[place]
    guard token.flags.contains(.ordinal), (1...21).contains(token.digits) else { return nil }
    let next = self[place + 1].is(.hyphen) && isGlued(place + 1) ? place + 2 : place + 1
    guard self[next].is(.century), !self[next].flags.contains(.possessive),
      !self[next + 1].is(.bc), !self[next + 1].is(.bce)
    else { return nil }
    // 21st Century Fox.
    if self[next].isCapital, self[next + 1].isCapital { return nil }
    return DatePoint(
      PeriodDate(year: (Int(token.digits) - 1) * 100, unknownDigits: 2), next: next + 1)
  }

  // MARK: Years

  /// Whether a number of four digits is a year where it stands.
  func isYear(at place: Int, trusted: Bool) -> Bool {
    let token = self[place]
    let before = self[place - 1]
    let after = self[place + 1]
    if isOtherThanYear(place) { return false }
    let introduces =
      before.is(.in) || before.is(.since) || before.is(.until) || before.is(.till)
      || before.is(.during) || before.is(.by) || before.is(.from) || before.is(.early)
      || before.is(.late) || before.is(.mid) || before.is(.year) || before.is(.fiscal)
      || before.is(.circa)
    let modern = (1_900...2_099).contains(token.digits)
    guard modern else {
      if isOldSpan(at: place) { return true }
      // "the panic of 1893": thousands have a comma.
      let isOld = before.is(.of) && (1_500...1_899).contains(token.digits)
      return (introduces || trusted || isOld && !token.flags.contains(.grouped))
        && !isPluralNext(place)
    }
    if introduces || before.is(.the) || before.flags.contains(.possessive) || before.has(.month) {
      return !after.has(.irregularPlural) || before.is(.the)
    }
    // 2000 troops, 1950 crates; but 2004 elections, and "2004 promises to".
    if isPluralNext(place) {
      let isVerb =
        startsSentence(place) && (self[place + 2].is(.to) || self[place + 2].has(.determiner))
      return (after.has(.yearly) || isVerb)
    }
    return !precededByMore(place)
  }

  /// Whether signs, names or units beside a number say that it is no year.
  private func isOtherThanYear(_ place: Int) -> Bool {
    let (before, after) = (self[place - 1], self[place + 1])
    if before.is(.sign) || before.is(.hash)
      || before.has(.designator) && !before.roles.has(.designatorPlural)
    {
      return true
    }
    if before.kind == .word, before.isCapital, isNameBefore(place) { return true }
    // The comet C/2022 E3.
    if before.is(.slash), isGlued(place), isGlued(place - 1), self[place - 2].kind == .word {
      return true
    }
    if case .currency? = symbol(before), before.flags.contains(.capitals) { return true }
    if before.isDash, isGlued(place), isGlued(place - 1), self[place - 2].kind == .word,
      !isPrefix(self[place - 2])
    {
      return true
    }
    if after.is(.hyphen), isGlued(place + 1), self[place + 2].kind == .word {
      if self[place + 2].has(.unit) || self[place + 2].is(.odd) || self[place + 2].is(.plus) {
        return true
      }
    }
    if after.has([.unit, .magnitude, .clock]) || after.has(.currencyPlural) && after.isSpaced
      || after.is(.times) || after.is(.per) || after.is(.or) && self[place + 2].is(.more)
    {
      // "the 2004 season", "in 2004 dollars".
      return true
    }
    return false
  }

  /// The years of "the 1850-1900 average".
  private func isOldSpan(at place: Int) -> Bool {
    guard self[place + 1].isDash, isGlued(place + 1), isGlued(place + 2),
      let last = year(at: place + 2), self[place].digits >= 1_500, last > Int(self[place].digits)
    else { return false }
    return !isPluralNext(place + 2) && !self[place + 3].has([.unit, .magnitude])
  }

  private func isPluralNext(_ place: Int) -> Bool {
    isPlural(self[place + 1]) && !self[place + 1].isCapital
  }

  /// "more than 2000", "some 2000".
  private func precededByMore(_ place: Int) -> Bool {
    let before = self[place - 1]
    // "3 percent higher than 2013" has a year.
    return before.is(.than) && !self[place - 2].is(.later) && !self[place - 2].is(.earlier)
      && !self[place - 2].is(.higher) && !self[place - 2].is(.lower)
      || before.is(.some) || before.is(.least) || before.is(.nearly)
  }

  private func isPrefix(_ token: Token) -> Bool {
    token.is(.mid) || text(token.start..<token.end).lowercased().isPeriodPrefix
  }

  /// Windows 2000, Athens 2004, Euro 2004: a name, not a time.
  private func isNameBefore(_ place: Int) -> Bool {
    let before = self[place - 1]
    guard self[place].isSpaced, !startsSentence(place - 1) else { return false }
    return !before.roles.has([
      .stop, .determiner, .verb, .weekday, .month, .season, .hedge, .up, .down, .periodLead,
      .anchor,
      .timeUnit,
    ]) && !before.flags.contains(.possessive) && !isTitleCase(around: place)
  }
}

extension String {
  fileprivate var isPeriodPrefix: Bool {
    ["pre", "post", "early", "late", "end", "year", "since"].contains(self)
  }
}
