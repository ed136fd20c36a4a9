/// Hours that are told in words: "at eight in the evening", "open at seven on Sundays".
extension Passage {
  /// Whether a bare number up to twelve is an hour: after a preposition, and before a part of the
  /// day or a weekday.
  func isHourOfDay(_ place: Int, _ amount: Amount) -> Bool {
    guard amount.kind == .bare, amount.numeral.isSmallWhole,
      (1...12).contains(amount.numeral.digits)
    else { return false }
    let before = self[place - 1]
    let isAbout = before.is(.about) || before.is(.around)
    let lead = isAbout && self[place - 2].is(.at) ? self[place - 2] : before
    guard
      lead.is(.at) || lead.is(.by) || lead.is(.until) || lead.is(.till) || lead.is(.after)
        || lead.is(.before) || lead.is(.from) || lead.is(.since) || lead.is(.to) || lead.is(.past)
        || isAbout
    else { return false }
    let next = amount.tokens.upperBound
    if self[next].is(.in), self[next + 1].is(.the) {
      let part = self[next + 2]
      return part.is(.morning) || part.is(.afternoon) || part.is(.evening)
    }
    guard lead.is(.at) else { return false }
    if self[next].is(.at) { return self[next + 1].is(.night) }
    return self[next].is(.on) && self[next + 1].roles.has(.weekday) && self[next + 1].isCapital
  }
}
