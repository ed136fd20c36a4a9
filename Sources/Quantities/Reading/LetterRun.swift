/// The letters of a word of prose, looked at eight at a time.
///
/// Nearly all words are such runs: at most fifteen ASCII letters, with nothing after them that
/// could belong to the word.
struct LetterRun {
  /// The letters, all small.
  let key: WordKey
  let length: Int
  let isCapital: Bool
  /// All letters are capitals, two at least.
  let isCapitals: Bool
  let endsInS: Bool

  /// Nil for any other word.
  /// - Parameter start: a place in the text.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    guard start + 16 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let text = UnsafeRawPointer(base + start)
    var low = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    var high: UInt64 = 0
    var length = Self.lettersAtStart(low)
    if length < 8 {
      low &= (1 &<< UInt64(8 &* length)) &- 1
    } else {
      high = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let more = Self.lettersAtStart(high)
      if more == 8 { return nil }
      high &= (1 &<< UInt64(8 &* more)) &- 1
      length += more
    }
    guard length > 0, Self.endsWord(base[start + length], length) else { return nil }
    self.length = length
    isCapital = low & 0x20 == 0
    isCapitals = (low | high) & 0x2020_2020_2020_2020 == 0 && length > 1
    endsInS = base[start + length - 1] | 0x20 == UInt8(ascii: "s")
    key = WordKey(low: Self.small(low), high: Self.small(high))
  }

  /// How many of eight bytes, from the lowest, are letters before one that is not.
  @inline(__always)
  private static func lettersAtStart(_ word: UInt64) -> Int {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let low = (word | 0x2020_2020_2020_2020) & ~tops
    // The sum with 0x80 − n has its top bit set from n on.
    let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) ^ (low &+ 0x0505_0505_0505_0505)
    return (~(letters & ~word) & tops).trailingZeroBitCount >> 3
  }

  /// Letters made small, among bytes that are 0: each letter has the bit 0x40.
  @inline(__always)
  private static func small(_ letters: UInt64) -> UInt64 {
    letters | (letters & 0x4040_4040_4040_4040) >> 1
  }

  /// Whether a word of letters ends before a byte: an apostrophe, a digit, a letter of another
  /// script or the point of U.S. may go on with it.
  @inline(__always)
  private static func endsWord(_ next: UInt8, _ length: Int) -> Bool {
    next == UInt8(ascii: " ")
      || next < 0x80 && next != UInt8(ascii: "'") && next &- 48 >= 10
        && (next != UInt8(ascii: ".") || length > 1)
  }
}
