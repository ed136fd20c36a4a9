/// The syllables of the words that were read last, since a site says the same words again and again.
///
/// The rules of spelling take many decisions, which a processor cannot foresee; to look a word up
/// takes one. A word has one place, where a later word may displace it. What is found is exactly
/// what the rules say, so the order in which texts are read changes nothing.
struct SyllableMemo: Sendable {
  /// A word of up to fifteen letters: the first eight, and the others with the number of syllables
  /// in the highest byte.
  private struct Entry {
    var first: UInt64 = 0
    var secondAndSyllables: UInt64 = 0
  }

  /// 2,048 words: 32 kilobytes, of which the common words are used.
  private static let placeBits: UInt64 = 11
  private var entries = Array(repeating: Entry(), count: 1 << placeBits)

  /// The syllables of a whole run, which begins at `index`.
  @inline(__always)
  mutating func syllables(
    of run: LetterRun, in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int {
    // Fibonacci hashing (Knuth, *The Art of Computer Programming* 6.4).
    let mixed = (run.first ^ run.second &<< 5) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed &>> (64 - Self.placeBits))
    let entry = entries[place]
    if entry.first == run.first, entry.secondAndSyllables &<< 8 == run.second &<< 8 {
      return Int(truncatingIfNeeded: entry.secondAndSyllables &>> 56)
    }
    return learn(run, text, at: index, place)
  }

  @inline(never)
  private mutating func learn(
    _ run: LetterRun, _ text: UnsafeBufferPointer<UInt8>, at index: Int, _ place: Int
  ) -> Int {
    var end = index
    let syllables = WordPart(text, at: &end).syllables(isAfterApostrophe: false)
    let stored = run.second | UInt64(truncatingIfNeeded: syllables) &<< 56
    entries[place] = Entry(first: run.first, secondAndSyllables: stored)
    return syllables
  }
}
