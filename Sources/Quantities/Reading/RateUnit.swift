extension Passage {
  /// "a month", "per head", "/day", "-a-barrel": what an amount is given by.
  func addRate(_ amount: inout Amount) {
    guard amount.kind != .multiple, amount.kind != .share, !amount.numeral.isFraction,
      let (unit, next) = rate(at: amount.tokens.upperBound, of: amount) ?? rate(past: amount)
    else { return }
    amount.unit = amount.unit / unit
    amount.tokens = amount.tokens.lowerBound..<next
    // $5m per tonne a year, 9.8 metres per second per second.
    guard self[next + 1].has(.unit), self[next].is(.per) || !isTime(unit),
      let (second, end) = rate(at: next, of: amount)
    else { return }
    amount.unit = amount.unit / second
    amount.tokens = amount.tokens.lowerBound..<end
  }

  private func isTime(_ unit: Unit) -> Bool {
    unit.factors.first.map { UnitTable.isTime($0.base) } ?? false
  }

  /// What an amount before a bracket is given by: "a month".
  func rate(after place: Int, of amount: Amount) -> Unit? { rate(at: place, of: amount)?.unit }

  private func rate(at place: Int, of amount: Amount) -> (unit: Unit, next: Int)? {
    let token = self[place]
    if token.is(.slash), isGlued(place), isGlued(place + 1) { return strokeRate(at: place + 1) }
    var next = place
    // $20-a-share, $5m-a-year.
    let isJoined = token.is(.hyphen) && isGlued(place) && isGlued(place + 1)
    if isJoined { next += 1 }
    let article = self[next]
    if article.is(.per) {
      if isJoined, self[next + 1].is(.hyphen) { next += 1 }
      return perRate(at: next + 1, of: amount)
    }
    if article.is(.a) || article.is(.an) || article.is(.each) || article.is(.every) {
      if isJoined, self[next + 1].is(.hyphen) { next += 1 }
      return articleRate(at: next + 1, of: amount)
    }
    if article.is(.to), !isJoined { return toTheRate(at: next, of: amount) }
    guard amount.kind == .money || amount.kind == .percent, !isJoined else { return nil }
    return adverbRate(article).map { ($0, next + 1) }
  }

  /// The rate after what is measured: "10 million barrels of oil a day".
  private func rate(past amount: Amount) -> (unit: Unit, next: Int)? {
    let of = amount.tokens.upperBound
    guard case .measure(let dimension) = amount.kind, dimension != .time, self[of].is(.of) else {
      return nil
    }
    for place in (of + 1)..<(of + 5) {
      let token = self[place]
      if token.is(.a) || token.is(.an) || token.is(.per) || token.is(.each) || token.is(.every) {
        guard place > of + 1, self[place + 1].has(.timeUnit) else { return nil }
        return rate(at: place, of: amount)
      }
      guard token.kind == .word && !token.roles.has([.nounStop, .anchor]) || token.kind == .junk
      else { return nil }
    }
    return nil
  }

  private func adverbRate(_ token: Token) -> Unit? {
    if token.is(.annually) || token.is(.yearly) { return .measure("year") }
    if token.is(.quarterly) { return .measure("quarter") }
    if token.is(.monthly) { return .measure("month") }
    if token.is(.weekly) { return .measure("week") }
    if token.is(.daily) { return .measure("day") }
    return token.is(.hourly) ? .measure("hour") : nil
  }

  private func strokeRate(at place: Int) -> (unit: Unit, next: Int)? {
    let token = self[place]
    if let (index, next) = compositeUnit(at: place), UnitTable.entries[index].exponent == 0 {
      return (UnitTable.units[index], next)
    }
    if case .unit(let index)? = symbol(token), UnitTable.entries[Int(index)].exponent == 0 {
      return squared(UnitTable.units[Int(index)], place + 1)
    }
    guard let (index, next) = measure(one, at: place, isJoined: true),
      UnitTable.entries[index].exponent == 0
    else {
      return token.has(.rateNoun) ? (.measure(lowercased(token)), place + 1) : nil
    }
    return squared(UnitTable.units[index], next)
  }

  /// metres per second squared.
  private func squared(_ unit: Unit, _ next: Int) -> (unit: Unit, next: Int) {
    self[next].is(.squared) ? (unit * unit, next + 1) : (unit, next)
  }

  private var one: Numeral { Numeral(digits: 1, next: 0) }

  private func perRate(at place: Int, of amount: Amount) -> (unit: Unit, next: Int)? {
    let token = self[place]
    guard token.kind == .word, !token.is(.cent) else { return nil }
    if token.is(.capita) { return (.measure("head"), place + 1) }
    if let (index, next) = measure(one, at: place, isJoined: false),
      UnitTable.entries[index].exponent == 0
    {
      return squared(UnitTable.units[index], next)
    }
    // Of a count, the plain nouns only: "40 deaths per 100,000" is no rate by one thing.
    guard token.roles.has(.rateNoun) || !token.roles.has([.stop, .anchor]), !isPlural(token) else {
      return nil
    }
    return (.measure(lowercased(token)), place + 1)
  }

  private func articleRate(at place: Int, of amount: Amount) -> (unit: Unit, next: Int)? {
    let token = self[place]
    guard token.kind == .word else { return nil }
    let after = self[place + 1]
    if token.roles.has(.unit) || token.is(.square) || token.is(.cubic) || token.is(.metric)
      || token.is(.troy)
    {
      // "from $4m a year ago", "five people a day after".
      if token.has(.timeUnit),
        after.is(.ago) || after.is(.earlier) || after.is(.later) || after.is(.before)
          || after.is(.after) || after.is(.previously) || after.is(.prior) || after.is(.hence)
          || after.is(.from) && self[place + 2].is(.now) || after.is(.and) && isHalfNext(place + 2)
      {
        return nil
      }
      guard !token.roles.has(.unitPlural), !token.flags.contains(.possessive),
        let (index, next) = measure(one, at: place, isJoined: false)
      else { return nil }
      if amount.isDuration, UnitTable.entries[index].dimension != .time { return nil }
      return (UnitTable.units[index], next)
    }
    if token.is(.pound), amount.kind == .money { return (.measure("pound"), place + 1) }
    // "$5 a kg", "60 dlrs a bbl".
    if amount.kind == .money, token.end - token.start > 1, !token.is(.in),
      case .unit(let index)? = symbol(token), UnitTable.entries[Int(index)].exponent == 0
    {
      return (UnitTable.units[Int(index)], place + 1)
    }
    guard token.roles.has(.rateNoun), !token.flags.contains(.possessive) else {
      return isPricedThing(place, of: amount) ? (.measure(lowercased(token)), place + 1) : nil
    }
    // "sold two men a car" is no rate: of a count, only what games are measured by.
    switch amount.kind {
    case .money: return (.measure(lowercased(token)), place + 1)
    case .points, .count:
      guard token.is(.game) || isMatch(token) else { return nil }
      return (.measure(lowercased(token)), place + 1)
    default: return nil
    }
  }

  /// "4 cents a handset", "€3 a coffee": an unknown noun that ends its phrase, after a price.
  private func isPricedThing(_ place: Int, of amount: Amount) -> Bool {
    let (token, after) = (self[place], self[place + 1])
    guard amount.kind == .money, !amount.numeral.hasMagnitude, token.roles == [],
      !token.isCapital, !token.flags.contains(.possessive), !token.flags.contains(.endsInS),
      token.end - token.start > 2
    else { return false }
    return after.kind == .word ? after.roles.has(.stop) && !after.is(.of) : !after.is(.hyphen)
  }

  /// "20 miles to the gallon", "30 bushels to the acre".
  private func toTheRate(at place: Int, of amount: Amount) -> (unit: Unit, next: Int)? {
    guard self[place + 1].is(.the), case .measure(let dimension) = amount.kind, dimension != .time,
      let (index, next) = measure(one, at: place + 2, isJoined: false)
    else { return nil }
    switch UnitTable.entries[index].dimension {
    case .volume, .area: return (UnitTable.units[index], next)
    default: return nil
    }
  }

  private func isHalfNext(_ place: Int) -> Bool {
    self[place].is(.a) && self[place + 1].has(.fraction)
  }

  private func isMatch(_ token: Token) -> Bool {
    let name = lowercased(token)
    return ["match", "season", "carry", "set", "lap", "inning", "catch", "possession"].contains(
      name)
  }

  /// A word in small letters.
  func lowercased(_ token: Token) -> String {
    let word = text(token.start..<token.end)
    return word.utf8.allSatisfy { $0 < 128 && !(65...90).contains($0) } ? word : word.lowercased()
  }
}
