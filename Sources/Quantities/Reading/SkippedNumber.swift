/// Digits that are no quantity by their form: ordinals, times of day, addresses, telephone
/// numbers, dimensions.
extension Passage {
  /// The token after a number that is no quantity by its form or by what follows it, before an
  /// amount is read.
  func skippedNumber(at place: Int) -> Int? {
    let token = self[place]
    guard token.isNumber else { return nil }
    if let end = clockTime(at: place) { return end }
    if let end = startingTime(at: place) { return end }
    if let end = address(at: place) { return end }
    if let end = strokes(at: place) { return end }
    if let end = dimensions(at: place) { return end }
    // 12 and 13 May: the second is read as a date.
    if self[place + 1].is(.and), dayNumber(at: place) != nil, dayNumber(at: place + 2) != nil,
      self[place + 3].has(.month), self[place + 3].isCapital
    {
      return place + 2
    }
    if token.flags.contains(.ordinal) || token.flags.contains(.leadingZero) {
      return endOfCompound(place)
    }
    if let end = joinedName(at: place) { return end }
    // '98: a year without its century.
    if self[place - 1].is(.apostrophe), isGlued(place), token.end - token.start == 2 {
      return place + 1
    }
    return nil
  }

  /// KN-23, F-16, #4, @2, f/1.8, +44 20 7946 0958: signs before a number that make a name of it.
  private func joinedName(at place: Int) -> Int? {
    let before = self[place - 1]
    if isGlued(place),
      before.is(.hash) || before.is(.atSign) || before.is(.underscore)
        || before.is(.equals)
    {
      return endOfCompound(place)
    }
    // f/1.8.
    if before.is(.slash), isGlued(place), isGlued(place - 1),
      self[place - 2].end - self[place - 2].start == 1, self[place - 2].kind == .word
    {
      return place + 1
    }
    // +44 20 7946 0958.
    if before.is(.plusSign), isGlued(place), self[place + 1].isNumber {
      var next = place + 1
      while self[next].isNumber { next += 1 }
      return next
    }
    if before.is(.hyphen), isGlued(place), isGlued(place - 1) {
      let word = self[place - 2]
      // A magnitude-7.8 quake.
      if word.is(.magnitude) { return nil }
      if word.kind == .word, !word.roles.has(.anchor) || word.isCapital {
        return endOfCompound(place)
      }
      if word.kind == .junk { return endOfCompound(place) }
    }
    return nil
  }

  /// 3168×1440 and 4 x 100m: a number of times another is no quantity of its own.
  private func dimensions(at place: Int) -> Int? {
    let sign = self[place + 1]
    guard sign.is(.cross) || sign.is(.x) && sign.isSpaced, self[place + 2].isNumber,
      let second = numeral(at: place + 2)
    else { return nil }
    return unitAmount(second, from: place + 2) == nil ? second.next : place + 2
  }

  /// the 2.30 at Ascot, the 7.15 to Euston.
  private func startingTime(at place: Int) -> Int? {
    let token = self[place]
    guard self[place - 1].is(.the), token.places == 2, token.digits < 2_400,
      token.digits % 100 < 60,
      self[place + 1].is(.at) || self[place + 1].is(.to)
        || self[place + 1].is(.from), self[place + 2].isCapital
    else { return nil }
    return place + 1
  }

  /// Passes over what is joined to a number by hyphens.
  func endOfCompound(_ place: Int) -> Int {
    var next = place + 1
    while self[next].is(.hyphen), isGlued(next), isGlued(next + 1) { next += 2 }
    return next
  }

  /// 5 p.m., 1630 GMT, 9 to 11 a.m.
  private func clockTime(at place: Int) -> Int? {
    if isClock(self[place + 1], after: place) { return place + 2 }
    if self[place + 1].is(.to) || self[place + 1].isDash, self[place + 2].isNumber,
      isClock(self[place + 3], after: place + 2)
    {
      return place + 4
    }
    return nil
  }

  private func isClock(_ token: Token, after place: Int) -> Bool {
    guard token.has(.clock), self[place].digits < 2_400 || self[place].places == 2 else {
      return false
    }
    // Zones are capitals (EST), and only "hrs" after four digits is a time of day.
    if token.roles.has(.unit) { return self[place].end - self[place].start == 4 }
    let first = bytes[token.start] | 0x20
    let isHalfDay =
      first == UInt8(ascii: "a") && token.end - token.start < 5
      || first == UInt8(ascii: "p") && token.end - token.start < 5
        && !token.flags.contains(.capitals)
      || first == UInt8(ascii: "o") || first == UInt8(ascii: "n") || first == UInt8(ascii: "m")
    return isHalfDay || token.flags.contains(.capitals)
  }

  /// 10 Downing Street.
  private func address(at place: Int) -> Int? {
    guard self[place].places == 0, self[place].digits < 100_000 else { return nil }
    for step in 1...4 {
      let token = self[place + step]
      guard token.kind == .word, token.isCapital, token.isSpaced else { return nil }
      if step > 1, token.roles.has(.street), !isPlural(self[place + 1]) { return place + step + 1 }
    }
    return nil
  }

  /// 24/7, 9/11 and other numbers with strokes that are no fractions.
  private func strokes(at place: Int) -> Int? {
    guard self[place + 1].is(.slash), isGlued(place + 1), isGlued(place + 2),
      self[place + 2].isNumber
    else { return nil }
    if let numeral = numeral(at: place), numeral.next > place + 1 { return nil }
    var next = place + 3
    while self[next].is(.slash), isGlued(next), isGlued(next + 1) { next += 2 }
    return next
  }
}
