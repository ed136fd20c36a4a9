/// Numbers inside the phrase that names what is counted: two 500-pound bombs, four F-16s.
extension Passage {
  /// The token after a number that describes the noun: "two 500-pound bombs", "four Boeing
  /// 767-300 aircraft", "three F-16 jets".
  func embeddedNumber(at place: Int) -> Int? {
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
  func pluralDesignation(from start: Int, to end: Int) -> NounPhrase? {
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
}
