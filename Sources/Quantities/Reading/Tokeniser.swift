extension Passage {
  /// How many bytes without a number end a passage. No rule looks further.
  static let reach = 96
  /// How many bytes before its first number a passage starts.
  static let lookBehind = 160
  /// Room for the tokens of most passages.
  private static let usualPassage = 128
  /// A passage of so many tokens ends with its sentence.
  static let longPassage = 600
  /// A passage of so many tokens ends at once: such a "sentence" is no prose.
  static let longestPassage = 16_384

  /// Where a passage ended: the next is looked for from there, and may begin with words that
  /// stand up to `overlap` bytes before it.
  struct End {
    var position: Int
    var overlap: Int
  }

  /// Replaces the tokens with those around the number that is expected at `anchor`.
  mutating func tokenise(around anchor: Int) -> End {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(Self.usualPassage)
    var index = passageStart(anchor)
    var lastAnchor = anchor
    while index < bytes.count {
      let space = skipSpace(&index)
      guard index < bytes.count else { break }
      if index > lastAnchor + Self.reach, space.any {
        return End(position: index, overlap: Self.reach / 2)
      }
      if tokens.count > Self.longPassage, endsPassage(space: space.any, at: index) {
        return End(position: index, overlap: 0)
      }
      var token = scanLetters(&index) ?? scanToken(&index)
      if space.any || tokens.isEmpty { token.flags.insert(.spaced) }
      if space.lines > 1 { token.flags.insert(.afterBreak) }
      if token.kind == .number || token.roles.has(.anchor) || token.is(.fraction) {
        lastAnchor = max(lastAnchor, token.end)
      }
      tokens.append(token)
    }
    return End(position: bytes.count, overlap: 0)
  }

  private func endsPassage(space: Bool, at index: Int) -> Bool {
    guard tokens.count < Self.longestPassage, let last = tokens.last else { return true }
    guard space, last.is(.period) || last.is(.question), tokens.count > 1 else { return false }
    // The period of "No." or "St." ends no sentence.
    let word = tokens[tokens.count - 2]
    return word.end - word.start > 3 && (65...90).contains(bytes[index])
  }

  /// A word's beginning at most `lookBehind` bytes before the number.
  private func passageStart(_ anchor: Int) -> Int {
    var index = max(0, anchor - Self.lookBehind)
    if index == 0 { return 0 }
    while index < anchor, bytes[index] != 32, !(9...13).contains(bytes[index]) { index += 1 }
    if index < anchor { return index }
    // No space: begin with the number, or with the letters and signs that stand before it.
    return max(0, anchor - 24)
  }

  private func skipSpace(_ index: inout Int) -> (any: Bool, lines: Int) {
    var any = false
    var lines = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 32 || (9...13).contains(byte) {
        if byte == 10 { lines += 1 }
        index += 1
      } else if byte >= 0x80, let length = wideSpace(index) {
        index += length
      } else {
        break
      }
      any = true
    }
    return (any, lines)
  }

  /// The length of a no-break, thin or other Unicode space.
  func wideSpace(_ index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : nil }
    guard index + 2 < bytes.count, bytes[index] == 0xE2 || bytes[index] == 0xE3,
      bytes[index + 1] == 0x80
    else { return nil }
    let last = bytes[index + 2]
    if bytes[index] == 0xE3 { return last == 0x80 ? 3 : nil }
    return (0x80...0x8B).contains(last) || last == 0xAF || last == 0xA8 || last == 0xA9 ? 3 : nil
  }

  private func scanToken(_ index: inout Int) -> Token {
    let byte = bytes[index]
    if isLetter(index) { return scanWord(&index) }
    if isDigit(index) { return scanNumber(&index) }
    if byte >= 0x80 { return highMark(&index) ?? scanWord(&index) }
    if byte == UInt8(ascii: "."), isDigit(index + 1),
      !(tokens.last?.end == index && tokens.last?.kind != .mark)
    {
      return scanNumber(&index)
    }
    if byte == UInt8(ascii: "#"), let sign = referencedSign(&index) { return sign }
    index += 1
    return Token(
      start: index - 1, end: index, code: Self.mark(byte).rawValue, kind: .mark, flags: [])
  }

  @inline(__always)
  func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 48 < 10 }

  @inline(__always)
  func isLetter(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] | 0x20) &- 97 < 26
  }

  private static func mark(_ byte: UInt8) -> Mark {
    switch UnicodeScalar(byte) {
    case "%": .percentSign
    case "-": .hyphen
    case "+": .plusSign
    case "~": .tilde
    case "<": .lessSign
    case ">": .greaterSign
    case "/": .slash
    case ",": .comma
    case ".": .period
    case ":": .colon
    case ";": .semicolon
    case "(", "[": .open
    case ")", "]": .close
    case "\"": .quote
    case "'", "`": .apostrophe
    case "#": .hash
    case "&": .ampersand
    case "@": .atSign
    case "?": .question
    case "!": .exclamation
    case "$": .sign
    case "=": .equals
    case "_": .underscore
    default: .unknown
    }
  }
}
