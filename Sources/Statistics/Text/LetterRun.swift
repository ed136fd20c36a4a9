/// The ASCII letters from one place of a text on, looked at eight at a time with arithmetic on one
/// 64-bit number.
///
/// Counting words is done for every byte of a site, so this is what makes it quick: no branch is
/// taken for a single letter. The lanes are bytes; see Warren, *Hacker's Delight*, 2nd edition,
/// §6-1, for finding bytes in a word.
struct LetterRun {
  /// The number of letters, 0 to 16; 16 also where there are more.
  let count: Int
  /// The first eight letters in lower case, the first in the lowest byte; zeros behind the last.
  let first: UInt64
  /// The next eight, in the same way.
  let second: UInt64

  /// True of 1 to 15 letters, of which all are known.
  var isWhole: Bool { UInt(bitPattern: count &- 1) < 15 }

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let lanes = EightLetters(text, at: index)
    first = lanes.letters
    if lanes.count == 8 {
      let next = EightLetters(text, at: index &+ 8)
      count = 8 &+ next.count
      second = next.letters
    } else {
      count = lanes.count
      second = 0
    }
  }
}

private struct EightLetters {
  /// 0 to 8.
  let count: Int
  let letters: UInt64

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let bytes = eightBytes(text, at: index)
    let lowercase = bytes | every(0x20)
    let low = lowercase & every(0x7F)
    let fromA = low &+ every(0x80 - 0x61)
    let behindZ = low &+ every(0x80 - 0x7B)
    // The high bit of each lane that is no ASCII letter.
    let others = (~fromA | behindZ | bytes) & every(0x80)
    count = others.trailingZeroBitCount &>> 3
    let lowestOther = others & (0 &- others)
    letters = lowercase & ((lowestOther &>> 7) &- 1)
  }
}

/// The bytes from `index` on, the first in the lowest lane, zeros behind the end of the text.
@inline(__always)
private func eightBytes(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
  guard index &+ 8 <= text.count else { return lastBytes(text, from: index) }
  let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  return UInt64(littleEndian: bytes)
}

private func lastBytes(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
  var bytes: UInt64 = 0
  var index = text.count
  while index > start {
    index -= 1
    bytes = bytes << 8 | UInt64(text[index])
  }
  return bytes
}

@inline(__always)
private func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
