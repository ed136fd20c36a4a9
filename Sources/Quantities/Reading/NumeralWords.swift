extension Passage {
  /// A number in words: twenty-three, two hundred and fifty thousand, half a million, a dozen,
  /// two-thirds, hundreds of millions.
  func wordNumeral(at place: Int) -> Numeral? {
    let token = self[place]
    if token.roles.has(.vague) { return vagueNumeral(at: place) }
    if token.is(.several) || token.is(.few) || token.is(.many) {
      return fewNumeral(at: place, noun: place + 1)
    }
    if token.is(.a) || token.is(.an) { return articleNumeral(at: place) }
    if token.roles.has(.fraction) { return fractionNumeral(at: place, article: false) }
    if token.roles.has(.numberWord) { return cardinalNumeral(at: place) }
    if token.roles.has([.hundred, .magnitude, .dozen]), isBareMagnitude(place) {
      return articleNumeral(at: place - 1)
    }
    return nil
  }

  /// "the hundred fires", "the past thousand years": as if after "a".
  private func isBareMagnitude(_ place: Int) -> Bool {
    let before = self[place - 1]
    return before.has(.determiner) && !before.is(.a) && !before.is(.an) && !before.is(.no)
      || before.is(.last) || before.is(.past) || before.is(.first) || before.is(.next)
  }

  // MARK: Cardinals

  private func cardinalNumeral(at place: Int) -> Numeral? {
    var numeral = cardinal(at: place)
    guard numeral != nil else { return nil }
    if let fraction = spelledFraction(after: numeral) { return fraction }
    if var number = numeral {
      addDozen(&number)
      addMagnitudeLetters(&number)
      addAndAHalf(&number)
      if number.isSmallWhole, let point = spelledDecimal(number) { return point }
      numeral = number
    }
    return numeral
  }

  private func addDozen(_ numeral: inout Numeral) {
    var next = numeral.next
    if self[next].is(.hyphen), isGlued(next), isGlued(next + 1) { next += 1 }
    guard self[next].is(.dozen), numeral.digits < 1_000 else { return }
    numeral.digits *= 12
    numeral.isDozens = true
    numeral.lastPlace = 0
    numeral.next = next + 1
  }

  private func addMagnitudeLetters(_ numeral: inout Numeral) {
    // "five tn" and "two mln" are wire English.
    let token = self[numeral.next]
    guard token.has(.magnitudeLetters), token.isSpaced, token.end - token.start > 1,
      bytes[token.end - 1] | 0x20 == UInt8(ascii: "n")
    else { return }
    numeral.exponent += Int(lexeme(token).exponent)
    numeral.lastPlace += Int(lexeme(token).exponent)
    numeral.magnitude = Int(lexeme(token).exponent)
    numeral.next += 1
  }

  /// Units, teens, tens, hundreds and the powers of a thousand, added up as in speech.
  func cardinal(at place: Int) -> Numeral? {
    var total: UInt64 = 0
    var group: UInt64 = 0
    var lastMagnitude = Int.max
    var hasMagnitude = false
    var next = place
    var end = place
    while true {
      let token = self[next]
      guard token.kind == .word, next == place || !token.flags.contains(.afterBreak) else { break }
      // A possessive ends the number: "the two's".
      if token.roles.has(.digit) {
        let value = lexeme(token).number
        guard next == place || (value > 0 && group % 10 == 0 && group % 100 != 10) else { break }
        // "twenty one" is 21, "hundred one" is 101, "two one" are two numbers.
        guard next == place || group == 0 && hasMagnitude || group >= 20 else { break }
        group += value
      } else if token.roles.has(.teen) {
        guard next == place || (group % 100 == 0 && (group > 0 || hasMagnitude)) else { break }
        group += lexeme(token).number
      } else if token.roles.has(.tens) {
        guard next == place || (group % 100 == 0 && (group > 0 || hasMagnitude)) else { break }
        group += lexeme(token).number
      } else if token.roles.has(.hundred) {
        guard group > 0, group < 100 else { break }
        group *= 100
      } else if token.roles.has(.magnitude) {
        let exponent = Int(lexeme(token).exponent)
        guard exponent < lastMagnitude, group > 0 else { break }
        // "hundred thousand million" and its like are beyond speech.
        let (scaled, overflow) = group.multipliedReportingOverflow(
          by: Self.powerOfTen(exponent))
        guard !overflow, scaled < 1_000_000_000_000_000_000 else { break }
        total += scaled
        group = 0
        lastMagnitude = exponent
        hasMagnitude = true
      } else {
        break
      }
      end = next + 1
      if token.flags.contains(.possessive) { break }
      let endsGroup = group >= 100 && group % 100 == 0 || (group == 0 && hasMagnitude)
      next = nextOfCardinal(end, endsGroup: endsGroup)
    }
    guard end > place else { return nil }
    return wordNumeral(
      total + group, magnitude: group == 0 && hasMagnitude ? lastMagnitude : 0, next: end)
  }

  /// Past the hyphen of twenty-three and the "and" of a hundred and two.
  private func nextOfCardinal(_ next: Int, endsGroup: Bool) -> Int {
    if self[next].is(.hyphen), isGlued(next), isGlued(next + 1), self[next + 1].has(.anchor) {
      return next + 1
    }
    let isJoined =
      self[next].is(.and) && endsGroup && self[next + 1].has(.numberWord)
      && !continuesOtherwise(next + 1)
    return isJoined ? next + 1 : next
  }

  /// "five thousand and two million-dollar prizes" is two numbers; after "and" only a number
  /// without a magnitude of its own goes on.
  private func continuesOtherwise(_ place: Int) -> Bool {
    let after = self[place + 1]
    if after.is(.hyphen) { return self[place + 2].has([.fraction, .magnitude, .unit]) }
    return after.has(.hundred)
  }

  /// A number in words.
  /// - Parameter magnitude: the power of ten that its last word multiplies by.
  func wordNumeral(_ value: UInt64, magnitude: Int = 0, next: Int) -> Numeral {
    var numeral = Numeral(digits: value, next: next)
    var zeros = 0
    var rest = value
    while rest > 0, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    numeral.lastPlace = zeros
    numeral.isInWords = true
    if magnitude > 0, zeros >= magnitude {
      numeral.digits = value / Self.powerOfTen(magnitude)
      numeral.exponent = magnitude
      numeral.magnitude = magnitude
    }
    return numeral
  }

  /// 10 to the power of a word of magnitude, at most a quadrillion.
  static func powerOfTen(_ exponent: Int) -> UInt64 {
    (0..<min(exponent, 18)).reduce(1) { power, _ in power * 10 }
  }

  /// "point five percent": below one, where what follows leaves no doubt.
  func bareDecimal(at place: Int) -> Numeral? {
    guard let numeral = spelledDecimal(wordNumeral(0, next: place)) else { return nil }
    let unit = self[numeral.next]
    return unit.is(.percent) || unit.is(.percentage) || unit.is(.percentSign)
      || unit.is(.per) && self[numeral.next + 1].is(.cent) || numeral.hasMagnitude ? numeral : nil
  }

  /// "six point five percent".
  private func spelledDecimal(_ numeral: Numeral) -> Numeral? {
    guard self[numeral.next].is(.point), self[numeral.next + 1].has(.digit) else { return nil }
    var result = numeral
    var place = numeral.next + 1
    while self[place].has(.digit), place < numeral.next + 8, result.digits < 1_000_000 {
      result.digits = result.digits * 10 + lexeme(self[place]).number
      result.exponent -= 1
      place += 1
    }
    result.lastPlace = result.exponent
    result.next = place
    if self[place].has([.magnitude]) { addMagnitudes(&result, isMoney: false) }
    return result
  }
}
