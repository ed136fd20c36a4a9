public import Diagnostics

/// Where a Markdown file's front matter and body are.
///
/// Front matter stands between two lines of three hyphens, the first of them the first line of the
/// file. A byte order mark, blanks after the hyphens and CRLF are taken as they come.
public struct FrontMatterSplit: Hashable, Sendable {
  /// The bytes between the fences; nil where the file has none.
  public var frontMatter: Range<Int>?
  /// The bytes after the closing fence; the whole file, without a byte order mark, where there is
  /// no front matter.
  public var body: Range<Int>

  /// Finds the fences.
  ///
  /// A file without front matter is reported, but its body is still there to be read.
  ///
  /// - Returns: nil where the front matter is never closed: then nobody knows where the body begins.
  public static func find(
    kind: FrontMatter.Kind, path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> FrontMatterSplit? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = FileLine(from: start, in: bytes)
    guard line.isFence(in: bytes) else {
      diagnostics.append(missing(kind, path: path, bytes: bytes, start: start))
      return FrontMatterSplit(frontMatter: nil, body: start..<bytes.count)
    }
    let opening = line
    while line.next < bytes.count {
      line = FileLine(from: line.next, in: bytes)
      if line.isFence(in: bytes) {
        return FrontMatterSplit(
          frontMatter: opening.next..<line.text.lowerBound, body: line.next..<bytes.count)
      }
    }
    diagnostics.append(unclosed(path: path, bytes: bytes, opening: opening))
    return nil
  }

  /// The line before an offset, for a message about the whole of the front matter.
  static func fence(before offset: Int, in bytes: [UInt8]) -> Range<Int> {
    var end = min(offset, bytes.count)
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] == UInt8(ascii: "-") { start -= 1 }
    return start..<end
  }

  private static func missing(
    _ kind: FrontMatter.Kind, path: String, bytes: [UInt8], start: Int
  ) -> Diagnostic {
    var line = FileLine(from: start, in: bytes)
    let first = line
    while line.text.isEmpty, line.next < bytes.count { line = FileLine(from: line.next, in: bytes) }
    let comesLate = line.isFence(in: bytes)
    let shown = comesLate ? line : first
    return Diagnostic(
      Rule.noFrontMatter.id,
      comesLate
        ? "the front matter does not start on the first line"
        : "the \(kind == .briefing ? "briefing" : "page") has no front matter: its first line is not '---'",
      at: SourceRange(path: path, start: shown.text.lowerBound, end: shown.text.upperBound),
      helps: [
        comesLate
          ? "delete the lines above '---'"
          : kind == .briefing
            ? "start the file with the lines '---', 'title: What is new', 'date: 2022-02-07' and '---'"
            : "start the file with the lines '---', 'title: What the page is about' and '---'"
      ])
  }

  private static func unclosed(path: String, bytes: [UInt8], opening: FileLine) -> Diagnostic {
    func place(_ line: FileLine) -> SourceRange {
      SourceRange(path: path, start: line.text.lowerBound, end: line.text.upperBound)
    }
    var notes: [Diagnostic.Note] = []
    var line = opening
    while line.next < bytes.count {
      line = FileLine(from: line.next, in: bytes)
      guard line.resemblesFence(in: bytes) else { continue }
      notes = [.init("the line at", at: place(line), "is not three hyphens, so it closes nothing")]
      break
    }
    return Diagnostic(
      Rule.unclosedFrontMatter.id, "the front matter that opens here is not closed",
      at: place(opening),
      notes: notes, helps: ["write '---' on a line of its own after the last key"])
  }
}

/// One line of a file.
private struct FileLine {
  /// Without its line break.
  let text: Range<Int>
  /// Where the next line starts.
  let next: Int

  init(from start: Int, in bytes: [UInt8]) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    next = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    text = start..<end
  }

  func isFence(in bytes: [UInt8]) -> Bool {
    guard text.count >= 3, bytes[text].prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else {
      return false
    }
    return bytes[text].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Dots, dashes that a word processor made of hyphens, or more or fewer hyphens than three.
  func resemblesFence(in bytes: [UInt8]) -> Bool {
    let words = String(decoding: bytes[text], as: UTF8.self).filter { !$0.isWhitespace }
    return !words.isEmpty && words.allSatisfy { "-.–—".contains($0) }
  }
}
