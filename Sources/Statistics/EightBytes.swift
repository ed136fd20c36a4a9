/// Eight bytes of text, looked at all at once with arithmetic on one 64-bit number.
///
/// Counting words is done for every byte of a site, and most words are shorter than eight letters,
/// so this is what makes it quick: no branch is taken for a single letter. The lanes are bytes; see
/// Warren, *Hacker's Delight*, 2nd edition, §6-1, for finding bytes in a word.
struct EightBytes {
  /// The bytes with the bit set that makes letters lower case, the first in the lowest lane.
  private let lowercase: UInt64
  /// The high bit of each lane that is ASCII.
  private let ascii: UInt64

  /// The bytes from `index` on, zeros behind the end.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    var bytes: UInt64 = 0
    if index &+ 8 <= text.count {
      bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      bytes = UInt64(littleEndian: bytes)
    } else {
      for byte in text[index...].reversed() { bytes = bytes << 8 | UInt64(byte) }
    }
    lowercase = bytes | every(0x20)
    ascii = ~bytes & every(0x80)
  }

  /// The number of ASCII letters before the first byte that is none, 0 to 8.
  @inline(__always)
  var leadingLetters: Int {
    let low = lowercase & every(0x7F)
    let fromA = low &+ every(0x80 - 0x61)
    let behindZ = low &+ every(0x80 - 0x7B)
    let others = ~(fromA & ~behindZ & ascii) & every(0x80)
    return others.trailingZeroBitCount >> 3
  }

  /// Bit i is set where letter i is one of a, e, i, o, u, y; the first `count` bytes are letters.
  @inline(__always)
  func vowels(first count: Int) -> UInt64 {
    // In ASCII, e and u differ in one bit, and so do i and y.
    let merged = lowercase & ~every(0x10)
    let lanes = equal(lowercase, 0x61) | equal(merged, 0x65) | equal(merged, 0x69)
    let mask: UInt64 = 1 &<< UInt64(truncatingIfNeeded: count) &- 1
    return gather(lanes | equal(merged, 0x6F)) & mask
  }

  /// The first `count` bytes in lower case, the last of them in the lowest lane.
  @inline(__always)
  func reversed(first count: Int) -> UInt64 {
    (lowercase << UInt64(truncatingIfNeeded: 64 &- 8 &* count)).byteSwapped
  }
}

@inline(__always)
private func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

/// The high bit of each lane that holds `byte`.
@inline(__always)
private func equal(_ lanes: UInt64, _ byte: UInt64) -> UInt64 {
  let different = lanes ^ every(byte)
  return ~((different & every(0x7F)) &+ every(0x7F) | different) & every(0x80)
}

/// The high bits of the lanes as the lowest eight bits: no two of the products meet in one bit.
@inline(__always)
private func gather(_ lanes: UInt64) -> UInt64 {
  ((lanes &>> 7) &* 0x0102_0408_1020_4080) &>> 56
}
