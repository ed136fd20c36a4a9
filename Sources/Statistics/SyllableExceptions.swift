/// The words that the rules of spelling get wrong, in a hash table with open addressing: a look-up
/// is made for every second word of a text.
struct SyllableExceptions: Sendable {
  private struct Slot {
    var tail: UInt64 = 0
    var length = 0
    var syllables = 0
  }

  /// A power of two, and several times the number of words.
  private static let size = 1024
  private var slots = Array(repeating: Slot(), count: size)

  /// The exceptions of English.
  static let english = SyllableExceptions(words)

  private init(_ exceptions: [(syllables: Int, words: String)]) {
    for (syllables, words) in exceptions {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let tail = word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
        var place = Self.place(tail, word.utf8.count)
        while slots[place].length != 0 { place = (place + 1) % Self.size }
        slots[place] = Slot(tail: tail, length: word.utf8.count, syllables: syllables)
      }
    }
  }

  /// The number of syllables of a word that the rules get wrong, by its last eight letters in lower
  /// case and its length; words that agree in both are taken for the same.
  func syllables(tail: UInt64, length: Int) -> Int? {
    var place = Self.place(tail, length)
    while slots[place].length != 0 {
      if slots[place].tail == tail, slots[place].length == length { return slots[place].syllables }
      place = (place + 1) % Self.size
    }
    return nil
  }

  /// Fibonacci hashing (Knuth, *The Art of Computer Programming* 6.4).
  private static func place(_ tail: UInt64, _ length: Int) -> Int {
    let product = (tail ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product &>> 54)
  }
}

/// Compounds with a silent e at the joint, and what English took from elsewhere.
private let words: [(syllables: Int, words: String)] = [
  (1, "isle isles aisle aisles seoul charles hague"),
  (
    2,
    """
    ahmed baseball business cafe careful chaos chile colonel comeback crooked diamond \
    diamonds elsewhere embed evening every forecast forecasts framework frontier frontiers \
    gameplay guidelines hereof homeland homepage hometown homework household households iceberg \
    icebreaker lifeline lifestyle lifetime likewise livestock marriage marriages naked nineteen \
    namesake people pipeline pipelines placement premier premiers rugged safeguard \
    safeguards sideline sidelines soldier soldiers someday somehow someone something sometime \
    sometimes someway somewhat somewhere spokesman statesman tradesman thereby therefore therein \
    thereof timeline timelines timescale trademark trademarks troublesome warehouse warehouses \
    warehousing wednesday wednesdays whereabouts whereas whereby wherein whereof wholesale wicked \
    widespread workforce
    """
  ),
  (
    3,
    """
    alien aliens anyone behaviours businesses businessman businessmen catholic element elements \
    everyone everything everywhere familiar firearms guarantee guinea linear lifesaving moreover \
    nonetheless nuclear overseas parliament parliaments peculiar persuaded recipes shareholder \
    shareholders somebody stakeholder stakeholders spokesperson spokeswoman statewide \
    undertaking whatsoever whereupon wherever whoever
    """
  ),
  (4, "apostrophe catastrophe diabetes epitome everybody hyperbole initiative initiatives"),
]
