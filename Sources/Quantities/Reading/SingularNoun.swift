/// The noun after one: "one American soldier", "one new case".
extension Passage {
  func singularNoun(after place: Int) -> NounPhrase? {
    var found: NounPhrase?
    var next = place
    for _ in 0..<5 {
      let token = self[next]
      guard token.kind == .word, !token.flags.contains(.afterBreak) || next == place else { break }
      if let end = compound(at: next) {
        if found != nil { break }
        next = end
        continue
      }
      // "one shot clear" of the next player; else somebody shot.
      if token.is(.shot), next == place, isLead(self[next + 1]) {
        return NounPhrase(head: next, end: next + 1)
      }
      if endsPhrase(token, at: next) || token.roles.has(.hedge) && hedge(at: next) != nil
        || (token.roles.has([.up, .down, .phrasal]) || token.is(.clear)) && found != nil
      {
        break
      }
      let isModifier = isAdjective(token, at: next)
      // "one rumour suggests": a verb, as a word in s after a singular mostly is.
      if found != nil,
        isModifier || looksVerbal(token) || !sameCase(found, token)
          || token.flags.contains(.endsInS) && !token.flags.contains(.possessive)
            && isPlainS(token)
      {
        break
      }
      if !isModifier {
        found = NounPhrase(head: next, end: next + 1)
        if token.flags.contains(.possessive) { break }
      }
      next += 1
    }
    // "one displayed symptoms": a verb.
    if let head = found?.head, isPlural(self[head]), !self[head].roles.has(.irregularPlural) {
      return nil
    }
    return found
  }

  private func isLead(_ token: Token) -> Bool {
    token.is(.clear) || token.is(.behind) || token.is(.off) || token.is(.shy)
      || token.kind == .word && ["ahead", "back", "adrift"].contains(lowercased(token))
  }

  private func sameCase(_ found: NounPhrase?, _ token: Token) -> Bool {
    guard let head = found?.head else { return true }
    return self[head].isCapital || !token.isCapital
  }

  private func isAdjective(_ token: Token, at place: Int) -> Bool {
    if token.roles.has(.adjective) || token.flags.contains(.possessive) { return true }
    if isTransparent(token, at: place) { return true }
    let after = self[place + 1]
    let goesOn = after.kind == .word && !endsPhrase(after, at: place + 1)
    // A name before a common noun describes it: one Briton, one American soldier.
    if token.isCapital, goesOn, !after.isCapital, !looksVerbal(after) { return true }
    guard goesOn, !token.isCapital else { return false }
    return Self.adjectiveEndings.contains { ends(token, in: $0) }
  }

  static let adjectiveEndings: [StaticString] = [
    "al", "ic", "ous", "ive", "ful", "less", "able", "ible", "ish", "ary", "ed", "ing", "ese",
    "est",
    "ant", "ian",
  ]
}
