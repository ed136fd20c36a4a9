/// A place in a file as an editor shows it: line and column count from 1, columns in code points.
public struct SourcePosition: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// Where the lines of one file begin, to turn byte offsets into lines and columns.
///
/// Everything else in the program counts bytes; a map is made only when a diagnostic is shown.
/// Lines end as CommonMark 0.30 §2.1 has it: with a line feed, a carriage return, or both. Bytes
/// that are not UTF-8 count as the replacement characters that they are shown as. A byte order
/// mark at the beginning of the file has no column.
public struct LineMap: Sendable {
  private let bytes: [UInt8]
  /// Offset of the first byte of each line; the first is 0.
  private let starts: [Int]

  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == newline {
        starts.append(index)
      } else if byte == carriageReturn, index == bytes.count || bytes[index] != newline {
        starts.append(index)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of lines; text after the last line end, even none, is a line.
  public var lineCount: Int { starts.count }

  /// The position of a byte. An offset inside a character means that character, one inside a line
  /// end the place behind the line's text, and one behind the file the file's end.
  public func position(at offset: Int) -> SourcePosition {
    let line = lineNumber(at: offset)
    let text = textRange(ofLine: line)
    let end = characterStart(at: min(max(offset, text.lowerBound), text.upperBound))
    let before = String(decoding: bytes[text.lowerBound..<end], as: UTF8.self)
    return SourcePosition(line: line, column: before.unicodeScalars.count + 1)
  }

  /// The byte offset of a position. A column behind the line means the end of its text, a line
  /// behind the last the end of the file.
  public func offset(of position: SourcePosition) -> Int {
    guard position.line <= lineCount else { return bytes.count }
    let text = textRange(ofLine: max(position.line, 1))
    let scalars = RepairedScalars(bytes[text])
    let before = scalars.lazy.prefix(max(position.column - 1, 0)).map(\.length).reduce(0, +)
    return text.lowerBound + before
  }

  /// The number of the line that holds a byte, from 1.
  public func lineNumber(at offset: Int) -> Int {
    max(1, starts.lowerBound { $0 <= offset })
  }

  /// The bytes of a line without its line end and byte order mark; `line` counts from 1.
  ///
  /// A line that the file does not have is empty, at the end of the file.
  public func textRange(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    let start = line == 1 && bytes.starts(with: byteOrderMark) ? 3 : starts[line - 1]
    guard line < starts.count else { return start..<bytes.count }
    var end = starts[line]
    if end > start, bytes[end - 1] == newline { end -= 1 }
    if end > start, bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<end
  }

  /// The size of the file in bytes.
  public var byteCount: Int { bytes.count }

  /// The first byte of the character that an offset lies in.
  func characterStart(at offset: Int) -> Int {
    guard bytes.indices.contains(offset), isContinuation(bytes[offset]) else { return offset }
    // A character has at most four bytes; longer runs of continuation bytes are not UTF-8.
    for length in 1...3 where offset >= length && !isContinuation(bytes[offset - length]) {
      let covered = RepairedScalars(bytes[(offset - length)...]).first { _ in true }?.length ?? 1
      return covered > length ? offset - length : offset
    }
    return offset
  }

  /// The bytes that the map was made from, for excerpts.
  func text(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.clamped(to: 0..<bytes.count)] }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }
