import Diagnostics
import Glibc

/// A Markdown text inside its file, and where its lines begin.
///
/// All offsets are into the file, so they go into diagnostics as they are.
struct SourceText {
  let path: String
  /// The whole file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The Markdown in it, without a byte order mark.
  let body: Range<Int>
  /// Offsets of the first byte of each line of `body`.
  let lineStarts: [Int]

  init(path: String, bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    var body = body.clamped(to: 0..<bytes.count)
    if Self.startsWithByteOrderMark(bytes, body) {
      body = (body.lowerBound + 3)..<body.upperBound
    }
    self.path = path
    self.bytes = bytes
    self.body = body
    lineStarts = Self.lineStarts(bytes, body)
  }

  private static func startsWithByteOrderMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
  ) -> Bool {
    body.count >= 3 && bytes.has("\u{FEFF}", at: body.lowerBound)
  }

  /// Whether `body` begins with another one.
  var startsWithByteOrderMark: Bool { Self.startsWithByteOrderMark(bytes, body) }

  /// A line ends with a line feed, a carriage return, or both (CommonMark 0.30 §2.1).
  private static func lineStarts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
  ) -> [Int] {
    var starts = [body.lowerBound]
    let hasReturns = bytes.first(carriageReturn, in: body) != nil
    var position = body.lowerBound
    while position < body.upperBound {
      if hasReturns {
        guard let end = bytes[position..<body.upperBound].firstIndex(where: isLineEnd) else {
          break
        }
        let isPair =
          bytes[end] == carriageReturn && end + 1 < body.upperBound && bytes[end + 1] == lineFeed
        position = end + (isPair ? 2 : 1)
      } else {
        guard let end = bytes.first(lineFeed, in: position..<body.upperBound) else { break }
        position = end + 1
      }
      if position < body.upperBound { starts.append(position) }
    }
    return starts
  }

  /// The line's bytes without what ends it; lines count from 0. Lines that are not there are empty.
  func line(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return body.upperBound..<body.upperBound }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : body.upperBound
    if end > start, bytes[end - 1] == lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == carriageReturn { end -= 1 }
    return start..<end
  }

  /// The line that holds an offset.
  func lineIndex(of offset: Int) -> Int {
    max(0, lineStarts.lowerBound { $0 <= offset } - 1)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
func isWhitespace(_ byte: UInt8) -> Bool { isSpaceOrTab(byte) || isLineEnd(byte) }

/// The ASCII punctuation characters, which a backslash escapes (CommonMark 0.30 §2.1).
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, by the C library's search, which looks at many bytes at once.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard let start = baseAddress, !range.isEmpty,
      let found = memchr(start + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { text in
      for index in text.indices where self[offset + index] != text[index] { return false }
      return true
    }
  }

  func range(from offset: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[Swift.min(offset, count)...])
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
