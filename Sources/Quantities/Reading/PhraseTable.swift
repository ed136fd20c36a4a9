/// Phrases of several words, found by their first word.
struct PhraseTable: Sendable {
  struct Phrase: Sendable {
    let words: [UInt16]
    let modifier: Modifier?
  }

  /// For each lexeme the phrases that begin with it, longest first.
  private var phrasesByFirst: [UInt16: [Phrase]] = [:]

  mutating func add(_ words: [UInt16], _ modifier: Modifier? = nil) {
    guard let first = words.first else { return }
    phrasesByFirst[first, default: []].append(Phrase(words: words, modifier: modifier))
  }

  mutating func sort() {
    for key in phrasesByFirst.keys {
      phrasesByFirst[key]?.sort { $0.words.count > $1.words.count }
    }
  }

  func phrases(from first: UInt16) -> [Phrase] { phrasesByFirst[first] ?? [] }
}
