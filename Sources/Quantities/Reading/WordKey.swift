/// A word of at most sixteen bytes as two integers, for one comparison instead of a string's.
struct WordKey: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  static let longest = 16

  /// Nil for a longer word, which no table holds.
  /// - Parameter folded: whether ASCII capitals are read as small letters.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, folded: Bool) {
    guard end - start <= Self.longest, start < end else { return nil }
    var shift: UInt64 = 0
    var index = start
    let middle = min(end, start + 8)
    while index < middle {
      low |= UInt64(Self.letter(bytes[index], folded)) << shift
      shift += 8
      index += 1
    }
    shift = 0
    while index < end {
      high |= UInt64(Self.letter(bytes[index], folded)) << shift
      shift += 8
      index += 1
    }
  }

  /// The key of a table's word.
  init?(_ word: some StringProtocol) {
    let key: WordKey?? = Array(word.utf8).withUnsafeBufferPointer { bytes in
      WordKey(bytes, 0, bytes.count, folded: false)
    }
    guard let key, let key else { return nil }
    self = key
  }

  @inline(__always)
  private static func letter(_ byte: UInt8, _ folded: Bool) -> UInt8 {
    folded && byte &- 65 < 26 ? byte | 0x20 : byte
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
    keys = Array(repeating: WordKey(empty: ()), count: capacity)
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

extension WordKey {
  fileprivate init(empty: ()) {}
}
