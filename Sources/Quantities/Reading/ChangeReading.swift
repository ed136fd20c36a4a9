extension Passage {
  /// The direction that the words before an amount give it: "rose 5 percent", "up about 40%", "a
  /// drop of 3 points".
  /// - Parameter place: the first token of the amount, hedge included.
  func changeCue(before place: Int, _ amount: Amount) -> Change? {
    guard allowsChange(amount) || isStepInTime(amount, from: place),
      !describesNoun(amount, after: place - 1)
    else { return nil }
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
    // "rose for a fifth month, by 3 percent".
    if hasBy, token.is(.comma), back == place - 2 { return changeVerb(before: back, amount) }
    guard token.kind == .word, !token.flags.contains(.afterBreak) || back == place - 1 else {
      return nil
    }
    if token.is(.of) {
      if isMove(self[back - 1], amount) { return nil }
      return changeNoun(at: back - 1, amount) ?? sum(at: back - 1, amount) ?? pace(
        endingAt: back - 1, amount)
        ?? changeNoun(in: back - 1, amount)
    }
    if token.is(.at), back < place - 1 { return growth(at: back, amount) }
    if let verb = verbBeforeArticle(back), isPart(amount) || isPrice(amount) { return verb }
    guard token.roles.has([.up, .down]) else {
      return hasBy
        ? changeVerb(before: back + 1, amount) : transitiveVerb(before: place, amount)
    }
    if token.is(.up) || token.is(.down) {
      let verb = self[back - 1]
      if !hasBy, verb.has(.phrasal) { return phrasalChange(verb, token, amount) }
    }
    if token.roles.has(.weak), !hasBy || token.is(.lost), !isPrice(amount) {
      return isLossOfPart(token, amount) ? .down : nil
    }
    if !hasBy, isMove(token, amount) || isGrown(token, amount) { return nil }
    if isBehind(amount) || amount.kind == .count && !hasBy && isSingularCue(token, back) {
      return nil
    }
    return token.roles.has(.up) ? .up : .down
  }

  /// "raised its key rate by", "cut pay by": the verb stands before its object.
  private func changeVerb(before place: Int, _ amount: Amount) -> Change? {
    switch amount.kind {
    case .percent, .percentagePoint, .points, .money, .share, .multiple: break
    case .measure: break
    default: return nil
    }
    for back in 1...10 {
      let token = self[place - back]
      guard token.kind == .word || token.is(.apostrophe) || token.is(.hyphen),
        !token.flags.contains(.afterBreak)
      else {
        return nil
      }
      if token.is(.up) || token.is(.down) || token.roles.has(.comparative) { continue }
      if token.has(.up) { return .up }
      if token.has(.down) { return .down }
      if token.is(.by) || token.is(.and) || token.is(.that) { return nil }
    }
    return nil
  }

  /// "rose a better-than-expected 6 percent", "fell by a seasonally adjusted 2 percent": the verb
  /// before the article, where no noun of its own follows that.
  private func verbBeforeArticle(_ place: Int) -> Change? {
    for back in 0..<7 {
      let token = self[place - back]
      guard token.kind == .word || token.is(.hyphen) && isGlued(place - back) else { return nil }
      let isInside = self[place - back + 1].is(.hyphen) || self[place - back - 1].is(.hyphen)
      if token.is(.a) || token.is(.an), !isInside {
        let verb = self[place - back - 1].is(.by) ? self[place - back - 2] : self[place - back - 1]
        guard back > 0, verb.has([.up, .down]), !verb.roles.has([.stop, .comparative]) else {
          return nil
        }
        return verb.roles.has(.up) ? .up : .down
      }
      if token.roles.has([.stop, .verb]), !isInside { return nil }
    }
    return nil
  }

  /// "sold a 3 percent stake", "raised its 12 percent duty": not the number changes.
  private func describesNoun(_ amount: Amount, after place: Int) -> Bool {
    guard self[place].has(.determiner), !self[place - 1].is(.at) else { return false }
    let noun = self[amount.tokens.upperBound]
    return noun.kind == .word && noun.isSpaced && !noun.flags.contains(.afterBreak)
      && !noun.roles.has([.stop, .verb, .weekday, .upNoun, .downNoun, .up, .down])
      && !ends(noun, in: "ly")
  }

  /// "grew at a 3.5 percent rate", "shrank at an annual pace of 2 percent": the place of *at*.
  private func growth(at place: Int, _ amount: Amount) -> Change? {
    let verb = self[place - 1]
    guard amount.kind == .percent, self[place + 1].is(.a) || self[place + 1].is(.an),
      verb.has([.up, .down]), !verb.roles.has([.comparative, .stop])
    else { return nil }
    return verb.roles.has(.up) ? .up : .down
  }

  /// "fell by an average of 12 points", "rose a total of 3 percent".
  private func sum(at place: Int, _ amount: Amount) -> Change? {
    guard self[place].has(.sum), self[place - 1].has(.determiner) else { return nil }
    let verb = self[place - 2].is(.by) ? self[place - 3] : self[place - 2]
    guard verb.has([.up, .down]), !verb.roles.has([.weak, .comparative, .stop]) else { return nil }
    return verb.roles.has(.up) ? .up : .down
  }

  private func pace(endingAt place: Int, _ amount: Amount) -> Change? {
    guard self[place].has(.pace) else { return nil }
    for back in 1...4 where self[place - back].is(.at) {
      return growth(at: place - back, amount)
    }
    return nil
  }

  /// "raised its key interest rate 25 basis points", "cut prices 10 percent": the object stands
  /// between the verb and the number.
  private func transitiveVerb(before place: Int, _ amount: Amount) -> Change? {
    guard amount.kind == .percent || amount.kind == .percentagePoint,
      !amount.isPart, !self[place - 1].roles.has([.determiner, .adjective, .stop])
    else { return nil }
    for back in 1...6 {
      let token = self[place - back]
      guard token.kind == .word, !token.flags.contains(.afterBreak) else { return nil }
      if token.roles.has([.up, .down]), token.roles.has(.weak), !token.roles.has(.stop), back > 1 {
        return token.roles.has(.up) ? .up : .down
      }
      guard !token.roles.has([.stop, .verb]) || token.roles.has(.determiner) else { return nil }
    }
    return nil
  }

  /// Before a count *up* and *down* are mostly particles: "grew up two streets away".
  private func isSingularCue(_ token: Token, _ place: Int) -> Bool {
    guard token.is(.up) || token.is(.down) else { return false }
    let before = self[place - 1]
    return before.kind == .word && !before.roles.has(.stop)
  }

  /// "fell three games behind", "fell 12 votes short": a distance.
  private func isBehind(_ amount: Amount) -> Bool {
    let after = self[amount.tokens.upperBound]
    // Rates that rose five times rose often.
    if amount.kind == .count, self[amount.tokens.upperBound - 1].is(.times) { return true }
    return after.is(.behind) || after.is(.short) || after.is(.shy)
  }

  /// Levels rise and ease by metres; what jumps, falls or sinks so far moves.
  private func isMove(_ token: Token, _ amount: Amount) -> Bool {
    if case .measure(.length) = amount.kind { token.has(.motion) } else { false }
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
  func isPrice(_ amount: Amount) -> Bool {
    switch amount.kind {
    case .percent, .percentagePoint, .points: return true
    case .bare:
      let after = self[amount.tokens.upperBound]
      return amount.numeral.exponent < 0
        || after.is(.comma) && self[amount.tokens.upperBound + 1].is(.or)
    case .money:
      if amount.shift < 0 { return true }
      // What adds $120 a month to bills is no price.
      guard !amount.numeral.hasMagnitude, !isPaidByTime(amount) else { return false }
      let after = self[amount.tokens.upperBound]
      return after.is(.to) && startsAmount(self[amount.tokens.upperBound + 1])
        || after.is(.comma) && self[amount.tokens.upperBound + 1].is(.or)
        || amount.numeral.exponent == -2
    default: return false
    }
  }

  private func isPaidByTime(_ amount: Amount) -> Bool {
    amount.unit.factors.contains { factor in
      guard factor.exponent < 0, case .measure(let name) = factor.base,
        let index = UnitTable.index(name)
      else { return false }
      return UnitTable.entries[Int(index)].dimension == .time
    }
  }

  /// "to $46.75", not "to the cost of a loan".
  private func startsAmount(_ token: Token) -> Bool {
    token.isNumber || token.is(.sign) || token.isCapital || token.has([.anchor, .hedge])
  }

  private func isAdverb(_ token: Token) -> Bool {
    token.end - token.start > 4 && bytes[token.end - 1] | 0x20 == UInt8(ascii: "y")
      && bytes[token.end - 2] | 0x20 == UInt8(ascii: "l")
  }

  /// "an increase of", "growth of".
  func changeNoun(at place: Int, _ amount: Amount) -> Change? {
    let token = self[place]
    guard token.kind == .word, !token.roles.has(.comparative), !isEarning(token, amount) else {
      return nil
    }
    if token.roles.has(.upNoun) { return .up }
    return token.roles.has(.downNoun) ? .down : nil
  }

  /// "a rise in sea levels of 50 centimetres", "the drop in retail sales of 2 percent".
  private func changeNoun(in place: Int, _ amount: Amount) -> Change? {
    for back in 0..<5 {
      let token = self[place - back]
      guard token.kind == .word, !token.flags.contains(.afterBreak) else { return nil }
      if token.is(.in) { return changeNoun(at: place - back - 1, amount) }
      guard !token.roles.has([.stop, .verb]) || token.has(.determiner) else { return nil }
    }
    return nil
  }

  /// A loss or a gain of $3 million is a sum, one of 3 percent a change; so is a gain of 3 seats.
  func isEarning(_ token: Token, _ amount: Amount) -> Bool {
    token.has(.earning) && (amount.kind == .money || token.has(.downNoun) && !isPart(amount))
  }

  func isPart(_ amount: Amount) -> Bool {
    amount.kind == .percent || amount.kind == .percentagePoint || amount.kind == .points
  }

  /// Whether something rises or falls, so that "from … to …" are its levels.
  func changesLevel(before place: Int) -> Bool {
    let verb = self[place - 1]
    if verb.is(.range) || verb.is(.ranges) || verb.is(.vary) || verb.is(.varies) { return false }
    for back in 1...14 {
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
