/// Phrases of several words, found by their first word.
struct PhraseTable: Sendable {
  struct Phrase: Sendable {
    /// The word after the first; 0 where there is none.
    let second: UInt16
    /// The words after the first, in the table's `words`.
    let rest: Range<Int>
    let modifier: Modifier?

    var length: Int { rest.count + 1 }
  }

  private var words: [UInt16] = []
  /// All phrases, sorted by their first word, longer ones first.
  private var phrases: [Phrase] = []
  /// For each lexeme its phrases.
  private var groups: [Group] = []

  /// The phrases that begin with one word.
  private struct Group {
    var phrases = 0..<0
    /// One of 64 bits for each word that may stand second; all of them where none has to.
    var seconds: UInt64 = 0
  }

  init(_ entries: [(words: [UInt16], modifier: Modifier?)], lexemes: Int) {
    groups = Array(repeating: Group(), count: lexemes)
    let sorted = entries.filter { !$0.words.isEmpty }.sorted {
      ($0.words[0], $1.words.count) < ($1.words[0], $0.words.count)
    }
    for entry in sorted {
      let start = words.count
      words += entry.words.dropFirst()
      let first = Int(entry.words[0])
      let begin = groups[first].phrases.first ?? phrases.count
      let second = entry.words.count > 1 ? entry.words[1] : 0
      phrases.append(
        Phrase(second: second, rest: start..<words.count, modifier: entry.modifier))
      groups[first].phrases = begin..<phrases.count
      groups[first].seconds |= second == 0 ? .max : Self.bit(second)
    }
  }

  private static func bit(_ word: UInt16) -> UInt64 { 1 &<< UInt64(word & 63) }

  /// Whether a phrase may begin with a word and go on with a token, by the token's code.
  @inline(__always)
  func mayMatch(_ first: UInt16, _ second: UInt16) -> Bool {
    groups[Int(first)].seconds & Self.bit(second) != 0
  }

  /// The longest phrase that begins at a token.
  func match(in passage: Passage, at place: Int) -> Phrase? {
    let first = passage[place]
    guard first.kind == .word else { return nil }
    let second = passage[place + 1].code
    // Most first words are followed by no second one.
    guard mayMatch(first.code, second) else { return nil }
    search: for index in groups[Int(first.code)].phrases {
      let phrase = phrases[index]
      // Most phrases differ in their second word already.
      if phrase.second != second, phrase.second != 0 { continue }
      var next = place + 1
      for word in phrase.rest {
        let token = passage[next]
        guard token.kind == .word, token.code == words[word], !token.flags.contains(.afterBreak)
        else { continue search }
        next += 1
      }
      return phrase
    }
    return nil
  }
}
