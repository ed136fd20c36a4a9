public import Diagnostics

/// What of a mark is to be shown.
public enum MarkPart: Hashable, Sendable {
  /// The words between the brackets; the whole of it where there are none, or for a citation
  /// `@a, para. 12`.
  case words
  /// From the first bracket, backtick or fence to the last.
  case whole
  /// The address of a link.
  case destination
  /// What stands between the quotes of a title, or a UTF-8 range of it.
  case title(Range<Int>?)
  /// A UTF-8 range of an expression (`Mark.destination`) or of a block's code (`Mark.text`), or all
  /// of it.
  case code(Range<Int>?)
}

/// Finds the place of a mark in its file. It reads the source of the mark's block again, which is
/// kept for the next mark, and is for reporting problems only.
public struct MarkLocator {
  private let parsed: ParsedMarkdown
  private let source: SourceText
  private var last: (block: Int, places: MarkPlaces)?

  /// The bytes are the whole file's, as they were parsed; they have to outlive the locator.
  public init(_ parsed: ParsedMarkdown, path: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.parsed = parsed
    source = SourceText(path: path, bytes: bytes, body: 0..<bytes.count)
  }

  /// The place of a mark, or that of its block where it cannot be told.
  public mutating func locate(_ mark: Mark, _ part: MarkPart = .words) -> SourceRange {
    guard parsed.blocks.indices.contains(mark.block) else { return range(0..<0) }
    let block = parsed.blocks[mark.block].source
    if case .block = mark.kind {
      if case .code(let part) = part { return range(code(of: mark, block, part)) }
      return range(block)
    }
    if last?.block != mark.block {
      last = (mark.block, MarkPlaces(source, block: block))
    }
    guard let place = last?.places.place(of: mark) else { return range(block) }
    switch part {
    case .whole: return range(place.whole)
    case .words: return range(place.words.isEmpty ? place.whole : place.words)
    case .destination: return range(place.destination.isEmpty ? place.whole : place.destination)
    case .title(let part):
      guard let title = place.title else { return range(place.whole) }
      return range(part.map { slice($0, of: title, in: mark.title) } ?? title)
    case .code(let part):
      guard mark.kind == .expression else { return range(place.words) }
      let code = SourceCode(source, place.words)
      let length = mark.destination.utf8.count
      let wanted = part ?? 0..<length
      return range(code.source(of: (wanted.lowerBound + 2)..<(wanted.upperBound + 2)))
    }
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: source.path, start: bytes.lowerBound, end: bytes.upperBound)
  }

  /// A part of a title. Where the title has escapes or line ends, the whole of it.
  private func slice(_ part: Range<Int>, of title: Range<Int>, in text: String?) -> Range<Int> {
    guard let text, text.utf8.elementsEqual(source.bytes[title]) else { return title }
    let start = min(title.lowerBound + part.lowerBound, title.upperBound)
    return start..<max(start, min(title.lowerBound + part.upperBound, title.upperBound))
  }

  /// A part of a fenced block's code. Each of its lines ends a line of the source.
  private func code(of mark: Mark, _ block: Range<Int>, _ part: Range<Int>?) -> Range<Int> {
    let firstLine = source.lineIndex(of: block.lowerBound) + 1
    let part = part ?? 0..<mark.text.utf8.count
    func offset(_ position: Int) -> Int {
      // The last line end belongs to the last line.
      let position = min(position, max(0, mark.text.utf8.count - 1))
      var line = firstLine
      var lineStart = 0
      var lineEnd = 0
      for (index, byte) in mark.text.utf8.enumerated() where byte == lineFeed {
        lineEnd = index
        if index >= position { break }
        line += 1
        lineStart = index + 1
      }
      lineEnd = max(lineEnd, lineStart)
      let sourceLine = source.line(line)
      let length = min(lineEnd - lineStart, sourceLine.count)
      return sourceLine.upperBound - length + min(position - lineStart, length)
    }
    let start = offset(part.lowerBound)
    return start..<max(start, offset(part.upperBound))
  }
}

extension ParsedMarkdown {
  /// The place of a mark in the file, for a diagnostic. For many marks use one `MarkLocator`.
  public func locate(
    _ mark: Mark, _ part: MarkPart = .words, path: String, bytes: UnsafeBufferPointer<UInt8>
  ) -> SourceRange {
    var locator = MarkLocator(self, path: path, bytes: bytes)
    return locator.locate(mark, part)
  }
}
