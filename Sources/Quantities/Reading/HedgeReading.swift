extension Passage {
  /// The hedge that begins at a token: "more than", "at least", "~".
  /// - Returns: what it says, and the token after it.
  func hedge(at place: Int) -> (modifier: Modifier, next: Int)? {
    let token = self[place]
    if token.kind == .mark { return hedgeSign(at: place) }
    guard token.has(.hedge), !token.flags.contains(.possessive) else { return nil }
    // A 5-under 67: joined to the word before it, it is no hedge.
    if isGlued(place), self[place - 1].is(.hyphen), isGlued(place - 1) { return nil }
    guard let phrase = lexicon.hedges.match(in: self, at: place), let modifier = phrase.modifier
    else { return nil }
    // "$100 less than the other", "5 percent more than in 2003": the words compare, and belong to
    // the amount before them.
    if token.is(.more) || token.is(.less) || token.is(.fewer) || token.is(.higher)
      || token.is(.lower), endsAmount(place - 1)
    {
      return nil
    }
    if comparesWithPast(place, upTo: place + phrase.length) { return nil }
    if comparesWithKnown(place, upTo: place + phrase.length) { return nil }
    // "some as young as 14": some of them.
    if token.is(.some), self[place + 1].is(.as) { return nil }
    // "lower than estimated a month ago".
    if token.is(.estimated), self[place - 1].is(.than) { return nil }
    // "three times as much as a year before" compares too.
    if token.is(.as), self[place - 1].is(.times) || self[place - 1].has([.multiplied, .fraction]) {
      return nil
    }
    // "came in at 3.39 percent, lower than 3.4 percent": a comparison too.
    if token.roles.has(.comparative), !token.is(.more), !token.is(.less), !token.is(.fewer),
      self[place + 1].is(.than), self[place - 1].is(.comma)
    {
      return nil
    }
    var next = place + phrase.length
    // "a good 30 people", but "a good one", "a good 2019", "a good second half".
    if token.is(.a), self[next - 1].is(.good),
      self[next].is(.one) || isYearNumber(next)
        || !(self[next].isNumber || self[next].has(.numberWord))
    {
      return nil
    }
    // c. 1850, c 40 men: small, and not the C of C$3m.
    if token.end - token.start < 3, phrase.length == 1, token.isCapital || self[next].is(.sign) {
      return nil
    }
    // "approx.", "c."
    if self[next].is(.period), isGlued(next), !self[next].isSpaced { next += 1 }
    return (modifier, next)
  }

  private func endsAmount(_ place: Int) -> Bool {
    let token = self[place]
    return token.isNumber || token.is(.percentSign) || token.is(.percent) || token.is(.pct)
      || token.is(.points)
      || token.has([.magnitude, .unitPlural, .currencyPlural, .minorUnit])
  }

  /// "higher than ten years earlier", "were more than a year earlier": the words compare; "more
  /// than a year ago" tells when.
  private func comparesWithPast(_ place: Int, upTo next: Int) -> Bool {
    guard self[next - 1].is(.than) else { return false }
    let isOne = self[next].is(.a) || self[next].is(.an)
    guard let unit = isOne ? next + 1 : numeral(at: next)?.next, self[unit].has(.timeUnit) else {
      return false
    }
    let after = self[unit + 1]
    let isBefore = after.is(.earlier) || after.is(.before) || after.is(.previously)
    let word = self[next - 2]
    if word.is(.more) || word.is(.less) || word.is(.fewer) {
      return isBefore && isToBe(self[place - 1])
    }
    return isBefore || after.is(.ago)
  }

  /// ", far less than the $40m they had sought": what is known is compared with, and is no bound.
  private func comparesWithKnown(_ place: Int, upTo next: Int) -> Bool {
    guard self[next - 1].is(.than), self[next].is(.the) else { return false }
    let before = self[place - 1].has(.hedge) ? self[place - 2] : self[place - 1]
    return before.is(.comma) || before.is(.and) || before.is(.but)
  }

  /// "a further", "another", "the", between a hedge and its number.
  func hedgeFiller(at place: Int) -> Int? {
    lexicon.hedgeFillers.match(in: self, at: place).map { place + $0.length }
  }

  private func hedgeSign(at place: Int) -> (modifier: Modifier, next: Int)? {
    let token = self[place]
    let after = self[place + 1]
    guard after.isNumber || after.is(.sign) || after.kind == .word else { return nil }
    if token.is(.tilde) { return (.about, place + 1) }
    if token.is(.lessEqual) { return (.upTo, place + 1) }
    if token.is(.greaterEqual) { return (.atLeast, place + 1) }
    // < and > are also brackets, and part of an arrow.
    guard after.kind != .word, token.isSpaced || self[place - 1].is(.open)
    else {
      return nil
    }
    if token.is(.lessSign) { return (.lessThan, place + 1) }
    return token.is(.greaterSign) ? (.moreThan, place + 1) : nil
  }
}

extension Modifier {
  /// The meaning of this hedge before another: "up to about" is up to, "an estimated more than"
  /// is more than.
  func combined(with inner: Modifier) -> Modifier {
    switch (self, inner) {
    case (.exactly, _), (.about, _): inner == .exactly ? self : inner
    default: self
    }
  }
}
