/// A number with its unit, before hedges, ranges and restatements are looked at.
struct Amount {
  enum Kind: Equatable {
    /// Nothing follows the number that it counts or measures.
    case bare
    case count
    case percent
    case percentagePoint
    /// Index points, goals, marks: a count for which up and down are meant.
    case points
    /// two-thirds, one in five.
    case share
    /// three times, doubled.
    case multiple
    case money
    case measure(UnitTable.Dimension)
  }

  var numeral: Numeral
  var unit: Unit
  /// Tokens from the number, or its currency's sign, to the end of its unit.
  var tokens: Range<Int>
  /// A power of ten that the unit brings: −2 for cents and basis points.
  var shift = 0
  var kind: Kind
  var isNegative = false
  /// Whether a share of something is meant: followed by "of".
  var isPart = false
  var trailingHedge: Modifier?
  /// The direction that the word itself has: doubled, halved.
  var change: Change?
  /// Whether the unit is written at this amount, not at the other end of a range.
  var hasOwnUnit: Bool { kind != .bare }

  var isDuration: Bool { kind == .measure(.time) }

  init(_ numeral: Numeral, _ kind: Kind, _ unit: Unit, _ tokens: Range<Int>) {
    self.numeral = numeral
    self.kind = kind
    self.unit = unit
    self.tokens = tokens
    trailingHedge = numeral.trailingHedge
  }
}

extension Passage {
  /// The amount that begins at a token.
  /// - Parameter hedged: whether a hedge stands before it, so that "a year" is an amount too, and
  ///   a bare "one".
  func amount(at place: Int, hedged: Bool = false) -> Amount? {
    let token = self[place]
    if token.kind == .mark {
      if token.is(.hyphen) || token.is(.minusSign) || token.is(.enDash) {
        return signedAmount(at: place)
      }
      if token.is(.plusSign) { return signedAmount(at: place) }
      if token.is(.sign) { return moneyAmount(at: place) }
      guard token.is(.fraction) else { return nil }
    }
    if token.kind == .word {
      // A margin of "plus or minus 3 points" has no sign.
      if token.is(.minus), !(self[place - 1].is(.or) && self[place - 2].is(.plus)) {
        guard self[place + 1].isNumber || self[place + 1].is(.sign) || self[place + 1].has(.anchor)
        else { return nil }
        return signedAmount(at: place)
      }
      if token.is(.negative) { return negativeAmount(at: place) }
      if let money = letteredMoney(at: place) { return money }
      if token.roles.has([.fold, .multiplied]) { return multiple(at: place, hedged: hedged) }
    }
    if let numeral = numeral(at: place) {
      return amount(numeral, from: place, hedged: hedged)
    }
    if hedged { return singleUnit(at: place) }
    return yearAndAHalf(at: place) ?? comparedUnit(at: place)
  }

  /// -$12.5 million, minus 4 degrees, +336,000; the telephone's +44 20 is none.
  private func signedAmount(at place: Int) -> Amount? {
    let token = self[place]
    let next = place + 1
    if token.kind == .mark {
      guard token.isSpaced || self[place - 1].is(.open), isGlued(next),
        self[next].isNumber || self[next].is(.sign) || letteredMoney(at: next) != nil
      else { return nil }
    }
    if token.is(.plusSign), self[next].isNumber, self[next + 1].isNumber { return nil }
    guard var amount = amount(at: next), !amount.isNegative, !amount.numeral.isVague else {
      return nil
    }
    amount.isNegative = !token.is(.plusSign)
    amount.tokens = place..<amount.tokens.upperBound
    return amount
  }

  /// "negative 5%", "negative 12 degrees"; but he tested negative five times.
  private func negativeAmount(at place: Int) -> Amount? {
    guard let amount = signedAmount(at: place) else { return nil }
    switch amount.kind {
    case .percent, .percentagePoint, .money, .measure(.temperature), .measure(.angle):
      return amount
    default: return nil
    }
  }

  /// A number without a currency's sign, with the unit after it.
  private func amount(_ numeral: Numeral, from place: Int, hedged: Bool) -> Amount? {
    var numeral = numeral
    addTrailingHedge(&numeral)
    var amount: Amount
    if numeral.isOne, self[numeral.next + 2].is(.every),
      let share = ratioOf(numeral, from: place)
    {
      amount = share
    } else if let unit = unitAmount(numeral, from: place) {
      amount = unit
      addParts(&amount)
    } else if numeral.isFraction {
      amount = Amount(numeral, .share, .ratio, place..<numeral.next)
      amount.isPart = true
    } else if let counted = countAmount(numeral, from: place, hedged: hedged) {
      amount = counted
    } else {
      return nil
    }
    addUnitSuffixes(&amount)
    addOld(&amount)
    return amount
  }

  /// What may follow a unit: "or more", "a month", "of the …".
  func addUnitSuffixes(_ amount: inout Amount) {
    addAfterUnit(&amount)
    if !addRateByMany(&amount) {
      addPopulation(&amount)
      addRate(&amount)
    }
    addAfterUnit(&amount)
    if amount.kind == .percent || amount.kind == .share,
      self[amount.tokens.upperBound].is(.of)
    {
      amount.isPart = true
    }
  }

  private func addAfterUnit(_ amount: inout Amount) {
    guard amount.trailingHedge == nil,
      let (hedge, next) = trailingHedge(at: amount.tokens.upperBound)
    else { return }
    amount.trailingHedge = hedge
    amount.tokens = amount.tokens.lowerBound..<next
  }

  /// "three or more exchanges", "30-odd people", "50+ banks".
  private func addTrailingHedge(_ numeral: inout Numeral) {
    guard let (hedge, next) = trailingHedge(at: numeral.next) else { return }
    numeral.trailingHedge = hedge
    numeral.next = next
  }

  // MARK: Single units

  /// "a year" after a hedge: less than a year, over a mile, about a dollar.
  private func singleUnit(at place: Int) -> Amount? {
    guard self[place].is(.a) || self[place].is(.an) else { return nil }
    let token = self[place + 1]
    guard token.kind == .word, !token.flags.contains(.possessive) else { return nil }
    let numeral = wordNumeral(1, next: place + 1)
    if token.roles.has(.unit), !token.roles.has(.unitPlural), !token.is(.quarter) {
      // "about a second chance", "over a half".
      if token.roles.has(.fraction), self[place + 2].kind == .word,
        !self[place + 2].roles.has(.stop)
      {
        return nil
      }
    } else if !(token.roles.has([.currency, .minorUnit]) || token.is(.percentage)
      || token.is(.percent))
      || token.roles.has(.currencyPlural)
    {
      return nil
    }
    if self[place + 2].is(.and), let (top, bottom, next) = andAFraction(at: place + 2) {
      guard var amount = unitAmount(numeral, from: place) else { return nil }
      amount.numeral.digits = bottom + top
      amount.numeral.denominator = bottom
      amount.tokens = place..<next
      return amount
    }
    guard var amount = unitAmount(numeral, from: place) else { return nil }
    addParts(&amount)
    addUnitSuffixes(&amount)
    return amount
  }

  /// "a year and a half" and "an hour and 20 minutes", without a hedge.
  private func yearAndAHalf(at place: Int) -> Amount? {
    guard self[place].is(.a) || self[place].is(.an), self[place + 1].has(.timeUnit),
      self[place + 2].is(.and), let amount = singleUnit(at: place)
    else { return nil }
    return amount.tokens.upperBound > place + 3 ? amount : nil
  }

  /// "a metre higher", "a pound heavier".
  private func comparedUnit(at place: Int) -> Amount? {
    guard self[place].is(.a) || self[place].is(.an), self[place + 1].has(.unit),
      !self[place + 1].roles.has(.timeUnit), self[place + 2].has(.comparative),
      !self[place + 2].is(.more), !self[place + 2].is(.less)
    else { return nil }
    return singleUnit(at: place)
  }

  // MARK: Multiples

  /// doubled, twice, threefold.
  private func multiple(at place: Int, hedged: Bool) -> Amount? {
    let token = self[place]
    let lexeme = lexeme(token)
    let after = self[place + 1]
    if token.flags.contains(.possessive) || after.is(.hyphen) && isGlued(place + 1) { return nil }
    if self[place - 1].is(.hyphen), isGlued(place), isGlued(place - 1) { return nil }
    var numeral = wordNumeral(lexeme.number, next: place + 1)
    numeral.lastPlace = 0
    var amount = Amount(numeral, .multiple, .ratio, place..<place + 1)
    if token.roles.has(.fold) { return amount }
    if token.is(.twice) || token.is(.thrice) {
      return isComparison(place + 1) ? amount : nil
    }
    if isHalving(token) {
      guard !token.is(.halves) else { return nil }
      amount.numeral.digits = 1
      amount.numeral.denominator = lexeme.number
      amount.change = .down
      return amount
    }
    let letters = token.end - token.start
    let isPast = bytes[token.end - 1] | 0x20 == UInt8(ascii: "d") && letters > 5
    let isGerund = bytes[token.end - 1] | 0x20 == UInt8(ascii: "g")
    if isPast || isGerund {
      // He doubled in the fifth; a doubling of prices.
      if after.is(.as) { return nil }
      amount.change = .up
      return amount
    }
    // double, triple, doubles: "double the number" is a factor, "to double" a change; "doubles"
    // is tennis.
    let before = self[place - 1]
    if token.flags.contains(.endsInS) { return nil }
    let isVerb =
      before.is(.to) && !self[place - 2].has([.up, .down]) || before.is(.will)
      || before.is(.would) || before.is(.could) || before.is(.may) || before.is(.might)
      || before.is(.should) || before.is(.can)
    // "to double the number" changes it, "rose to double the number" compares.
    if !isVerb, !after.is(.as), !isComparative(after), isComparison(place + 1) { return amount }
    if isVerb || before.is(.than) || before.is(.nearly) || hedged && before.has(.hedge) {
      amount.change = .up
      return amount
    }
    return nil
  }

  private func isHalving(_ token: Token) -> Bool {
    bytes[token.start] | 0x20 == UInt8(ascii: "h")
  }

  /// "as many", "the size", "its value", "what it was", "more", "higher".
  func isComparison(_ place: Int) -> Bool {
    let token = self[place]
    return token.is(.as) || token.is(.the) || token.is(.its) || token.is(.their) || token.is(.his)
      || token.is(.her) || token.is(.that) || token.is(.what) || token.is(.those)
      || token.is(.more) || token.has(.comparative)
      || token.is(.last) && !self[place + 1].has(.timeUnit)
      || token.is(.greater) || token.is(.longer) || token.is(.older) || token.is(.better)
      || isComparative(token) || isMeasuredBy(token) || isMeasuredBy(self[place + 1])
  }

  /// "25 times earnings", "14 times forward earnings".
  private func isMeasuredBy(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start < 9 else { return false }
    return ["earnings", "sales", "revenue", "profit", "profits", "book", "average", "normal"]
      .contains(lowercased(token))
  }

  /// A word in -er beside "than": faster than.
  private func isComparative(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start > 4 else { return false }
    return bytes[token.end - 1] | 0x20 == UInt8(ascii: "r")
      && bytes[token.end - 2] | 0x20 == UInt8(ascii: "e") && !token.roles.has([.stop, .unit])
  }
}
