public import Diagnostics

/// The stretch of a content file that holds a record: a whole YAML file, or the front matter of a
/// Markdown file.
public struct RecordSource: Sendable {
  /// The file's path as the editor knows it: `Content/site.yaml`.
  public let path: String
  /// The whole file.
  public let bytes: [UInt8]
  /// The record's own bytes, without a byte order mark.
  public let bounds: Range<Int>

  /// - Parameter bounds: the whole file where it is nil; cut to the file where it is longer.
  public init(path: String, bytes: [UInt8], bounds: Range<Int>? = nil) {
    self.path = path
    self.bytes = bytes
    let bounds = (bounds ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    let hasMark = bounds.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bounds = hasMark ? min(3, bounds.upperBound)..<bounds.upperBound : bounds
  }

  public func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }

  /// The text as the file has it.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bounds)], as: UTF8.self)
  }

  /// The text for a message: one line of it, and its beginning where it is long.
  func shown(_ range: Range<Int>) -> String { text(trimmed(range)).shortened }

  /// The byte at an offset; nil outside the record.
  func byte(_ offset: Int) -> UInt8? { bounds.contains(offset) ? bytes[offset] : nil }

  /// The line that holds an offset, without its line break.
  func line(at offset: Int) -> Range<Int> {
    var start = min(max(offset, bounds.lowerBound), bounds.upperBound)
    var end = start
    while start > bounds.lowerBound, !bytes[start - 1].isLineBreak { start -= 1 }
    while end < bounds.upperBound, !bytes[end].isLineBreak { end += 1 }
    return start..<end
  }

  /// The nearest line above that is neither blank nor a comment.
  func lineAbove(_ line: Range<Int>) -> Range<Int>? {
    var start = line.lowerBound
    while start > bounds.lowerBound {
      let above = self.line(at: start - 1)
      let words = trimmed(above)
      if !words.isEmpty, bytes[words.lowerBound] != UInt8(ascii: "#") { return above }
      start = above.lowerBound
    }
    return nil
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank || bytes[start].isLineBreak { start += 1 }
    while end > start, bytes[end - 1].isBlank || bytes[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }

  /// The first offset from `offset` on that is no space or tab.
  func pastBlanks(_ offset: Int) -> Int {
    var offset = offset
    while let byte = byte(offset), byte.isBlank { offset += 1 }
    return offset
  }

  /// What a value was cut to by a `#`: the offset of the sign where blanks stand between it and
  /// `offset` and a word follows it at once, as in `Report #3`; a comment proper has a space there.
  func commentSign(after offset: Int) -> Int? {
    let sign = pastBlanks(offset)
    guard sign > offset, byte(sign) == UInt8(ascii: "#"), let next = byte(sign + 1),
      !next.isBlank, !next.isLineBreak, next != UInt8(ascii: "#")
    else { return nil }
    return sign
  }
}

extension String {
  /// The text as a message quotes it: no more than about a line of it, and no line breaks.
  public var shortened: String {
    let line = prefix(80).prefix { !$0.isNewline }
    return line.utf8.count == utf8.count ? self : line + "…"
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
