/// What the form of a word tells of it: a plural by its s, a verb by its -ed.
extension Passage {
  /// Whether a word is a plural, by its form.
  func isPlural(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if token.roles.has([.irregularPlural, .unitPlural, .vague]) { return true }
    if token.roles.has([.notPlural, .stop, .verb]) { return false }
    let length = token.end - token.start
    if token.flags.contains(.possessive) {
      // The companies', but not the company's.
      return token.flags.contains(.endsInS) && !isSpelledS(token)
    }
    if token.flags.contains(.endsInS), length > 2 {
      // MPs, RBIs.
      if bytes[token.end - 2] &- 65 < 26, bytes[token.end - 1] == UInt8(ascii: "s") { return true }
      let before = bytes[token.end - 2] | 0x20
      return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
        && before != UInt8(ascii: "i") && !token.flags.contains(.capitals)
        || token.flags.contains(.capitals) && length > 3 && before != UInt8(ascii: "s")
    }
    // Timorese, Taiwanese.
    if token.isCapital, length > 6, ends(token, in: "ese") { return true }
    return length > 5 && Self.pluralEndings.contains { ends(token, in: $0) }
  }

  /// Whether a word in s may be a plural or a verb, by the letter before: not bus, glass, crisis.
  func isPlainS(_ token: Token) -> Bool {
    guard token.end - token.start > 2, !token.roles.has(.irregularPlural) else { return false }
    let before = bytes[token.end - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }

  /// Whether what follows the token is 's, not an apostrophe alone.
  private func isSpelledS(_ token: Token) -> Bool {
    guard let apostrophe = apostropheLength(token.end) else { return false }
    return isLetter(token.end + apostrophe)
  }

  private static let pluralEndings: [StaticString] = [
    "people", "women", "children", "craft", "folk",
  ]

  func ends(_ token: Token, in ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.end - token.start > length else { return false }
    return ending.withUTF8Buffer { ending in
      (0..<length).allSatisfy { bytes[token.end - length + $0] | 0x20 == ending[$0] }
    }
  }

  func looksVerbal(_ token: Token) -> Bool {
    ends(token, in: "ed") || ends(token, in: "ing") || ends(token, in: "ly")
  }
}
