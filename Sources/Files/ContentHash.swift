/// A 64-bit hash that tells whether bytes arrived whole (FNV-1a, eight bytes a step).
///
/// It finds torn and mixed-up files, not forged ones: nothing that is published carries it.
public struct ContentHash: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  public init(_ bytes: RawSpan) { add(bytes) }

  public init(_ bytes: [UInt8]) { add(bytes.span.bytes) }

  public mutating func add(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { content in
      var offset = 0
      while offset + 8 <= content.count {
        let word = content.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        mix(UInt64(littleEndian: word))
        offset += 8
      }
      while offset < content.count {
        mix(UInt64(content[offset]))
        offset += 1
      }
      mix(UInt64(content.count))
    }
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01b3
    // Multiplication carries upwards only; bring the high bits back down.
    value ^= value >> 29
  }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
