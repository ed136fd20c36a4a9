/// Which words may begin or hold a number, by their length and first four letters: a quick test
/// with false positives.
struct TriggerTable: Sendable {
  private var hits: [Bool]

  init(_ words: [String]) {
    hits = Array(repeating: false, count: 8_192)
    for word in words {
      let head = Array(word.utf8).withUnsafeBufferPointer(Self.head)
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
      // Sixty-four bytes at a time: starts and ends of words, and what is no letter, as bits. Four
      // bytes more are there for the head of a word that begins with the last of them.
      while index + 68 <= bytes.count, let base = bytes.baseAddress {
        let text = UnsafeRawPointer(base + index)
        let block = ByteBlock(text)
        let letters = block.letters
        let goesOn: UInt64 = isInWord ? 1 : 0
        var starts = letters & ~(letters << 1 | goesOn)
        var ends = letters << 1 & ~letters
        // The first end may be that of a word that began earlier.
        ends &= ends &- (goesOn & letters)
        let stop = block.hasOthers ? Self.numberStart(bytes, index, block.others) : 64
        if stop < 64 { starts &= (1 &<< UInt64(stop)) &- 1 }
        while starts != 0 {
          let place = starts.trailingZeroBitCount
          var length = ends.trailingZeroBitCount &- place
          if ends == 0 { length = Self.endOfWord(bytes, from: index + 64) - index - place }
          starts &= starts &- 1
          ends &= ends &- 1
          if hits[Self.slot(Self.head(text + place, length), length)],
            isAnchor(index + place, index + place + length)
          {
            return index + place
          }
        }
        if stop < 64 { return index + stop }
        isInWord = letters >> 63 == 1
        index += 64
      }
      if isInWord { index = Self.endOfWord(bytes, from: index) }
      while index < bytes.count {
        let byte = bytes[index]
        if byte &- 48 < 10 || byte >= 0x80 && Self.isFraction(bytes, index) { return index }
        guard Self.isLetter(byte) else {
          index += 1
          continue
        }
        let first = index
        index = Self.endOfWord(bytes, from: first)
        let head = Self.head(UnsafeBufferPointer(rebasing: bytes[first..<index]))
        if hits[Self.slot(head, index - first)], isAnchor(first, index) { return first }
      }
      return bytes.count
    }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// The end of a word, of which some place is known.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    var end = place
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return end
  }

  /// The first four letters of a word, small, the last of them the highest.
  /// - Precondition: four bytes are there.
  @inline(__always)
  private static func head(_ word: UnsafeRawPointer, _ length: Int) -> UInt32 {
    let small = UInt32(littleEndian: word.loadUnaligned(as: UInt32.self)) | 0x2020_2020
    return small &<< UInt32(truncatingIfNeeded: 8 &* (4 &- min(4, length)))
  }

  private static func head(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    word.prefix(4).reduce(0) { $0 >> 8 | UInt32($1 | 0x20) << 24 }
  }

  /// The first of some places in a block at which there is a digit or a fraction; 64 for none.
  private static func numberStart(
    _ bytes: UnsafeBufferPointer<UInt8>, _ block: Int, _ places: UInt64
  ) -> Int {
    var places = places
    while places != 0 {
      let place = places.trailingZeroBitCount
      if bytes[block + place] < 0x80 || isFraction(bytes, block + place) { return place }
      places &= places &- 1
    }
    return 64
  }

  /// ¼ ½ ¾ and ⅓ to ⅞.
  private static func isFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == 0xC2 || bytes[index] == 0xE2 else {
      return false
    }
    if bytes[index] == 0xC2 { return (0xBC...0xBE).contains(bytes[index + 1]) }
    return bytes[index + 1] == 0x85 && index + 2 < bytes.count
      && (0x90...0x9E).contains(bytes[index + 2])
  }
}

/// Sixty-four bytes of text, and as bits what they are: the first byte's is the lowest.
private struct ByteBlock {
  private let bytes: SIMD8<UInt64>

  /// - Precondition: the 64 bytes are there.
  @inline(__always)
  init(_ start: UnsafeRawPointer) { bytes = start.loadUnaligned(as: SIMD8<UInt64>.self) }

  @inline(__always)
  var letters: UInt64 {
    Self.packed(Self.tops(bytes | Self.every(0x20), from: 0x61, past: 0x7B))
  }

  /// Whether there are digits or bytes above ASCII.
  @inline(__always)
  var hasOthers: Bool {
    let tops = otherTops
    let four = tops.lowHalf | tops.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y != 0
  }

  /// Digits and bytes above ASCII.
  var others: UInt64 { Self.packed(otherTops) }

  @inline(__always)
  private var otherTops: SIMD8<UInt64> {
    Self.tops(bytes, from: 0x30, past: 0x3A) | bytes & Self.every(0x80)
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> SIMD8<UInt64> {
    SIMD8(repeating: byte &* 0x0101_0101_0101_0101)
  }

  /// The top bit of each ASCII byte from `first` to just before `past`: the sum with 0x80 − n has
  /// its top bit set from n on.
  @inline(__always)
  private static func tops(
    _ bytes: SIMD8<UInt64>, from first: UInt64, past: UInt64
  ) -> SIMD8<UInt64> {
    let low = bytes & every(0x7F)
    let inside = (low &+ every(0x80 - first)) ^ (low &+ every(0x80 - past))
    return inside & (bytes ^ every(0x80)) & every(0x80)
  }

  /// The top bits of 64 bytes side by side.
  @inline(__always)
  private static func packed(_ tops: SIMD8<UInt64>) -> UInt64 {
    let (low, high) = (tops.lowHalf, tops.highHalf)
    let pairs =
      low.lowHalf &>> 7 | low.highHalf &>> 5 | high.lowHalf &>> 3 | high.highHalf &>> 1
    // Bit k of byte j is now that of byte j of the k-th eight, and both change places.
    var bits = pairs.x | pairs.y << 1
    for (distance, mask) in [
      (7, 0x00AA_00AA_00AA_00AA), (14, 0x0000_CCCC_0000_CCCC), (28, 0x0000_0000_F0F0_F0F0),
    ] as [(UInt64, UInt64)] {
      let changed = (bits ^ bits >> distance) & mask
      bits ^= changed | changed << distance
    }
    return bits
  }
}
