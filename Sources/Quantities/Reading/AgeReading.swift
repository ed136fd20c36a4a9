/// Ages, which are written without their unit: "John Smith, 35, said", "aged 35", "a girl of 15",
/// "children under five".
extension Passage {
  /// The *old* of "70-year-old", "12-year-olds" and "16 years old".
  func addOld(_ amount: inout Amount) {
    guard amount.isDuration else { return }
    var place = amount.tokens.upperBound
    if self[place].is(.hyphen), isGlued(place), isGlued(place + 1) { place += 1 }
    guard self[place].is(.old) || self[place].is(.olds) && isGlued(place) else { return }
    amount.tokens = amount.tokens.lowerBound..<place + 1
  }

  func addAge(_ phrase: inout AmountPhrase) {
    guard phrase.amount.kind == .bare, phrase.amount.numeral.isSmallWhole,
      phrase.amount.numeral.digits < 116, !phrase.amount.isNegative,
      isAge(phrase), let year = UnitTable.index("year")
    else { return }
    phrase.amount.kind = .measure(.time)
    phrase.amount.unit = UnitTable.units[Int(year)]
    phrase.upper?.unit = UnitTable.units[Int(year)]
  }

  private func isAge(_ phrase: AmountPhrase) -> Bool {
    let place = phrase.tokens.lowerBound
    let before = self[place - 1]
    if before.is(.aged) || before.is(.age) || before.is(.ages)
      || before.is(.of) && self[place - 2].is(.age)
      || before.is(.and) && self[place - 3].is(.aged)
    {
      return true
    }
    // "as young as 6".
    if self[place].is(.as), self[place + 1].is(.young) || self[place + 1].is(.old) { return true }
    // A boy of 15; people over 40, "those under 35".
    if self[place].is(.over) || self[place].is(.under) {
      if before.has(.person) || before.is(.those) { return true }
    } else if before.is(.of), phrase.amount.numeral.digits > 4, self[place - 2].has(.person),
      !isPlural(self[place - 2])
    {
      return true
    }
    if isOwnAge(phrase) { return true }
    guard !phrase.isRange, self[phrase.core.lowerBound].isNumber else { return false }
    return isApposition(phrase, self[phrase.tokens.upperBound])
  }

  /// "He was 83.", "since she turned 18", but "he was 38 not out".
  private func isOwnAge(_ phrase: AmountPhrase) -> Bool {
    let place = phrase.tokens.lowerBound
    let (verb, subject) = (self[place - 1], self[place - 2])
    guard verb.is(.was) || verb.is(.is) || verb.is(.turned) || verb.is(.turns),
      subject.is(.he) || subject.is(.she) || subject.is(.who) || subject.is(.i),
      !phrase.isRange, phrase.amount.numeral.digits > 1
    else { return false }
    let after = self[phrase.tokens.upperBound]
    return after.kind != .word && !after.isDash || after.is(.when) || after.is(.and)
      || after.is(.at) || after.is(.in) || after.is(.years)
  }

  /// A number between commas after a name or a person, or in brackets after a name.
  private func isApposition(_ phrase: AmountPhrase, _ after: Token) -> Bool {
    var place = phrase.core.lowerBound
    guard phrase.amount.numeral.digits > 4 else { return false }
    // "the boy, then 14, was", "two girls, both 16, were".
    let adverb = self[place - 1]
    if adverb.is(.then) || adverb.is(.now) || adverb.is(.both), self[place - 2].is(.comma) {
      return after.is(.comma) || after.is(.period)
    }
    if adverb.is(.just), self[place - 2].is(.comma) { place -= 1 }
    let name = self[place - 2]
    guard name.kind == .word, !name.has([.month, .weekday]) else { return false }
    if self[place - 1].is(.open), after.is(.close) { return name.isCapital }
    guard self[place - 1].is(.comma) else { return false }
    if after.is(.comma) {
      let next = self[phrase.tokens.upperBound + 1]
      return name.isCapital || next.kind == .word && !isPlural(name) && !name.roles.has(.stop)
    }
    return name.isCapital && (after.is(.period) || after.is(.semicolon))
  }
}
