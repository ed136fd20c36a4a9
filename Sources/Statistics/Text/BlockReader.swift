/// Counts the words and sentences of one block of plain text in a single pass over its bytes.
///
/// Most text is ASCII, so letters are told apart by arithmetic on bytes; a code point is decoded
/// only where a byte is not ASCII. The rules are stated with `TextStatistics`.
struct BlockReader {
  let text: UnsafeBufferPointer<UInt8>
  let abbreviations: WordTable<Abbreviation>

  /// The counts of the block. All state is local to this loop, to be kept in registers.
  func read(_ memo: inout SyllableMemo) -> TextStatistics {
    var counts = TextStatistics()
    var wordsBeforeSentence = 0
    // The last word before something else than a space, to recognise an abbreviation by.
    var lastWord = 0..<0
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: " ") {
        index &+= 1
        continue
      }
      // Most words are ASCII letters before a space.
      let run = LetterRun(text, at: index)
      let end = index &+ run.count
      if run.isWhole, end < text.count, text[end] == UInt8(ascii: " ") {
        let syllables = memo.syllables(of: run, in: text, at: index)
        counts.addWord(letters: run.count, syllables: max(1, syllables))
        index = end &+ 1
        continue
      }
      let character = DecodedCharacter(text, at: index)
      switch character.kind {
      case .letter, .vowel, .digit:
        lastWord = index..<index
        readWord(at: &index, &counts, &memo)
        lastWord = lastWord.lowerBound..<index
      case .stop, .wideStop:
        let stop = stop(at: index)
        let isPeriod = stop.isPeriod && lastWord.upperBound == index
        index = stop.end
        let ends = stop.isWide || endsSentence(at: index, isPeriod ? lastWord : nil)
        if ends, counts.words > wordsBeforeSentence {
          counts.sentences &+= 1
          wordsBeforeSentence = counts.words
        }
      case .ideograph:
        counts.addWord(letters: 1, syllables: 1)
        index += character.length
      default:
        index += character.length
      }
    }
    if counts.words > wordsBeforeSentence { counts.sentences &+= 1 }
    return counts
  }

  /// Counts the word that begins at `index`, and moves it behind the word.
  private func readWord(
    at index: inout Int, _ counts: inout TextStatistics, _ memo: inout SyllableMemo
  ) {
    var word = Word()
    var isAfterApostrophe = false
    while true {
      let run = LetterRun(text, at: index)
      let end = index + run.count
      if run.isWhole, !isAfterApostrophe, !word.hasDigits,
        end == text.count || !continuesWord(text[end])
      {
        word.letters += run.count
        word.syllables += memo.syllables(of: run, in: text, at: index)
        index = end
      } else {
        readPart(of: &word, at: &index, isAfterApostrophe)
      }
      guard let joiner = joiner(at: index) else { break }
      isAfterApostrophe = joiner.isApostrophe
      index += joiner.length
    }
    if word.hasDigits {
      counts.addNumber(letters: word.letters)
    } else {
      counts.addWord(letters: word.letters, syllables: max(1, word.syllables))
    }
  }

  /// Reads what is more than a few ASCII letters.
  private func readPart(of word: inout Word, at index: inout Int, _ isAfterApostrophe: Bool) {
    let part = WordPart(text, at: &index)
    word.letters &+= part.length
    if part.hasDigits { word.hasDigits = true }
    if isAfterApostrophe || !word.hasDigits {
      word.syllables &+= part.syllables(isAfterApostrophe: isAfterApostrophe)
    }
  }

  /// What joins the letters or digits before and behind it into one word, if it does.
  func joiner(at index: Int) -> (length: Int, isApostrophe: Bool)? {
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

/// What was read of one word.
private struct Word {
  var letters = 0
  var syllables = 0
  var hasDigits = false
}

extension TextStatistics {
  /// Counts are bounded by the size of the text, so nothing can overflow.
  @inline(__always)
  fileprivate mutating func addWord(letters: Int, syllables: Int) {
    words &+= 1
    self.letters &+= letters
    self.syllables &+= syllables
    longWords &+= letters > 6 ? 1 : 0
    polysyllables &+= syllables > 2 ? 1 : 0
  }

  /// A word with digits, which is never long.
  fileprivate mutating func addNumber(letters: Int) {
    words &+= 1
    self.letters &+= letters
    syllables &+= 1
  }
}

/// True of a digit, and of what may be a letter that is not ASCII.
private func continuesWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isDigit(byte) }

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
