/// Walks over passages and gathers their mentions.
struct MentionCollector {
  var passage: Passage
  private(set) var mentions: [QuantityMention] = []
  /// The last amount, which the next one may restate.
  private var last: LastAmount?
  /// The last one before it that is no duration.
  private var measured: LastAmount?
  /// Where the last mention, or what is no quantity, ended.
  private var consumed = 0

  /// A class, since the next amount asks a lot of it, and a phrase is too large to be copied.
  private final class LastAmount {
    let phrase: AmountPhrase
    let index: Int
    /// Bytes at which it, or what restates it, ended.
    var end: Int
    var isRestated = false
    let unit: Unit

    init(phrase: AmountPhrase, index: Int, end: Int, unit: Unit) {
      self.phrase = phrase
      self.index = index
      self.end = end
      self.unit = unit
    }
  }

  init(_ passage: Passage) {
    self.passage = passage
  }

  private mutating func append(_ mention: QuantityMention) {
    // News has a quantity every hundred to three hundred bytes; plain prose has none.
    if mentions.isEmpty { mentions.reserveCapacity(max(8, passage.bytes.count / 400)) }
    mentions.append(mention)
  }

  /// - Parameter position: the byte from which the passage's words are new.
  mutating func collect(from position: Int) {
    let start = max(position, consumed)
    var place = passage.tokens.firstIndex { $0.start >= start } ?? passage.tokens.count
    var amountInSentence = false
    last = nil
    measured = nil
    while place < passage.tokens.count {
      let token = passage.tokens[place]
      if token.is(.period) || token.flags.contains(.afterBreak) { amountInSentence = false }
      place =
        passage.beginsNothing(token, at: place) ? place + 1 : step(at: place, &amountInSentence)
    }
  }

  /// Reads what begins at a token, and returns where to go on.
  private mutating func step(at place: Int, _ amountInSentence: inout Bool) -> Int {
    let token = passage.tokens[place]
    if passage.mayBeginPeriod(at: place) {
      switch passage.period(at: place) {
      case .period(let period, let tokens):
        add(period, tokens)
        return tokens.upperBound
      case .dateWithoutYear(let next):
        // "in May", without a day, may still be followed by a number.
        if token.isNumber || next > place + 1 { return next }
      case .none: break
      }
    }
    if token.isNumber, let next = passage.skippedNumber(at: place) {
      return max(next, place + 1)
    }
    guard passage.mayBeginAmount(at: place) else { return place + 1 }
    switch passage.amountPhrase(at: place, afterAmount: amountInSentence) {
    case .phrase(var phrase):
      if let (period, next) = passage.moment(before: phrase) {
        add(period, phrase.tokens.lowerBound..<next)
        return next
      }
      if !phrase.amount.isDuration { amountInSentence = true }
      add(&phrase)
      return max(phrase.tokens.upperBound, place + 1)
    case .notQuantity(let next): return max(next, place + 1)
    case .none: return place + 1
    }
  }

  private mutating func add(_ period: Period, _ tokens: Range<Int>) {
    let range = bytes(tokens)
    consumed = range.upperBound
    append(QuantityMention(content: .period(period), range: range, core: range))
  }

  private mutating func add(_ phrase: inout AmountPhrase) {
    if let last {
      shareUnit(&phrase, with: last.phrase)
      if last.phrase.amount.isDuration, let measured {
        passage.shareNoun(&phrase, with: measured.phrase, isLast: false, isAlone: false)
      }
      passage.shareNoun(&phrase, with: last.phrase, isAlone: measured == nil)
      shareCurrency(&phrase, with: last)
      passage.addPercentage(&phrase, from: last.phrase)
    }
    let restated = restatement(phrase)
    if let last {
      if restated != nil {
        inherit(&phrase, from: last.phrase)
        addSharedRate(&phrase, last)
      } else if phrase.change == nil, let change = last.phrase.change, continues(last, phrase) {
        // "rose 42 points, or 0.4 percent": one change said twice.
        phrase.change = change
      }
    }
    let quantity = QuantityBuilder(bytes: passage.bytes).quantity(phrase)
    let range = bytes(phrase.tokens)
    consumed = range.upperBound
    append(
      QuantityMention(
        content: .quantity(quantity), range: range, core: bytes(phrase.core),
        conversionOf: restated))
    if restated == nil {
      if let last, !last.phrase.amount.isDuration { measured = last }
      last = LastAmount(
        phrase: phrase, index: mentions.count - 1, end: range.upperBound,
        unit: quantity.unit)
    } else {
      last?.end = range.upperBound
      last?.isRestated = true
    }
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    passage[tokens.lowerBound].start..<passage[tokens.upperBound - 1].end
  }

  // MARK: Restatements

  /// The index of the amount that a phrase restates: another currency, or another unit of the
  /// same dimension, in brackets or after "or".
  private func restatement(_ phrase: AmountPhrase) -> Int? {
    guard let last, isOtherUnit(last, phrase), joins(last, phrase) else { return nil }
    return last.index
  }

  private func isOtherUnit(_ last: LastAmount, _ phrase: AmountPhrase) -> Bool {
    switch (last.phrase.amount.kind, phrase.amount.kind) {
    case (.money, .money):
      last.unit.factors.first != phrase.amount.unit.factors.first
        && (last.unit.factors.count == phrase.amount.unit.factors.count
          || !phrase.amount.unit.factors.contains { $0.base == .measure("share") })
    case (.measure(let a), .measure(let b)):
      // 190 km/h is a length by time, 120 mph a speed.
      (a == b || last.unit.factors.count == 2 && phrase.amount.unit.factors.count == 2)
        && a != .time
        && last.unit != phrase.amount.unit
    default: false
    }
  }

  /// Whether only a bracket, "or" and their like stand between the two.
  private func joins(_ last: LastAmount, _ phrase: AmountPhrase) -> Bool {
    // "€80 million (£70m, $98m)": a second restatement needs no bracket of its own.
    var hasLink = last.isRestated
    var place = phrase.tokens.lowerBound - 1
    for _ in 0..<6 {
      let token = passage[place]
      if token.start < last.end { return hasLink && token.kind != .none }
      if last.isRestated, token.is(.close) { return false }
      if token.is(.open) || token.is(.or) || token.is(.slash) || token.is(.semicolon)
        || token.is(.equivalent)
      {
        hasLink = true
      } else if !(token.is(.comma) || token.is(.to) || token.is(.also) || token.is(.the)
        || token.is(.of) || token.is(.and) || token.is(.equals) || token.is(.close))
      {
        return false
      }
      place -= 1
    }
    return false
  }

  /// A restatement has the hedge of the amount that it restates, unless it has one of its own.
  private func inherit(_ phrase: inout AmountPhrase, from first: AmountPhrase) {
    guard phrase.modifier == .exactly, !first.isRange, first.modifier != .between else {
      return
    }
    phrase.modifier = first.modifier
    if phrase.change == nil { phrase.change = first.change }
  }

  /// "12,500 rand ($1,134) a month": both are paid by the month.
  private mutating func addSharedRate(_ phrase: inout AmountPhrase, _ last: LastAmount) {
    let close = phrase.tokens.upperBound
    guard passage[close].is(.close), last.unit.factors.count == 1,
      phrase.amount.unit.factors.count == 1, !phrase.isRange, !last.phrase.isRange,
      let divisor = passage.rate(after: close + 1, of: phrase.amount),
      case .quantity(var quantity) = mentions[last.index].content
    else { return }
    phrase.amount.unit = phrase.amount.unit / divisor
    quantity.unit = last.unit / divisor
    mentions[last.index].content = .quantity(quantity)
  }

  /// "from 800 people to 1,200", "to 4.5 million barrels from 4.8 million": the bare number has
  /// the unit of the one beside it.
  private func shareUnit(_ phrase: inout AmountPhrase, with last: AmountPhrase) {
    let place = phrase.tokens.lowerBound - 1
    if phrase.amount.kind == .bare, passage.isEarlierLevel(at: place, of: last) {
      phrase.amount.kind = last.amount.kind
      phrase.amount.unit = last.amount.unit
      phrase.amount.shift = last.amount.shift
      return
    }
    let (before, between) = (passage[last.tokens.lowerBound - 1], passage[place])
    guard phrase.amount.kind == .bare, last.amount.hasOwnUnit, !last.isRange,
      last.tokens.upperBound == place,
      before.is(.from) && between.is(.to) || before.is(.to) && between.is(.from)
        || between.is(.to) && isSteppedTo(last, before)
    else { return }
    phrase.amount.kind = last.amount.kind
    phrase.amount.unit = last.amount.unit
    phrase.amount.shift = last.amount.shift
  }

  /// "fell by 1.6 million barrels to 426 million": from a step to a level; a step of 5 percent
  /// ends at a level of another unit.
  private func isSteppedTo(_ last: AmountPhrase, _ before: Token) -> Bool {
    if last.change == nil { return before.is(.by) }
    switch last.amount.kind {
    case .count, .measure: return before.is(.by) || before.has([.up, .down])
    default: return false
    }
  }

  /// "A$60 million, or 33 cents a share": the cents are Australia's too.
  private func shareCurrency(_ phrase: inout AmountPhrase, with last: LastAmount) {
    guard phrase.amount.kind == .money, phrase.amount.shift < 0,
      let base = last.unit.factors.first?.base, case .currency(let currency) = base,
      CurrencyTable.hasCents(currency),
      phrase.amount.unit.factors.first == passage.dollar.factors.first,
      passage[phrase.tokens.lowerBound].start < last.end + 100,
      !phrase.core.contains(where: { passage[$0].has(.nation) })
    else { return }
    phrase.amount.unit = Unit(base) * (phrase.amount.unit / passage.dollar)
  }

  /// "rose 5 percent in May and 3 percent in June": the verb has both.
  private func isSecondChange(_ last: LastAmount, _ phrase: AmountPhrase) -> Bool {
    guard passage[phrase.tokens.lowerBound - 1].is(.and), !phrase.isRange,
      phrase.amount.kind == .percent || phrase.amount.kind == .percentagePoint,
      last.unit == phrase.amount.unit, !phrase.amount.isPart,
      passage[phrase.tokens.lowerBound].start < last.end + 100,
      passage.changeNoun(after: last.phrase.amount) == nil
    else { return false }
    let after = passage[phrase.tokens.upperBound]
    return after.kind != .word
      || after.roles.has([.stop, .timeUnit]) && !after.is(.above) && !after.is(.below)
  }

  /// "cut costs by $5 million and staff by 10 percent": the verb has both objects.
  private func isSecondObject(_ last: LastAmount, _ phrase: AmountPhrase) -> Bool {
    var place = phrase.tokens.lowerBound - 1
    guard passage[place].is(.by), passage[last.phrase.tokens.lowerBound - 1].is(.by) else {
      return false
    }
    for _ in 0..<6 {
      place -= 1
      if passage[place].is(.and) {
        return place - (passage[place - 1].is(.comma) ? 1 : 0) == last.phrase.tokens.upperBound
      }
      guard passage[place].kind == .word, !passage[place].has([.verb, .up, .down]) else {
        return false
      }
    }
    return false
  }

  private func continues(_ last: LastAmount, _ phrase: AmountPhrase) -> Bool {
    if isSecondChange(last, phrase) || isSecondObject(last, phrase) { return true }
    let or = phrase.tokens.lowerBound - 1
    guard passage[or].is(.or) || passage[or].is(.open) else { return false }
    let before = passage[or - 1].is(.comma) ? or - 1 : or
    guard passage[before - 1].end == last.end || passage[before].start <= last.end + 1 else {
      return false
    }
    switch phrase.amount.kind {
    case .percent, .percentagePoint, .points, .money: return true
    default: return false
    }
  }
}
