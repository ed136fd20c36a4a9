/// Periods as an editor would write them.
enum PeriodWords {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let seasonNames = ["spring", "summer", "autumn", "winter"]

  /// A date in full: `24 June 2022`, `June 2022`, `summer 2020`, `the 1990s`.
  static func words(_ date: PeriodDate) -> String {
    let name: String
    switch date.part {
    case .wholeYear, .unknownMonth:
      name = date.unknownDigits > 0 ? "the \(date.year)s" : String(date.year)
    case .month(let month), .unknownDay(let month):
      name = "\(monthNames[month - 1]) \(date.year)"
    case .day(let month, let day): name = "\(day) \(monthNames[month - 1]) \(date.year)"
    case .season(let season): name = "\(seasonNames[season - 21]) \(date.year)"
    }
    return hedge(date) + name
  }

  private static func hedge(_ date: PeriodDate) -> String {
    switch date.qualifier {
    case .certain: ""
    case .uncertain: "possibly "
    case .approximate: "about "
    case .uncertainAndApproximate: "possibly about "
    }
  }

  static func words(from start: PeriodDate, to end: PeriodDate) -> String {
    switch (start.part, end.part) {
    case (.month(let a), .month) where start.year == end.year:
      return "\(hedge(start))\(monthNames[a - 1]) to \(words(end))"
    case (.day(let month, let a), .day(let other, _)) where start.year == end.year:
      let first = month == other ? "\(a)" : "\(a) \(monthNames[month - 1])"
      return "\(hedge(start))\(first) to \(words(end))"
    default:
      return "\(words(asFine(start, as: end, month: 1)))"
        + " to \(words(asFine(end, as: start, month: 12)))"
    }
  }

  /// A year beside a month is named by its first or last month, so that both ends read alike.
  private static func asFine(_ date: PeriodDate, as other: PeriodDate, month: Int) -> PeriodDate {
    guard date.part == .wholeYear, date.unknownDigits == 0, !date.isApproximate,
      case .month = other.part
    else { return date }
    var finer = date
    finer.part = .month(month)
    return finer
  }
}

extension Period {
  /// The period in English: `January 2020 to about June 2021`, `24 June 2022`, `since 2006`,
  /// `the 1990s`.
  public var words: String {
    switch (start, end) {
    case (.date(let date), .date(let other)):
      isInterval ? PeriodWords.words(from: date, to: other) : PeriodWords.words(date)
    case (.date(let date), .open): "since \(PeriodWords.words(date))"
    case (.date(let date), .unknown): "from \(PeriodWords.words(date))"
    case (_, .date(let date)): "until \(PeriodWords.words(date))"
    default: edtf
    }
  }
}
