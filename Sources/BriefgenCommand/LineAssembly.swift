import Glibc

/// Puts lines together from the pieces in which a text arrives.
///
/// Each byte is looked at once: a line that spans many pieces is not searched again with each.
struct LineAssembly {
  /// The beginning of a line whose end has not come yet.
  private var begun: [UInt8] = []

  /// Hands over every line that ends in the piece, without its end (LF or CR LF).
  mutating func add(_ piece: [UInt8], _ line: (UnsafeBufferPointer<UInt8>) -> Void) {
    piece.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = Self.lineFeed(in: bytes, from: start) {
        let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        guard !begun.isEmpty else {
          line(Self.withoutReturn(part))
          continue
        }
        begun += part
        begun.withUnsafeBufferPointer { line(Self.withoutReturn($0)) }
        begun.removeAll(keepingCapacity: true)
      }
      begun += bytes[start...]
    }
  }

  /// Hands over the last line, if the text did not end with a line's end.
  mutating func finish(_ line: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard !begun.isEmpty else { return }
    begun.withUnsafeBufferPointer { line(Self.withoutReturn($0)) }
    begun = []
  }

  private static func lineFeed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func withoutReturn(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    line.last == 0x0D ? UnsafeBufferPointer(rebasing: line.dropLast()) : line
  }
}
