/// A date in prose: one EDTF date, or the two ends of "early 2019", perhaps without its year.
struct DatePoint {
  var start: PeriodDate
  var end: PeriodDate
  /// The token after it.
  var next: Int
  /// Whether only a month or a day is named; the year stands at the other end of a span.
  var lacksYear = false
  /// "2020-22" and "1999/2000" bring their own end.
  var isSpan: Bool { start != end }

  init(_ date: PeriodDate, next: Int, lacksYear: Bool = false) {
    start = date
    end = date
    self.next = next
    self.lacksYear = lacksYear
  }

  init(_ start: PeriodDate, _ end: PeriodDate, next: Int) {
    self.start = start
    self.end = end
    self.next = next
  }

  var period: Period { Period(from: .date(start), to: .date(end)) }

  /// From the start of one to the end of the other; the first takes its year, and a lone day its
  /// month, from the second. Nil where the span would end before it starts.
  static func span(_ first: DatePoint, _ second: DatePoint) -> Period? {
    guard !second.lacksYear || !first.lacksYear else { return nil }
    var start = first.start
    var end = second.end
    if first.lacksYear {
      start.year = second.start.year
      // December to March 2021 began the year before.
      if start.firstDay > end.lastDay { start.year -= 1 }
    }
    if second.lacksYear { end.year = first.end.year }
    guard start.firstDay < end.lastDay, start != end else { return nil }
    return Period(from: .date(start), to: .date(end))
  }
}
