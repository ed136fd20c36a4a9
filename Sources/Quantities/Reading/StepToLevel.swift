/// By how much something moves, and where it ends: "grew by 40,000 to 7.4 million".
extension Passage {
  /// Whether a step and a level stand on the two sides of "to", not the ends of a range.
  /// - Parameters:
  ///   - lower: the first amount as it is written, and with what it shares with the second.
  ///   - start: the first token of the phrase, hedges included.
  ///   - hasCue: whether a word of change stands before it.
  func isStepToLevel(
    _ lower: Amount, _ shared: Amount, _ level: Amount, from start: Int, hasCue: Bool
  ) -> Bool {
    guard hasCue || self[start - 1].is(.by) else { return false }
    let ratio = level.size / shared.size
    switch shared.kind {
    case .percent, .percentagePoint, .points:
      // "rose 0.2% to 3.4%"; but "grow 2% to 3%", "growth of 0.2% to 0.4%".
      if lower.hasOwnUnit { return hasCue && !(ratio <= 4 && isExpectation(before: start)) }
      return hasCue && !level.hasOwnUnit
    default:
      if lower.hasOwnUnit || !level.hasOwnUnit { return hasCue || ratio >= 3 }
      // "may rise by 9 to 88 centimetres".
      if isExpectation(before: start) { return false }
      return ratio >= 5 || lower.numeral.hasMagnitude && ratio >= 3
    }
  }

  /// Whether "of", or a verb that is not in the past, stands before a change: what may come has
  /// two ends, what was has one.
  private func isExpectation(before start: Int) -> Bool {
    for back in 1...3 {
      let token = self[start - back]
      guard token.kind == .word else { return false }
      if token.is(.of) { return true }
      if token.has([.up, .down]), !token.roles.has(.comparative) {
        return Self.expected.contains(lowercased(token))
      }
      guard token.has(.cueFiller) else { return false }
    }
    return false
  }

  private static let expected: Set<String> = [
    "grow", "rise", "fall", "climb", "increase", "decline", "decrease", "drop", "shrink", "expand",
    "contract", "gain", "growing", "rising", "falling", "increasing", "declining", "dropping",
    "shrinking", "expanding",
  ]

  /// "rose by 1.1 years to 77.5 years": a duration that changes by another; "rose by 12 minutes"
  /// alone is no change.
  func isStepInTime(_ amount: Amount, from start: Int) -> Bool {
    let to = amount.tokens.upperBound
    guard amount.isDuration, self[start - 1].is(.by), self[to].is(.to),
      let level = self.amount(at: to + 1, hedged: true)
    else { return false }
    return level.isDuration
  }
}
