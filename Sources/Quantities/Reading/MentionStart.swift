/// Quick tests of whether a mention can begin at a token, before it is read at all.
extension Passage {
  /// Whether it is certain, by a token and the next one, that it begins nothing.
  @inline(__always)
  func beginsNothing(_ token: Token, at place: Int) -> Bool {
    switch token.kind {
    case .word:
      if lexicon.openings[Int(token.code)] { return false }
      let next = self[place + 1]
      if lexicon.hedges.mayMatch(token.code, next.code) { return false }
      return token.end - token.start > 4 || !Self.followsLetters(next)
    case .mark: return Self.openingMarks & (1 &<< UInt64(token.code)) == 0
    default: return false
    }
  }

  /// The words that `mayBeginPeriod` and `mayBeginAmount` ask for by their names.
  static let openingWords: [Word] = [
    .the, .a, .an, .from, .between, .several, .few, .point, .many, .minus, .negative, .ranging,
    .ranged, .varying, .varied,
  ]

  private static let openingMarks = leadingMarks | 1 << UInt64(Mark.apostrophe.rawValue)

  /// Whether letters that belong to a token may stand before it: US$, EUR 5.
  @inline(__always)
  private static func followsLetters(_ token: Token) -> Bool {
    token.isNumber || token.is(.sign) || token.is(.period)
  }

  func mayBeginPeriod(at place: Int) -> Bool {
    let token = self[place]
    if token.kind == .word {
      if token.is(.the) {
        let next = self[place + 1]
        return next.kind == .word
          ? next.roles.has(Self.afterThe) : next.isNumber || next.is(.apostrophe)
      }
      return token.roles.has([.periodLead, .decade])
        || today != nil && token.roles.has(.relative)
    }
    // 1Q21 is junk to all others.
    return token.isNumber || token.is(.apostrophe) || token.kind == .junk
  }

  private static let afterThe: Roles = [
    .periodLead, .decade, .season, .fraction, .timeUnit, .numberWord, .relative,
  ]

  func mayBeginAmount(at place: Int) -> Bool {
    let token = self[place]
    switch token.kind {
    case .number: return true
    case .mark: return Self.leadingMarks & (1 << UInt64(token.code)) != 0
    case .word:
      if token.roles.has(.anchor) { return true }
      if token.roles.has(.hedge), hedge(at: place) != nil { return true }
      let next = self[place + 1]
      if token.is(.a) || token.is(.an), !next.is(.sign) {
        return next.has([.anchor, .timeUnit])
          || next.has(.unit) && self[place + 2].has(.comparative) || next.is(.few)
          || next.is(.couple)
          || next.is(.hyphen)
      }
      if token.is(.from) || token.is(.between) {
        return next.isNumber || next.kind == .mark || next.has([.anchor, .hedge]) || next.isCapital
      }
      // Letters before a currency's sign or number: US$, EUR.
      if token.isCapital || token.roles == [], token.end - token.start < 5,
        Self.followsLetters(next)
      {
        return true
      }
      return token.is(.several) || token.is(.few) || token.is(.point) && next.has(.digit)
        || token.is(.many) || token.is(.minus) || token.is(.negative) || token.is(.ranging)
        || token.is(.ranged) || token.is(.varying) || token.is(.varied)
    default: return false
    }
  }

  private static let leadingMarks: UInt64 = [
    Mark.sign, .hyphen, .minusSign, .plusSign, .enDash, .fraction, .tilde, .lessSign, .greaterSign,
    .lessEqual,
    .greaterEqual,
  ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }
}
