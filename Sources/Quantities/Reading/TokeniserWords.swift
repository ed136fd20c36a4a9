extension Passage {
  /// The word at a place, if it is a run of letters and nothing else.
  @inline(__always)
  func scanLetters(_ index: inout Int) -> Token? {
    guard let run = LetterRun(bytes, index) else { return nil }
    let start = index
    index += run.length
    let code = lexicon.lexeme(run.key)
    var flags = Token.Flags()
    if run.isCapital { flags.insert(.capital) }
    if run.isCapitals { flags.insert(.capitals) }
    if run.endsInS { flags.insert(.endsInS) }
    return Token(
      start: start, end: index, roles: lexicon.roles[Int(code)], code: code, kind: .word,
      flags: flags)
  }

  /// A word of letters of any script, with inner apostrophes and the points of U.S. and a.m.
  func scanWord(_ index: inout Int) -> Token {
    let start = index
    var end = index
    var possessive = false
    letters: while true {
      while end < bytes.count {
        let byte = bytes[end]
        guard (byte | 0x20) &- 97 < 26 || byte >= 0x80 && !isHighMark(end) else { break }
        end += 1
      }
      if let apostrophe = apostropheLength(end) {
        let after = end + apostrophe
        if isLetter(after) {
          // 's is a possessive; other letters make one word: don't, o'clock.
          if bytes[after] | 0x20 == UInt8(ascii: "s"), !isLetter(after + 1), !isDigit(after + 1) {
            possessive = true
            index = after + 1
          } else {
            end = after
            continue letters
          }
        } else if end > start, bytes[end - 1] | 0x20 == UInt8(ascii: "s") {
          possessive = true
          index = after
        }
      } else if isInitialPoint(start, end) {
        end += 1
        if isLetter(end) { continue letters }
      }
      break
    }
    // A byte that belongs to nothing still has to be passed.
    if end == start { end += 1 }
    if !possessive { index = end }
    if isDigit(end), !possessive { return scanLettersBeforeDigits(start, &index) }
    return word(start, end, possessive: possessive)
  }

  private func word(_ start: Int, _ end: Int, possessive: Bool) -> Token {
    var token = Token(start: start, end: end, kind: .word, flags: [])
    if let key = WordKey(bytes, start, end, folded: true) {
      token.code = lexicon.lexeme(key)
      token.roles = lexicon.roles[Int(token.code)]
    }
    if bytes[start] &- 65 < 26 {
      token.flags.insert(.capital)
      var index = start + 1
      while index < end, bytes[index] &- 65 < 26 || bytes[index] == UInt8(ascii: ".") { index += 1 }
      if index == end, end - start > 1 { token.flags.insert(.capitals) }
    } else if bytes[start] >= 0x80 {
      token.flags.insert(.capital)
    }
    if bytes[end - 1] | 0x20 == UInt8(ascii: "s") { token.flags.insert(.endsInS) }
    if possessive { token.flags.insert(.possessive) }
    return token
  }

  /// ' or ’ at a place.
  func apostropheLength(_ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    else { return nil }
    return 3
  }

  /// Whether the point at `end` belongs to the word before it, as in U.S. and a.m.: one letter
  /// stands before it, and a letter after it or before that letter's own point.
  private func isInitialPoint(_ start: Int, _ end: Int) -> Bool {
    guard end < bytes.count, bytes[end] == UInt8(ascii: "."), end > start else { return false }
    guard isLetter(end - 1), end - 1 == start || bytes[end - 2] == UInt8(ascii: ".") else {
      return false
    }
    return end - start > 1 || (isLetter(end + 1) && !isLetter(end + 2))
  }

  /// Letters straight before digits: a currency's letters (EUR5m, Rs500), FY2004 and Q3, or a
  /// designation (A320, MP3).
  private func scanLettersBeforeDigits(_ start: Int, _ index: inout Int) -> Token {
    let end = index
    if let key = WordKey(bytes, start, end, folded: false),
      isMoneyPrefix(key, start, end)
        || tokens.last?.is(.sign) == true && lexicon.signPrefix(key) != nil
    {
      return word(start, end, possessive: false)
    }
    if let key = WordKey(bytes, start, end, folded: true),
      lexicon.lexeme(key) == Word.fy.rawValue
    {
      return word(start, end, possessive: false)
    }
    if isUnitWithDigits(start) {
      index = endOfLettersAndDigits(start)
      return word(start, index, possessive: false)
    }
    if let last = tokens.last, last.kind == .number, last.end == start,
      joinsSmallerUnit(start, end)
    {
      return word(start, end, possessive: false)
    }
    skipDesignation(&index)
    var token = word(start, index, possessive: false)
    // Q3 and H1 are words of their own.
    if !token.roles.has(.periodLead) { token.kind = .junk }
    return token
  }

  private func isMoneyPrefix(_ key: WordKey, _ start: Int, _ end: Int) -> Bool {
    guard case .currency? = lexicon.symbol(key) else { return false }
    // R alone is a rand only before a magnitude: R5 million, but the R5 engine; so with COP5m, but
    // COP29.
    guard
      end - start == 1 && bytes[start] == UInt8(ascii: "R")
        || end - start == 3 && CurrencyTable.wordLikeCodes.contains(text(start..<end))
    else { return true }
    var digit = end
    while isDigit(digit) || (digit < bytes.count && [44, 46].contains(bytes[digit])) { digit += 1 }
    while digit < bytes.count, bytes[digit] == 32 { digit += 1 }
    return digit + 1 < bytes.count && [98, 109, 116].contains(bytes[digit])
  }

  /// Passes over letters, digits and what joins them.
  func skipDesignation(_ index: inout Int) {
    while index < bytes.count {
      if isDigit(index) || isLetter(index) {
        index += 1
      } else if [45, 46, 47, 58, 64, 95].contains(bytes[index]),
        isDigit(index + 1) || isLetter(index + 1)
      {
        index += 1
      } else {
        break
      }
    }
  }
}
