extension Passage {
  /// A hedge after its number: "or more", "or so", "+", "-odd", "at least".
  /// - Returns: what it says, and the token after it.
  func trailingHedge(at place: Int) -> (Modifier, next: Int)? {
    let token = self[place]
    if token.kind == .mark { return trailingMark(at: place) ?? looseAbout(after: place) }
    guard token.kind == .word, !token.flags.contains(.afterBreak) else { return nil }
    let next = self[place + 1]
    if token.is(.or) {
      if next.is(.so) || next.is(.thereabouts) { return (.about, place + 2) }
      if isAtLeastWord(next) { return endsHedge(place + 2) ? (.atLeast, place + 2) : nil }
      if isAtMostWord(next) { return endsHedge(place + 2) ? (.upTo, place + 2) : nil }
      return nil
    }
    if token.is(.and) {
      guard
        next.is(.over) || next.is(.above) || next.is(.upwards) || next.is(.older) || next.is(.up)
      else { return nil }
      // "12 people and over 300 animals", "and up to nine": the words belong to what follows.
      let after = self[place + 2]
      guard endsHedge(place + 2), !after.is(.to), !after.is(.all),
        after.kind != .word || after.roles.has([.stop, .verb])
      else { return nil }
      return (.atLeast, place + 2)
    }
    if token.is(.plus) { return trailingPlus(at: place) }
    if token.is(.odd), isPlural(next) || next.kind != .word { return (.about, place + 1) }
    if token.is(.at) {
      // "20 people, at least three of them": it belongs to the number that follows.
      guard next.is(.least) || next.is(.most), numeral(at: place + 2) == nil else { return nil }
      return (next.is(.least) ? .atLeast : .upTo, place + 2)
    }
    if token.is(.max) || token.is(.tops) || token.is(.maximum), next.kind != .word,
      !token.isCapital
    {
      return (.upTo, place + 1)
    }
    if token.is(.min) || token.is(.minimum), next.kind != .word, token.isSpaced {
      return (.atLeast, place + 1)
    }
    return nil
  }

  private func trailingMark(at place: Int) -> (Modifier, next: Int)? {
    let token = self[place]
    if token.is(.plusSign), isGlued(place), !self[place + 1].isNumber || !isGlued(place + 1),
      !self[place + 1].is(.slash)
    {
      return (.atLeast, place + 1)
    }
    guard token.is(.hyphen), isGlued(place), isGlued(place + 1) else { return nil }
    if self[place + 1].is(.plus) { return (.atLeast, place + 2) }
    return self[place + 1].is(.odd) ? (.about, place + 2) : nil
  }

  /// "$50,000, give or take", "40 of them, more or less".
  private func looseAbout(after comma: Int) -> (Modifier, next: Int)? {
    guard self[comma].is(.comma), self[comma + 2].is(.or),
      self[comma + 1].is(.give) && self[comma + 3].is(.take)
        || self[comma + 1].is(.more) && self[comma + 3].is(.less),
      numeral(at: comma + 4) == nil
    else { return nil }
    return (.about, comma + 4)
  }

  private func trailingPlus(at place: Int) -> (Modifier, next: Int)? {
    let next = self[place + 1]
    // "12 plus a bonus", "two plus two"; the iPhone 8 Plus.
    if next.is(.or) || self[place].isCapital { return nil }
    guard next.kind != .word || isPlural(next) || next.roles.has(.stop), !next.isNumber else {
      return nil
    }
    return (.atLeast, place + 1)
  }

  private func isAtLeastWord(_ token: Token) -> Bool {
    token.is(.more) || token.is(.greater) || token.is(.higher) || token.is(.above)
      || token.is(.older) || token.is(.over) || token.is(.longer) || token.is(.better)
      || token.is(.upwards)
  }

  private func isAtMostWord(_ token: Token) -> Bool {
    token.is(.less) || token.is(.fewer) || token.is(.lower) || token.is(.below)
      || token.is(.under) || token.is(.younger) || token.is(.shorter)
  }

  /// "or more than 5" begins another hedge.
  private func endsHedge(_ place: Int) -> Bool {
    !self[place].is(.than) && !self[place].isNumber && !self[place].is(.sign)
  }
}
