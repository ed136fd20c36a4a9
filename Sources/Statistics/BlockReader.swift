/// Counts the words and sentences of one block of plain text in a single pass over its bytes.
///
/// Most text is ASCII, so letters are told apart by arithmetic on bytes; a code point is decoded
/// only where a byte is not ASCII. The rules are stated with `TextStatistics`.
struct BlockReader {
  let text: UnsafeBufferPointer<UInt8>

  /// The counts of the block. All state is local to this loop, to be kept in registers.
  func read(_ memo: inout SyllableMemo) -> TextStatistics {
    var counts = TextStatistics()
    var wordsInSentence = 0
    // The last word, to recognise an abbreviation by when a stop follows.
    var wordStart = 0
    var wordEnd = 0
    let exceptions = SyllableExceptions.english
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: " ") {
        index &+= 1
      } else if isLetterOrDigit(byte) || byte >= 0x80 && beginsWord(at: index) {
        wordStart = index
        counts.addWord(readWord(at: &index, exceptions, &memo))
        wordsInSentence &+= 1
        wordEnd = index
      } else if byte < 0x80 && !isStop(byte) {
        index &+= 1
      } else if let stop = stop(at: index) {
        let isPeriod = stop.isPeriod && wordEnd == index
        index = stop.end
        let ends = stop.isWide || endsSentence(at: index, isPeriod ? wordStart..<wordEnd : nil)
        if ends, wordsInSentence > 0 {
          counts.sentences &+= 1
          wordsInSentence = 0
        }
      } else {
        let character = DecodedCharacter(text, at: index)
        if character.kind == .ideograph {
          counts.addWord(Word(letters: 1, syllables: 1))
          wordsInSentence &+= 1
        }
        index += character.length
      }
    }
    if wordsInSentence > 0 { counts.sentences &+= 1 }
    return counts
  }

  /// Reads the word that begins at `index`, and moves it behind the word.
  @inline(__always)
  private func readWord(
    at index: inout Int, _ exceptions: SyllableExceptions, _ memo: inout SyllableMemo
  ) -> Word {
    var word = Word()
    var isAfterApostrophe = false
    while true {
      let part = WordPart(text, at: &index)
      word.letters &+= part.length
      if part.hasDigits { word.hasDigits = true }
      if isAfterApostrophe {
        word.syllables &+= part.syllables(exceptions, isAfterApostrophe: true)
      } else if !word.hasDigits {
        word.syllables &+= memo.syllables(of: part, exceptions)
      }
      guard index < text.count, text[index] != UInt8(ascii: " "), let joiner = joiner(at: index)
      else { break }
      isAfterApostrophe = joiner.isApostrophe
      index += joiner.length
    }
    word.syllables = word.hasDigits ? 1 : max(1, word.syllables)
    return word
  }

  /// What joins the letters or digits before and behind it into one word, if it does.
  private func joiner(at index: Int) -> (length: Int, isApostrophe: Bool)? {
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
    switch DecodedCharacter(text, at: index).kind {
    case .letter, .vowel, .digit: return true
    default: return false
    }
  }
}

/// What is counted of one word.
private struct Word {
  var letters = 0
  var syllables = 0
  var hasDigits = false
}

extension TextStatistics {
  /// Counts are bounded by the size of the text, so nothing can overflow.
  @inline(__always)
  fileprivate mutating func addWord(_ word: Word) {
    words &+= 1
    letters &+= word.letters
    syllables &+= word.syllables
    longWords &+= word.letters > 6 && !word.hasDigits ? 1 : 0
    polysyllables &+= word.syllables > 2 ? 1 : 0
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte)
}

private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
