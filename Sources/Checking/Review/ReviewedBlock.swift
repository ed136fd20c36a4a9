import Diagnostics
import Markdown
import Statistics

/// A paragraph, heading or cell with what rules ask of it.
struct ReviewedBlock: Sendable {
  let words: SourceWords
  let text: String
  /// What stands in quotation marks, as UTF-8 ranges of the text.
  let quotations: [Quotation]
  /// What stands on the line before the block: spaces, the mark of a list's item, `>`. Nothing for
  /// a cell.
  private let before: [UInt8]

  init(_ words: SourceWords, before: [UInt8]) {
    self.words = words
    self.before = before
    text = String(decoding: words.text, as: UTF8.self)
    quotations = Quotation.all(in: words.text)
  }

  /// Whether it belongs to no list, quote or call-out.
  var isTopLevel: Bool { before.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// Whether it can go on with a list's item.
  var isIndented: Bool { !before.isEmpty }

  /// Whether a list's item begins with it.
  var beginsItem: Bool {
    let mark = before.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      .prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    switch mark.last {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return mark.count == 1
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return mark.count > 1 && mark.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    default: return false
    }
  }

  /// The UTF-8 ranges of its sentences.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    while start < words.text.count {
      let end = endOfSentence(from: start)
      sentences.append(start..<end)
      start = end
      while start < words.text.count, words.text[start] == UInt8(ascii: " ") { start += 1 }
    }
    return sentences
  }

  /// Where the sentence ends that begins at a place. Only as much is read as that takes: a text may
  /// have very many sentences.
  private func endOfSentence(from start: Int) -> Int {
    var length = 1_000
    while true {
      let end = min(start + length, words.text.count)
      let text = String(decoding: words.text[start..<end], as: UTF8.self)
      let sentence = sentenceRange(around: 0..<1, in: text)
      if end == words.text.count || sentence.upperBound < length - 10 {
        return min(end, start + max(1, sentence.upperBound))
      }
      length *= 4
    }
  }

  /// Whether a part of the text is somebody else's words.
  func isQuoted(_ part: Range<Int>) -> Bool {
    if words.kind == .quote { return true }
    // They stand in order, and none overlaps another.
    let next = quotations.lowerBound { $0.range.upperBound <= part.lowerBound }
    return next < quotations.count && quotations[next].range.overlaps(part)
  }

  /// Whether a part of the text belongs to a link with one of these schemes.
  func isLinked(_ part: Range<Int>, _ schemes: [String]) -> Bool {
    // Links stand in order and do not nest; an image in one adds no words.
    let next = words.parts.lowerBound { $0.words.lowerBound < part.upperBound }
    return words.parts[max(0, next - 8)..<next].contains { link in
      link.kind == .link && link.words.overlaps(part)
        && schemes.contains(where: link.destination.hasPrefix)
    }
  }
}
