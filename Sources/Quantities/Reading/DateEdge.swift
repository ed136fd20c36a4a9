/// The start, the middle and the end of a time: the end of 2021, end-March 2021, the start of the
/// 1990s.
extension Passage {
  /// Where in a time a word puts a date.
  private enum Edge {
    case start, middle, end
  }

  /// The date that begins at *start*, *middle* or *end*.
  ///
  /// Of a year it is a month, of a month a day, and approximate; of a decade or a century its
  /// early, middle or late years.
  func edge(at place: Int) -> DatePoint? {
    guard let (edge, point) = whole(at: place), !point.isSpan else { return nil }
    let date = point.start
    var result = date
    result.qualifier = .approximate
    switch date.part {
    case .wholeYear where date.unknownDigits == 0:
      result.part = .month(edge == .start ? 1 : edge == .middle ? 6 : 12)
    case .wholeYear: return third(of: point, named: thirdWord(edge))
    case .month(let month):
      let last = CalendarDay.days(inMonth: month, of: date.year)
      result.part = .day(month: month, day: edge == .start ? 1 : edge == .middle ? 15 : last)
    default: return nil
    }
    return DatePoint(result, next: point.next, lacksYear: point.lacksYear)
  }

  /// The whole that reaches from its start on, or up to its end: since the start of 2021 is since
  /// 2021, until the end of 2021 until 2021.
  /// - Parameters:
  ///   - place: the token after *since*, *until* or *by*.
  ///   - isSince: whether the time goes on from there.
  func wholeFromEdge(at place: Int, isSince: Bool) -> DatePoint? {
    guard let (edge, point) = whole(at: self[place].is(.the) ? place + 1 : place),
      edge == (isSince ? .start : .end)
    else { return nil }
    return point
  }

  /// An edge, and what it is the edge of.
  private func whole(at place: Int) -> (edge: Edge, point: DatePoint)? {
    let token = self[place]
    let edge: Edge
    if token.is(.start) || token.is(.beginning) {
      edge = .start
    } else if token.is(.middle) {
      edge = .middle
    } else if token.is(.end) {
      edge = .end
    } else {
      return nil
    }
    let isJoined = self[place + 1].is(.hyphen) && isGlued(place + 1) && isGlued(place + 2)
    guard self[place + 1].is(.of) || isJoined && edge == .end,
      let point = date(at: place + 2, trusted: true), !point.start.isApproximate,
      !describesNoun(point)
    else { return nil }
    return (edge, point)
  }

  /// Whether a date is part of a name: "the end of 2021 talks", "by 2004 champion Federer".
  func describesNoun(_ point: DatePoint) -> Bool {
    let after = self[point.next]
    guard case .wholeYear = point.start.part,
      after.kind == .word, after.isSpaced, !after.flags.contains(.afterBreak)
    else { return false }
    return !after.roles.has([.stop, .verb, .determiner, .anchor, .hedge, .up, .down])
      && !ends(after, in: "ly")
  }

  private func thirdWord(_ edge: Edge) -> Word {
    switch edge {
    case .start: .early
    case .middle: .mid
    case .end: .late
    }
  }
}
