/// Turns libyaml's marks, which count code points, into UTF-8 byte offsets of the file.
///
/// Marks come nearly in order, so the last place is kept and left in either direction.
struct CodePointPositions {
  private let bytes: [UInt8]
  private let bounds: Range<Int>
  private let isASCII: Bool
  private var mark = 0
  private var offset: Int

  init(_ source: RecordSource) {
    bytes = source.bytes
    bounds = source.bounds
    offset = bounds.lowerBound
    isASCII = bytes[bounds].allSatisfy { $0 < 0x80 }
  }

  mutating func offset(of target: Int) -> Int {
    if isASCII { return min(bounds.lowerBound + target, bounds.upperBound) }
    while mark < target, offset < bounds.upperBound {
      repeat { offset += 1 } while offset < bounds.upperBound && isContinuation(offset)
      mark += 1
    }
    while mark > target, offset > bounds.lowerBound {
      repeat { offset -= 1 } while offset > bounds.lowerBound && isContinuation(offset)
      mark -= 1
    }
    return offset
  }

  private func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
