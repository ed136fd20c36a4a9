/// The text of a code span or title with the place of each of its bytes in the file.
///
/// A line end is one space in a code span (CommonMark 0.30 §6.1); what leads the next line, white
/// space and `>`, is no part of it.
struct SourceCode {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  private let end: Int

  /// The content between the backticks.
  init(_ source: SourceText, _ range: Range<Int>) {
    end = range.upperBound
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source.bytes[index]
      bytes.append(isLineEnd(byte) ? UInt8(ascii: " ") : byte)
      offsets.append(index)
      index =
        isLineEnd(byte) ? lineContinuation(source, from: index) ?? range.upperBound : index + 1
    }
    stripSpaces()
  }

  /// One space on each side goes, unless there is nothing else.
  private mutating func stripSpaces() {
    let space = UInt8(ascii: " ")
    guard bytes.count > 1, bytes.first == space, bytes.last == space,
      bytes.contains(where: { $0 != space })
    else { return }
    bytes.removeFirst()
    offsets.removeFirst()
    bytes.removeLast()
    offsets.removeLast()
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The file's bytes for a range of `bytes`; the end stands right behind the last one.
  func source(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty else {
      let place = range.lowerBound < offsets.count ? offsets[range.lowerBound] : end
      return place..<place
    }
    return offsets[range.lowerBound]..<(offsets[range.upperBound - 1] + 1)
  }
}
