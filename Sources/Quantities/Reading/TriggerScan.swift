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
  static func slot(_ head: UInt32, _ length: Int) -> Int {
    let mixed = head &* 0x9E37_79B1 &+ UInt32(truncatingIfNeeded: length) &* 0x85EB_CA6B
    return Int(mixed >> 19)
  }

  /// The offset of the next byte at or after `start` at which there may be a number; the text's
  /// length where there is none.
  func next(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAnchor: (Int, Int) -> Bool
  ) -> Int {
    let count = bytes.count
    return hits.withUnsafeBufferPointer { hits in
      ByteClass.table.withUnsafeBufferPointer { classes in
        var index = start
        while index < count {
          let byte = bytes[index]
          switch classes[Int(byte)] {
          case ByteClass.letter:
            let wordStart = index
            var head: UInt32 = 0
            repeat {
              let place = index - wordStart
              if place < 4 { head |= UInt32(bytes[index] | 0x20) << UInt32(8 * place) }
              index += 1
            } while index < count && classes[Int(bytes[index])] == ByteClass.letter
            if hits[Self.slot(head, index - wordStart)], isAnchor(wordStart, index) {
              return wordStart
            }
          case ByteClass.digit: return index
          case ByteClass.high:
            if index + 2 < count, Self.isFraction(byte, bytes[index + 1], bytes[index + 2]) {
              return index
            }
            index += 1
          default: index += 1
          }
        }
        return count
      }
    }
  }

  /// ¼ ½ ¾ and ⅓ to ⅞.
  @inline(__always)
  private static func isFraction(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    (a == 0xC2 && (0xBC...0xBE).contains(b)) || (a == 0xE2 && b == 0x85 && c >= 0x90 && c <= 0x9E)
  }
}

/// What a byte of UTF-8 can begin.
enum ByteClass {
  static let other: UInt8 = 0
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  static let space: UInt8 = 3
  static let high: UInt8 = 4

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case 9, 10, 11, 12, 13, 32: space
    case 128...255: high
    default: other
    }
  }
}
