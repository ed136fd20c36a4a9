/// Golf's totals: strokes above and below what a course asks for count nothing else.
extension Passage {
  /// "finished on 12 under", "a four-under 68", "10 under par", "shot a 71".
  func isGolfScore(_ place: Int, _ amount: Amount) -> Bool {
    guard amount.kind == .bare, amount.numeral.isSmallWhole, amount.numeral.digits < 1_000 else {
      return false
    }
    return isToPar(amount) || followsPar(place) || isRoundOfGolf(place)
  }

  /// 12 under, six under par, two over for the day.
  private func isToPar(_ amount: Amount) -> Bool {
    let sign = amount.tokens.upperBound
    guard self[sign].is(.under) || self[sign].is(.over), amount.numeral.digits < 50 else {
      return false
    }
    let after = self[sign + 1]
    if isPar(after) { return true }
    if self[sign].is(.over), after.is(.to) || after.is(.and) || after.is(.from) { return false }
    return after.kind == .word
      ? after.roles.has(.stop) && !after.roles.has([.hedge, .determiner])
      : !after.isNumber
        && !after.is(.sign)
  }

  /// The 68 of a four-under 68, of a five-under-par 67 and of a two over par 74.
  private func followsPar(_ place: Int) -> Bool {
    let before = self[place - 1]
    if isPar(before) { return true }
    return before.is(.under) || before.is(.over)
      ? self[place - 2].is(.hyphen) && isGlued(place - 1) && isCounted(place - 3) : false
  }

  /// "shot a 71", "carded 66", "signed for a 68".
  private func isRoundOfGolf(_ place: Int) -> Bool {
    var verb = place - 1
    let hasArticle = self[verb].is(.a) || self[verb].is(.an)
    if hasArticle { verb -= 1 }
    guard self[verb].kind == .word, !self[place].isCapital else { return false }
    if self[verb].is(.shot) { return hasArticle }
    let word = lowercased(self[verb])
    return word == "carded" || word == "carding"
  }

  private func isPar(_ token: Token) -> Bool {
    token.kind == .word && token.end - token.start == 3 && lowercased(token) == "par"
  }

  private func isCounted(_ place: Int) -> Bool {
    self[place].isNumber || self[place].has(.numberWord)
  }
}
