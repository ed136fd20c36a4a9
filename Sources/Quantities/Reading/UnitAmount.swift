extension Passage {
  /// A number with the unit that is written after it; nil where none is, and something may be
  /// counted.
  func unitAmount(_ numeral: Numeral, from start: Int) -> Amount? {
    var place = numeral.next
    var isJoined = false
    // four-year, 500-pound, 50-percent.
    if self[place].is(.hyphen), isGlued(place), isGlued(place + 1), self[place + 1].kind == .word {
      place += 1
      isJoined = true
    }
    // millions of dollars, dozens of kilometres, half of one percent.
    if numeral.isVague || numeral.hasMagnitude, self[place].is(.of),
      self[place + 1].has([.currency, .unit, .nation]) || self[place + 1].is(.new)
        || self[place + 1].is(.hong)
    {
      place += 1
    }
    // 0.25 of a percentage point.
    if self[place].is(.of), self[place + 1].is(.a),
      self[place + 2].is(.percentage) || self[place + 2].is(.percent)
        || self[place + 2].is(.per) && self[place + 3].is(.cent)
        || self[place + 2].has(.minorUnit) && numeral.isBelowOne
    {
      place += 2
    }
    let token = self[place]
    if token.kind == .mark { return markUnit(numeral, from: start, at: place) }
    guard !token.flags.contains(.afterBreak) else { return nil }
    if token.kind == .junk {
      return compositeUnit(at: place).map { index, next in
        Amount(
          numeral, .measure(UnitTable.entries[index].dimension), UnitTable.units[index],
          start..<next)
      }
    }
    guard token.kind == .word else { return nil }
    if let amount = partUnit(numeral, from: start, at: place) { return amount }
    if let amount = minorMoney(numeral, from: start, at: place, isJoined: isJoined) {
      return amount
    }
    if let (unit, next) = namedCurrency(numeral, at: place) {
      return Amount(numeral, .money, unit, start..<next)
    }
    if let (index, next) = measure(numeral, at: place, isJoined: isJoined) {
      var amount = Amount(
        numeral, .measure(UnitTable.entries[index].dimension), UnitTable.units[index], start..<next)
      amount.shift = UnitTable.entries[index].exponent
      return amount
    }
    return multipleUnit(numeral, from: start, at: place, isJoined: isJoined)
  }

  // MARK: Signs

  private func markUnit(_ numeral: Numeral, from start: Int, at place: Int) -> Amount? {
    let token = self[place]
    if token.is(.percentSign) {
      let next = self[place + 1]
      if next.is(.hyphen), isGlued(place + 1), self[place + 2].is(.point) {
        return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 3)
      }
      if next.is(.point) || next.is(.points) {
        return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 2)
      }
      return Amount(numeral, .percent, .percent, start..<place + 1)
    }
    if token.is(.sign), let (unit, next) = namedCurrency(numeral, at: place) {
      return Amount(numeral, .money, unit, start..<next)
    }
    if token.is(.minorSign) {
      var amount = Amount(numeral, .money, dollar, start..<place + 1)
      amount.shift = -2
      return amount
    }
    if token.is(.degreeSign) {
      let letter = self[place + 1]
      let length = letter.end - letter.start
      if letter.kind == .word, length == 1, letter.isGlued || letter.isCapital {
        let scale = bytes[letter.start] | 0x20
        if scale == UInt8(ascii: "c") {
          return degrees(numeral, "degree Celsius", start, place + 2)
        }
        if scale == UInt8(ascii: "f") {
          return degrees(numeral, "degree Fahrenheit", start, place + 2)
        }
      }
      return degrees(numeral, "degree", start, place + 1)
    }
    if token.is(.apostrophe) { return signedFeet(numeral, from: start, at: place) }
    // A multiplication sign after a zoom or a ratio: 3×.
    if token.is(.cross), isGlued(place), !self[place + 1].isNumber {
      return Amount(numeral, .multiple, .ratio, start..<place + 1)
    }
    return nil
  }

  private func degrees(_ numeral: Numeral, _ name: String, _ start: Int, _ next: Int) -> Amount? {
    guard let index = UnitTable.index(name) else { return nil }
    return Amount(
      numeral, .measure(UnitTable.entries[Int(index)].dimension), UnitTable.units[Int(index)],
      start..<next)
  }

  // MARK: Percentages and points

  private func partUnit(_ numeral: Numeral, from start: Int, at place: Int) -> Amount? {
    let token = self[place]
    if token.is(.per), self[place + 1].is(.hyphen), self[place + 2].is(.cent) {
      return Amount(numeral, .percent, .percent, start..<place + 3)
    }
    if token.is(.per), self[place + 1].is(.cent) {
      let next = self[place + 2]
      if next.is(.points) {
        return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 3)
      }
      return Amount(numeral, .percent, .percent, start..<place + 2)
    }
    if token.is(.percent) || token.is(.pct) || token.is(.pc) && token.isGlued {
      let next = self[place + 1]
      if next.is(.points) || next.is(.point) {
        return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 2)
      }
      return Amount(numeral, .percent, .percent, start..<place + 1)
    }
    if token.is(.percentage) {
      let hyphen = self[place + 1].is(.hyphen) && isGlued(place + 2) ? 1 : 0
      let next = self[place + 1 + hyphen]
      guard next.is(.point) || next.is(.points) else { return nil }
      return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 2 + hyphen)
    }
    if token.is(.pp) || token.is(.ppt) {
      return Amount(numeral, .percentagePoint, .percentagePoint, start..<place + 1)
    }
    if token.is(.basis) {
      let hyphen = self[place + 1].is(.hyphen) && isGlued(place + 2) ? 1 : 0
      let next = self[place + 1 + hyphen]
      guard next.is(.point) || next.is(.points) else { return nil }
      return basisPoints(numeral, start..<place + 2 + hyphen)
    }
    if token.is(.bps) || token.is(.bp) { return basisPoints(numeral, start..<place + 1) }
    return token.is(.points) || token.is(.point) ? points(numeral, from: start, at: place) : nil
  }

  /// Of an index or a game, or of a percentage: "2 points to 7 percent".
  private func points(_ numeral: Numeral, from start: Int, at place: Int) -> Amount? {
    let token = self[place]
    let isOne = numeral.isOne || numeral.isBelowOne
    guard token.is(.points) || isOne || place > numeral.next,
      numeral.digits != 3 || !self[place + 1].has(.shooting)
    else { return nil }
    let next = place + 1
    // A quarter point is what central banks move rates by.
    if !token.flags.contains(.possessive),
      levelInPercent(after: next) || numeral.digits < numeral.denominator
    {
      return Amount(numeral, .percentagePoint, .percentagePoint, start..<next)
    }
    return Amount(numeral, .points, .count(lowercased(token)), start..<next)
  }

  private func basisPoints(_ numeral: Numeral, _ tokens: Range<Int>) -> Amount {
    var amount = Amount(numeral, .percentagePoint, .percentagePoint, tokens)
    amount.shift = -2
    return amount
  }

  /// Whether "to 7 percent" follows: then points are percentage points, not an index's.
  private func levelInPercent(after place: Int) -> Bool {
    var next = place
    if self[next].is(.comma) { next += 1 }
    guard self[next].is(.to) || self[next].is(.from) else { return false }
    next += 1
    for _ in 0..<3 where self[next].has(.hedge) { next += 1 }
    guard let level = numeral(at: next) else { return false }
    let unit = self[level.next]
    return unit.is(.percentSign) || unit.is(.percent) || unit.is(.pct)
      || unit.is(.per) && self[level.next + 1].is(.cent)
  }

  // MARK: Multiples

  private func multipleUnit(
    _ numeral: Numeral, from start: Int, at place: Int, isJoined: Bool
  ) -> Amount? {
    let token = self[place]
    if token.is(.fold), isJoined || token.isGlued {
      return Amount(numeral, .multiple, .ratio, start..<place + 1)
    }
    // 3x zoom, but the 777X.
    if token.is(.x), token.isGlued, !isJoined, !token.isCapital {
      return Amount(numeral, .multiple, .ratio, start..<place + 1)
    }
    // Nothing happens one and a half times: that is a factor.
    if token.is(.times),
      isComparison(place + 1) || numeral.denominator > 1 && !numeral.isFraction
        || numeral.places > 0 || isFirstOfTwoMultiples(place + 1)
    {
      return Amount(numeral, .multiple, .ratio, start..<place + 1)
    }
    return nil
  }

  /// "between 30 times and 100 times as many".
  private func isFirstOfTwoMultiples(_ place: Int) -> Bool {
    guard self[place].is(.and) || self[place].is(.to), let second = numeral(at: place + 1),
      self[second.next].is(.times)
    else { return false }
    return isComparison(second.next + 1)
  }

  // MARK: Cents

  /// 50 cents, 20 pence, 99p: hundredths of a currency.
  private func minorMoney(
    _ numeral: Numeral, from start: Int, at place: Int, isJoined: Bool
  ) -> Amount? {
    var place = place
    var unit: Unit?
    if self[place].has(.nation), self[place + 1].has(.minorUnit) {
      // US cents, Kuwaiti fils.
      unit = minorCurrency(lexeme(self[place]).country)
      place += 1
    } else if self[place].has(.currency), self[place + 1].has(.minorUnit) {
      if case .code(let code)? = lexicon.families[Int(lexeme(self[place]).currency) - 1].first {
        unit = lexicon.currencyUnits[Int(code)]
      }
      place += 1
    }
    let token = self[place]
    if token.roles.has(.minorUnit) {
      // 50 Cent is a singer.
      guard token.roles.has(.currencyPlural) || numeral.isOne || numeral.isBelowOne || isJoined
      else { return nil }
      let code = Int(lexeme(token).currency)
      if unit == nil { unit = code == 0 ? dollar : lexicon.currencyUnits[code - 1] }
    } else if token.end - token.start == 1, token.isGlued, !isJoined,
      numeral.isSmallWhole || numeral.exponent < 0, !isResolution(numeral, at: place)
    {
      // 99p, 27c.
      switch bytes[token.start] {
      case UInt8(ascii: "p"): unit = .currency("GBP")
      case UInt8(ascii: "c"): unit = dollar
      default: return nil
      }
    } else {
      return nil
    }
    guard let unit else { return nil }
    var amount = Amount(numeral, .money, unit, start..<place + 1)
    amount.shift = minorShift(of: unit, token)
    return amount
  }

  /// The power of ten of a currency's part: −2 for cents, −3 for Kuwait's fils, −1 for jiao.
  private func minorShift(of unit: Unit, _ token: Token) -> Int {
    if lowercased(token) == "jiao" { return -1 }
    guard case .currency(let currency)? = unit.factors.first?.base else { return -2 }
    return -max(2, min(currency.minorUnitDigits, 3))
  }

  /// 1080p, and 480p before a noun: lines of a picture, not pence.
  private func isResolution(_ numeral: Numeral, at place: Int) -> Bool {
    guard numeral.exponent == 0, !self[place - 1].flags.contains(.grouped) else { return false }
    if [720, 1_080, 1_440, 2_160, 4_320].contains(numeral.digits) { return true }
    let after = self[place + 1]
    return [240, 360, 480, 576].contains(numeral.digits) && after.kind == .word
      && !after.roles.has(.nounStop)
  }

  /// The first currency whose code begins with a country's letters.
  private func minorCurrency(_ country: UInt16) -> Unit? {
    for (place, code) in CurrencyTable.codes.enumerated() {
      let letters = Array(code.utf8)
      if UInt16(letters[0]) << 8 | UInt16(letters[1]) == country {
        return lexicon.currencyUnits[place]
      }
    }
    return nil
  }
}
