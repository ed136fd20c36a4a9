/// Verbs that say "more than": topped $1 trillion, surpassed $10 billion, past 40 million.
extension Passage {
  func isFloorVerb(_ token: Token) -> Bool {
    outdoes(token) || token.is(.topped) || token.is(.passed) || token.is(.past)
  }

  private func outdoes(_ token: Token) -> Bool {
    token.is(.exceed) || token.is(.exceeds) || token.is(.exceeded) || token.is(.surpass)
      || token.is(.surpasses) || token.is(.surpassed)
  }

  /// Whether a verb has an amount as its floor: bills and exams are passed too, charts topped, and
  /// months past.
  func isFloor(_ place: Int, _ amount: Amount) -> Bool {
    let token = self[place]
    if outdoes(token) { return true }
    if token.is(.past), self[place - 1].has(.determiner) || self[place - 1].is(.half) {
      return false
    }
    switch amount.kind {
    case .money, .percent: return true
    case .measure(.time): return false
    case .measure(.length): return token.is(.topped)
    case .measure: return true
    case .count, .bare: return amount.numeral.hasMagnitude || amount.size >= 1_000
    default: return false
    }
  }
}
