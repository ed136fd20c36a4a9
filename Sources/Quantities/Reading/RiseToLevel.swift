/// The level after a movement: "edged up to 3.9 percent", "charges from 10% to 80%".
extension Passage {
  /// Whether "up to" at a place leads to a level: the verb before it rises, or the level it rose
  /// from follows. Elsewhere it is a ceiling: "a fine of up to $500".
  func isRiseToLevel(at place: Int, _ amount: Amount) -> Bool {
    guard self[place].is(.up), self[place + 1].is(.to) else { return false }
    let verb = self[place - 1]
    guard verb.kind == .word else { return false }
    if self[amount.tokens.upperBound].is(.from), isToBe(verb) || verb.roles.has(.up) {
      return true
    }
    let word = lowercased(verb)
    return Self.rising.contains(word) || Self.movingUp.contains(word) && isLevel(amount)
  }

  func isToBe(_ token: Token) -> Bool {
    token.is(.is) || token.is(.was) || token.is(.are) || token.is(.were)
  }

  /// What a rate or a price moves to; one also moves up to 30 people.
  private func isLevel(_ amount: Amount) -> Bool {
    switch amount.kind {
    case .percent, .percentagePoint, .money, .bare, .points, .measure(.temperature): true
    default: false
    }
  }

  private static let rising: Set<String> = [
    "edged", "ticked", "inched", "crept", "nudged", "crawled", "drifted", "climbed", "jumped",
  ]
  private static let movingUp: Set<String> = [
    "moved", "shot", "went", "gone", "going", "came", "ticking", "creeping", "inching", "edging",
  ]

  /// Whether something moves before "from": "goes from 5 to 10 percent" has two levels, "sentences
  /// from two to five years" a range.
  func moves(before place: Int) -> Bool {
    let next = self[place + 1]
    guard next.isNumber || next.is(.sign) || next.has([.anchor, .hedge]) else { return false }
    for back in 1...4 {
      let token = self[place - back]
      guard token.kind == .word, !token.flags.contains(.afterBreak) else { return false }
      guard token.end - token.start < 10 else { continue }
      let word = lowercased(token)
      if Self.moving.contains(word) { return true }
      // A battery charges from 10%, an inn from $50.
      if back == 1, Self.charging.contains(word) { return !next.is(.sign) }
    }
    return false
  }

  private static let moving: Set<String> = [
    "goes", "went", "going", "gone", "go", "move", "moves", "moved", "moving", "swung", "swings",
    "shifted", "shifts", "changed", "changes", "pushed", "pushes", "took", "takes", "brought",
    "switched", "crept", "edged", "inched", "ticked", "drifted", "extend", "extends", "extended",
    "extending", "widen", "widens", "narrow", "narrows", "raising", "lowering",
  ]
  private static let charging: Set<String> = ["charge", "charges", "charged", "charging"]
}
