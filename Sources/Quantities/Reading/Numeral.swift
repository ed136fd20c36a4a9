/// A number as it is written, before its unit.
struct Numeral {
  /// What `digits × 10^exponent / denominator` is not enough for.
  enum Shape {
    case plain
    /// dozens, hundreds of millions: from `digits` to `upper`, both × 10^exponent.
    case vague(upper: UInt64)
    /// two-thirds, half: a share in words.
    case fraction
  }

  // The small ones stand last, so that a numeral, which is copied a lot, has no gaps.
  var digits: UInt64
  var exponent = 0
  var denominator: UInt64 = 1
  /// The power of ten of the last digit written.
  var lastPlace = 0
  /// The power of ten of the words or letters for thousands, millions … that end it; 0 without.
  var magnitude = 0
  /// The token after it.
  var next: Int
  /// Bytes of a number of more than 18 digits, with its separators.
  var longDigits: Range<Int>?
  /// The digits of a compound measure's smallest part: the 20 of 3 hours 20 minutes.
  var lastPart: UInt64?
  var shape = Shape.plain
  var isInWords = false
  /// Whether it is so many dozen.
  var isDozens = false
  /// Whether it says "three or more" by itself.
  var trailingHedge: Modifier?

  var hasMagnitude: Bool { magnitude > 0 }
  var isVague: Bool { if case .vague = shape { true } else { false } }
  var isFraction: Bool { if case .fraction = shape { true } else { false } }
  var isOne: Bool { digits == 1 && exponent == 0 && denominator == 1 && longDigits == nil }
  var isSmallWhole: Bool { exponent == 0 && denominator == 1 && longDigits == nil }
}

extension Passage {
  /// The number at a token, with the words and letters that multiply it.
  /// - Parameter isMoney: whether a currency's sign stands before it, so that m, b and k are
  ///   magnitudes.
  func numeral(at place: Int, isMoney: Bool = false) -> Numeral? {
    let token = self[place]
    switch token.kind {
    case .number:
      guard !token.flags.contains(.ordinal), !token.flags.contains(.leadingZero) else { return nil }
      return digitNumeral(at: place, isMoney: isMoney)
    case .mark:
      guard token.is(.fraction) else { return nil }
      var numeral = Numeral(digits: token.digits, next: place + 1)
      numeral.denominator = UInt64(token.places)
      numeral.shape = .fraction
      return numeral
    case .word:
      if token.roles.has(.anchor) || token.is(.a) || token.is(.an) || token.is(.several)
        || token.is(.few) || token.is(.many)
      {
        return wordNumeral(at: place)
      }
      return token.is(.point) ? bareDecimal(at: place) : nil
    default: return nil
    }
  }

  private func digitNumeral(at place: Int, isMoney: Bool) -> Numeral? {
    let token = self[place]
    var numeral = Numeral(digits: token.digits, next: place + 1)
    numeral.exponent = -Int(token.places)
    numeral.lastPlace = numeral.exponent
    if token.flags.contains(.long) { numeral.longDigits = token.start..<token.end }
    addCommonFraction(&numeral, isMoney: isMoney)
    addMagnitudes(&numeral, isMoney: isMoney)
    addAndAHalf(&numeral)
    return numeral
  }

  /// The fraction of "2 1/2", "2½" and "1/2"; of a cent in "$3.07 1/4".
  private func addCommonFraction(_ numeral: inout Numeral, isMoney: Bool) {
    guard numeral.exponent == 0 || isMoney && numeral.exponent == -2, numeral.longDigits == nil
    else { return }
    let next = numeral.next
    if self[next].is(.fraction) {
      mix(&numeral, self[next].digits, UInt64(self[next].places), next + 1)
      return
    }
    if numeral.exponent == 0, isFractionStroke(next),
      isFractionBottom(next + 1, above: numeral.digits)
    {
      numeral.denominator = self[next + 1].digits
      numeral.shape = .fraction
      numeral.next = next + 2
      return
    }
    // "12 1/2", "12-1/2".
    let top = self[next].is(.hyphen) && isGlued(next) && isGlued(next + 1) ? next + 1 : next
    if self[top].isNumber, self[top].places == 0, isFractionStroke(top + 1),
      isFractionBottom(top + 2, above: self[top].digits)
    {
      mix(&numeral, self[top].digits, self[top + 2].digits, top + 3)
    }
  }

  private func isFractionStroke(_ place: Int) -> Bool {
    self[place].is(.slash) && isGlued(place) && isGlued(place + 1)
  }

  private func isFractionBottom(_ place: Int, above top: UInt64) -> Bool {
    guard self[place].isNumber, self[place].places == 0, !self[place + 1].is(.slash),
      !self[place].flags.contains(.leadingZero)
    else { return false }
    return [2, 3, 4, 5, 8, 10, 16, 32, 64].contains(self[place].digits)
      && top < self[place].digits && top > 0
  }

  private func mix(_ numeral: inout Numeral, _ top: UInt64, _ bottom: UInt64, _ next: Int) {
    let (whole, overflow) = numeral.digits.multipliedReportingOverflow(by: bottom)
    guard !overflow, bottom > 0 else { return }
    numeral.digits = whole &+ top
    numeral.denominator = bottom
    numeral.next = next
  }

  /// Words and letters that multiply: 1.5 million, $5-million, 5bn, 300 thousand.
  func addMagnitudes(_ numeral: inout Numeral, isMoney: Bool) {
    var rounds = 0
    while rounds < 2 {
      rounds += 1
      var place = numeral.next
      // A hyphen may join them: $1.5-billion, 40-million-barrel.
      if self[place].is(.hyphen), isGlued(place), isGlued(place + 1) { place += 1 }
      let token = self[place]
      guard token.kind == .word, token.isSpaced || place > 0 else { return }
      if token.roles.has([.magnitude, .hundred]) {
        guard !token.flags.contains(.possessive) || rounds > 0 else { return }
        scale(&numeral, Int(lexeme(token).exponent), place + 1)
      } else if token.is(.dozen) {
        guard numeral.isSmallWhole, numeral.digits < 1_000 else { return }
        numeral.digits *= 12
        numeral.isDozens = true
        numeral.next = place + 1
        return
      } else if token.roles.has(.magnitudeLetters), place == numeral.next || token.isSpaced,
        lettersAreMagnitude(place, isMoney: isMoney)
      {
        scale(&numeral, Int(lexeme(token).exponent), place + 1)
        return
      } else {
        return
      }
    }
  }

  private func scale(_ numeral: inout Numeral, _ exponent: Int, _ next: Int) {
    numeral.exponent += exponent
    numeral.lastPlace += exponent
    numeral.magnitude += exponent
    numeral.next = next
  }

  /// Straight after money m, b, k … are magnitudes; elsewhere bn, mn and tn always are, and
  /// single letters when something is counted ("5m people"), since 5m is five metres too.
  private func lettersAreMagnitude(_ place: Int, isMoney: Bool) -> Bool {
    let token = self[place]
    let length = token.end - token.start
    // Small b is a bit and T a tesla elsewhere; 10K is a race.
    if isMoney { return length > 1 || token.isGlued || isUpperMagnitude(token) }
    if length > 1 {
      return !token.is(.min) && bytes[token.start] | 0x20 != 109 || isTwoLetter(token)
    }
    guard token.isGlued else { return false }
    let after = self[place + 1]
    if after.has(.currency) || after.has(.nation) { return true }
    // 17m sq km, 2m km.
    if after.is(.square) || after.is(.sq) || after.is(.cubic) { return true }
    if case .unit? = symbol(after), after.isSpaced, after.end - after.start > 1, !after.is(.in) {
      return true
    }
    if case .currency? = symbol(after) { return true }
    // "400k on TikTok", "40k of them"; but a 10k is a race.
    if bytes[token.start] == UInt8(ascii: "k"), self[place - 1].digits > 21,
      !self[place - 2].has(.determiner), after.kind != .word || after.roles.has(.stop),
      !after.is(.hyphen), !after.is(.slash)
    {
      return true
    }
    // 5m €; but in "5m, $20" the sign is the next amount's.
    if after.is(.sign), !self[place + 2].isNumber || !isGlued(place + 2) { return true }
    // 1.7m b/d.
    if after.end - after.start == 1, self[place + 2].is(.slash) { return true }
    return countNoun(after: place + 1, value: nil).map { !self[$0.head].has(.measured) } ?? false
  }

  /// mn, mln and mio, but not mm and mil, which are lengths.
  private func isTwoLetter(_ token: Token) -> Bool {
    token.end - token.start > 1 && bytes[token.start + 1] | 0x20 != 109
      && !(token.end - token.start == 3 && bytes[token.start + 2] | 0x20 == 108
        && bytes[token.start + 1] | 0x20 == 105)
  }

  private func isUpperMagnitude(_ token: Token) -> Bool { token.isCapital || token.isSpaced }

  /// "two and a half", "three-and-a-quarter", and the same after a magnitude: "a million and a
  /// half".
  func addAndAHalf(_ numeral: inout Numeral) {
    guard let (top, bottom, next) = andAFraction(at: numeral.next),
      numeral.isSmallWhole
        || (numeral.hasMagnitude && numeral.denominator == 1)
    else { return }
    guard case .plain = numeral.shape else { return }
    let (whole, overflow) = numeral.digits.multipliedReportingOverflow(by: bottom)
    guard !overflow else { return }
    numeral.digits = whole &+ top
    numeral.denominator = bottom
    numeral.next = next
    if !numeral.hasMagnitude { addMagnitudes(&numeral, isMoney: false) }
  }

  /// "and a half", "-and-a-half", "and three-quarters": numerator, denominator, next token.
  func andAFraction(at place: Int) -> (UInt64, UInt64, Int)? {
    func skipHyphen(_ place: Int) -> Int {
      self[place].is(.hyphen) && isGlued(place) && isGlued(place + 1) ? place + 1 : place
    }
    let and = skipHyphen(place)
    guard self[and].is(.and) else { return nil }
    let first = skipHyphen(and + 1)
    var top: UInt64 = 1
    if self[first].has(.digit) {
      top = lexeme(self[first]).number
    } else if !self[first].is(.a) && !self[first].is(.an) {
      return nil
    }
    let second = skipHyphen(first + 1)
    let after = self[second + 1]
    // "six and three quarter hours" needs no plural.
    guard self[second].has(.fraction), !self[second].is(.second),
      self[second].roles.has(.fractionPlural) == (top > 1)
        || top > 1 && after.has([.unit, .magnitude])
    else { return nil }
    // "two and a half of the third": still a half; "and a third man" is an ordinal.
    let bottom = lexeme(self[second]).number
    if bottom > 2, bottom != 4, after.kind == .word, !after.roles.has([.unit, .stop, .magnitude]) {
      return nil
    }
    if bottom == 4, after.has(.season) { return nil }
    guard top < bottom else { return nil }
    return (top, bottom, second + 1)
  }

  /// Letters as a unit or a currency, by their exact spelling.
  func symbol(_ token: Token) -> Lexicon.Symbol? {
    guard token.kind == .word, let key = WordKey(bytes, token.start, token.end, folded: false)
    else { return nil }
    return lexicon.symbol(key)
  }
}
