extension Passage {
  /// "a 5 percent increase", "12 points lower", "a threefold rise".
  func changeNoun(after amount: Amount) -> Change? {
    switch amount.kind {
    case .percent, .percentagePoint, .points, .multiple, .money, .measure(.temperature): break
    case .count where self[amount.tokens.upperBound - 2].is(.hyphen): break
    // "a 2.3 million-barrel rise", but a 10-metre drop is deep.
    case .measure(let dimension)
    where dimension != .time && dimension != .length
      && self[amount.tokens.upperBound - 2].is(.hyphen):
      break
    case .share: return comparedShare(amount)
    // "the 19 million increase".
    case .bare:
      let after = self[amount.tokens.upperBound]
      // "3 million lower than before".
      if after.is(.higher) || after.is(.lower) { return after.is(.higher) ? .up : .down }
      guard !after.roles.has(.comparative), isDetermined(amount) else { return nil }
      return changeNoun(at: amount.tokens.upperBound, amount)
    default: return nil
    }
    let place = amount.tokens.upperBound
    if self[place].is(.comma) { return closing(amount) }
    // "a 1.2 percent month-on-month increase".
    let first = afterJoinedWord(place)
    for step in 0..<3 {
      let token = self[first + step]
      guard token.kind == .word, !token.flags.contains(.afterBreak) else { return nil }
      if token.roles.has(.comparative) {
        // "three times more" is a factor; "5 percent more" a change.
        guard step == 0, amount.kind != .multiple else { return nil }
        if token.is(.above) || token.is(.below) { return nil }
        if amount.kind == .money, !token.is(.higher), !token.is(.lower) { return nil }
        return token.roles.has(.upNoun) ? .up : .down
      }
      // "28 percent off its peak".
      if step == 0, token.is(.off), amount.kind == .percent { return .down }
      if token.roles.has([.upNoun, .downNoun]), isEarning(token, amount) { return nil }
      if token.roles.has(.upNoun) { return .up }
      if token.roles.has(.downNoun) { return .down }
      if token.is(.up) || token.is(.down) {
        // "40 percent up on 2020".
        guard step == 0, amount.kind != .money else { return nil }
        return token.is(.up) ? .up : .down
      }
      if token.roles.has([.stop, .verb]) { return nil }
    }
    return nil
  }

  /// "the 19 million increase", "a downwardly revised 223,000 gain".
  private func isDetermined(_ amount: Amount) -> Bool {
    for back in 1...3 {
      let token = self[amount.tokens.lowerBound - back]
      if token.has(.determiner) { return true }
      guard token.kind == .word, looksVerbal(token) else { return false }
    }
    return false
  }

  /// The token after words that hyphens join.
  private func afterJoinedWord(_ place: Int) -> Int {
    var next = place
    while next < place + 6, self[next].kind == .word, self[next + 1].is(.hyphen),
      isGlued(next + 1), isGlued(next + 2)
    {
      next += 2
    }
    return next > place ? next + 1 : place
  }

  /// "closed 42 points, or 0.4 percent, lower": either number.
  private func closing(_ amount: Amount) -> Change? {
    var comma = amount.tokens.upperBound
    if self[comma + 1].is(.or), let second = self.amount(at: comma + 2) {
      comma = second.tokens.upperBound
    }
    let token = self[comma + 1]
    guard self[comma].is(.comma), token.is(.higher) || token.is(.lower),
      !self[comma + 2].is(.than)
    else { return nil }
    return token.is(.higher) ? .up : .down
  }

  /// "a third lower", "a two-thirds cut"; but "a third fall behind" has a verb.
  private func comparedShare(_ amount: Amount) -> Change? {
    let token = self[amount.tokens.upperBound]
    let before = self[amount.tokens.lowerBound - 1]
    guard amount.numeral.isInWords, token.has([.upNoun, .downNoun]),
      token.roles.has(.comparative) || before.is(.a) || before.is(.an),
      !token.is(.above), !token.is(.below), !token.flags.contains(.afterBreak)
    else { return nil }
    return token.roles.has(.upNoun) ? .up : .down
  }
}
