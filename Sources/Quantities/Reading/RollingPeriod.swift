/// Stretches of time counted from the text's own date: the past three years, the next 18 months,
/// two weeks ago.
///
/// The end that is not the text's date is approximate, and as coarse as its count: months for
/// years and months, years from ten years on, days for weeks. Days are exact.
extension Passage {
  /// What a length of time is counted in.
  private enum Step {
    case days(Int)
    case weeks(Int)
    case months(Int)
  }

  /// the past three years, the last decade, the next 12 months.
  func rollingSpan(at place: Int) -> (period: Period, next: Int)? {
    guard let today else { return nil }
    var next = place
    let hasArticle = self[next].is(.the) || self[next].is(.these)
    if hasArticle {
      next += 1
    } else if self[next - 1].has(.determiner) {
      return nil
    }
    let isPast = self[next].is(.past) || self[next].is(.last)
    guard isPast || self[next].is(.next) else { return nil }
    next += 1
    var count = 1
    if let numeral = numeral(at: next) {
      guard numeral.isSmallWhole, !numeral.isVague, !numeral.isFraction, numeral.digits < 1_000,
        numeral.digits > 0
      else { return nil }
      count = Int(numeral.digits)
      next = numeral.next
    } else if !hasArticle {
      // "last year" is the calendar's; "past year" is not said without its article.
      return nil
    }
    // "the last three years of the war".
    guard let step = step(self[next], count), !self[next + 1].is(.of),
      !(self[next + 1].is(.hyphen) && isGlued(next + 1)),
      !self[next].flags.contains(.possessive) || count == 1
    else { return nil }
    let isCoarse = isCoarse(self[next], count)
    let far = moved(today, step, isPast ? -1 : 1, isCoarse: isCoarse)
    let near = moved(today, step, 0, isCoarse: isCoarse)
    guard far != near, far.year > 0 else { return nil }
    let period =
      isPast ? Period(from: .date(far), to: .date(near)) : Period(from: .date(near), to: .date(far))
    return (period, next + 1)
  }

  /// The moment of "three years ago", of whose length the amount has been read.
  func moment(before phrase: AmountPhrase) -> (period: Period, next: Int)? {
    let ago = phrase.tokens.upperBound
    guard let today, self[ago].is(.ago), phrase.isSingle,
      phrase.modifier == .exactly || phrase.modifier == .about || phrase.modifier == .nearly,
      phrase.amount.isDuration, phrase.amount.numeral.isSmallWhole,
      phrase.amount.numeral.digits < 1_000, phrase.amount.unit.factors.count == 1
    else { return nil }
    let unit = self[ago - 1]
    return moment(today, unit, Int(phrase.amount.numeral.digits)).map { ($0, ago + 1) }
  }

  /// "a year ago".
  func singleMoment(at place: Int) -> (period: Period, next: Int)? {
    guard let today, self[place].is(.a) || self[place].is(.an), self[place + 2].is(.ago),
      let period = moment(today, self[place + 1], 1)
    else { return nil }
    return (period, place + 3)
  }

  private func moment(_ today: CalendarDay, _ unit: Token, _ count: Int) -> Period? {
    guard let step = step(unit, count) else { return nil }
    var date = moved(today, step, -1, isCoarse: false)
    if unit.is(.year) || unit.is(.years) || isCoarse(unit, count) {
      date = PeriodDate(year: date.year, qualifier: .approximate)
    }
    return date.year > 0 ? Period(date) : nil
  }

  private func step(_ unit: Token, _ count: Int) -> Step? {
    guard unit.has(.timeUnit) else { return nil }
    switch UnitTable.entries[Int(lexeme(unit).unit)].name {
    case "day": return .days(count)
    case "week": return .weeks(count)
    case "fortnight": return .weeks(2 * count)
    case "month": return .months(count)
    case "quarter": return .months(3 * count)
    case "year": return .months(12 * count)
    case "decade": return .months(120 * count)
    default: return nil
    }
  }

  private func isCoarse(_ unit: Token, _ count: Int) -> Bool {
    switch UnitTable.entries[Int(lexeme(unit).unit)].name {
    case "decade": true
    case "year": count >= 10
    default: false
    }
  }

  /// So many steps from a day; approximate unless they are days, or none.
  private func moved(
    _ today: CalendarDay, _ step: Step, _ times: Int, isCoarse: Bool
  ) -> PeriodDate {
    var date: PeriodDate
    switch step {
    case .days(let days): return PeriodDate(today.advanced(by: days * times))
    case .weeks(let weeks): date = PeriodDate(today.advanced(by: 7 * weeks * times))
    case .months(let months):
      date = PeriodDate(monthOf: today.movedByMonths(months * times))
      if isCoarse { date.part = .wholeYear }
    }
    if times != 0 { date.qualifier = .approximate }
    return date
  }
}
