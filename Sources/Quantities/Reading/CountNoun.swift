/// The noun that a number counts: *attacks* of "seven major digital attacks".
struct NounPhrase {
  /// The token of the head noun.
  var head: Int
  /// The token after it.
  var end: Int
  /// Where a noun of several tokens begins: F-16s.
  var start: Int?
}

extension Passage {
  /// How many words may stand between a number and its noun.
  private static let longestPhrase = 7

  /// The noun phrase that starts at a token, whose number was `value`: the first plural, or the
  /// last of plurals in a row; after one the first singular that is no adjective.
  ///
  /// - Parameter value: nil where the number is not a small whole number, and so a plural follows.
  func countNoun(after place: Int, value: UInt64?) -> NounPhrase? {
    let first = self[place]
    guard first.kind == .word || first.is(.quote) || first.isNumber || first.kind == .junk else {
      return nil
    }
    return value == 1 ? singularNoun(after: place) : pluralNoun(after: place)
  }

  private func pluralNoun(after place: Int) -> NounPhrase? {
    var found: NounPhrase?
    var after = 0
    var next = place
    for step in 0..<Self.longestPhrase {
      let token = self[next]
      if step > 0, token.flags.contains(.afterBreak) { break }
      if found == nil, isPassedOver(at: next, first: place) {
        next += 1
        continue
      }
      if found == nil, let end = embeddedNumber(at: next) {
        if let noun = pluralDesignation(from: next, to: end) { return noun }
        next = end
        continue
      }
      guard token.kind == .word, token.isSpaced || step == 0 || !self[next - 1].isNumber else {
        break
      }
      if let end = compound(at: next) {
        if isPlural(self[end - 1]), !self[end].is(.hyphen), !self[next].is(.anti) {
          found = NounPhrase(head: end - 1, end: end)
          after = 0
        } else if found != nil {
          break
        }
        next = end
        continue
      }
      if endsPhrase(token, at: next) {
        guard found == nil, step > 0, joinsAdjectives(at: next) else { break }
        next += 1
        continue
      }
      if isPlural(token) {
        found = NounPhrase(head: next, end: next + 1)
        after = 0
        if token.flags.contains(.possessive) { break }
      } else if let head = found?.head {
        guard describes(head, token), after < 2 else { break }
        after += 1
      }
      next += 1
    }
    return found
  }

  /// A quotation mark in the phrase; the commas of "three young, talented players" and "12
  /// confirmed, probable and suspected cases".
  private func isPassedOver(at next: Int, first: Int) -> Bool {
    let token = self[next]
    if token.is(.quote) {
      return (next > first || token.isSpaced) && self[next + 1].kind == .word
    }
    return token.is(.comma) && next > first
      && (self[next - 1].has(.adjective) || isListedAdjective(before: next))
  }

  /// Whether the noun itself may still follow: after "sports", or a name in s.
  private func describes(_ head: Int, _ token: Token) -> Bool {
    (self[head].roles.has(.attributive) || self[head].isCapital) && !token.has([.up, .down])
      && !looksVerbal(token)
  }

  /// Words that end a phrase elsewhere, but describe the noun right after a number.
  func isTransparent(_ token: Token, at place: Int) -> Bool {
    if token.is(.more) || token.is(.other) || token.is(.further) || token.is(.earlier)
      || token.is(.later) || token.is(.previously)
    {
      return true
    }
    let before = self[place - 1]
    // "the five most wanted men".
    if token.is(.most) || token.is(.least) {
      return (before.isNumber || before.has(.anchor)) && !self[place + 1].has(.nounStop)
    }
    if token.is(.such) { return before.isNumber || before.has(.anchor) }
    // World War I soldiers.
    return token.isCapital && token.end - token.start == 1 && before.isCapital
  }

  /// Whether the word before a comma is an adjective by its form, as is the one after it.
  private func isListedAdjective(before comma: Int) -> Bool {
    let second = self[comma + 1]
    guard second.kind == .word, self[comma + 2].is(.and) || self[comma + 2].is(.or) else {
      return false
    }
    return [self[comma - 1], second].allSatisfy { word in
      Self.adjectiveEndings.contains { ends(word, in: $0) }
    }
  }

  /// "the seven US and Russian astronauts".
  private func joinsAdjectives(at place: Int) -> Bool {
    guard self[place].is(.and) || self[place].is(.or) else { return false }
    let (before, after) = (self[place - 1], self[place + 1])
    // "poker and gaming machines".
    if before.kind == .word, !before.roles.has(.anchor), !isPlural(before), after.kind == .word,
      !after.roles.has(.nounStop), !isPlural(after), isPlural(self[place + 2])
    {
      return true
    }
    return before.kind == .word && after.kind == .word
      && (before.isCapital && after.isCapital || before.has(.adjective) && after.has(.adjective))
      && !isPlural(before)
  }

  /// Whether a word cannot be part of the noun phrase.
  func endsPhrase(_ token: Token, at place: Int) -> Bool {
    if isTransparent(token, at: place) { return false }
    // A month or a weekday: "killed 12 Tuesday".
    if token.roles.has(.month), token.isCapital { return true }
    if token.roles.has(.numberWord) { return true }
    guard token.roles.has(.nounStop) else { return false }
    // U.S. is no pronoun, and neither is US.
    return !(token.is(.us) && token.flags.contains(.capitals))
  }

  /// The token after a word with hyphens: Spanish-speaking, out-of-town.
  func compound(at place: Int) -> Int? {
    var next = place
    while self[next].kind == .word, self[next + 1].is(.hyphen), isGlued(next + 1),
      isGlued(next + 2),
      self[next + 2].kind == .word, next < place + 8
    {
      next += 2
    }
    return next > place ? next + 1 : nil
  }
}
