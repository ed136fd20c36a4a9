/// Escaping by context, in runs: the bytes between two that need an escape are copied at once.
///
/// Text and attributes follow cmark's HTML renderer byte for byte (`&`, `<`, `>` and `"` become
/// entities everywhere), so that a page rendered without extensions equals libcmark's own output.
extension HTMLWriter {
  /// Writes UTF-8 as character data.
  @inlinable public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = firstEntity(in: utf8, from: 0)
    while index < utf8.count {
      copy(utf8, copied..<index)
      switch utf8[index] {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      default: raw("&quot;")
      }
      copied = index + 1
      index = firstEntity(in: utf8, from: copied)
    }
    copy(utf8, copied..<utf8.count)
  }

  @inlinable public mutating func text(_ string: some StringProtocol) {
    let done: Void? = string.utf8.withContiguousStorageIfAvailable { text($0) }
    if done == nil { Array(string.utf8).withUnsafeBufferPointer { text($0) } }
  }

  /// Writes UTF-8 inside an attribute's double quotes.
  @inlinable public mutating func attribute(_ utf8: UnsafeBufferPointer<UInt8>) { text(utf8) }

  @inlinable public mutating func attribute(_ string: some StringProtocol) { text(string) }

  /// Writes an address inside the double quotes of `href` or `src`: what may not stand in a URL is
  /// percent-encoded, and `%` itself is left alone, since the address may be encoded already.
  ///
  /// Whether the address may be followed at all (its scheme) is the caller's question.
  @inlinable public mutating func href(_ utf8: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(utf8)
    var copied = 0
    var index = 0
    while index < utf8.count {
      if index &+ 8 <= bytes.count,
        areCommonInAddress(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index &+= 8
        continue
      }
      let byte = utf8[index]
      index &+= 1
      guard !isPlainInAddress(byte) else { continue }
      copy(utf8, copied..<(index - 1))
      copied = index
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "'"): raw("&#x27;")
      default:
        append(UInt8(ascii: "%"))
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 15))
      }
    }
    copy(utf8, copied..<utf8.count)
  }

  @inlinable public mutating func href(_ string: some StringProtocol) {
    let done: Void? = string.utf8.withContiguousStorageIfAvailable { href($0) }
    if done == nil { Array(string.utf8).withUnsafeBufferPointer { href($0) } }
  }

  @inlinable mutating func copy(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    append(UnsafeBufferPointer(rebasing: utf8[range]))
  }
}

/// A set of ASCII characters: one bit a character, so that membership needs no table in memory.
@usableFromInline struct ASCIISet {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  @inlinable init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  @inlinable func contains(_ byte: UInt8) -> Bool {
    guard byte < 128 else { return false }
    return ((byte < 64 ? low : high) &>> UInt64(byte & 63)) & 1 == 1
  }
}

/// Where the next `"`, `&`, `<` or `>` stands, or the count.
///
/// Eight bytes at a time: `"` and `&` differ in one bit, and so do `<` and `>`; with that bit set,
/// a byte that equals the greater of a pair becomes zero by exclusive or. The lowest zero byte of a
/// word is found exactly by subtracting one from every byte.
@inlinable func firstEntity(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let bytes = UnsafeRawBufferPointer(utf8)
  let ones: UInt64 = 0x0101_0101_0101_0101
  var index = start
  while index &+ 8 <= bytes.count {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let quotes = (word | ones &* 0x04) ^ (ones &* 0x26)
    let angles = (word | ones &* 0x02) ^ (ones &* 0x3E)
    let zeros = ((quotes &- ones) & ~quotes | (angles &- ones) & ~angles) & (ones &* 0x80)
    if zeros != 0 { return index &+ zeros.trailingZeroBitCount &>> 3 }
    index &+= 8
  }
  while index < bytes.count {
    let byte = bytes[index]
    if byte | 0x04 == 0x26 || byte | 0x02 == 0x3E { return index }
    index &+= 1
  }
  return bytes.count
}

/// Letters, digits and `!#$%()*+,-./:;=?@_~`, as in cmark's table for addresses.
@inlinable func isPlainInAddress(_ byte: UInt8) -> Bool {
  ASCIISet(low: 0xAFFF_FF3A_0000_0000, high: 0x47FF_FFFE_87FF_FFFF).contains(byte)
}

/// Whether eight bytes are all letters, digits or one of `()*+,-./:`, as in most addresses.
@inlinable func areCommonInAddress(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops = ones &* 0x80
  let low = word & ~tops
  let small = low | ones &* 0x20
  // A byte below 128 plus 128 − n has the top bit from n on.
  let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
  let signs = (low &+ ones &* (0x80 - 0x28)) & ~(low &+ ones &* (0x80 - 0x3B))
  return (letters | signs) & ~word & tops == tops
}

@inlinable func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "A")
}
