/// A short English word, in lower case and packed into a number, to look it up without a String.
///
/// A word has to match by its first eight letters and its length.
struct WordKey: Hashable {
  private var first: UInt64 = 0
  private var length = 0

  init(_ word: some StringProtocol) {
    for byte in word.utf8 { append(byte) }
  }

  /// The letters from `index` on.
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    for byte in text[index...] {
      guard (byte | 0x20) &- UInt8(ascii: "a") < 26, length < 16 else { break }
      append(byte | 0x20)
    }
  }

  private mutating func append(_ byte: UInt8) {
    if length < 8 { first = first << 8 | UInt64(byte) }
    length += 1
  }
}
