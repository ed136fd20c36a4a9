/// The syllables of the words that were read last, since a site says the same words again and again.
///
/// The rules of spelling take many decisions, which a processor cannot foresee; to look a word up
/// takes one. A word has one place, where a later word may displace it. What is found is exactly
/// what the rules say, so the order in which texts are read changes nothing.
struct SyllableMemo: Sendable {
  /// A word of up to fifteen letters: the last eight, and the others with the number of syllables
  /// in the highest byte.
  private struct Entry {
    var tail: UInt64 = 0
    var headAndSyllables: UInt64 = 0
  }

  /// 2,048 words: 32 kilobytes, of which the common words are used.
  private static let placeBits: UInt64 = 11
  private var entries = Array(repeating: Entry(), count: 1 << placeBits)

  static let longestWord = 15

  @inline(__always)
  mutating func syllables(of part: WordPart, _ exceptions: SyllableExceptions) -> Int {
    guard part.isPlain, part.length <= Self.longestWord else {
      return part.syllables(exceptions, isAfterApostrophe: false)
    }
    // Fibonacci hashing, as for the exceptions.
    let mixed = (part.tail ^ part.head &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed &>> (64 - Self.placeBits))
    let entry = entries[place]
    if entry.tail == part.tail, entry.headAndSyllables &<< 8 == part.head &<< 8 {
      return Int(truncatingIfNeeded: entry.headAndSyllables &>> 56)
    }
    let syllables = part.syllables(exceptions, isAfterApostrophe: false)
    let stored = part.head | UInt64(truncatingIfNeeded: syllables) &<< 56
    entries[place] = Entry(tail: part.tail, headAndSyllables: stored)
    return syllables
  }
}
