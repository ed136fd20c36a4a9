extension Passage {
  /// The unit of measure at a token after a number: kilometres, km, square miles, degrees
  /// Celsius.
  /// - Returns: the unit's index in the table, and the token after it.
  func measure(_ numeral: Numeral, at place: Int, isJoined: Bool) -> (index: Int, next: Int)? {
    if let composite = compositeUnit(at: place) { return composite }
    let token = self[place]
    guard token.kind == .word else { return nil }
    if case .unit(let index)? = symbol(token), symbolFits(token, numeral, at: place, isJoined) {
      return withScale(Int(index), place + 1)
    }
    // Pounds that are no money.
    if token.is(.pounds) || token.is(.pound) && isJoined {
      return UnitTable.index("pound").map { (Int($0), place + 1) }
    }
    if let name = temperature(token, numeral) {
      return UnitTable.index(name).map { (Int($0), place + 1) }
    }
    guard token.roles.has(.unit), !token.is(.bit) || isJoined else { return nil }
    let index = Int(lexeme(token).unit)
    if token.roles.has(.unitPlural) || isJoined || numeral.isOne || numeral.isBelowOne {
      // "one second-half goal", "one quarter-final".
      if !token.roles.has(.unitPlural), !isJoined, self[place + 1].is(.hyphen) { return nil }
      return withScale(index, place + 1)
    }
    if token.roles.has(.invariableUnit) || token.isGlued { return withScale(index, place + 1) }
    // "the nine metre yacht", "a two hour delay": before a noun the unit is singular.
    let after = self[place + 1]
    // "a 55 year-old driver".
    if after.is(.hyphen), isGlued(place + 1), self[place + 2].is(.old) {
      return withScale(index, place + 1)
    }
    guard !token.roles.has(.fraction), !numeral.isVague, after.kind == .word,
      !endsUnitPhrase(after) || (after.is(.a) || after.is(.an) || after.is(.per))
    else { return nil }
    return withScale(index, place + 1)
  }

  /// 20C, 98F.
  private func temperature(_ token: Token, _ numeral: Numeral) -> String? {
    guard token.end - token.start == 1, token.isCapital, !numeral.hasMagnitude,
      numeral.exponent > -3, numeral.longDigits == nil,
      numeral.digits < Self.powerOfTen(4 - numeral.exponent),
      token.isGlued || endsTemperature(numeral.next + 1)
    else { return nil }
    switch bytes[token.start] {
    case UInt8(ascii: "C"): return "degree Celsius"
    case UInt8(ascii: "F"): return "degree Fahrenheit"
    default: return nil
    }
  }

  /// "between 2 and 3 C by 2100", but "12 C. difficile cases", "3 C students".
  private func endsTemperature(_ place: Int) -> Bool {
    let token = self[place]
    if token.kind == .word { return token.roles.has(.stop) && !token.isCapital }
    if token.is(.period) { return self[place + 1].kind == .none || self[place + 1].isCapital }
    return token.kind == .none || token.is(.close) || token.is(.open) || token.is(.comma)
  }

  private func endsUnitPhrase(_ token: Token) -> Bool {
    token.roles.has(.nounStop) || token.flags.contains(.afterBreak)
  }

  /// "degrees Celsius", "degrees C".
  private func withScale(_ index: Int, _ next: Int) -> (index: Int, next: Int) {
    guard UnitTable.entries[index].name == "degree" else { return (index, next) }
    let token = self[next]
    var name: String?
    if token.is(.celsius) { name = "degree Celsius" }
    if token.is(.fahrenheit) { name = "degree Fahrenheit" }
    if token.kind == .word, token.end - token.start == 1, token.isCapital {
      if bytes[token.start] == UInt8(ascii: "C") { name = "degree Celsius" }
      if bytes[token.start] == UInt8(ascii: "F") { name = "degree Fahrenheit" }
    }
    guard let name, let found = UnitTable.index(name) else { return (index, next) }
    return (Int(found), next + 1)
  }

  /// Whether letters beside a number are a unit there: 5m and 5 km, but not "5 s" or "12 MP".
  private func symbolFits(
    _ token: Token, _ numeral: Numeral, at place: Int, _ isJoined: Bool
  ) -> Bool {
    let length = token.end - token.start
    if length == 1 {
      let letter = bytes[token.start]
      guard token.isGlued || letter == UInt8(ascii: "m") || letter == UInt8(ascii: "g") else {
        return false
      }
      // 1990s and the 80s are decades; 9.8s is a time.
      if letter == UInt8(ascii: "s") { return numeral.exponent < 0 && numeral.places > 0 }
      return !isJoined || letter == UInt8(ascii: "m")
    }
    if token.flags.contains(.capitals), length == 2, !token.isGlued {
      // 100 MW and 512 MB, but 12 MPs and 7 EB.
      let second = bytes[token.start + 1]
      return second == UInt8(ascii: "W") || second == UInt8(ascii: "B") && bytes[token.start] != 69
        || second == UInt8(ascii: "L") || bytes[token.start] == UInt8(ascii: "K")
    }
    if token.is(.in) || token.roles.has(.street) {
      // 8in and a 6.7-in display, but "8 in ten" and "one-in-five"; 12st, but "12 St".
      return token.isGlued && (!isJoined || !numeral.isInWords && !self[place + 1].is(.hyphen))
    }
    return !numeral.isVague
  }

  /// Units of two words: square miles, nautical miles, metric tons, light years.
  func compositeUnit(at place: Int) -> (index: Int, next: Int)? {
    let token = self[place]
    var next = place + 1
    if self[next].is(.hyphen), isGlued(next), isGlued(next + 1) { next += 1 }
    // sq. ft and fl. oz.
    let isShort = token.is(.sq) || token.is(.cu) || token.is(.fl)
    if isShort, self[next].is(.period), isGlued(next), self[next + 1].kind == .word { next += 1 }
    let noun = self[next]
    if token.is(.square) || token.is(.sq) || token.is(.cubic) || token.is(.cu) {
      guard let base = baseUnit(noun) else { return nil }
      let prefix = token.is(.square) || token.is(.sq) ? "square " : "cubic "
      return UnitTable.index(prefix + base).map { (Int($0), next + 1) }
    }
    if let spelled = spelledUnit(at: place) { return spelled }
    if self[place + 1].is(.superscript), isGlued(place + 1), let base = baseUnit(token) {
      let prefix = bytes[self[place + 1].start + 1] == 0xB3 ? "cubic " : "square "
      return UnitTable.index(prefix + base).map { (Int($0), place + 2) }
    }
    if let (name, next) = longUnit(at: place) {
      return UnitTable.index(name).map { (Int($0), next) }
    }
    guard let name = baseUnit(noun), noun.has(.unit) || token.is(.fl) else { return nil }
    let composite: String
    switch name {
    case "mile" where token.is(.nautical): composite = "nautical mile"
    case "ton" where token.is(.metric), "tonne" where token.is(.metric): composite = "tonne"
    case "ton" where token.is(.gross), "tonne" where token.is(.gross): composite = "gross ton"
    case "ton" where token.is(.deadweight), "tonne" where token.is(.deadweight):
      composite = "deadweight ton"
    case "ton" where token.is(.short): composite = "short ton"
    case "ton" where token.is(.long) || token.is(.imperial): composite = "long ton"
    case "year" where token.is(.light): composite = "light-year"
    case "ounce" where token.is(.troy): composite = "troy ounce"
    case "ounce" where token.is(.fluid) || token.is(.fl): composite = "fluid ounce"
    case "gallon" where token.is(.imperial): composite = "imperial gallon"
    case "gallon" where token.is(.us): composite = "US gallon"
    case "foot" where token.is(.board): composite = "board foot"
    case "hour" where token.has(.unit):
      composite = UnitTable.entries[Int(lexeme(token).unit)].name + "-hour"
    case "foot" where lexeme(token).unit == UnitTable.index("acre") && token.has(.unit):
      composite = "acre-foot"
    default: return nil
    }
    return UnitTable.index(composite).map { (Int($0), next + 1) }
  }

  /// Units that the table spells with a stroke: mb/d, m/s².
  private func spelledUnit(at place: Int) -> (index: Int, next: Int)? {
    guard self[place + 1].is(.slash), isGlued(place + 1), isGlued(place + 2) else { return nil }
    for next in [place + 4, place + 3] where next == place + 3 || isGlued(next - 1) {
      if let key = WordKey(bytes, self[place].start, self[next - 1].end, folded: false),
        case .unit(let index)? = lexicon.symbol(key)
      {
        return (Int(index), next)
      }
    }
    return nil
  }

  /// Units of more words: parts per million, twenty-foot equivalent units.
  private func longUnit(at place: Int) -> (name: String, next: Int)? {
    let token = self[place]
    if token.is(.twenty), self[place + 1].is(.hyphen), baseUnit(self[place + 2]) == "foot",
      self[place + 3].is(.equivalent), self[place + 4].kind == .word,
      ["unit", "units"].contains(lowercased(self[place + 4]))
    {
      return ("teu", place + 5)
    }
    if self[place + 1].is(.of), self[place + 2].kind == .word, token.has(.unit),
      UnitTable.entries[Int(lexeme(token).unit)].name == "millimetre",
      lowercased(self[place + 2]) == "mercury"
    {
      return ("millimetre of mercury", place + 3)
    }
    if let next = thermalUnit(at: place) { return ("British thermal unit", next) }
    if token.has(.magnitude), lexeme(token).exponent == 6, let next = thermalUnit(at: place + 1) {
      return ("mmbtu", next)
    }
    guard token.is(.parts) || token.is(.part), self[place + 1].is(.per),
      self[place + 2].has(.magnitude)
    else { return nil }
    switch lexeme(self[place + 2]).exponent {
    case 6: return ("part/million", place + 3)
    case 9: return ("part/billion", place + 3)
    default: return nil
    }
  }

  /// The token after "British thermal units".
  private func thermalUnit(at place: Int) -> Int? {
    guard self[place].has(.nation), ends(self[place + 1], in: "hermal"),
      ["unit", "units"].contains(lowercased(self[place + 2]))
    else { return nil }
    return place + 3
  }

  /// The name of the unit that one word or symbol is.
  func baseUnit(_ token: Token) -> String? {
    guard token.kind == .word else { return nil }
    if token.roles.has(.unit) { return UnitTable.entries[Int(lexeme(token).unit)].name }
    if case .unit(let index)? = symbol(token) { return UnitTable.entries[Int(index)].name }
    return nil
  }
}

extension Numeral {
  /// Digits after the point.
  var places: Int { hasMagnitude ? 0 : max(0, -exponent) }

  /// A fraction below one: half a mile, 0.5 mile.
  var isBelowOne: Bool {
    digits < denominator
      || exponent < 0 && !hasMagnitude && longDigits == nil
        && digits < Passage.powerOfTen(-exponent)
  }
}
