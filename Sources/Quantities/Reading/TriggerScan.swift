/// Which words may begin or hold a number, by their length and first four letters: a quick test
/// with false positives.
struct TriggerTable: Sendable {
  private var hits: [Bool]

  init(_ words: [String]) {
    hits = Array(repeating: false, count: 8_192)
    for word in words {
      var head: UInt32 = 0
      for (place, byte) in word.utf8.prefix(4).enumerated() {
        head |= UInt32(byte | 0x20) << UInt32(8 * place)
      }
      hits[Self.slot(head, word.utf8.count)] = true
    }
  }

  @inline(__always)
  private static func slot(_ head: UInt32, _ length: Int) -> Int {
    let mixed = head &* 0x9E37_79B1 &+ UInt32(truncatingIfNeeded: length) &* 0x85EB_CA6B
    return Int(mixed >> 19)
  }

  /// The offset of the next byte at or after `start` at which there may be a number; the text's
  /// length where there is none.
  /// - Parameter start: not inside a word.
  func next(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAnchor: (Int, Int) -> Bool
  ) -> Int {
    hits.withUnsafeBufferPointer { hits in
      var index = start
      var isInWord = false
      // Sixty-four bytes at a time: the starts of words, digits and bytes above ASCII as bits.
      while index + 64 <= bytes.count {
        let block = ByteBlock(bytes, index)
        let starts = block.letters & ~(block.letters << 1 | (isInWord ? 1 : 0))
        var events = starts | block.digits | block.high
        while events != 0 {
          let place = events.trailingZeroBitCount
          events &= events &- 1
          let bit: UInt64 = 1 << UInt64(place)
          if block.digits & bit != 0 { return index + place }
          if starts & bit == 0 {
            if Self.isFraction(bytes, index + place) { return index + place }
            continue
          }
          let end = Self.endOfWord(bytes, index, place, block.letters)
          let head = Self.head(bytes, index + place, end - index - place)
          if hits[Self.slot(head, end - index - place)], isAnchor(index + place, end) {
            return index + place
          }
        }
        isInWord = block.letters >> 63 == 1
        index += 64
      }
      while isInWord, index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
      while index < bytes.count {
        let byte = bytes[index]
        if byte &- 48 < 10 || byte >= 0x80 && Self.isFraction(bytes, index) { return index }
        guard Self.isLetter(byte) else {
          index += 1
          continue
        }
        let first = index
        while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
        if hits[Self.slot(Self.head(bytes, first, index - first), index - first)],
          isAnchor(first, index)
        {
          return first
        }
      }
      return bytes.count
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// The end of a word that begins in a block, and may go on after it.
  @inline(__always)
  private static func endOfWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: Int, _ place: Int, _ letters: UInt64
  ) -> Int {
    var end = block + place + (~(letters >> UInt64(place))).trailingZeroBitCount
    if end >= block + 64 {
      end = block + 64
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    }
    return end
  }

  /// The first four letters of a word, small.
  @inline(__always)
  private static func head(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int
  ) -> UInt32 {
    guard start + 4 <= bytes.count, let base = bytes.baseAddress else {
      return (0..<min(4, length)).reduce(0) { head, place in
        head | UInt32(bytes[start + place] | 0x20) << UInt32(8 * place)
      }
    }
    let four = UInt32(
      littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt32.self))
    let small = four | 0x2020_2020
    return length < 4 ? small & ((1 << UInt32(8 * length)) &- 1) : small
  }

  /// ¼ ½ ¾ and ⅓ to ⅞.
  @inline(__always)
  private static func isFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == 0xC2 || bytes[index] == 0xE2 else {
      return false
    }
    if bytes[index] == 0xC2 { return (0xBC...0xBE).contains(bytes[index + 1]) }
    return bytes[index + 1] == 0x85 && index + 2 < bytes.count
      && (0x90...0x9E).contains(bytes[index + 2])
  }
}

/// Sixty-four bytes of text as bits, the first byte's the lowest.
private struct ByteBlock {
  var letters: UInt64 = 0
  var digits: UInt64 = 0
  /// Bytes above ASCII.
  var high: UInt64 = 0

  /// - Precondition: the 64 bytes are there.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    guard let base = bytes.baseAddress else { return }
    let start = UnsafeRawPointer(base + index)
    for step in 0..<8 {
      let word = UInt64(
        littleEndian: start.loadUnaligned(fromByteOffset: 8 * step, as: UInt64.self))
      let shift = UInt64(8 * step)
      letters |= Self.bits(word | Self.every(0x20), from: 0x61, past: 0x7B) << shift
      digits |= Self.bits(word, from: 0x30, past: 0x3A) << shift
      high |= Self.packed(word & Self.every(0x80)) << shift
    }
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// A bit for each ASCII byte from `first` to just before `past`: the sum with 0x80 − n has its
  /// top bit set from n on.
  @inline(__always)
  private static func bits(_ word: UInt64, from first: UInt64, past: UInt64) -> UInt64 {
    let low = word & every(0x7F)
    let inside = (low &+ every(0x80 - first)) & ~(low &+ every(0x80 - past))
    return packed(inside & ~word & every(0x80))
  }

  /// The top bits of eight bytes side by side.
  @inline(__always)
  private static func packed(_ tops: UInt64) -> UInt64 {
    ((tops >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
