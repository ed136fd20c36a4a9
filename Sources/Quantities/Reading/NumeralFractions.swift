extension Passage {
  /// The fraction of two-thirds, one-fifth, three quarters.
  func spelledFraction(after numeral: Numeral?) -> Numeral? {
    guard let numeral, numeral.isSmallWhole, numeral.digits < 100, numeral.digits > 0 else {
      return nil
    }
    var place = numeral.next
    let isHyphenated = self[place].is(.hyphen) && isGlued(place) && isGlued(place + 1)
    if isHyphenated { place += 1 }
    let token = self[place]
    guard token.has(.fraction), !token.is(.second) else { return nil }
    let bottom = lexeme(token).number
    guard token.roles.has(.fractionPlural) == (numeral.digits > 1), numeral.digits < bottom else {
      return nil
    }
    let after = self[place + 1]
    // Nobody counts tenths and hundredths.
    if !isHyphenated, bottom != 10, bottom < 100 {
      // "three quarters in a row", "two thirds" in a race: only before "of", or to end a phrase.
      if token.roles.has(.fractionPlural), after.kind == .word, !after.is(.of), !after.is(.the),
        bottom == 4 || !after.roles.has(.stop)
      {
        return nil
      }
      // "one third seed": an ordinal.
      if !token.roles.has(.fractionPlural), after.kind == .word,
        !after.roles.has([.stop, .determiner, .unit])
      {
        return nil
      }
    }
    return fraction(numeral.digits, bottom, next: place + 1)
  }

  private func fraction(_ top: UInt64, _ bottom: UInt64, next: Int) -> Numeral {
    var result = Numeral(digits: top, next: next)
    result.denominator = bottom
    result.shape = .fraction
    result.isInWords = true
    // "half a million", "three-quarters of a million", "half-million", "half an hour".
    var place = next
    if self[place].is(.of), self[place + 1].is(.a) || self[place + 1].is(.an) {
      place += 2
      if self[place].has([.magnitude, .dozen]) || self[place].is(.century) {
        return scaledFraction(result, place)
      }
      // "five thousandths of a second", "a third of an acre".
      if self[place].has(.unit), !self[place].roles.has([.unitPlural, .fraction]),
        !self[place].flags.contains(.possessive)
      {
        result.shape = .plain
        result.next = place
      }
      return result
    }
    if self[place].is(.a) || self[place].is(.an) { place += 1 }
    if self[place].is(.hyphen), isGlued(place), isGlued(place + 1) { place += 1 }
    if self[place].is(.a), isGlued(place), self[place + 1].is(.hyphen) { place += 2 }
    if self[place].has([.magnitude, .dozen]) { return scaledFraction(result, place) }
    if place > next,
      self[place].has(.unit) || self[place].has(.currency)
        || self[place].is(.percentage) || self[place].is(.percent) || self[place].is(.point)
        || self[place].is(.per) && self[place + 1].is(.cent)
    {
      result.shape = .plain
      result.next = place
    }
    return result
  }

  private func scaledFraction(_ numeral: Numeral, _ place: Int) -> Numeral {
    var result = numeral
    let token = self[place]
    result.shape = .plain
    result.next = place + 1
    if token.is(.dozen) {
      (result.digits, result.denominator) = Self.dozens(result)
    } else if token.roles.has(.magnitude) {
      result.exponent += Int(lexeme(token).exponent)
      result.lastPlace = result.exponent
      result.magnitude = Int(lexeme(token).exponent)
    } else {
      // "a quarter of a century": 25 years, but the century is the unit.
      result.next = place
    }
    return result
  }

  /// Half a dozen is six, not twelve halves.
  private static func dozens(_ numeral: Numeral) -> (UInt64, UInt64) {
    let digits = numeral.digits * 12
    return digits % numeral.denominator == 0
      ? (digits / numeral.denominator, 1) : (digits, numeral.denominator)
  }

  /// half, a third, a quarter: where an ordinal or a piece of time is not meant.
  func fractionNumeral(at place: Int, article: Bool) -> Numeral? {
    let token = self[place]
    let bottom = lexeme(token).number
    guard !token.roles.has(.fractionPlural), !token.is(.second) else { return nil }
    let after = self[place + 1]
    if bottom == 2 { return halfNumeral(at: place, article: article) }
    let isJoined = after.is(.hyphen) && isGlued(place + 1)
    guard article || isJoined && bottom == 4 && !startsSentence(place) else { return nil }
    if bottom == 4, token.is(.quarter) {
      if isJoined {
        let unit = self[place + 2]
        guard unit.has([.magnitude, .unit]) || unit.is(.point) else { return nil }
        return fraction(1, 4, next: place + 1)
      }
      if after.is(.century) || after.is(.point) || after.has(.magnitude) || after.is(.percentage)
        || after.has(.unit) && !after.has(.timeUnit) || after.is(.hour)
      {
        var result = fraction(1, 4, next: place + 1)
        if !result.hasMagnitude { result.shape = .plain }
        return result
      }
    }
    // "a third attack" is the third; "a third of attacks" and "by a third" are shares.
    if after.is(.hyphen) { return nil }
    if after.kind == .word {
      guard
        after.roles.has([.stop, .verb, .comparative, .weekday])
          || ends(after, in: "ed") && bottom < 5
          || after.is(.the) || after.roles.has(.upNoun) && after.is(.more)
      else { return nil }
      // "a fifth in the race": places, where nothing is divided.
      if bottom != 3, bottom != 4, !after.is(.of), !after.roles.has(.comparative), !follows(place) {
        return nil
      }
    }
    return fraction(1, bottom, next: place + 1)
  }

  /// Whether the words before "a fifth" say that something changes by it or is compared to it.
  private func follows(_ place: Int) -> Bool {
    let before = self[place - 2]
    return before.is(.by) || before.is(.than) || before.is(.about) || before.is(.nearly)
      || before.has(.up) || before.has(.down)
  }

  private func halfNumeral(at place: Int, article: Bool) -> Numeral? {
    let before = self[article ? place - 2 : place - 1]
    let after = self[place + 1]
    if isOtherHalf(place, article: article) { return nil }
    if after.is(.hyphen), isGlued(place + 1) {
      let unit = self[place + 2]
      guard
        unit.has([.magnitude, .dozen, .unit]) || unit.is(.point) || unit.is(.percentage)
          || unit.is(.a) || unit.is(.cent)
      else { return nil }
      return fraction(1, 2, next: place + 1)
    }
    if after.has([.magnitude, .dozen]) { return fraction(1, 2, next: place + 1) }
    if article, after.has(.unit) || after.is(.point) || after.is(.percentage) || after.is(.percent)
    {
      var result = fraction(1, 2, next: place + 1)
      result.shape = .plain
      return result
    }
    if after.is(.a) || after.is(.an) {
      let result = fraction(1, 2, next: place + 1)
      // "half a chance" is idle talk.
      return result.next > place + 1 ? result : nil
    }
    if after.kind == .word {
      if after.is(.of) || after.is(.the) || after.is(.its) || after.is(.their) || after.is(.his)
        || after.is(.her) || after.is(.that) || after.is(.what) || after.is(.our)
        || after.is(.those) || after.is(.these) || after.is(.all) || after.is(.as)
        || article && after.roles.has(.comparative)
      {
        return fraction(1, 2, next: place + 1)
      }
      guard
        before.is(.by) || before.is(.in) || before.is(.than) || before.is(.nearly)
          || before.is(.about) || before.has(.hedge)
      else { return nil }
      return after.roles.has(.stop) ? fraction(1, 2, next: place + 1) : nil
    }
    guard before.is(.by) || before.is(.in) || before.is(.than) || before.has(.hedge) else {
      return nil
    }
    return fraction(1, 2, next: place + 1)
  }

  /// "a session and a half", the first half, our better half: no share.
  private func isOtherHalf(_ place: Int, article: Bool) -> Bool {
    let before = self[article ? place - 2 : place - 1]
    // "the storm left half a million homes": whatever stands before it.
    if self[place + 1].is(.a), self[place + 2].has([.magnitude, .dozen]) { return false }
    // "a session and a half": one of them, and a half.
    if self[place - 1].is(.a), self[place - 2].is(.and), !self[place - 3].has(.fraction),
      self[place - 4].is(.a) || self[place - 4].is(.an)
    {
      return true
    }
    // The first half, a second half, our better half; half-time, half-brother.
    if before.has(.fraction) || before.is(.first) || before.is(.second) || before.has(.adjective)
      || before.is(.last) || before.is(.opening) || before.is(.closing) || before.is(.other)
      || before.isNumber || self[place].flags.contains(.possessive)
    {
      return true
    }
    if !article,
      before.is(.the) || before.is(.his) || before.is(.their) || before.is(.its)
        || before.is(.each) || before.is(.that) || before.is(.this) || before.is(.which)
    {
      return true
    }
    return false
  }
}
