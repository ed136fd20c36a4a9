import Diagnostics
import Glibc

/// The different texts of a column in one piece of memory, to which SQLite is given addresses: they
/// last as long as the list, so that no text is copied.
final class TextList {
  private let bytes: UnsafeMutablePointer<CChar>
  /// Where each text begins, and where the last ends.
  private let bounds: [Int]
  /// The places of the texts in the order of their bytes, which is SQLite's.
  private lazy var sorted = sort()

  init(_ texts: [String]) {
    var bounds = [0]
    bounds.reserveCapacity(texts.count + 1)
    for text in texts { bounds.append((bounds.last ?? 0) + text.utf8.count) }
    // A list of empty texts has an address too: SQLite takes a null one for a missing text.
    bytes = .allocate(capacity: max(bounds.last ?? 0, 1))
    self.bounds = bounds
    for (place, text) in texts.enumerated() {
      var text = text
      text.withUTF8 { utf8 in
        guard let start = utf8.baseAddress else { return }
        UnsafeMutableRawPointer(bytes + bounds[place])
          .copyMemory(from: start, byteCount: utf8.count)
      }
    }
  }

  deinit { bytes.deallocate() }

  var count: Int { bounds.count - 1 }

  subscript(place: Int) -> UnsafeBufferPointer<CChar> {
    UnsafeBufferPointer(start: bytes + bounds[place], count: bounds[place + 1] - bounds[place])
  }

  /// For each text its place in the order of all, from 0; equal texts have the same.
  func ranks() -> [UInt64] {
    var ranks = [UInt64](repeating: 0, count: count)
    for (place, (before, text)) in zip(sorted, sorted.dropFirst()).enumerated() {
      ranks[text] = compare(self[before], self[text]) == 0 ? ranks[before] : UInt64(place + 1)
    }
    return ranks
  }

  /// The rank of a text; nil where the list has it not.
  func rank(of text: UnsafeBufferPointer<CChar>) -> UInt64? {
    let place = sorted.lowerBound { compare(self[$0], text) < 0 }
    guard place < sorted.count, compare(self[sorted[place]], text) == 0 else { return nil }
    return UInt64(place)
  }

  /// Most texts differ in their first bytes, which are compared at once.
  private func sort() -> [Int] {
    let beginnings = (0..<count).map { place in
      (bytes: beginning(self[place]), place: place)
    }
    return beginnings.sorted { a, b in
      a.bytes != b.bytes
        ? a.bytes < b.bytes : compare(self[a.place], self[b.place]) < 0
    }.map(\.place)
  }

  /// The first eight bytes, the first of which counts most; zeros behind a shorter text.
  private func beginning(_ text: UnsafeBufferPointer<CChar>) -> UInt64 {
    var bytes: UInt64 = 0
    for place in 0..<8 {
      bytes = bytes << 8 | (place < text.count ? UInt64(UInt8(bitPattern: text[place])) : 0)
    }
    return bytes
  }

  private func compare(
    _ a: UnsafeBufferPointer<CChar>, _ b: UnsafeBufferPointer<CChar>
  ) -> Int {
    let shorter = min(a.count, b.count)
    if shorter > 0, let first = a.baseAddress, let second = b.baseAddress {
      let order = memcmp(first, second, shorter)
      if order != 0 { return Int(order) }
    }
    return a.count - b.count
  }
}
