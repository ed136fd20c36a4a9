import Markdown
import Statistics

/// A paragraph, heading or cell with what rules ask of it.
struct ReviewedBlock: Sendable {
  let words: SourceWords
  let text: String
  /// What stands in quotation marks, as UTF-8 ranges of the text.
  let quotations: [Quotation]
  /// What stands on the line before the block: spaces, the mark of a list's item, `>`.
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
      let sentence = sentenceRange(around: start..<(start + 1), in: text)
      let end = max(sentence.upperBound, start + 1)
      sentences.append(start..<end)
      start = end
      while start < words.text.count, words.text[start] == UInt8(ascii: " ") { start += 1 }
    }
    return sentences
  }

  /// Whether a part of the text is somebody else's words.
  func isQuoted(_ part: Range<Int>) -> Bool {
    words.kind == .quote || quotations.contains { $0.range.overlaps(part) }
  }

  /// The links with a scheme whose words a part of the text overlaps.
  func links(_ scheme: String, in part: Range<Int>) -> [SourceWords.Part] {
    words.parts.filter {
      $0.kind == .link && $0.destination.hasPrefix(scheme) && $0.words.overlaps(part)
    }
  }
}
