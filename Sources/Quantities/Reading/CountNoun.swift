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
      if token.is(.quote), next > place || token.isSpaced, found == nil,
        self[next + 1].kind == .word
      {
        next += 1
        continue
      }
      // "three young, talented players", "12 confirmed, probable and suspected cases".
      if token.is(.comma), step > 0, found == nil,
        self[next - 1].has(.adjective) || isListedAdjective(before: next)
      {
        next += 1
        continue
      }
      if found == nil, let end = embeddedNumber(at: next) {
        if let noun = pluralDesignation(from: next, to: end) {
          found = noun
          break
        }
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
        // After "sports" or a name in s the noun itself may follow.
        guard self[head].roles.has(.attributive) || self[head].isCapital, after < 2,
          !token.has([.up, .down]), !looksVerbal(token)
        else { break }
        after += 1
      }
      next += 1
    }
    return found
  }

  /// Words that end a phrase elsewhere, but describe the noun right after a number.
  private func isTransparent(_ token: Token, at place: Int) -> Bool {
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
  private func endsPhrase(_ token: Token, at place: Int) -> Bool {
    if isTransparent(token, at: place) { return false }
    // A month or a weekday: "killed 12 Tuesday".
    if token.roles.has(.month), token.isCapital { return true }
    if token.roles.has(.numberWord) { return true }
    guard token.roles.has(.nounStop) else { return false }
    // U.S. is no pronoun, and neither is US.
    return !(token.is(.us) && token.flags.contains(.capitals))
  }

  /// The token after a word with hyphens: Spanish-speaking, out-of-town.
  private func compound(at place: Int) -> Int? {
    var next = place
    while self[next].kind == .word, self[next + 1].is(.hyphen), isGlued(next + 1),
      isGlued(next + 2),
      self[next + 2].kind == .word, next < place + 8
    {
      next += 2
    }
    return next > place ? next + 1 : nil
  }

  /// The token after a number that describes the noun: "two 500-pound bombs", "four Boeing
  /// 767-300 aircraft", "three F-16 jets".
  private func embeddedNumber(at place: Int) -> Int? {
    let token = self[place]
    if token.kind == .junk, token.isSpaced { return place + 1 }
    if token.kind == .word, token.isCapital, self[place + 1].is(.hyphen), isGlued(place + 1),
      isGlued(place + 2), self[place + 2].isNumber || self[place + 2].kind == .junk
    {
      return isGlued(place + 3) && self[place + 3].kind == .word && !self[place + 3].is(.s)
        ? place + 4 : place + 3
    }
    guard token.isNumber else { return nil }
    // "50 737 MAX 8 aircraft", "30 737-800 jets": the second number names the type.
    if self[place - 1].isNumber || self[place - 1].has(.numberWord), token.isSpaced,
      token.end - token.start == 3
    {
      let after = self[place + 1]
      if after.kind == .word, after.isCapital, after.isSpaced { return place + 1 }
      if after.is(.hyphen), isGlued(place + 1), self[place + 2].isNumber { return place + 3 }
    }
    if self[place - 1].kind == .word, self[place - 1].isCapital {
      return self[place + 1].is(.hyphen) && isGlued(place + 2) ? place + 3 : place + 1
    }
    // Two 1.6GW reactors.
    if self[place + 1].kind == .word, isGlued(place + 1), symbol(self[place + 1]) != nil {
      return place + 2
    }
    return hyphenatedNumber(at: place)
  }

  /// F-16s, A320s, Leopard 2s: a designation in the plural.
  private func pluralDesignation(from start: Int, to end: Int) -> NounPhrase? {
    let last = self[end]
    if last.kind == .word, isGlued(end), self[end - 1].isNumber,
      last.is(.s) || last.flags.contains(.endsInS) && last.end - last.start == 2
    {
      let isNamed = self[start].isNumber && self[start - 1].isCapital
      return NounPhrase(head: end, end: end + 1, start: isNamed ? start - 1 : start)
    }
    let token = self[end - 1]
    guard end > start, bytes[token.end - 1] == UInt8(ascii: "s"),
      token.kind == .junk || token.kind == .word && isGlued(end - 1)
    else { return nil }
    let isNamed =
      token.kind == .junk && start == end - 1 && self[start - 1].kind == .word
      && self[start - 1].isCapital && !self[start - 1].roles.has(.anchor)
    return NounPhrase(head: end - 1, end: end, start: isNamed ? start - 1 : start)
  }

  private func hyphenatedNumber(at place: Int) -> Int? {
    guard self[place + 1].is(.hyphen), isGlued(place + 1), isGlued(place + 2),
      self[place + 2].kind == .word
    else { return nil }
    return compound(at: place + 2) ?? place + 3
  }

  /// Whether a word is a plural, by its form.
  func isPlural(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if token.roles.has([.irregularPlural, .unitPlural, .vague]) { return true }
    if token.roles.has([.notPlural, .stop, .verb]) { return false }
    let length = token.end - token.start
    if token.flags.contains(.possessive) {
      // The companies', but not the company's.
      return token.flags.contains(.endsInS) && !isSpelledS(token)
    }
    if token.flags.contains(.endsInS), length > 2 {
      // MPs, RBIs.
      if bytes[token.end - 2] &- 65 < 26, bytes[token.end - 1] == UInt8(ascii: "s") { return true }
      let before = bytes[token.end - 2] | 0x20
      return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
        && before != UInt8(ascii: "i") && !token.flags.contains(.capitals)
        || token.flags.contains(.capitals) && length > 3 && before != UInt8(ascii: "s")
    }
    // Timorese, Taiwanese.
    if token.isCapital, length > 6, ends(token, in: "ese") { return true }
    return length > 5 && Self.pluralEndings.contains { ends(token, in: $0) }
  }

  /// Whether a word in s may be a plural or a verb, by the letter before: not bus, glass, crisis.
  private func isPlainS(_ token: Token) -> Bool {
    guard token.end - token.start > 2, !token.roles.has(.irregularPlural) else { return false }
    let before = bytes[token.end - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }

  /// Whether what follows the token is 's, not an apostrophe alone.
  private func isSpelledS(_ token: Token) -> Bool {
    guard let apostrophe = apostropheLength(token.end) else { return false }
    return isLetter(token.end + apostrophe)
  }

  private static let pluralEndings: [StaticString] = [
    "people", "women", "children", "craft", "folk",
  ]

  func ends(_ token: Token, in ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.end - token.start > length else { return false }
    return ending.withUTF8Buffer { ending in
      (0..<length).allSatisfy { bytes[token.end - length + $0] | 0x20 == ending[$0] }
    }
  }

  // MARK: One

  private func singularNoun(after place: Int) -> NounPhrase? {
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
      if endsPhrase(token, at: next) || token.roles.has(.hedge) && hedge(at: next) != nil
        || token.roles.has([.up, .down, .phrasal]) && found != nil
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

  private static let adjectiveEndings: [StaticString] = [
    "al", "ic", "ous", "ive", "ful", "less", "able", "ible", "ish", "ary", "ed", "ing", "ese",
    "est",
    "ant", "ian",
  ]

  func looksVerbal(_ token: Token) -> Bool {
    ends(token, in: "ed") || ends(token, in: "ing") || ends(token, in: "ly")
  }
}
