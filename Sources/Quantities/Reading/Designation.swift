/// Numbers that are part of a name: Section 3, Windows 11, the 1718 Committee.
extension Passage {
  /// The token after a number that is no quantity by its own form or by what follows it: an
  /// ordinal, a time of day, an address, a phone number, a date without a year.
  func notQuantity(at place: Int, _ amount: Amount) -> Int? {
    guard isDesignation(place, amount) else { return nil }
    let end = amount.tokens.upperBound
    return self[end].isDash && isGlued(end) && isGlued(end + 1) ? endOfScore(end + 1) : end
  }

  /// Whether a number is part of a name: Section 3, Windows 11, the 1718 Committee, the Group of
  /// Seven.
  func isDesignation(_ place: Int, _ amount: Amount) -> Bool {
    if isIdleOne(place, amount) { return true }
    guard amount.kind == .bare || amount.kind == .count, amount.tokens.lowerBound == place,
      !amount.isNegative
    else { return false }
    let isBare = amount.kind == .bare
    // Net zero, Ground Zero.
    if amount.numeral.digits == 0, amount.numeral.isInWords,
      self[place - 1].is(.net) || self[place - 1].is(.ground) || self[place - 1].is(.absolute)
        || self[place - 1].is(.patient)
    {
      return true
    }
    if isBare, isGolfScore(place, amount) || isHourOfDay(place, amount) { return true }
    if isBare, measuresRange(amount) { return false }
    if followsDesignator(place, isBare: isBare) { return true }
    let token = self[place]
    let before = self[place - 1]
    if isNamedBeside(place, amount) { return true }
    if token.kind == .word, token.isCapital, !startsSentence(place), !isTitleCase(around: place) {
      let noun = self[amount.tokens.upperBound - 1]
      return !isPlural(noun) || noun.isCapital || before.isCapital || before.is(.of)
    }
    if isBare, isNameAhead(amount.tokens.upperBound), !amount.numeral.hasMagnitude,
      !token.flags.contains(.grouped)
    {
      return !isTitleCase(around: place)
    }
    return followsName(place, amount)
  }

  /// "at one point" is some time; "one night in May", "one way".
  private func isIdleOne(_ place: Int, _ amount: Amount) -> Bool {
    guard amount.numeral.isOne, amount.numeral.isInWords else { return false }
    let noun = self[place + 1]
    if self[place - 1].is(.at), noun.is(.point) || noun.is(.stage) || noun.is(.time) {
      return true
    }
    guard amount.tokens.upperBound == place + 2 else { return false }
    // "40 pounds one way".
    if noun.end - noun.start == 3, noun.kind == .word, lowercased(noun) == "way" { return true }
    return noun.is(.night) || noun.is(.morning) || noun.is(.afternoon) || noun.is(.evening)
  }

  /// A .223 rifle, call 101, the 737 MAX, the Group of Seven, the best of five.
  private func isNamedBeside(_ place: Int, _ amount: Amount) -> Bool {
    let (token, before, after) = (self[place], self[place - 1], self[place + 1])
    let isBare = amount.kind == .bare
    if token.isNumber, bytes[token.start] == UInt8(ascii: "."), !isBare || token.places < 4,
      after.has(.firearm)
    {
      return true
    }
    if after.is(.max), after.isCapital { return true }
    if isBare, before.has(.calling), token.isNumber, token.end - token.start == 3 { return true }
    guard before.is(.of) else { return false }
    if self[place - 2].is(.group), self[place - 2].isCapital { return true }
    // The best of five: a series of games.
    return self[place - 2].is(.best) && amount.numeral.isSmallWhole
      && [3, 5, 7, 9].contains(amount.numeral.digits)
  }

  /// Whether a bare number is the lower end of a range with a unit: "Snow 2-3 feet deep".
  private func measuresRange(_ amount: Amount) -> Bool {
    let dash = amount.tokens.upperBound
    guard self[dash].isDash, isGlued(dash), isGlued(dash + 1), self[dash + 1].isNumber,
      let (_, upper) = ends(amount, upperAt: dash + 1, isDash: true)
    else { return false }
    switch upper.kind {
    case .measure, .percent, .money: return true
    default: return false
    }
  }

  private func followsDesignator(_ place: Int, isBare: Bool) -> Bool {
    var before = self[place - 1]
    var isAbbreviated = false
    if before.is(.period), !isGlued(place) || isGlued(place - 1) {
      before = self[place - 2]
      isAbbreviated = true
      guard before.end - before.start < 5, before.roles.has(.designator) else { return false }
    }
    guard before.has(.designator), !before.flags.contains(.possessive) else { return false }
    // "a third-round 68".
    if !isAbbreviated, self[place - 2].is(.hyphen), isGlued(place - 1) { return false }
    // junctions 6 and 8; but "in their last two games 12 players".
    if before.roles.has(.designatorPlural) { return isBare && joinsNumber(place + 1) }
    if before.is(.no) {
      return isAbbreviated || before.isCapital && !startsSentence(place - 1)
        || isBare && before.isCapital
    }
    if isAbbreviated { return true }
    // "aims to release 350 to 360": a verb.
    if before.roles.has(.looseDesignator), isInfinitive(place - 1) { return false }
    // "this week 12 people": something is counted after all; but Windows 11 users.
    return isBare || !before.roles.has(.looseDesignator)
      || before.isCapital && !startsSentence(place - 1)
  }

  private func isInfinitive(_ place: Int) -> Bool {
    let before = self[place - 1]
    return before.is(.to) || before.is(.will) || before.is(.would) || before.is(.could)
      || before.is(.can) || before.is(.may) || before.is(.might) || before.is(.should)
  }

  private func joinsNumber(_ place: Int) -> Bool {
    let token = self[place]
    return (token.is(.and) || token.is(.to) || token.is(.or) || token.is(.comma) || token.isDash)
      && (self[place + 1].isNumber || self[place + 1].has(.numberWord))
  }

  /// A capital in the middle of a sentence after a bare number: 50 Cent, the 1718 Committee.
  private func isNameAhead(_ place: Int) -> Bool {
    let token = self[place]
    return token.kind == .word && token.isSpaced && token.isCapital
      && !token.flags.contains(.afterBreak) && !token.roles.has([.weekday, .stop, .determiner])
      && !(token.roles.has(.month) && token.isCapital)
  }

  /// A capital in the middle of a sentence before a number: Pentium 4, Apollo 13.
  private func followsName(_ place: Int, _ amount: Amount) -> Bool {
    let before = self[place - 1]
    // pages 12 and 13.
    if before.is(.and) || before.is(.comma) || before.is(.to), self[place - 2].isNumber,
      self[place - 3].has(.designator), amount.kind == .bare
    {
      return true
    }
    guard before.kind == .word, before.isCapital || isCamel(before), self[place].isSpaced,
      !before.roles.has([.stop, .determiner, .verb, .weekday, .month, .hedge, .up, .down, .anchor]),
      !before.flags.contains(.possessive)
    else { return false }
    if isTitleCase(around: place) { return false }
    if startsSentence(place - 1) {
      // "Halo 2 sold", but "Killing 12".
      return self[place].isNumber && before.roles == [] && !looksVerbal(before)
        && !self[amount.tokens.upperBound - 1].roles.has(.irregularPlural)
    }
    if amount.kind == .bare { return true }
    // "in Baghdad 12 people were killed", but "Pentium 4 chips".
    return self[place].isNumber && !self[amount.tokens.upperBound - 1].roles.has(.irregularPlural)
  }

  /// iPhone 8.
  func isCamel(_ token: Token) -> Bool {
    token.end - token.start > 2 && bytes[token.start + 1] &- 65 < 26
      && bytes[token.start + 2] &- 97 < 26
  }

  /// Whether the words around a place are capitals as in a headline.
  func isTitleCase(around place: Int) -> Bool {
    var capitals = 0
    var smalls = 0
    for near in (place - 7)...(place + 7) where near != place {
      let token = self[near]
      guard token.kind == .word, token.end - token.start > 3, !token.roles.has([.stop, .magnitude])
      else { continue }
      if token.isCapital { capitals += 1 } else { smalls += 1 }
    }
    return capitals >= 3 && smalls * 5 < capitals
  }

  private func isMark(_ amount: Amount) -> Bool {
    if amount.numeral.isInWords { return true }
    let after = self[amount.tokens.upperBound]
    return amount.numeral.isSmallWhole
      && (after.kind == .word ? after.roles.has(.stop) : !after.is(.hyphen))
  }

  private func endsDesignation(_ place: Int) -> Bool {
    self[place].isNumber || self[place].kind == .junk
      || isGlued(place) && self[place - 1].isNumber
  }

  /// Whether a bare number counts something, as far as the words before it tell.
  func isWorthCounting(_ phrase: AmountPhrase) -> Bool {
    let place = phrase.core.lowerBound
    let before = self[place - 1]
    if phrase.modifier != .exactly { return true }
    if phrase.amount.numeral.isOne, phrase.amount.numeral.isInWords { return false }
    // The points of a tie-break, 7-6 (3), and section 6B (4).
    if before.is(.open), endsDesignation(place - 2), self[phrase.core.upperBound].is(.close) {
      return false
    }
    // Cut in two.
    if before.is(.in), phrase.amount.numeral.isInWords, phrase.amount.numeral.digits < 5,
      phrase.amount.numeral.isSmallWhole, !self[phrase.core.upperBound].is(.of)
    {
      return false
    }
    // Half past nine.
    if before.is(.past), self[place - 2].is(.half) { return false }
    // Golf's back nine.
    if phrase.amount.numeral.digits == 9, before.kind == .word,
      ["back", "front"].contains(lowercased(before))
    {
      return false
    }
    // "hit a six", "after a 75": a mark, since what is counted takes no article.
    if before.is(.a) || before.is(.an) { return !isMark(phrase.amount) }
    // The last 16, the top 10, the final four.
    if before.is(.last) || before.is(.top) || before.is(.final) || before.is(.big) { return false }
    return true
  }
}
