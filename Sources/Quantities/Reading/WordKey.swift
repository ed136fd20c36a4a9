/// A word of at most sixteen bytes as two integers, for one comparison instead of a string's.
struct WordKey: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  static let longest = 16

  /// Nil for a longer word, which no table holds.
  /// - Parameter folded: whether ASCII capitals are read as small letters.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, folded: Bool) {
    let length = end - start
    guard length <= Self.longest, length > 0 else { return nil }
    if start + Self.longest <= bytes.count, let base = bytes.baseAddress {
      let word = UnsafeRawPointer(base + start)
      low = UInt64(littleEndian: word.loadUnaligned(as: UInt64.self))
      if length < 8 {
        low &= (1 << UInt64(8 * length)) &- 1
      } else if length > 8 {
        high = UInt64(littleEndian: word.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if length < 16 { high &= (1 << UInt64(8 * length - 64)) &- 1 }
      }
    } else {
      for place in 0..<length {
        let byte = UInt64(bytes[start + place]) << UInt64(8 * (place & 7))
        if place < 8 { low |= byte } else { high |= byte }
      }
    }
    if folded {
      low = Self.folded(low)
      high = Self.folded(high)
    }
  }

  /// Eight bytes with ASCII capitals made small: of a byte below 128, adding 0x3F carries into
  /// the top bit from A on, adding 0x25 only after Z.
  @inline(__always)
  private static func folded(_ word: UInt64) -> UInt64 {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let isCapital =
      (low &+ 0x3F3F_3F3F_3F3F_3F3F) ^ (low &+ 0x2525_2525_2525_2525)
    return word | (isCapital & ~word & 0x8080_8080_8080_8080) >> 2
  }

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a table's word.
  init?(_ word: some StringProtocol) {
    guard let key = word.utf8.withContiguousStorageIfAvailable(Self.init(whole:)) ?? nil else {
      return nil
    }
    self = key
  }

  private init?(whole bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes, 0, bytes.count, folded: false)
  }

  @inline(__always)
  var hash: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}

/// An open-addressed table from words to small integers.
struct WordTable: Sendable {
  private var keys: [WordKey]
  private var values: [UInt16]
  private let mask: Int

  /// - Parameter capacity: a power of two, at least twice the number of words.
  init(capacity: Int) {
    keys = Array(repeating: WordKey(low: 0, high: 0), count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// The value of a word; 0 for an unknown one.
  @inline(__always)
  func find(_ key: WordKey) -> UInt16 {
    var slot = key.hash & mask
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// - Parameter value: not 0.
  mutating func insert(_ key: WordKey, _ value: UInt16) {
    var slot = key.hash & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }
}
