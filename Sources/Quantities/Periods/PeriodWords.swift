/// Writes periods as an editor would, in any of the languages.
struct PeriodWords {
  let patterns: DatePatterns
  let signs: NumberSigns

  init(_ locale: NumberLocale) {
    patterns = locale.dates
    signs = locale.signs
  }

  /// The parts of a date that are written.
  private enum Parts {
    case all, withoutYear, dayOnly
  }

  func text(_ period: Period) -> String {
    switch (period.start, period.end) {
    case (.date(let start), .date(let end)):
      period.isInterval ? range(from: start, to: end) : text(start)
    case (.date(let date), .open): patterns.since(text(date, isAfterPreposition: true))
    case (.date(let date), .unknown): patterns.from(text(date, isAfterPreposition: true))
    case (_, .date(let date)): patterns.until(text(date, isAfterPreposition: true))
    default: period.edtf
    }
  }

  /// A date in full: `24 June 2022`, `June 2022`, `summer 2020`, `the 1990s`.
  /// - Parameter isAfterPreposition: whether *since*, *until* or *to* stands before it.
  private func text(
    _ date: PeriodDate, _ parts: Parts = .all, isAfterPreposition: Bool = false
  ) -> String {
    var text: String
    switch date.part {
    case .wholeYear, .unknownMonth: text = year(date)
    case .month(let month), .unknownDay(let month): text = patterns.months[month - 1]
    case .day(let month, let day):
      text = day == 1 ? patterns.firstDay ?? patterns.day("1") : patterns.day("\(day)")
      if parts != .dayOnly {
        text = patterns.dayAndMonth(text, patterns.months[month - 1])
      }
    case .season(let season): text = patterns.seasons[season - 21]
    }
    switch date.part {
    case .wholeYear, .unknownMonth: break
    default: if parts == .all { text = patterns.withYear(text, number(date)) }
    }
    if signs.digits == .arabic { text = signs.inArabicDigits(text) }
    return hedged(text, date.qualifier, isAfterPreposition)
  }

  /// The year as history counts it: 2021, 45 BC.
  private func number(_ date: PeriodDate) -> String {
    date.year > 0 ? "\(date.year)" : patterns.beforeChrist("\(1 - date.year)")
  }

  private func year(_ date: PeriodDate) -> String {
    switch date.unknownDigits {
    case 0: return patterns.year(number(date))
    case 1: return patterns.decade("\(date.year)")
    default: return patterns.century(patterns.centuryNumber.text(date.year / 100 + 1))
    }
  }

  private func hedged(
    _ text: String, _ qualifier: PeriodDate.Qualifier, _ isAfterPreposition: Bool
  ) -> String {
    let about = isAfterPreposition ? patterns.aboutAfterPreposition : nil
    switch qualifier {
    case .certain: return text
    case .uncertain: return patterns.possibly(text)
    case .approximate: return (about ?? patterns.about)(text)
    case .uncertainAndApproximate: return patterns.possibly((about ?? patterns.about)(text))
    }
  }

  /// Both ends, and what they share once: `3 to 7 June 2021`, `2021년 6월 3일~7일`.
  private func range(from start: PeriodDate, to end: PeriodDate) -> String {
    let shared: Parts
    switch (start.part, end.part) {
    case (.month, .month) where start.year == end.year: shared = .withoutYear
    case (.day(let month, _), .day(let other, _)) where start.year == end.year:
      shared = month == other ? .dayOnly : .withoutYear
    default:
      let (start, end) = (start.asFine(as: end, month: 1), end.asFine(as: start, month: 12))
      return patterns.range(text(start), text(end, isAfterPreposition: true))
    }
    return patterns.startsWithYear
      ? patterns.range(text(start), text(end, shared, isAfterPreposition: true))
      : patterns.range(text(start, shared), text(end, isAfterPreposition: true))
  }
}

extension PeriodDate {
  /// A year beside a month is named by its first or last month, so that both ends read alike.
  fileprivate func asFine(as other: PeriodDate, month: Int) -> PeriodDate {
    guard part == .wholeYear, unknownDigits == 0, !isApproximate, case .month = other.part else {
      return self
    }
    var finer = self
    finer.part = .month(month)
    return finer
  }
}

extension DatePatterns.CenturyNumber {
  fileprivate func text(_ number: Int) -> String {
    switch self {
    case .digits: return "\(number)"
    case .ordinal:
      let ending =
        switch (number % 100, number % 10) {
        case (11...13, _): "th"
        case (_, 1): "st"
        case (_, 2): "nd"
        case (_, 3): "rd"
        default: "th"
        }
      return "\(number)\(ending)"
    case .roman:
      var (text, rest) = ("", number)
      for (value, letters) in Self.romanLetters {
        while rest >= value { (text, rest) = (text + letters, rest - value) }
      }
      return text
    }
  }

  private static let romanLetters = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]
}

extension Period {
  /// The period in English: `January 2020 to about June 2021`, `24 June 2022`, `since 2006`,
  /// `the 1990s`.
  public var words: String { words(in: .english) }

  /// The period in a language: `janvier 2020 à juin 2021`, `seit 2006`.
  public func words(in locale: NumberLocale) -> String { PeriodWords(locale).text(self) }
}
