/// Finds words and phrases in a text, whole and in any case; a hyphen is as good as a space.
struct PhraseFinder: Sendable {
  struct Match: Hashable, Sendable {
    /// UTF-8 range in the text.
    var range: Range<Int>
    /// Index of the phrase.
    var phrase: Int
  }

  /// By the first letter, the longest first.
  private let phrases: [UInt8: [(bytes: [UInt8], index: Int)]]

  init(_ phrases: [String]) {
    let all = phrases.enumerated().map { (bytes: $1.utf8.map(folded), index: $0) }
    self.phrases = Dictionary(grouping: all.filter { !$0.bytes.isEmpty }) { $0.bytes[0] }
      .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// The matches in order; none overlaps another.
  func matches(in text: [UInt8], _ range: Range<Int>? = nil) -> [Match] {
    let range = range ?? text.indices
    var matches: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let candidates = phrases[folded(text[index])], !isWord(text, endingAt: index),
        let found = candidates.first(where: { stands($0.bytes, in: text, at: index, range) })
      else {
        index += 1
        continue
      }
      let end = index + found.bytes.count
      matches.append(Match(range: index..<end, phrase: found.index))
      index = end
    }
    return matches
  }

  private func stands(
    _ phrase: [UInt8], in text: [UInt8], at index: Int, _ range: Range<Int>
  ) -> Bool {
    let end = index + phrase.count
    guard end <= range.upperBound, !isWord(text, beginningAt: end) else { return false }
    return zip(phrase, text[index..<end]).allSatisfy { $0 == folded($1) }
  }
}

private func folded(_ byte: UInt8) -> UInt8 {
  switch byte {
  case UInt8(ascii: "-"): UInt8(ascii: " ")
  case 0x41...0x5A: byte | 0x20
  default: byte
  }
}

extension [UInt8] {
  /// The word that ends before a place, in small letters: letters of ASCII only.
  func word(before index: Int) -> String {
    var end = index
    while end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let letters = self[..<end].reversed().prefix { (0x61...0x7A).contains($0 | 0x20) }
    return String(decoding: letters.reversed(), as: UTF8.self).lowercased()
  }

  /// The word that begins behind a place, in small letters: letters of ASCII only.
  func word(after index: Int) -> String {
    let rest = self[Swift.min(index, count)...].drop { $0 == UInt8(ascii: " ") }
    return String(decoding: rest.prefix { (0x61...0x7A).contains($0 | 0x20) }, as: UTF8.self)
      .lowercased()
  }
}
