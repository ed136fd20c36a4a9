/// The UTF-8 range of the sentence that holds a part of a text, without the space around it. What
/// ends a sentence is told with ``TextStatistics``.
public func sentenceRange(around part: Range<Int>, in text: String) -> Range<Int> {
  var text = text
  return text.withUTF8 { bytes in
    BlockReader(text: bytes, abbreviations: Abbreviation.english).sentence(around: part)
  }
}

extension BlockReader {
  fileprivate func sentence(around part: Range<Int>) -> Range<Int> {
    var start = 0
    var lastWord = 0..<0
    var index = 0
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
        while index < text.count, DecodedCharacter(text, at: index).kind == .space {
          index += DecodedCharacter(text, at: index).length
        }
        if index <= part.lowerBound { start = index }
      default: index += character.length
      }
    }
    return start..<text.count
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
