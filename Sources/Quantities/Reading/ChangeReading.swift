extension Passage {
  /// The direction that the words before an amount give it: "rose 5 percent", "up about 40%", "a
  /// drop of 3 points".
  /// - Parameter place: the first token of the amount, hedge included.
  func changeCue(before place: Int, _ amount: Amount) -> Change? {
    guard allowsChange(amount) else { return nil }
    var back = place - 1
    var hasBy = false
    for _ in 0..<3 {
      let token = self[back]
      guard token.kind == .word, !token.roles.has([.up, .down]) else { break }
      if token.is(.by) { hasBy = true }
      guard token.roles.has(.cueFiller) || isAdverb(token) else { break }
      back -= 1
    }
    let token = self[back]
    guard token.kind == .word, !token.flags.contains(.afterBreak) || back == place - 1 else {
      return nil
    }
    if token.is(.of) { return changeNoun(at: back - 1) }
    guard token.roles.has([.up, .down]) else {
      return hasBy ? changeVerb(before: back + 1, amount) : nil
    }
    if token.is(.up) || token.is(.down) {
      let isPart =
        amount.kind == .percent || amount.kind == .percentagePoint
        || amount.kind == .points
      let verb = self[back - 1]
      if !isPart || verb.is(.making) || verb.is(.made) || verb.is(.make), !hasBy, verb.has(.phrasal)
      {
        return nil
      }
    }
    if token.roles.has(.weak), !hasBy, !isPrice(amount) { return nil }
    if amount.kind == .count, !hasBy, isSingularCue(token, back) { return nil }
    return token.roles.has(.up) ? .up : .down
  }

  /// "raised its key rate by", "cut pay by": the verb stands before its object.
  private func changeVerb(before place: Int, _ amount: Amount) -> Change? {
    switch amount.kind {
    case .percent, .percentagePoint, .points, .money, .share, .multiple: break
    default: return nil
    }
    for back in 1...7 {
      let token = self[place - back]
      guard token.kind == .word || token.is(.apostrophe), !token.flags.contains(.afterBreak) else {
        return nil
      }
      if token.is(.up) || token.is(.down) || token.roles.has(.comparative) { continue }
      if token.has(.up) { return .up }
      if token.has(.down) { return .down }
      if token.is(.by) || token.is(.and) || token.is(.that) { return nil }
    }
    return nil
  }

  /// Before a count *up* and *down* are mostly particles: "grew up two streets away".
  private func isSingularCue(_ token: Token, _ place: Int) -> Bool {
    guard token.is(.up) || token.is(.down) else { return false }
    let before = self[place - 1]
    return before.kind == .word && !before.roles.has(.stop)
  }

  /// Times, durations and levels in words have no direction of their own.
  private func allowsChange(_ amount: Amount) -> Bool {
    switch amount.kind {
    case .measure(.time): false
    case .count, .bare: !amount.numeral.isVague
    case .share: amount.numeral.isFraction
    default: true
    }
  }

  /// What one can gain or lose and still mean a change: parts and prices.
  private func isPrice(_ amount: Amount) -> Bool {
    switch amount.kind {
    case .percent, .percentagePoint, .points: return true
    case .bare:
      let after = self[amount.tokens.upperBound]
      return amount.numeral.exponent < 0
        || after.is(.comma) && self[amount.tokens.upperBound + 1].is(.or)
    case .money:
      if amount.shift < 0 { return true }
      guard !amount.numeral.hasMagnitude else { return false }
      let after = self[amount.tokens.upperBound]
      return after.is(.to) || after.is(.comma) && self[amount.tokens.upperBound + 1].is(.or)
        || amount.numeral.exponent == -2
    default: return false
    }
  }

  private func isAdverb(_ token: Token) -> Bool {
    token.end - token.start > 4 && bytes[token.end - 1] | 0x20 == UInt8(ascii: "y")
      && bytes[token.end - 2] | 0x20 == UInt8(ascii: "l")
  }

  /// "an increase of", "growth of".
  private func changeNoun(at place: Int) -> Change? {
    let token = self[place]
    guard token.kind == .word, !token.roles.has(.comparative) else { return nil }
    if token.roles.has(.upNoun) { return .up }
    return token.roles.has(.downNoun) ? .down : nil
  }

  /// "a 5 percent increase", "12 points lower", "a threefold rise".
  func changeNoun(after amount: Amount) -> Change? {
    switch amount.kind {
    case .percent, .percentagePoint, .points, .multiple, .money, .measure(.temperature): break
    case .count where self[amount.tokens.upperBound - 2].is(.hyphen): break
    default: return nil
    }
    let place = amount.tokens.upperBound
    for step in 0..<3 {
      let token = self[place + step]
      guard token.kind == .word, !token.flags.contains(.afterBreak) else { return nil }
      if token.roles.has(.comparative) {
        // "three times more" is a factor; "5 percent more" a change.
        guard step == 0, amount.kind != .multiple else { return nil }
        if token.is(.above) || token.is(.below) { return nil }
        if amount.kind == .money, !token.is(.higher), !token.is(.lower) { return nil }
        return token.roles.has(.upNoun) ? .up : .down
      }
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

  /// Whether something rises or falls, so that "from … to …" are its levels.
  func changesLevel(before place: Int) -> Bool {
    for back in 1...8 {
      let token = self[place - back]
      if token.kind == .none || token.is(.period) || token.is(.semicolon) { return false }
      if token.has([.up, .down, .upNoun, .downNoun, .multiplied, .fold]),
        !token.roles.has(.comparative)
      {
        return true
      }
      if token.flags.contains(.afterBreak) { return false }
    }
    return false
  }
}
