/// A noun or a unit that two numbers share: "19 people were killed and 37 injured", "12 cars in May and nine
/// in June", "45 deaths, up from 38".
extension Passage {
  /// How many bytes after an amount another may share its noun.
  private static let reachOfNoun = 100

  /// Gives a bare number the noun of the count before it, where their clauses are built alike.
  /// - Parameters:
  ///   - isLast: whether nothing stands between the two but words; what stands before a duration
  ///     is only shared by what is compared with it.
  ///   - isAlone: whether no other amount stands before a duration.
  func shareNoun(
    _ phrase: inout AmountPhrase, with last: AmountPhrase, isLast: Bool = true, isAlone: Bool
  ) {
    guard phrase.amount.kind == .bare, !last.isRange, isOneSentence(last, phrase),
      isLast || isCompared(phrase)
    else { return }
    switch last.amount.kind {
    case .count:
      guard phrase.amount.isWholeCount,
        isCompared(phrase) || isParallel(last, phrase) || isHarmed(last, phrase)
          || isElliptical(last, phrase) || goesOn(last, phrase) || isPart(phrase, of: last)
      else { return }
    // "3.3 million tons, up from 2.1 million".
    case .percent, .measure:
      // "26 days of demand, down from 31", "14.2 months against 10.9"; but "12 sales in three
      // years, up from 10".
      guard !last.amount.isDuration || isAlone || phrase.amount.numeral.places > 0,
        isCompared(phrase) || isSecondExtent(last, phrase)
      else { return }
    // "103 million euros if all goes well, 20 million more than planned".
    case .money:
      let after = self[phrase.tokens.upperBound]
      let isRest =
        self[phrase.tokens.lowerBound - 1].is(.comma)
        && (after.is(.more) || after.is(.less) || after.is(.higher) || after.is(.lower))
      // "2 billion euros in cash and 400 million in debt".
      guard phrase.amount.numeral.hasMagnitude,
        isRest
          || last.amount.numeral.hasMagnitude
            && (isParallel(last, phrase) || isCompared(phrase))
      else { return }
    default: return
    }
    phrase.amount.kind = last.amount.kind
    phrase.amount.unit = last.amount.unit
    phrase.amount.shift = last.amount.shift
    phrase.upper?.kind = last.amount.kind
    phrase.upper?.unit = last.amount.unit
  }

  /// "27 jets, compared with 40 in August and 27 a year earlier": what shared a noun hands it on.
  private func goesOn(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let after = self[phrase.tokens.upperBound]
    return last.amount.tokens.upperBound == last.amount.numeral.next
      && joinsClause(before: phrase.tokens.lowerBound)
      && (after.kind != .word || after.has([.stop, .determiner]))
  }

  private func isOneSentence(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let (first, end) = (last.tokens.upperBound, phrase.tokens.lowerBound)
    guard first <= end, end - first < 20,
      self[end].start < self[first - 1].end + Self.reachOfNoun
    else { return false }
    return !(first..<end).contains { self[$0].is(.period) || self[$0].is(.semicolon) }
  }

  /// "up from 38", "compared with 38 a year before", "against 38".
  private func isCompared(_ phrase: AmountPhrase) -> Bool {
    var place = phrase.tokens.lowerBound - 1
    // "an average of".
    if self[place].is(.of), self[place - 1].has(.sum), self[place - 2].has(.determiner) {
      place -= 3
    }
    let before = self[place]
    if before.is(.from) { return self[place - 1].is(.up) || self[place - 1].is(.down) }
    if before.is(.of) { return self[place - 1].is(.out) }
    if before.is(.against) || before.is(.versus) { return true }
    return (before.is(.with) || before.is(.to)) && self[place - 1].is(.compared)
  }

  /// "42,000 vehicles in the United States, and 3,500 in Canada": the same preposition after both.
  private func isParallel(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let (first, second) = (self[last.tokens.upperBound], self[phrase.tokens.upperBound])
    guard first.has(.stop), first.code == second.code, !first.is(.and), !first.is(.or) else {
      return false
    }
    return joinsClause(before: phrase.tokens.lowerBound)
  }

  /// "12 metres wide and five deep".
  private func isSecondExtent(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let (first, second) = (self[last.tokens.upperBound], self[phrase.tokens.upperBound])
    guard last.amount.kind == .measure(.length), joinsClause(before: phrase.tokens.lowerBound),
      first.kind == .word, second.kind == .word
    else { return false }
    return Self.extents.contains(lowercased(first)) && Self.extents.contains(lowercased(second))
  }

  private static let extents: Set<String> = [
    "wide", "deep", "long", "high", "tall", "thick", "across", "broad",
  ]

  /// "five shots, three of which", "12 men, two of them", "640 beds, of which 590".
  private func isPart(_ phrase: AmountPhrase, of last: AmountPhrase) -> Bool {
    guard phrase.amount.size <= last.amount.size else { return false }
    let which = phrase.tokens.lowerBound - 1
    if self[which].is(.which) || self[which].is(.whom), self[which - 1].is(.of) {
      return !self[phrase.tokens.upperBound].is(.and)
    }
    let of = phrase.tokens.upperBound
    let whole = self[of + 1]
    return self[of].is(.of) && (whole.is(.which) || whole.is(.whom) || whole.is(.them))
  }

  /// "killed 12 people and wounded 37".
  private func isHarmed(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let verb = phrase.tokens.lowerBound - 1
    return isHarm(self[verb]) && isHarm(self[last.tokens.lowerBound - 1])
      && joinsClause(before: verb)
  }

  /// "19 people were killed and 37 injured", "12 houses were destroyed and 37 damaged".
  private func isElliptical(_ last: AmountPhrase, _ phrase: AmountPhrase) -> Bool {
    let after = self[phrase.tokens.upperBound]
    let before = self[phrase.tokens.lowerBound - 1]
    guard after.kind == .word, joinsClause(before: phrase.tokens.lowerBound) || before.is(.with)
    else { return false }
    let clause = last.tokens.upperBound..<phrase.tokens.lowerBound
    if isHarm(after) {
      return clause.contains { isHarm(self[$0]) } || self[clause.lowerBound - 1].has(.person)
    }
    return ends(after, in: "ed") && !after.roles.has([.up, .down])
      && clause.contains { ends(self[$0], in: "ed") }
  }

  /// Whether "and", "or", "but", "while" or a comma stands before a clause.
  private func joinsClause(before place: Int) -> Bool {
    let token = self[place - 1]
    return token.is(.and) || token.is(.or) || token.is(.but) || token.is(.while)
      || token.is(.comma)
  }

  /// What is done to people: killed, wounding, hurt; dead, missing.
  private func isHarm(_ token: Token) -> Bool {
    guard token.kind == .word, token.end - token.start < 14 else { return false }
    return Self.harms.contains(lowercased(token))
  }

  private static let harms: Set<String> = [
    "killed", "killing", "injured", "injuring", "wounded", "wounding", "hurt", "hurting", "died",
    "dead", "missing", "arrested", "arresting", "detained", "detaining", "rescued", "rescuing",
    "hospitalised", "hospitalized", "displaced", "displacing", "kidnapped", "abducted",
  ]
}
