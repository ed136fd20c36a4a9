/// A unit that several numbers share: "12 and 15 years", "9.1, 13.7 and 20.5 days".
extension Passage {
  /// Gives a bare number the unit that the last number of its list brings.
  func addSharedUnit(_ amount: inout Amount) {
    guard amount.kind == .bare, !amount.numeral.isVague, !amount.numeral.hasMagnitude,
      amount.trailingHedge == nil, amount.tokens.upperBound == amount.numeral.next,
      let last = lastOfList(after: amount)
    else { return }
    amount.kind = last.kind
    amount.unit = last.unit
    amount.shift = last.shift
  }

  /// "at 51%, down 3 points": percentage points, beside a level in percent.
  func addPercentage(_ phrase: inout AmountPhrase, from last: AmountPhrase) {
    var comma = phrase.tokens.lowerBound - 1
    if self[comma].is(.up) || self[comma].is(.down) {
      comma -= 1
    } else {
      // "at 51%, 3 points higher than in May".
      guard self[phrase.tokens.upperBound].roles.has(.comparative) else { return }
    }
    guard phrase.amount.kind == .points, last.amount.kind == .percent, last.change == nil,
      self[comma].is(.comma), last.tokens.upperBound == comma
    else { return }
    phrase.amount.kind = .percentagePoint
    phrase.amount.unit = .percentagePoint
  }

  /// "85,000 naira one way, up from 60,000": the level before has the unit of the level now.
  func isEarlierLevel(at from: Int, of last: AmountPhrase) -> Bool {
    guard self[from].is(.from), self[from - 1].is(.up) || self[from - 1].is(.down),
      self[from - 2].is(.comma), last.upper == nil
    else { return false }
    switch last.amount.kind {
    case .money, .percent: break
    case .measure(let dimension) where dimension != .time: break
    default: return false
    }
    let words = last.tokens.upperBound..<(from - 2)
    return words.count < 6
      && words.allSatisfy { self[$0].kind == .word && !self[$0].flags.contains(.afterBreak) }
  }

  /// The amount that ends a list of numbers joined by commas and a final "and".
  private func lastOfList(after amount: Amount) -> Amount? {
    var place = amount.tokens.upperBound
    let first = self[amount.numeral.next - 1].isNumber
    let before = amount.tokens.lowerBound - 2
    let follows =
      self[before + 1].is(.comma) && (self[before].isNumber || self[before].has(.numberWord))
    for step in 0..<4 {
      let isLast = self[place].is(.and) || self[place].is(.comma) && self[place + 1].is(.and)
      guard isLast || self[place].is(.comma) else { return nil }
      place += self[place].is(.comma) && isLast ? 2 : 1
      guard self[place].isNumber == first, let numeral = numeral(at: place), !numeral.isVague,
        !numeral.isFraction, !numeral.hasMagnitude, !self[place].flags.contains(.afterBreak)
      else { return nil }
      if isLast { return sharedAmount(numeral, at: place, counts: step > 0 || follows) }
      place = numeral.next
    }
    return nil
  }

  /// - Parameter counts: whether three numbers or more make it plain that they count one thing:
  ///   "two, three and five people".
  private func sharedAmount(_ numeral: Numeral, at place: Int, counts: Bool) -> Amount? {
    guard var amount = unitAmount(numeral, from: place) else {
      guard counts, let noun = countNoun(after: numeral.next, value: nil) else { return nil }
      return counted(numeral, noun, place)
    }
    addRate(&amount)
    switch amount.kind {
    case .percent, .percentagePoint, .measure: break
    default: return nil
    }
    // "killed 12 and 15 minutes later": the unit is the second number's alone.
    let after = self[amount.tokens.upperBound]
    guard !after.is(.later), !after.is(.earlier), !after.is(.before), !after.is(.after),
      !after.is(.ago), !after.is(.hyphen)
    else { return nil }
    return amount
  }
}
