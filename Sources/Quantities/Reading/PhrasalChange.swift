/// Verbs that mean a change with one object and none with another: gave up 0.7%, turned up 31%;
/// lost two-thirds of its value, lost two of its ships.
extension Passage {
  /// What *up* or *down* after a verb like "pick" or "put" says: shares end up 12 points and give
  /// up 3 percent; those who pick up nine points change nothing.
  func phrasalChange(_ verb: Token, _ particle: Token, _ amount: Amount) -> Change? {
    guard !amount.isPart else { return nil }
    let word = lowercased(verb)
    if Self.giving.contains(word), particle.is(.up) { return isGivenUp(amount) ? .down : nil }
    guard isPart(amount), Self.ending.contains(word) else { return nil }
    return particle.is(.up) ? .up : .down
  }

  private static let giving: Set<String> = ["give", "gave", "gives", "given", "giving"]
  private static let ending: Set<String> = [
    "ends", "open", "opened", "close", "stand", "stood", "came",
  ]

  /// A price gives up 2 percent, an index 45.3 points; a side gives up 12 points to its rival.
  private func isGivenUp(_ amount: Amount) -> Bool {
    guard amount.kind == .points else { return isPrice(amount) }
    let after = amount.tokens.upperBound
    return amount.numeral.exponent < 0
      || self[after].is(.to) && self[after + 1].isNumber
      || self[after].is(.comma) && self[after + 1].is(.or)
  }

  /// "lost two-thirds of its value", "shed half its staff".
  func isLossOfPart(_ verb: Token, _ amount: Amount) -> Bool {
    guard verb.has(.down), amount.kind == .share, amount.numeral.isFraction else { return false }
    let of = amount.tokens.upperBound
    let owner = self[of].is(.of) ? self[of + 1] : self[of]
    return owner.is(.its) || owner.is(.their) || owner.is(.his) || owner.is(.her)
  }

  /// "grew 300 tonnes of wheat", "grew 40 roses": raised from the soil.
  func isGrown(_ verb: Token, _ amount: Amount) -> Bool {
    let word = verb.end - verb.start < 8 ? lowercased(verb) : ""
    guard ["grow", "grows", "grew", "grown", "growing"].contains(word) else { return false }
    let after = self[amount.tokens.upperBound]
    switch amount.kind {
    case .measure: return after.is(.of)
    case .count: return !after.is(.to) && !after.is(.from) && !after.is(.comma)
    default: return false
    }
  }
}
