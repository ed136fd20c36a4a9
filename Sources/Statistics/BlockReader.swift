/// Counts the words and sentences of one block of plain text in a single pass over its bytes.
///
/// Most text is ASCII, so letters are told apart by arithmetic on bytes; a code point is decoded
/// only where a byte is not ASCII. The rules are stated with `TextStatistics`.
struct BlockReader {
  let text: UnsafeBufferPointer<UInt8>
  var index = 0
  private var counts = TextStatistics()
  private var wordsInSentence = 0
  /// The last word, to recognise an abbreviation by when a stop follows.
  private(set) var lastWord = 0..<0
  private let exceptions = SyllableExceptions.english

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func read() -> TextStatistics {
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: " ") {
        index &+= 1
      } else if isLetterOrDigit(byte) {
        readWord()
      } else if isStop(byte) {
        readStop()
      } else if byte < 0x80 {
        index &+= 1
      } else {
        readOther()
      }
    }
    endSentence()
    return counts
  }

  private mutating func endSentence() {
    if wordsInSentence > 0 { counts.sentences += 1 }
    wordsInSentence = 0
  }

  /// Reads what begins with a byte that is not ASCII.
  private mutating func readOther() {
    let character = DecodedCharacter(text, at: index)
    switch character.kind {
    case .letter, .vowel, .digit: readWord()
    case .ideograph:
      index += character.length
      counts.words += 1
      counts.letters += 1
      counts.syllables += 1
      wordsInSentence += 1
    case .ellipsis, .wideStop: readStop()
    default: index += character.length
    }
  }

  private mutating func readWord() {
    let start = index
    var part = WordPart(text, at: &index)
    var letters = part.length
    var hasDigits = part.hasDigits
    var syllables = hasDigits ? 0 : part.syllables(exceptions, isAfterApostrophe: false)
    while index < text.count, text[index] != UInt8(ascii: " "), let joiner = joiner() {
      index += joiner.length
      part = WordPart(text, at: &index)
      letters += part.length
      hasDigits = hasDigits || part.hasDigits
      if hasDigits { continue }
      syllables += part.syllables(exceptions, isAfterApostrophe: joiner.isApostrophe)
    }
    lastWord = start..<index
    wordsInSentence &+= 1
    counts.addWord(letters: letters, syllables: hasDigits ? 1 : max(1, syllables), hasDigits)
  }

  /// What joins the letters or digits before and behind it into one word, if it does.
  private func joiner() -> (length: Int, isApostrophe: Bool)? {
    guard index + 1 < text.count else { return nil }
    let (before, after) = (text[index - 1], text[index + 1])
    switch text[index] {
    case UInt8(ascii: "'"): return beginsWord(at: index + 1) ? (1, true) : nil
    case UInt8(ascii: "-"), UInt8(ascii: "_"): return beginsWord(at: index + 1) ? (1, false) : nil
    case UInt8(ascii: "$"): return isDigit(after) ? (1, false) : nil
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      return isDigit(before) && isDigit(after) ? (1, false) : nil
    case UInt8(ascii: "."):
      let joins = isDigit(before) ? isDigit(after) : !isDigit(after) && beginsWord(at: index + 1)
      return joins ? (1, false) : nil
    case 0x80...:
      let character = DecodedCharacter(text, at: index)
      guard character.kind == .apostrophe || character.kind == .hyphen,
        beginsWord(at: index + character.length)
      else { return nil }
      return (character.length, character.kind == .apostrophe)
    default: return nil
    }
  }

  private func beginsWord(at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return isLetterOrDigit(text[index]) }
    let kind = DecodedCharacter(text, at: index).kind
    return kind == .letter || kind == .vowel || kind == .digit
  }

  /// Reads stops and the closing quotes and brackets behind them.
  private mutating func readStop() {
    let start = index
    var isWide = false
    while index < text.count {
      if isStop(text[index]) {
        index += 1
        continue
      }
      guard text[index] >= 0x80 else { break }
      let character = DecodedCharacter(text, at: index)
      guard character.kind == .ellipsis || character.kind == .wideStop else { break }
      isWide = isWide || character.kind == .wideStop
      index += character.length
    }
    let isPeriod = index == start + 1 && text[start] == UInt8(ascii: ".")
    while index < text.count {
      if isCloser(text[index]) {
        index += 1
        continue
      }
      guard text[index] >= 0x80 else { break }
      let character = DecodedCharacter(text, at: index)
      guard character.kind == .closer || character.kind == .apostrophe else { break }
      index += character.length
    }
    let word = isPeriod && lastWord.upperBound == start ? lastWord : nil
    if isWide || endsSentence(afterPeriodOf: word) { endSentence() }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte)
}

private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

private func isCloser(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
    || byte == UInt8(ascii: "]")
}

extension TextStatistics {
  /// Adds one word. Counts are bounded by the size of the text, so nothing can overflow.
  fileprivate mutating func addWord(letters: Int, syllables: Int, _ hasDigits: Bool) {
    words &+= 1
    self.letters &+= letters
    self.syllables &+= syllables
    longWords &+= letters > 6 && !hasDigits ? 1 : 0
    polysyllables &+= syllables > 2 ? 1 : 0
  }
}
