/// Measures in two or more units: 6 ft 2 in, 3 hours 20 minutes, five years and two months.
///
/// They are one amount, counted in the smallest unit that is named: 74 inches, 200 minutes, 62
/// months. Days do not add to months, nor weeks to years: no whole number of one makes the other.
extension Passage {
  /// How many of a smaller unit one of a greater is.
  private static let parts: [String: [(unit: String, count: UInt64)]] = [
    "year": [("month", 12)], "decade": [("year", 10)], "week": [("day", 7)],
    "day": [("hour", 24), ("minute", 1_440)], "hour": [("minute", 60), ("second", 3_600)],
    "minute": [("second", 60)], "mile": [("yard", 1_760), ("furlong", 8)],
    "furlong": [("yard", 220)], "yard": [("foot", 3), ("inch", 36)], "foot": [("inch", 12)],
    "kilometre": [("metre", 1_000)], "metre": [("centimetre", 100)], "stone": [("pound", 14)],
    "pound": [("ounce", 16)], "kilogram": [("gram", 1_000)],
  ]

  /// One part of a compound measure: its number, its unit and the token after it.
  private struct Part {
    var numeral: Numeral
    var unit: Int
    var next: Int
  }

  /// Adds the smaller units that follow a measure.
  func addParts(_ amount: inout Amount) {
    for _ in 0..<3 {
      guard case .measure = amount.kind, amount.numeral.isSmallWhole, !amount.numeral.isVague,
        amount.numeral.digits < 1 << 32, let name = measureName(amount.unit),
        let smaller = Self.parts[name], let part = part(after: amount),
        let count = smaller.first(where: { $0.unit == UnitTable.entries[part.unit].name })?.count,
        part.numeral.size < Double(count)
      else { return }
      join(&amount, part, count)
    }
  }

  private func measureName(_ unit: Unit) -> String? {
    guard unit.factors.count == 1, case .measure(let name)? = unit.factors.first?.base else {
      return nil
    }
    return name
  }

  private func join(_ amount: inout Amount, _ part: Part, _ count: UInt64) {
    var numeral = part.numeral
    var scale = count * part.numeral.denominator
    for _ in 0..<part.numeral.places { scale *= 10 }
    let (whole, overflow) = amount.numeral.digits.multipliedReportingOverflow(by: scale)
    guard !overflow, part.numeral.digits < 1 << 62, whole < 1 << 62 else { return }
    numeral.lastPart = numeral.digits
    numeral.digits += whole
    numeral.isInWords = numeral.isInWords && amount.numeral.isInWords
    amount.numeral = numeral
    amount.unit = UnitTable.units[part.unit]
    amount.tokens = amount.tokens.lowerBound..<part.next
  }

  // MARK: Parts

  private func part(after amount: Amount) -> Part? {
    let end = amount.tokens.upperBound
    if let smaller = clockPart(at: end, after: amount) ?? joinedPart(after: amount) {
      return smaller
    }
    var place = end
    let hasComma = self[place].is(.comma)
    if hasComma { place += 1 }
    if self[place].is(.and) { place += 1 }
    if self[place].is(.hyphen), isGlued(place), isGlued(place + 1) { place += 1 }
    if let part = clockPart(at: place, after: amount) { return part }
    guard
      self[place].isNumber || self[place].has(.numberWord) || self[place].is(.a)
        || self[place].is(.an), !self[place].flags.contains(.afterBreak),
      let numeral = numeral(at: place) ?? single(at: place), isPlain(numeral)
    else { return nil }
    guard let part = unitPart(numeral) ?? inches(numeral, after: amount) else { return nil }
    // "five days, three hours a day", "4 hours, 11 minutes slower".
    return goesElsewhere(part.next, afterComma: hasComma) ? nil : part
  }

  /// "a" of "an hour and a minute".
  private func single(at place: Int) -> Numeral? {
    guard self[place].is(.a) || self[place].is(.an), self[place - 1].is(.and),
      self[place + 1].has(.unit), !self[place + 1].has([.fraction, .unitPlural])
    else { return nil }
    return wordNumeral(1, next: place + 1)
  }

  private func isPlain(_ numeral: Numeral) -> Bool {
    guard case .plain = numeral.shape else { return false }
    return numeral.longDigits == nil && !numeral.hasMagnitude && numeral.exponent <= 0
      && numeral.exponent > -7 && numeral.digits < 1 << 40
  }

  private func unitPart(_ numeral: Numeral) -> Part? {
    var place = numeral.next
    let isJoined =
      self[place].is(.hyphen) && isGlued(place) && isGlued(place + 1)
      && self[place + 1].kind == .word
    if isJoined { place += 1 }
    if let (unit, next) = measure(numeral, at: place, isJoined: isJoined) {
      return Part(numeral: numeral, unit: unit, next: next)
    }
    return nil
  }

  /// After feet "in" is a unit too: 29 ft 2 in.
  private func inches(_ numeral: Numeral, after amount: Amount) -> Part? {
    guard amount.unit == .measure("foot"), self[numeral.next].is(.in), numeral.isBelow(12),
      let inch = UnitTable.index("inch")
    else { return nil }
    // "grew 5 feet 2 in a year" is no English; "6 ft in 2 in" neither.
    let after = self[numeral.next + 1]
    guard !after.isNumber, !after.has([.determiner, .numberWord]) else { return nil }
    let end = after.is(.period) && isGlued(numeral.next + 1) && !isSentenceEnd(numeral.next + 1)
    return Part(numeral: numeral, unit: Int(inch), next: numeral.next + (end ? 2 : 1))
  }

  private func isSentenceEnd(_ place: Int) -> Bool {
    self[place + 1].kind == .none || self[place + 1].isCapital
  }

  /// 1h 30m and 5m 20s: beside hours m are minutes, beside minutes s are seconds.
  private func clockPart(at place: Int, after amount: Amount) -> Part? {
    let (number, letters) = (self[place], self[place + 1])
    guard number.isNumber, number.places < 4, number.digits < 1_000_000,
      letters.kind == .word, letters.isGlued, letters.end - letters.start == 1
    else { return nil }
    let letter: UInt8
    let name: String
    switch measureName(amount.unit) {
    case "hour": (letter, name) = (UInt8(ascii: "m"), "minute")
    case "minute": (letter, name) = (UInt8(ascii: "s"), "second")
    default: return nil
    }
    guard bytes[letters.start] == letter, let unit = UnitTable.index(name) else { return nil }
    var numeral = Numeral(digits: number.digits, next: place + 1)
    numeral.exponent = -Int(number.places)
    numeral.lastPlace = numeral.exponent
    return Part(numeral: numeral, unit: Int(unit), next: place + 2)
  }

  /// The inches of 6-foot-8, 5-foot-11-inch and 5ft11 and the minutes of 1h30, which need no unit.
  private func joinedPart(after amount: Amount) -> Part? {
    var place = amount.tokens.upperBound
    guard let name = measureName(amount.unit), ["foot", "hour"].contains(name) else { return nil }
    if self[place].is(.hyphen), isGlued(place), name == "foot" {
      place += 1
    } else if !self[place].isNumber {
      return nil
    }
    guard isGlued(place), self[place].isNumber || self[place].has(.numberWord),
      let numeral = numeral(at: place), isPlain(numeral), numeral.isBelow(name == "foot" ? 12 : 60),
      let smaller = UnitTable.index(name == "foot" ? "inch" : "minute")
    else { return nil }
    let hyphen = self[numeral.next].is(.hyphen) && isGlued(numeral.next) ? 1 : 0
    let letters = self[numeral.next + hyphen]
    if letters.kind == .word, letters.isGlued {
      return inches(numeral, after: amount)
        ?? (letters.has(.unit) || hyphen == 0 ? unitPart(numeral) : nil)
        ?? Part(numeral: numeral, unit: Int(smaller), next: numeral.next)
    }
    return Part(numeral: numeral, unit: Int(smaller), next: numeral.next)
  }

  /// Whether what follows a part makes an amount of its own of it.
  private func goesElsewhere(_ place: Int, afterComma: Bool) -> Bool {
    let token = self[place]
    guard token.kind == .word else { return false }
    if token.is(.per) || token.is(.each) || token.is(.every)
      || (token.is(.a) || token.is(.an)) && self[place + 1].has(.timeUnit)
    {
      return true
    }
    return afterComma
      && (token.is(.later) || token.is(.earlier) || token.is(.after) || token.is(.before)
        || token.is(.longer) || token.is(.more) || token.is(.less)
        || ends(token, in: "er") && self[place + 1].is(.than))
  }

  /// 6'2" and 2'41": feet and inches by their signs, or minutes and seconds.
  func signedFeet(_ numeral: Numeral, from start: Int, at place: Int) -> Amount? {
    guard self[place].is(.apostrophe), isGlued(place), isGlued(place + 1),
      self[place + 1].isNumber, numeral.isBelow(12), numeral.isSmallWhole,
      let rest = self.numeral(at: place + 1), isPlain(rest), rest.isBelow(60),
      self[rest.next].is(.quote), isGlued(rest.next)
    else { return nil }
    let isTime = !rest.isBelow(12)
    guard let large = UnitTable.index(isTime ? "minute" : "foot"),
      let small = UnitTable.index(isTime ? "second" : "inch")
    else { return nil }
    var amount = Amount(
      numeral, .measure(isTime ? .time : .length), UnitTable.units[Int(large)], start..<place + 1)
    join(&amount, Part(numeral: rest, unit: Int(small), next: rest.next + 1), isTime ? 60 : 12)
    return amount
  }
}

extension Numeral {
  /// About how much it is: to compare, never to compute.
  fileprivate var size: Double {
    Double(digits) / Double(denominator) / (0..<places).reduce(1.0) { power, _ in power * 10 }
  }

  fileprivate func isBelow(_ limit: Double) -> Bool { size < limit }
}
