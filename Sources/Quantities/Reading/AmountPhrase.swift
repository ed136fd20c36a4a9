/// An amount with its hedges, its other end and its direction.
struct AmountPhrase {
  /// A second amount, which few phrases have: a phrase is smaller without it.
  enum Other {
    case none
    indirect case upper(Amount)
    indirect case spread(Amount)
  }

  /// The number; the lower end of a range.
  var amount: Amount
  var other = Other.none
  var modifier: Modifier
  var change: Change?
  /// All tokens, hedges included.
  var tokens: Range<Int>
  /// The number with its unit.
  var core: Range<Int>

  var isSingle: Bool { if case .none = other { true } else { false } }
  var isRange: Bool { if case .upper = other { true } else { false } }

  /// The other end of a range.
  var upper: Amount? {
    get { if case .upper(let amount) = other { amount } else { nil } }
    set { other = newValue.map(Other.upper) ?? .none }
  }
}

extension Passage {
  /// What reading an amount at a token came to.
  enum PhraseResult {
    case none
    case phrase(AmountPhrase)
    /// A score, a name, an address: to be passed over up to this token.
    case notQuantity(next: Int)
  }

  /// The amount that begins at a token, with its hedges.
  /// - Parameter afterAmount: whether an amount stands earlier in the sentence, so that "over three
  ///   years" is the time it took.
  func amountPhrase(at place: Int, afterAmount: Bool) -> PhraseResult {
    let token = self[place]
    if isJoinedToWord(place) { return .notQuantity(next: place + 1) }
    if token.is(.between) { return rangePhrase(at: place, first: place + 1, and: true) }
    if token.is(.from) { return fromPhrase(at: place) }
    if token.is(.ranging) || token.is(.ranged) || token.is(.varying) || token.is(.varied) {
      guard self[place + 1].is(.from) else { return .none }
      return rangePhrase(at: place, first: place + 2, and: false)
    }
    var modifier: Modifier?
    var next = place
    var isOver = false
    for _ in 0..<3 {
      guard let hedge = hedge(at: next) else { break }
      // "under as much as 2 metres of snow", "went over nearly 20 plans": where, not how much.
      if hedge.next == place + 1, token.is(.over) || isBelow(place) || isAboveOrBelow(place),
        self.hedge(at: hedge.next) != nil
      {
        return .none
      }
      isOver = modifier == nil && self[next].is(.over) && hedge.next == next + 1
      modifier = modifier.map { $0.combined(with: hedge.modifier) } ?? hedge.modifier
      next = hedge.next
    }
    if modifier != nil, self[next].is(.between) {
      return rangePhrase(at: place, first: next + 1, and: true)
    }
    guard let found = hedgedAmount(at: next, isHedged: modifier != nil) else { return .none }
    if token.is(.up), next > place, isRiseToLevel(at: place, found.amount) { return .none }
    // "passed 12 bills", "the past 30 years", "topped the 300 mark".
    if isFloorVerb(token), next > place,
      found.place > place + 1 || !isFloor(place, found.amount)
    {
      return .none
    }
    if let other = otherUse(found, hedge: place..<next, isOver: isOver, afterAmount) {
      return other
    }
    var phrase = AmountPhrase(
      amount: found.amount, modifier: modifier ?? .exactly,
      tokens: place..<found.amount.tokens.upperBound, core: found.amount.tokens)
    let isLevel = found.place > place && isThreshold(found.place - 1)
    if let next = complete(&phrase, isLevel: isLevel) { return .notQuantity(next: next) }
    return .phrase(phrase)
  }

  /// What an amount after a hedge is, where the hedge is none or the number is no quantity.
  private func otherUse(
    _ found: (amount: Amount, place: Int), hedge: Range<Int>, isOver: Bool, _ afterAmount: Bool
  ) -> PhraseResult? {
    let (place, next) = (hedge.lowerBound, hedge.upperBound)
    // "under a 30-day state of siege" and "over the 12-month period" are prepositions; so is "up
    // to the 12", and "analysts estimated the 13-nation group" has a verb.
    if found.place > next, next == place + 1 || found.amount.kind == .bare, isPreposition(next - 1)
    {
      return PhraseResult.none
    }
    if found.place > place {
      if isDesignation(found.place, found.amount) { return PhraseResult.none }
      // "at about 4 p.m.", "above 130/80".
      if let end = skippedNumber(at: found.place) { return .notQuantity(next: end) }
    }
    // "below 1990 levels": those of a year.
    if isAboveOrBelow(found.place - 1), isYearNumber(found.place),
      self[found.amount.tokens.upperBound - 1].has(.yearly)
    {
      return PhraseResult.none
    }
    if let skipped = notQuantity(at: found.place, found.amount) {
      return .notQuantity(next: skipped)
    }
    if isOver,
      afterAmount && found.amount.isDuration || isStretch(found.amount)
        || isExceeded(place, by: found.amount)
        || isAlong(place, found.amount, afterAmount)
    {
      return PhraseResult.none
    }
    guard found.place == place + 1, isBelow(place), isCover(found.amount) else { return nil }
    return PhraseResult.none
  }

  /// Gives a phrase its other end, its spread, its age and its direction.
  /// - Parameter isLevel: whether "above", "below" or "past" is its hedge, so that nothing changes by it.
  /// - Returns: where to go on, if it is no quantity.
  private func complete(_ phrase: inout AmountPhrase, isLevel: Bool) -> Int? {
    let cue = isLevel ? nil : changeCue(before: phrase.tokens.lowerBound, phrase.amount)
    switch range(after: phrase.amount, from: phrase.tokens.lowerBound, hasCue: cue != nil) {
    case .none: break
    case .upper(let lower, let upper):
      setRange(&phrase, lower, upper)
      return nil
    case .level(let level): phrase.amount = level
    case .score(let end): return end
    }
    addSpread(&phrase)
    if phrase.amount.kind == .bare, !isWorthCounting(phrase) { return phrase.tokens.upperBound }
    if let trailing = phrase.amount.trailingHedge {
      phrase.modifier = phrase.modifier.combined(with: trailing)
    }
    addAge(&phrase)
    phrase.change = phrase.amount.change ?? cue ?? changeNoun(after: phrase.amount)
    return nil
  }

  private func isBelow(_ place: Int) -> Bool { self[place].is(.under) || self[place].is(.below) }

  /// "under 2 metres of snow", "below 30 feet of water": what lies on something.
  private func isCover(_ amount: Amount) -> Bool {
    guard case .measure(.length) = amount.kind else { return false }
    let of = amount.tokens.upperBound
    return self[of].is(.of) && self[of + 1].kind == .word && !self[of + 1].has(.determiner)
  }

  /// "over 18 holes", "over two legs": how long something went on.
  private func isStretch(_ amount: Amount) -> Bool {
    amount.kind == .count && amount.numeral.exponent == 0
      && amount.numeral.digits < 30 * amount.numeral.denominator
      && self[amount.tokens.upperBound - 1].has(.stretch)
  }

  /// "fell below $1,200", "climbed back above 40 percent": to a level, not by an amount.
  private func isAboveOrBelow(_ place: Int) -> Bool {
    self[place].is(.above) || self[place].is(.below) || self[place].is(.beyond)
  }

  private func isThreshold(_ place: Int) -> Bool {
    isAboveOrBelow(place) || isFloorVerb(self[place])
  }

  /// "slower than his rival over 5.8 kilometres": along them; but "is over 300 metres tall".
  private func isAlong(_ place: Int, _ amount: Amount, _ afterAmount: Bool) -> Bool {
    let isCourse =
      amount.kind == .count && self[amount.tokens.upperBound - 1].has(.stretch) && afterAmount
    if isCourse || isRaced(place, amount) { return true }
    guard case .measure(.length) = amount.kind,
      afterAmount || (1...6).contains(where: { self[place - $0].is(.than) })
    else { return false }
    let (before, after) = (self[place - 1], self[amount.tokens.upperBound])
    return before.kind == .word && !before.roles.has([.stop, .verb]) && !looksVerbal(before)
      && (after.kind != .word || after.roles.has(.stop)) && !after.is(.of)
  }

  /// "raced over 10 kilometres", "won gold over 400 metres": as far as the race goes.
  private func isRaced(_ place: Int, _ amount: Amount) -> Bool {
    guard case .measure(.length) = amount.kind else { return false }
    let before = self[place - 1]
    return before.is(.won)
      || before.kind == .word && before.end - before.start < 10
        && Self.racing.contains(lowercased(before))
  }

  private static let racing: Set<String> = [
    "race", "raced", "races", "racing", "winning", "competed", "competing", "competes", "gold",
    "silver", "bronze", "title", "titles", "champion", "medal", "medals", "record", "final",
  ]

  /// two-for-one, one-on-one, K-one: a number word that a hyphen joins to a word before it.
  private func isJoinedToWord(_ place: Int) -> Bool {
    guard self[place].has(.anchor), isGlued(place), self[place - 1].is(.hyphen),
      isGlued(place - 1)
    else { return false }
    let word = self[place - 2]
    return word.kind == .word && !word.roles.has(.anchor)
  }

  /// "growth over $3 billion", "a win over 12 rivals": what comes after *over* was outdone.
  private func isExceeded(_ place: Int, by amount: Amount) -> Bool {
    switch amount.kind {
    case .percent, .percentagePoint, .points: false
    default: self[place - 1].has([.upNoun, .downNoun, .outdoing])
    }
  }

  private func isPreposition(_ place: Int) -> Bool {
    let token = self[place]
    return token.is(.under) || token.is(.over) || token.is(.above) || token.is(.below)
      || token.is(.to) || token.is(.around) || token.is(.about) || token.is(.estimated)
  }

  /// The amount after a hedge, past "another", "a further", "the".
  private func hedgedAmount(at place: Int, isHedged: Bool) -> (amount: Amount, place: Int)? {
    if let amount = amount(at: place, hedged: isHedged) { return (amount, place) }
    guard isHedged, let next = hedgeFiller(at: place), let amount = amount(at: next, hedged: true)
    else { return nil }
    return (amount, next)
  }

  private func setRange(_ phrase: inout AmountPhrase, _ lower: Amount, _ upper: Amount) {
    phrase.amount = lower
    phrase.other = .upper(upper)
    phrase.modifier = .between
    phrase.tokens = phrase.tokens.lowerBound..<upper.tokens.upperBound
    phrase.core = phrase.core.lowerBound..<upper.tokens.upperBound
    addAge(&phrase)
    phrase.change = changeCue(before: phrase.tokens.lowerBound, upper) ?? changeNoun(after: upper)
  }

  /// between … and …, ranging from … to …
  private func rangePhrase(at place: Int, first: Int, and: Bool) -> PhraseResult {
    var first = first
    if let hedge = hedge(at: first) { first = hedge.next }
    guard let amount = amount(at: first, hedged: true) else { return .none }
    let separator = amount.tokens.upperBound
    guard self[separator].is(.to) || and && self[separator].is(.and) || self[separator].isDash
    else { return .none }
    var second = separator + 1
    if let hedge = hedge(at: second) { second = hedge.next }
    guard let (lower, upper) = ends(amount, upperAt: second, isDash: self[separator].isDash) else {
      return .none
    }
    var phrase = AmountPhrase(
      amount: lower, modifier: .between, tokens: place..<lower.tokens.upperBound,
      core: amount.tokens)
    setRange(&phrase, lower, upper)
    return .phrase(phrase)
  }

  /// "from 10 to 15 percent" is a range unless something rose or fell from one level to the
  /// other.
  private func fromPhrase(at place: Int) -> PhraseResult {
    // "rose by anything from 10 to 15 percent" is a range all the same.
    if !self[place - 1].has(.cueFiller), changesLevel(before: place) || moves(before: place) {
      return .none
    }
    return rangePhrase(at: place, first: place + 1, and: false)
  }

  /// 1.5bn ± 0.1bn.
  private func addSpread(_ phrase: inout AmountPhrase) {
    var next = phrase.tokens.upperBound
    if self[next].is(.plusMinus) {
      next += 1
    } else if self[next].is(.plus), self[next + 1].is(.or), self[next + 2].is(.minus) {
      next += 3
    } else if self[next].is(.plusSign), self[next + 1].is(.slash), self[next + 2].is(.hyphen) {
      next += 3
    } else {
      return
    }
    guard var spread = amount(at: next, hedged: true), !spread.numeral.isVague else { return }
    if spread.kind == .bare {
      spread.unit = phrase.amount.unit
      spread.shift = phrase.amount.shift
      // A bare number after ± is followed by no noun of its own.
      guard spread.tokens.upperBound == spread.numeral.next else { return }
    }
    phrase.other = .spread(spread)
    phrase.modifier = .about
    phrase.tokens = phrase.tokens.lowerBound..<spread.tokens.upperBound
    phrase.core = phrase.core.lowerBound..<spread.tokens.upperBound
  }
}
