/// What is known of each of a few hundred words, in a hash table with open addressing: much is
/// looked up while words are counted.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot {
    var key: WordKey
    /// Nil where no word is.
    var value: Value?
  }

  /// 1,024 places: several times the number of words.
  private static var placeBits: UInt64 { 10 }
  private var slots = Array(
    repeating: Slot(key: WordKey(""), value: nil), count: 1 << Self.placeBits)

  /// - Parameter lists: words with white space between them, by what is known of them.
  init(_ lists: [(value: Value, words: String)], key: (Substring) -> WordKey) {
    for (value, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let key = key(word)
        var place = Self.place(key)
        while slots[place].value != nil { place = (place + 1) % slots.count }
        slots[place] = Slot(key: key, value: value)
      }
    }
  }

  subscript(key: WordKey) -> Value? {
    var place = Self.place(key)
    while let value = slots[place].value {
      if slots[place].key == key { return value }
      place = (place + 1) % slots.count
    }
    return nil
  }

  /// Fibonacci hashing (Knuth, *The Art of Computer Programming* 6.4).
  private static func place(_ key: WordKey) -> Int {
    let product = (key.letters ^ UInt64(truncatingIfNeeded: key.length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product &>> (64 - placeBits))
  }
}
