/// A short English word, in lower case and packed into a number, to look it up without a String.
///
/// A word has to match by eight of its letters and its length.
struct WordKey: Hashable, Sendable {
  /// The last of the eight in the lowest byte.
  private(set) var letters: UInt64 = 0
  private(set) var length = 0

  /// A word by its first eight letters.
  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  /// The letters from `index` on, by the first eight.
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    var index = index
    while index < text.count, length < 16 {
      let byte = text[index] | 0x20
      guard byte &- UInt8(ascii: "a") < 26 else { break }
      append(byte)
      index += 1
    }
  }

  /// A word by its last eight letters, in lower case, and its length.
  init(tail: UInt64, length: Int) {
    (letters, self.length) = (tail, length)
  }

  private mutating func append(_ byte: UInt8) {
    if length < 8 { letters = letters << 8 | UInt64(byte) }
    length += 1
  }
}
