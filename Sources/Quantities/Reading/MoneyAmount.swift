extension Passage {
  /// $50m, £1.2 million, $ 75 million: a currency's sign at `place`.
  /// - Parameter start: where letters before the sign begin: US$.
  func moneyAmount(at place: Int, start: Int? = nil, currency: Unit? = nil) -> Amount? {
    let token = self[place]
    var unit = currency
    if unit == nil {
      unit = token.digits == 0 ? dollar : lexicon.currencyUnits[Int(token.digits) - 1]
    }
    var next = place + 1
    var isNegative = false
    // $US5m, as Australians write it, and £E5m.
    if self[next].kind == .word, isGlued(next), self[next + 1].isNumber,
      let key = WordKey(bytes, self[next].start, self[next].end, folded: false),
      let country = lexicon.signPrefix(key),
      unit == dollar || isPound(Int(country)) && unit == .currency("GBP")
    {
      unit = lexicon.currencyUnits[Int(country)]
      next += 1
    }
    if self[next].is(.hyphen) || self[next].is(.minusSign), isGlued(next), isGlued(next + 1) {
      isNegative = true
      next += 1
    }
    guard self[next].isNumber, let numeral = numeral(at: next, isMoney: true), let unit else {
      return nil
    }
    var amount = Amount(numeral, .money, unit, (start ?? place)..<numeral.next)
    amount.isNegative = isNegative
    refineCurrency(&amount)
    addUnitSuffixes(&amount)
    return amount
  }

  /// US$5m, USD 5m, Rs. 500 crore, RM50: letters in the place of a sign.
  func letteredMoney(at place: Int) -> Amount? {
    let token = self[place]
    guard token.isCapital || token.roles == [] && token.end - token.start <= 3 else { return nil }
    let next = self[place + 1]
    // US$5 and US $5; but "in the US $5m was spent".
    if next.is(.sign),
      isGlued(place + 1)
        || token.flags.contains(.capitals) && token.end - token.start == 2
          && isGlued(place + 2) && !self[place - 1].has(.determiner) && !self[place - 1].isCapital,
      let key = WordKey(bytes, token.start, token.end, folded: false),
      let currency = lexicon.signPrefix(key)
    {
      if token.end - token.start == 1, isTaiwan(around: place), token.isCapital,
        bytes[token.start] == UInt8(ascii: "T")
      {
        return moneyAmount(at: place + 1, start: place, currency: .currency("TWD"))
      }
      return moneyAmount(
        at: place + 1, start: place, currency: lexicon.currencyUnits[Int(currency)])
    }
    guard case .currency(let currency)? = symbol(token) else { return nil }
    let unit = lexicon.currencyUnits[Int(currency)]
    if next.is(.sign) { return moneyAmount(at: place + 1, start: place, currency: unit) }
    let number = next.is(.period) && isGlued(place + 1) ? place + 2 : place + 1
    guard self[number].isNumber, let numeral = numeral(at: number, isMoney: true) else {
      return nil
    }
    if isWordLike(token), !isPlainlyMoney(numeral, after: token, at: number) { return nil }
    var amount = Amount(numeral, .money, unit, place..<numeral.next)
    addUnitSuffixes(&amount)
    return amount
  }

  /// T$ is Tonga's, but Taiwan's where its name stands beside it.
  private func isTaiwan(around place: Int) -> Bool {
    (place - 24..<place + 24).contains { near in
      let token = self[near]
      guard token.isCapital, token.end - token.start < 10 else { return false }
      return ["taiwan", "taiwanese", "taipei", "tsmc"].contains(lowercased(token))
    }
  }

  private func isPound(_ code: Int) -> Bool {
    let pound = Int(lexicon.lexemes[Int(Word.pound.rawValue)].currency) - 1
    return lexicon.families.indices.contains(pound)
      && lexicon.families[pound].contains(.code(UInt16(code)))
  }

  /// TOP 10 is no money; neither is a lone letter before a number.
  private func isWordLike(_ token: Token) -> Bool {
    token.end - token.start == 1 || isWordLikeCode(token)
  }

  private func isWordLikeCode(_ token: Token) -> Bool {
    token.end - token.start == 3
      && CurrencyTable.wordLikeCodes.contains(text(token.start..<token.end))
  }

  /// TRY 1,000 and COP 2.5 million, but COP 29, the TOP 500 and ALL 2,400 TICKETS: a number that is
  /// too long for a name, or of three digits and no list.
  private func isPlainlyMoney(_ numeral: Numeral, after token: Token, at place: Int) -> Bool {
    if numeral.hasMagnitude || self[place].places > 0 { return true }
    guard token.end - token.start > 1, !isShouted(around: place - 1, numeral.next) else {
      return false
    }
    if self[place].flags.contains(.grouped) || numeral.digits >= 10_000 { return true }
    return (100..<1_000).contains(numeral.digits) && !token.is(.top) && !token.is(.all)
      && !self[place - 2].has(.determiner)
  }

  /// Whether the words around a code are capitals too, so that it may be any word.
  private func isShouted(around place: Int, _ next: Int) -> Bool {
    func isLoud(_ token: Token) -> Bool {
      token.flags.contains(.capitals) && token.end - token.start > 3
    }
    return isLoud(self[place - 1]) || isLoud(self[next])
  }

  /// "$5 million Canadian", "$100 US", "$5m (USD)".
  private func refineCurrency(_ amount: inout Amount) {
    let next = amount.tokens.upperBound
    let token = self[next]
    if token.has(.nation), token.isSpaced, amount.unit == dollar {
      let after = self[next + 1]
      // "$5 million Canadian project": the adjective belongs to the noun.
      guard after.kind != .word || after.roles.has([.stop, .verb]) else { return }
      if let unit = currency(of: lexeme(token).country, family: 0) {
        amount.unit = unit
        amount.tokens = amount.tokens.lowerBound..<next + 1
      }
    } else if case .currency(let code)? = symbol(token), token.flags.contains(.capitals) {
      amount.unit = lexicon.currencyUnits[Int(code)]
      amount.tokens = amount.tokens.lowerBound..<next + 1
    }
  }

  /// A country's dollar, pound …
  private func currency(of country: UInt16, family: Int) -> Unit? {
    guard lexicon.families.indices.contains(family) else { return nil }
    for case .code(let code) in lexicon.families[family] {
      let letters = Array(CurrencyTable.codes[Int(code)].utf8)
      if UInt16(letters[0]) << 8 | UInt16(letters[1]) == country {
        return lexicon.currencyUnits[Int(code)]
      }
    }
    return nil
  }

  /// The currency that is named after a number: dollars, Swiss francs, Hong Kong dollars, USD, €.
  /// - Returns: the unit and the token after it.
  func namedCurrency(_ numeral: Numeral, at place: Int) -> (unit: Unit, next: Int)? {
    var next = place
    let token = self[place]
    if token.is(.sign), !self[place + 1].isNumber || !isGlued(place + 1) {
      // "5 €"; but in "up 5 $20 notes" the sign belongs to the next number.
      guard !self[place + 1].isNumber else { return nil }
      return (
        token.digits == 0 ? dollar : lexicon.currencyUnits[Int(token.digits) - 1], place + 1
      )
    }
    guard token.kind == .word else { return nil }
    if case .currency(let code)? = symbol(token), isSign(token, numeral, at: place) {
      return (lexicon.currencyUnits[Int(code)], place + 1)
    }
    if let rights = drawingRights(at: place) { return rights }
    var country: UInt16 = 0
    if let nation = nation(at: place) { (country, next) = nation }
    let noun = self[next]
    guard noun.has(.currency) else { return nil }
    let family = Int(lexeme(noun).currency) - 1
    let isOne = numeral.isOne
    let joined = self[place - 1].is(.hyphen)
    let after = self[next + 1]
    // "a 500 dinar note": before a noun the currency is singular.
    let describes = after.kind == .word && !after.roles.has(.nounStop) && !noun.is(.pound)
    guard noun.roles.has(.currencyPlural) || isOne || joined || numeral.hasMagnitude || describes
    else { return nil }
    if country != 0 {
      if let unit = currency(of: country, family: family) { return (unit, next + 1) }
      if next > place { return nil }
    }
    guard let unit = bareCurrency(noun, family, numeral, at: next) else { return nil }
    let end = self[next + 1].is(.sterling) ? next + 2 : next + 1
    return (unit, end)
  }

  /// Whether letters after a number are a currency's there: 5 USD, 5 zł, 5 million TRY.
  private func isSign(_ token: Token, _ numeral: Numeral, at place: Int) -> Bool {
    let letters = token.end - token.start
    guard letters > 1 else { return false }
    let isLargeNumber = isLarge(numeral) || self[place - 1].places > 0
    if isWordLikeCode(token) {
      guard token.flags.contains(.capitals), !isShouted(around: numeral.next - 1, place + 1) else {
        return false
      }
      // "28 COP meetings" are no money, "28 COP" is.
      let after = self[place + 1]
      return isLargeNumber || after.kind != .word || after.roles.has(.nounStop)
    }
    if letters == 3, token.flags.contains(.capitals) || token.isGlued { return true }
    return isLargeNumber
      || !CurrencyTable.ambiguousSigns.contains(text(token.start..<token.end))
  }

  /// "special drawing rights", the unit of the International Monetary Fund.
  private func drawingRights(at place: Int) -> (unit: Unit, next: Int)? {
    let words = ["special", "drawing", "rights"]
    for (step, word) in words.enumerated() {
      let token = self[place + step]
      guard token.kind == .word, token.end - token.start == word.utf8.count,
        lowercased(token) == word
      else { return nil }
    }
    return (.currency("XDR"), place + 3)
  }

  /// Whose currency it is: Swiss, Sri Lankan, South Sudanese, Cayman Islands, Central African CFA.
  /// - Returns: two letters of the country, and the token of the currency's noun.
  private func nation(at place: Int) -> (country: UInt16, next: Int)? {
    var next = place
    let first = self[place]
    let isPair =
      first.isCapital && !first.has([.nation, .currency]) && self[place + 1].has(.nation)
    if isPair { next += 1 }
    guard self[next].has(.nation), isPair || !self[next].has(.currency) else { return nil }
    var country = lexeme(self[next]).country
    if first.is(.north) { country = Self.letters("KP") }
    if first.is(.south), country == Self.letters("SD") { country = Self.letters("SS") }
    next += 1
    if self[next].has(.nation), !self[next].has(.currency) {
      // West and Central African CFA francs.
      country = lexeme(self[next]).country
      if isPair, ["Central", "central"].contains(text(first.start..<first.end)) {
        country = Self.letters("XA")
      }
      next += 1
    } else if self[next].kind == .word, ["islands", "island"].contains(lowercased(self[next])) {
      next += 1
    }
    return (country, next)
  }

  private static func letters(_ country: StaticString) -> UInt16 {
    UInt16(country.utf8Start[0]) << 8 | UInt16(country.utf8Start[1])
  }

  private func bareCurrency(_ noun: Token, _ family: Int, _ numeral: Numeral, at place: Int)
    -> Unit?
  {
    if !isLarge(numeral), let least = CurrencyTable.homonyms[lowercased(noun)],
      numeral.digits < least, !noun.is(.won) || numeral.places == 0
    {
      return nil
    }
    if noun.is(.pound) || noun.is(.pounds), isWeight(numeral, at: place) { return nil }
    switch lexicon.families[family].first {
    case .dollar: return dollar
    case .code(let code):
      // "the three real reasons", "12 real estate agents".
      if noun.end - noun.start == 4, !noun.roles.has(.currencyPlural), !numeral.hasMagnitude,
        bytes[noun.start] | 0x20 == UInt8(ascii: "r"), code != 0,
        CurrencyTable.codes[Int(code)] == "BRL"
      {
        return nil
      }
      return lexicon.currencyUnits[Int(code)]
    default: return nil
    }
  }

  private func isLarge(_ numeral: Numeral) -> Bool {
    numeral.hasMagnitude || numeral.digits >= 1_000 || numeral.longDigits != nil
  }

  /// Whether pounds are a weight here: joined by a hyphen, "of" something, or beside words for
  /// weighing.
  private func isWeight(_ numeral: Numeral, at place: Int) -> Bool {
    if self[place - 1].is(.hyphen), !numeral.hasMagnitude { return true }
    let after = self[place + 1]
    if after.is(.sterling) { return false }
    if after.is(.heavier) || after.is(.lighter) || after.is(.heavy) { return true }
    if isBesideMass(numeral, at: place) { return true }
    if numeral.hasMagnitude, !after.is(.of) { return false }
    if after.is(.of) {
      let noun = self[place + 2]
      if noun.is(.thrust) || noun.is(.cargo) || noun.is(.payload) { return true }
      // "millions of pounds of damage", "10,000 pounds of public money" are money.
      return !numeral.hasMagnitude && !noun.has(.determiner) && !numeral.isVague
    }
    for back in 1...6 {
      let token = self[place - back]
      if token.is(.weighing) || token.is(.weighs) || token.is(.weighed) || token.is(.weigh)
        || token.is(.weight) || token.is(.lost) || token.is(.gained) || token.is(.payload)
        || token.is(.cargo) || token.is(.mass) || token.is(.bench)
      {
        return true
      }
      if token.is(.period) { break }
    }
    return false
  }

  /// "5,580 kilograms (12,300 pounds)", "12,300 pounds (5,580 kg)".
  private func isBesideMass(_ numeral: Numeral, at place: Int) -> Bool {
    for back in 1...5 where self[place - back].is(.open) {
      return isMass(self[place - back - 1])
    }
    guard self[place + 1].is(.open), let inner = self.numeral(at: place + 2) else { return false }
    return isMass(self[self[inner.next].is(.metric) ? inner.next + 1 : inner.next])
  }

  private func isMass(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    var index: UInt16?
    if token.roles.has(.unit) { index = lexeme(token).unit }
    if case .unit(let symbol)? = symbol(token) { index = symbol }
    return index.map { UnitTable.entries[Int($0)].dimension == .mass } ?? false
  }
}
