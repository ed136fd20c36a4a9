/// The UTF-8 range of the sentence that holds a part of a text, without the space around it. What
/// ends a sentence is told with ``TextStatistics``.
///
/// - Parameter end: where a sentence before it ends, so that what stands before that need not be
///   read again.
public func sentenceRange(
  around part: Range<Int>, in text: String, after end: Int = 0
) -> Range<Int> {
  var text = text
  return text.withUTF8 { bytes in
    BlockReader(text: bytes, abbreviations: Abbreviation.english).sentence(around: part, after: end)
  }
}

extension BlockReader {
  fileprivate func sentence(around part: Range<Int>, after end: Int) -> Range<Int> {
    var index = end
    if end > 0 { skipSpaces(at: &index) }
    var start = index
    var lastWord = 0..<0
    while index < text.count {
      let character = DecodedCharacter(text, at: index)
      switch character.kind {
      case .letter, .vowel, .digit:
        let word = index
        skipWord(at: &index)
        lastWord = word..<index
      case .stop, .wideStop:
        let stop = stop(at: index)
        let isPeriod = stop.isPeriod && lastWord.upperBound == index
        index = stop.end
        guard stop.isWide || endsSentence(at: index, isPeriod ? lastWord : nil) else { continue }
        if index >= part.upperBound { return start..<index }
        skipSpaces(at: &index)
        if index <= part.lowerBound { start = index }
      default: index += character.length
      }
    }
    return start..<text.count
  }

  private func skipSpaces(at index: inout Int) {
    while index < text.count, DecodedCharacter(text, at: index).kind == .space {
      index += DecodedCharacter(text, at: index).length
    }
  }

  private func skipWord(at index: inout Int) {
    repeat { _ = WordPart(text, at: &index) } while skipJoiner(at: &index)
  }

  private func skipJoiner(at index: inout Int) -> Bool {
    guard let joiner = joiner(at: index) else { return false }
    index += joiner.length
    return true
  }
}
