extension Passage {
  /// a hundred, a dozen, a third, a quarter of a million, a few thousand.
  func articleNumeral(at place: Int) -> Numeral? {
    var next = place + 1
    if self[next].is(.hyphen), isGlued(next) { next += 1 }
    let token = self[next]
    guard token.kind == .word else { return nil }
    if token.roles.has(.hundred) {
      return continued(wordNumeral(100, next: next + 1))
    }
    if token.roles.has(.magnitude) {
      var numeral = wordNumeral(1, next: next)
      addMagnitudes(&numeral, isMoney: false)
      addAndAHalf(&numeral)
      return numeral
    }
    if token.is(.dozen) {
      return wordNumeral(12, next: next + 1)
    }
    if token.is(.few) || token.is(.couple) {
      let noun = self[next + 1].is(.of) ? next + 2 : next + 1
      return fewNumeral(at: next, noun: noun)
    }
    if token.is(.good), self[next + 1].has([.magnitude, .hundred, .dozen]) {
      return nil
    }
    // The article of "a quarter-point cut" is the cut's.
    if token.roles.has(.fraction) {
      return describesNext(next) ? nil : fractionNumeral(at: next, article: true)
    }
    return nil
  }

  /// Whether a fraction is joined to a unit before a noun: half-hour delay, quarter-point cut.
  private func describesNext(_ place: Int) -> Bool {
    let (unit, noun) = (self[place + 2], self[place + 3])
    return self[place + 1].is(.hyphen) && isGlued(place + 1) && isGlued(place + 2)
      && (unit.has(.unit) || unit.is(.point)) && noun.kind == .word
      && !noun.has([.stop, .determiner])
  }

  /// "a hundred and fifty", "a hundred thousand".
  private func continued(_ numeral: Numeral) -> Numeral {
    var result = numeral
    var rest = result.next
    if self[rest].is(.and) { rest += 1 }
    if self[rest].has([.teen, .tens, .digit]), rest > result.next,
      let more = cardinal(at: rest), more.digits < 100, !more.hasMagnitude
    {
      result = wordNumeral(result.digits + more.digits, next: more.next)
    }
    addMagnitudes(&result, isMoney: false)
    return result
  }

  /// several hundred, a few million, many thousands: as much as *hundreds*, *millions*.
  func fewNumeral(at place: Int, noun: Int) -> Numeral? {
    let token = self[noun]
    guard token.kind == .word else { return nil }
    if token.roles.has(.vague) { return vagueNumeral(at: noun) }
    var numeral = Numeral(digits: 2, next: noun + 1)
    numeral.isInWords = true
    if token.is(.dozen) {
      numeral.digits = 24
      numeral.shape = .vague(upper: 100)
      return numeral
    }
    guard token.roles.has([.hundred, .magnitude]) else { return nil }
    numeral.shape = .vague(upper: 10)
    numeral.exponent = Int(lexeme(token).exponent)
    if token.roles.has(.hundred), self[noun + 1].has(.magnitude) {
      numeral.exponent += Int(lexeme(self[noun + 1]).exponent)
      numeral.next += 1
    }
    numeral.magnitude = numeral.exponent
    return numeral
  }

  /// dozens, hundreds of thousands, tens of millions.
  func vagueNumeral(at place: Int) -> Numeral? {
    // "3,5 millions d'euros" is French.
    if self[place - 1].kind == .junk { return nil }
    let vague = lexeme(self[place])
    var numeral = Numeral(digits: vague.number, next: place + 1)
    numeral.isInWords = true
    // *Hundreds* are two to ten of them; *dozens* and *scores* give their own numbers up to 100.
    numeral.shape = .vague(upper: vague.number == 2 ? 10 : 100)
    numeral.exponent = Int(vague.exponent)
    if self[place + 1].is(.of), self[place + 2].has(.vague), vague.number == 2 {
      let inner = lexeme(self[place + 2])
      if inner.exponent >= 3 {
        numeral.exponent += Int(inner.exponent)
        numeral.next = place + 3
      }
    }
    numeral.magnitude = numeral.exponent
    return numeral
  }
}
