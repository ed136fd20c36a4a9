extension Passage {
  /// What follows an amount that may be one end of a range.
  enum RangeResult {
    case none
    case upper(lower: Amount, upper: Amount)
    /// No range: the level that something changed from or to, with the unit of the other end.
    case level(Amount)
    /// 3-2, 555-0142: numbers that are no quantity.
    case score(next: Int)
  }

  /// - Parameters:
  ///   - start: the first token of the phrase, hedges included.
  ///   - hasCue: whether a word of change stands before the amount: "rose $2 to $20".
  func range(after lower: Amount, from start: Int, hasCue: Bool) -> RangeResult {
    let separator = lower.tokens.upperBound
    guard lower.trailingHedge == nil, !lower.numeral.isVague else { return .none }
    if let dashed = dashedEnd(lower, at: separator) { return dashed }
    if let end = wicketsForRuns(lower, at: separator) { return .score(next: end) }
    if let restated = bracketedEnd(lower, at: separator) { return restated }
    let isOr = self[separator].is(.or)
    // "cut to 25 from 35 percent".
    if self[separator].is(.from), self[lower.tokens.lowerBound - 1].is(.to) {
      return levelBelow(lower, separator + 1)
    }
    guard let second = otherEnd(at: separator), !self[second].flags.contains(.afterBreak) else {
      return .none
    }
    let isFrom = isFromLevel(lower.tokens.lowerBound - 1)
    guard let (low, high) = ends(lower, upperAt: second, isDash: !self[separator].is(.to) && !isOr)
    else {
      if isOr { return .none }
      return isFrom || isVote(lower, second) || lower.isNegative
        ? levelBelow(lower, second) : score(lower, second)
    }
    if isOr {
      // "two or three days", not "$5 or $6" and not "12 or 300".
      guard !lower.hasOwnUnit, high.hasOwnUnit || lower.numeral.isInWords,
        high.size <= low.size * 2 + 2
      else { return .none }
      return .upper(lower: low, upper: high)
    }
    if isFrom { return .level(low) }
    // "rose $1.20 to $46.75" and "fell 12 to 145" end at a level; "rose 5 to 10 percent" is a
    // range.
    if isStepToLevel(lower, low, high, from: start, hasCue: hasCue) {
      return lower.hasOwnUnit || !high.hasOwnUnit ? .none : .level(low)
    }
    if isStepToPrice(low, high) { return .none }
    return .upper(lower: low, upper: high)
  }

  /// "between €1.5bn and €3.5bn ($1.8bn and $4.2bn)": a pair alone in brackets after a range.
  private func bracketedEnd(_ lower: Amount, at separator: Int) -> RangeResult? {
    guard self[separator].is(.and), lower.hasOwnUnit, self[lower.tokens.lowerBound - 1].is(.open),
      let (low, high) = ends(lower, upperAt: separator + 1, isDash: true),
      self[high.tokens.upperBound].is(.close)
    else { return nil }
    return .upper(lower: low, upper: high)
  }

  /// "from", and "from an estimate of", before a level.
  private func isFromLevel(_ place: Int) -> Bool {
    if self[place].is(.from) { return true }
    guard self[place].is(.of), !self[place - 1].is(.range) else { return false }
    for back in 1...5 {
      let token = self[place - back]
      if token.is(.from) { return back > 1 }
      guard token.kind == .word, !token.flags.contains(.afterBreak),
        !token.roles.has([.stop, .verb]) || token.has(.determiner)
      else { return false }
    }
    return false
  }

  /// "inched 12 cents to $24.86": nothing costs so little or so much.
  private func isStepToPrice(_ low: Amount, _ high: Amount) -> Bool {
    low.kind == .money && (low.shift < 0 || low.numeral.exponent == -2)
      && low.size * 8 < high.size
  }

  /// $5m-$10m, 5–10 percent; a score where nothing is counted or measured.
  private func dashedEnd(_ lower: Amount, at separator: Int) -> RangeResult? {
    let second = separator + 1
    let isTight = isGlued(separator) && isGlued(second)
    if isTight, self[second].isNumber, let (low, high) = quote(lower, at: separator) {
      return .upper(lower: low, upper: high)
    }
    guard self[separator].isDash else { return nil }
    guard self[second].isNumber || self[second].is(.sign) || self[second].has(.anchor) else {
      return nil
    }
    if isTight {
      if let (low, high) = ends(lower, upperAt: second, isDash: true),
        high.hasOwnUnit || high.numeral.hasMagnitude
          || self[separator - 1].flags.contains(.grouped) && self[second].flags.contains(.grouped)
      {
        return .upper(lower: low, upper: high)
      }
      // "5-year-high", "16-bit" and the like were units before this.
      guard self[second].isNumber else { return nil }
      return .score(next: endOfScore(second))
    }
    guard self[separator].isSpaced, self[second].isSpaced, lower.hasOwnUnit,
      let (low, high) = ends(lower, upperAt: second, isDash: true), high.hasOwnUnit,
      lower.kind == .money || lower.kind == .percent, !self[separator].is(.emDash)
    else { return nil }
    return .upper(lower: low, upper: high)
  }

  /// What a dealer bids and asks: 92.23-24 yen, with the last digits alone, and $846/850 an ounce.
  private func quote(_ lower: Amount, at separator: Int) -> (Amount, Amount)? {
    let place = separator + 1
    let token = self[place]
    if self[separator].is(.slash) {
      guard lower.kind == .money, let (low, high) = ends(lower, upperAt: place, isDash: true),
        high.size < low.size * 1.25
      else { return nil }
      return (low, high)
    }
    let length = token.end - token.start
    guard self[separator].isDash, lower.numeral.places >= 2, length >= 2,
      length <= lower.numeral.places, token.places == 0, lower.numeral.denominator == 1,
      lower.kind == .bare || lower.kind == .money, var upper = amount(at: place, hedged: true),
      upper.kind == .money || upper.kind == .bare && lower.kind == .money,
      upper.numeral.isSmallWhole
    else { return nil }
    let last = Self.powerOfTen(length)
    guard upper.numeral.digits > lower.numeral.digits % last else { return nil }
    upper.numeral.digits += lower.numeral.digits - lower.numeral.digits % last
    upper.numeral.exponent = lower.numeral.exponent
    upper.numeral.lastPlace = lower.numeral.exponent
    if upper.kind == .bare {
      upper.kind = lower.kind
      upper.unit = lower.unit
    }
    let low = share(lower, upper)
    return low.unit == upper.unit ? (low, upper) : nil
  }

  func endOfScore(_ place: Int) -> Int {
    var next = place + 1
    while isGlued(next),
      self[next].isDash || self[next].isNumber || self[next].is(.fraction)
        || self[next].kind == .junk
        || self[next].kind == .word
    {
      next += 1
    }
    return next
  }

  /// Cricket's 9 for 233 and 97 for 4: ten wickets at most.
  private func wicketsForRuns(_ lower: Amount, at separator: Int) -> Int? {
    guard self[separator].is(.for), lower.kind == .bare, lower.numeral.isSmallWhole,
      !lower.numeral.isInWords || self[separator + 1].isNumber && lower.numeral.digits < 11,
      self[separator + 1].isNumber || self[separator + 1].has(.digit),
      let other = amount(at: separator + 1), other.kind == .bare, other.numeral.isSmallWhole,
      min(lower.numeral.digits, other.numeral.digits) < 10
    else { return nil }
    return other.tokens.upperBound
  }

  /// "by 54 to 46 percent": both are percentages.
  private func isVote(_ lower: Amount, _ second: Int) -> Bool {
    guard lower.kind == .bare, let upper = amount(at: second) else { return false }
    return upper.kind == .percent && upper.size < lower.size && lower.size + upper.size < 101
  }

  /// "a 3 to 2 vote": two bare numbers that fall are a score.
  private func score(_ lower: Amount, _ second: Int) -> RangeResult {
    guard lower.kind == .bare, let upper = amount(at: second), upper.kind == .bare,
      lower.size >= upper.size, !self[lower.tokens.lowerBound - 1].is(.from)
    else { return .none }
    return .score(next: upper.tokens.upperBound)
  }

  /// "from 10 to 5 percent": the first number has the second's unit.
  private func levelBelow(_ lower: Amount, _ second: Int) -> RangeResult {
    guard !lower.hasOwnUnit, let upper = amount(at: second), upper.hasOwnUnit,
      upper.kind != .count, upper.kind != .multiple, upper.kind != .share
    else { return .none }
    return .level(share(lower, upper))
  }

  // MARK: Both ends

  /// The two ends with the unit and the magnitude that they share; nil where they do not belong
  /// together or do not rise.
  func ends(_ lower: Amount, upperAt place: Int, isDash: Bool) -> (Amount, Amount)? {
    guard var upper = upperEnd(lower, at: place, isDash: isDash), !upper.numeral.isVague,
      !lower.numeral.isVague
    else { return nil }
    if !upper.hasOwnUnit, lower.hasOwnUnit {
      guard isDash, lower.kind == .percent else { return nil }
      upper.kind = lower.kind
      upper.unit = lower.unit
    }
    let low = share(lower, upper)
    guard isSameUnit(low, upper) else { return nil }
    // "between 485 and 444 million years ago" counts backwards.
    if low.size > upper.size, isBackwards(low, upper) { return (low, upper) }
    return low.size < upper.size ? (low, upper) : nil
  }

  private func isBackwards(_ first: Amount, _ second: Amount) -> Bool {
    guard second.isDuration, second.numeral.hasMagnitude else { return false }
    let between = self[first.tokens.lowerBound - 1]
    return self[second.tokens.upperBound].is(.ago) && (between.is(.between) || between.is(.from))
  }

  /// The upper end: after $5 a number without a sign is money too.
  private func upperEnd(_ lower: Amount, at place: Int, isDash: Bool) -> Amount? {
    guard lower.kind == .money, self[place].isNumber, lower.shift == 0 else {
      return amount(at: place, hedged: true)
    }
    guard let numeral = numeral(at: place, isMoney: true) else { return nil }
    if let other = unitAmount(numeral, from: place) {
      guard other.kind == .money else { return other }
      var upper = other
      addUnitSuffixes(&upper)
      return upper
    }
    if !isDash, !numeral.hasMagnitude { return nil }
    var upper = Amount(numeral, .money, lower.unit, place..<numeral.next)
    addUnitSuffixes(&upper)
    return upper
  }

  /// The lower end with what only the upper end says.
  private func share(_ lower: Amount, _ upper: Amount) -> Amount {
    var low = lower
    if !low.hasOwnUnit {
      low.kind = upper.kind
      low.unit = upper.unit
      low.shift = upper.shift
      // "10 to 12 per 100,000".
      if upper.kind == .share, low.numeral.denominator == 1 {
        low.numeral.denominator = upper.numeral.denominator
        low.numeral.shape = .fraction
      }
    } else if low.kind == .money, low.unit != upper.unit,
      upper.unit.factors.first == low.unit.factors.first
    {
      // $50 to $60 a barrel.
      low.unit = upper.unit
    }
    if isThousands(lower, upper) {
      low.numeral.exponent += 3
      low.numeral.lastPlace += 3
    }
    if upper.numeral.isDozens, !low.numeral.isDozens, low.numeral.digits * 12 < upper.numeral.digits
    {
      low.numeral.digits *= 12
    }
    if self[upper.tokens.lowerBound + 1].has(.hundred), low.numeral.isSmallWhole,
      low.numeral.digits < 10, low.numeral.isInWords
    {
      // "two or three hundred": both are hundreds.
      low.numeral.digits *= 100
      low.numeral.lastPlace += 2
    }
    let magnitude = upper.numeral.magnitude
    if magnitude > 0, !low.numeral.hasMagnitude, low.numeral.longDigits == nil,
      low.size < upper.size / upper.numeral.magnitudeFactor * (isBackwards(low, upper) ? 4 : 1)
    {
      low.numeral.exponent += magnitude
      low.numeral.lastPlace += magnitude
      low.numeral.magnitude = magnitude
    }
    return low
  }

  /// "13 to 14,000 feet": both are thousands.
  private func isThousands(_ lower: Amount, _ upper: Amount) -> Bool {
    guard self[upper.numeral.next - 1].flags.contains(.grouped), !lower.hasOwnUnit,
      lower.numeral.isSmallWhole, lower.numeral.digits < 1_000, upper.numeral.isSmallWhole,
      upper.numeral.digits % 1_000 == 0
    else { return false }
    let thousands = upper.numeral.digits / 1_000
    return lower.numeral.digits < min(thousands, 1_000) && lower.numeral.digits * 4 > thousands
  }

  private func isSameUnit(_ a: Amount, _ b: Amount) -> Bool {
    if a.unit == b.unit { return true }
    guard a.kind == .count || a.kind == .points, b.kind == a.kind else { return false }
    // "one attack to seven attacks": the same noun in both numbers.
    guard case .count(let one)? = a.unit.factors.first?.base,
      case .count(let other)? = b.unit.factors.first?.base
    else { return false }
    return one + "s" == other
  }
}

extension Numeral {
  var magnitudeFactor: Double { (0..<magnitude).reduce(1) { factor, _ in factor * 10 } }
}

extension Amount {
  /// About how much it is: to compare, never to compute.
  var size: Double {
    let exponent = numeral.exponent + shift
    let power = (0..<min(abs(exponent), 400)).reduce(1.0) { power, _ in power * 10 }
    let whole = Double(numeral.digits) / Double(numeral.denominator)
    let size = exponent < 0 ? whole / power : whole * power
    return isNegative ? -size : size
  }
}
