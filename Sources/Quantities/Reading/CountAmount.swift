extension Passage {
  /// A number of things, or a bare number: seven attacks, one in five, 47 (of 303 incidents).
  func countAmount(_ numeral: Numeral, from start: Int, hedged: Bool) -> Amount? {
    let place = numeral.next
    let token = self[place]
    // one's, the two's.
    if numeral.isInWords, self[place - 1].flags.contains(.possessive) { return nil }
    // "its 100 millionth song": an ordinal.
    if token.is(.millionth) || token.is(.billionth) { return nil }
    if let ratio = ratioOf(numeral, from: start) ?? ratioToOne(numeral, from: start) {
      return ratio
    }
    // "10-to-15-year", "three- to five-day", "one or two": the other end brings the unit.
    if let other = otherEnd(at: place), self.numeral(at: other) != nil {
      return Amount(numeral, .bare, .things, start..<place)
    }
    if token.is(.hyphen), isGlued(place), isGlued(place + 1), self[place + 1].kind == .word {
      return joinedCount(numeral, from: start, at: place + 1)
    }
    // Letters stuck to digits that are no unit: an identifier.
    if token.kind == .word, isGlued(place), self[place - 1].isNumber { return nil }
    if token.is(.of) { return partCount(numeral, from: start, hedged: hedged) }
    // "1 crates" is a slip that still counts crates; "one displayed symptoms" is a pronoun.
    let isSlip = numeral.isOne && !numeral.isInWords && isPlural(token)
    let value = numeral.isSmallWhole && !numeral.isVague && !isSlip ? numeral.digits : nil
    if let noun = countNoun(after: place, value: value) {
      if !isExpected(by: noun, from: start) { return counted(numeral, noun, start) }
      return Amount(numeral, .bare, .things, start..<place)
    }
    if isNameOfKind(token, before: self[start - 1], numeral) { return nil }
    var bare = Amount(numeral, .bare, .things, start..<place)
    addSharedUnit(&bare)
    // Elsewhere "one" is a pronoun.
    if bare.kind == .bare, numeral.isOne, numeral.isInWords, !hedged { return nil }
    return bare
  }

  /// "above the 64,000 economists had forecast": they are not counted, but say how many.
  private func isExpected(by noun: NounPhrase, from start: Int) -> Bool {
    guard self[start - 1].is(.the), self[noun.end].is(.had) || self[noun.end].has(.forecasting)
    else { return false }
    let verb = self[noun.end].is(.had) ? noun.end + 1 : noun.end
    let after = self[verb + 1]
    return self[verb].has(.forecasting) && (after.kind != .word || after.has(.stop))
  }

  /// "the 767 jetliner", "a 911 call": a number between an article and a singular is a name.
  private func isNameOfKind(_ noun: Token, before: Token, _ numeral: Numeral) -> Bool {
    guard before.is(.the) || before.is(.a) || before.is(.an), numeral.isSmallWhole,
      noun.kind == .word, noun.isSpaced, !numeral.isInWords, numeral.digits < 10_000
    else { return false }
    if noun.has(.sum) { return false }
    return !noun.roles.has([.stop, .verb, .adjective, .comparative, .weekday, .up, .down])
      && !noun.isCapital && !looksVerbal(noun)
  }

  /// The first token of a range's upper end, where a token joins the two: to, or, -to-, "- to".
  func otherEnd(at place: Int) -> Int? {
    if self[place].is(.to) || self[place].is(.or) { return place + 1 }
    guard self[place].is(.hyphen), isGlued(place),
      self[place + 1].is(.to) || self[place + 1].is(.or)
    else { return nil }
    return self[place + 2].is(.hyphen) && isGlued(place + 2) ? place + 3 : place + 2
  }

  /// The count of a noun; a measure where the noun is a unit ("three straight days").
  func counted(_ numeral: Numeral, _ noun: NounPhrase, _ start: Int) -> Amount {
    let head = self[noun.head]
    let tokens = start..<noun.end
    if let start = noun.start {
      let name = text(self[start].start..<self[noun.end - 1].end).lowercased()
      return Amount(numeral, .count, .count(name), tokens)
    }
    if head.roles.has(.unit), !isThing(head, at: noun.head, after: start),
      !isGlued(noun.head) || self[noun.head - 1].kind == .word
    {
      let index = Int(lexeme(head).unit)
      let entry = UnitTable.entries[index]
      return Amount(numeral, .measure(entry.dimension), UnitTable.units[index], tokens)
    }
    if head.is(.points) { return Amount(numeral, .points, .count("points"), tokens) }
    return Amount(numeral, .count, .count(nounText(noun.head)), tokens)
  }

  /// "34 Test centuries", "24 gold bars", "two law degrees": things that share a unit's name.
  private func isThing(_ head: Token, at place: Int, after start: Int) -> Bool {
    let before = self[place - 1]
    guard place > start + 1, before.kind == .word,
      !before.roles.has([.anchor, .adjective, .stop])
    else { return false }
    switch UnitTable.entries[Int(lexeme(head).unit)].name {
    case "century", "degree", "knot", "stone", "bit": return true
    default: return false
    }
  }

  /// Americans as they are written, and soldiers of a headline's Soldiers.
  private func nounText(_ head: Int) -> String {
    let token = self[head]
    if isCamel(token) { return text(token.start..<token.end) }
    guard token.isCapital else { return lowercased(token) }
    let isShout = token.flags.contains(.capitals) && token.end - token.start > 4
    return isShout || isTitleCase(around: head) || isHeadline(before: head)
      ? lowercased(token) : text(token.start..<token.end)
  }

  /// Whether small words are capitals too: "to Lay Off 7,400 More Workers".
  private func isHeadline(before place: Int) -> Bool {
    var hasCapital = false
    for back in 1...8 {
      let token = self[place - back]
      if token.kind == .none || token.is(.period) { break }
      guard token.kind == .word, !startsSentence(place - back) else { continue }
      if token.isCapital {
        hasCapital = hasCapital || token.roles.has([.stop, .verb, .adjective])
      } else if token.end - token.start > 3, !token.roles.has(.stop) {
        return false
      }
    }
    return hasCapital
  }

  /// "one in five", "nine out of 10".
  func ratioOf(_ numeral: Numeral, from start: Int) -> Amount? {
    guard numeral.denominator == 1, numeral.longDigits == nil, !numeral.isVague,
      !numeral.hasMagnitude, (-3...0).contains(numeral.exponent), numeral.digits > 0
    else { return nil }
    var place = numeral.next
    // "nine times out of ten".
    if self[place].is(.times), self[place + 1].is(.out) { place += 1 }
    // "one hectare in every seven", "one person in five".
    if numeral.isOne, self[place].kind == .word, self[place + 1].is(.in),
      self[place + 2].is(.every) || isShareOfPersons(place)
    {
      place += 1
    }
    let isOutOf = self[place].is(.out) && self[place + 1].is(.of)
    if self[place].is(.hyphen), isGlued(place), self[place + 1].is(.in), self[place + 2].is(.hyphen)
    {
      place += 3
    } else {
      guard isOutOf || self[place].is(.in) else { return nil }
      place += isOutOf ? 2 : 1
    }
    if self[place].is(.every) { place += 1 }
    guard let whole = self.numeral(at: place), whole.denominator == 1, !whole.isVague,
      whole.exponent >= 0, whole.exponent <= 6, whole.longDigits == nil
    else { return nil }
    let bottom = whole.digits &* Self.power(whole.exponent)
    // A mark of 9.8 out of 10.
    let scale = Self.power(-numeral.exponent)
    guard bottom < 1 << 40,
      bottom * scale > numeral.digits || isOutOf && bottom * scale == numeral.digits,
      isOutOf || scale == 1
    else { return nil }
    if !isOutOf {
      // "killed two in four attacks" is no ratio; "two in three" is.
      let isRound = bottom == 10 || bottom == 100 || bottom == 1_000 || bottom < 6
      guard numeral.digits == 1 || isRound && numeral.digits < 10, !isUnitNext(whole.next),
        !self[place].flags.contains(.ordinal), !isYearNumber(place)
      else { return nil }
    }
    var result = numeral
    result.denominator = bottom
    result.shape = .fraction
    result.next = whole.next
    var amount = Amount(result, .share, .ratio, start..<whole.next)
    amount.isPart = true
    return amount
  }

  /// "one child in six", but "one man in two cars", "one patient in 2021".
  private func isShareOfPersons(_ place: Int) -> Bool {
    guard self[place].has(.person), let whole = numeral(at: place + 2), !isUnitNext(whole.next)
    else { return false }
    return countNoun(after: whole.next, value: nil) == nil
  }

  /// "a 2.3-to-1 ratio", "outnumbered 3-to-1"; 3-to-1 is else a score.
  private func ratioToOne(_ numeral: Numeral, from start: Int) -> Amount? {
    let place = numeral.next
    guard let end = otherEnd(at: place), !self[end - 1].is(.or), !self[end - 2].is(.or),
      self[end].isNumber && self[end].digits == 1 && self[end].places == 0 || self[end].is(.one),
      numeral.denominator == 1, !numeral.isVague, !numeral.hasMagnitude, !isUnitNext(end + 1)
    else { return nil }
    let (before, after) = (self[start - 1], self[end + 1])
    guard
      numeral.places > 0 || isRatio(after)
        || before.kind == .word && lowercased(before).hasPrefix("outnumber")
    else { return nil }
    return Amount(numeral, .multiple, .ratio, start..<end + 1)
  }

  private func isRatio(_ token: Token) -> Bool {
    token.kind == .word && ["ratio", "margin", "majority"].contains(lowercased(token))
  }

  /// "12 per 100,000", "40 deaths per 1,000 births": a share, as in "one in five".
  func addPopulation(_ amount: inout Amount) {
    let per = amount.tokens.upperBound
    guard amount.kind == .count || amount.kind == .bare, self[per].is(.per),
      amount.numeral.denominator == 1, amount.numeral.longDigits == nil, !amount.numeral.isVague,
      let whole = numeral(at: per + 1), whole.denominator == 1, !whole.isVague,
      whole.longDigits == nil, (0...9).contains(whole.exponent), whole.digits < 1 << 30,
      whole.next > per + 1, !isUnitNext(whole.next)
    else { return }
    let people = whole.digits * Self.power(whole.exponent)
    guard people > 1, people < 1 << 62 else { return }
    amount.numeral.denominator = people
    amount.numeral.shape = .fraction
    amount.kind = .share
    amount.unit = .ratio
    amount.tokens = amount.tokens.lowerBound..<whole.next
  }

  private static func power(_ exponent: Int) -> UInt64 {
    (0..<max(0, exponent)).reduce(1) { power, _ in power &* 10 }
  }

  private func isUnitNext(_ place: Int) -> Bool {
    let token = self[place]
    return token.has([.unit, .currency]) || token.is(.percentSign) || token.is(.percent)
      || token.is(.hyphen) && self[place + 1].has(.unit)
  }

  /// A number of four digits that may be a year.
  func isYearNumber(_ place: Int) -> Bool {
    let token = self[place]
    return token.isNumber && token.end - token.start == 4 && token.places == 0
      && (1_900...2_099).contains(token.digits)
  }

  // MARK: Parts

  /// "47 of 303 incidents", "three of the attackers": the number alone, counting that noun.
  private func partCount(_ numeral: Numeral, from start: Int, hedged: Bool) -> Amount? {
    let bare = Amount(numeral, .bare, .things, start..<numeral.next)
    var place = numeral.next + 1
    let whole = self[place]
    // One of them; 12 of July; "the 10 of hearts".
    if numeral.isOne, numeral.isInWords, !hedged || !numeral.isVague { return nil }
    if whole.has(.month) { return nil }
    if numeral.isVague {
      // dozens of officials, hundreds of people: the noun belongs to the words.
      if whole.has(.determiner) || whole.is(.them) || whole.is(.us) {
        return vaguePart(numeral, start, place)
      }
      if let noun = countNoun(after: place, value: nil) { return counted(numeral, noun, start) }
      return bare
    }
    if whole.is(.them) || whole.is(.which) || whole.is(.whom) || whole.is(.us) { return bare }
    for _ in 0..<3
    where self[place].has(.determiner) || self[place].is(.all) || self[place].is(.last)
      || self[place].is(.first) || self[place].is(.past) || self[place].is(.next)
    {
      place += 1
    }
    // "eight of his prior 10 starts".
    if self[place].kind == .word, !self[place].roles.has(.stop), self[place + 1].isNumber {
      place += 1
    }
    place = afterOwner(place)
    if let inner = self.numeral(at: place) {
      if let unit = unitAmount(inner, from: place), unit.kind != .bare { return bare }
      place = inner.next
    }
    guard let noun = countNoun(after: place, value: nil) else { return bare }
    var amount = counted(numeral, noun, start)
    if amount.kind == .measure(.time) { return bare }
    amount.tokens = start..<numeral.next
    return amount
  }

  /// Past whose they are: "two of the woman's three children", "four of Acme's Ohio mines".
  private func afterOwner(_ place: Int) -> Int {
    for step in 0..<3 {
      let token = self[place + step]
      guard token.kind == .word, !token.roles.has([.stop, .verb]) else { break }
      if token.flags.contains(.possessive) { return place + step + 1 }
    }
    return place
  }

  private func vaguePart(_ numeral: Numeral, _ start: Int, _ place: Int) -> Amount {
    var amount = Amount(numeral, .bare, .things, start..<numeral.next)
    if let noun = countNoun(after: place + 1, value: nil), self[place].has(.determiner) {
      amount = counted(numeral, noun, start)
      amount.tokens = start..<numeral.next
    }
    return amount
  }

  // MARK: Hyphens

  /// "a 12-member panel": members, in the singular that a hyphen asks for.
  private func joinedCount(_ numeral: Numeral, from start: Int, at place: Int) -> Amount? {
    let noun = self[place]
    guard !noun.roles.has([.hyphenIdiom, .stop, .anchor, .month, .verb]), !noun.isCapital,
      numeral.digits > numeral.denominator || numeral.denominator == 1, noun.end - noun.start > 1,
      numeral.digits > 0
    else { return nil }
    // 3-point range.
    if noun.is(.point), numeral.digits == 3, self[place + 1].has(.shooting) { return nil }
    // An adjective is no noun: a 3,000-strong force.
    if noun.roles.has(.adjective) { return Amount(numeral, .bare, .things, start..<place - 1) }
    return Amount(numeral, .count, .count(lowercased(noun)), start..<place + 1)
  }
}
