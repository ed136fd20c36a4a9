import CCmark

/// The text as libcmark was fed it, and the way back from its lines to the file.
struct FedText {
  let source: SourceText
  let prefaceLines: Int
  /// By how much the first line of a footnote was shortened: source line from 0 to bytes.
  private let shifts: [Int: Int]

  init(_ source: SourceText, _ references: References) {
    self.source = source
    prefaceLines = references.prefaceLines
    var shifts: [Int: Int] = [:]
    for definition in references.definitions {
      let lineStart = source.lineStarts[definition.line]
      shifts[definition.line] =
        definition.text - lineStart - FootnoteDefinition.marker.utf8CodeUnitCount
    }
    self.shifts = shifts
  }

  /// The line of the source, from 0, for a line of libcmark's, from 1.
  func sourceLine(_ line: Int) -> Int { line - 1 - prefaceLines }

  /// The file's byte at a line and column of libcmark's, both from 1.
  func offset(line: Int, column: Int) -> Int {
    let line = sourceLine(line)
    guard source.lineStarts.indices.contains(line) else { return source.body.lowerBound }
    let shift = shifts.isEmpty ? 0 : shifts[line] ?? 0
    return min(source.lineStarts[line] + max(0, column - 1) + shift, source.body.upperBound)
  }

  /// The file's bytes of a block, from its first character to the end of its last line.
  func range(of block: Node) -> Range<Int> {
    let start = offset(line: block.startLine, column: block.startColumn)
    return start..<max(start, source.line(sourceLine(lastLine(of: block))).upperBound)
  }

  /// libcmark forgets the last line of raw HTML that ends with `-->` and the like.
  private func lastLine(of block: Node) -> Int {
    guard block.kind == CMARK_NODE_HTML_BLOCK else { return block.endLine }
    return block.startLine + block.literal.dropLast().count { $0 == lineFeed }
  }

  /// The lines of a paragraph without what stands before its text: white space, and as many `>` as
  /// it lies deep in quotes.
  func lines(of paragraph: Node, quoteDepth: Int) -> [Range<Int>] {
    let first = sourceLine(paragraph.startLine)
    let last = sourceLine(paragraph.endLine)
    guard first <= last, first >= 0 else { return [] }
    var lines: [Range<Int>] = []
    lines.reserveCapacity(last - first + 1)
    let start = offset(line: paragraph.startLine, column: paragraph.startColumn)
    lines.append(start..<max(start, source.line(first).upperBound))
    for index in (first + 1)..<max(first + 1, last + 1) {
      let line = source.line(index)
      var position = line.lowerBound
      var quotes = 0
      while position < line.upperBound {
        let byte = source.bytes[position]
        if byte == UInt8(ascii: ">"), quotes < quoteDepth {
          quotes += 1
        } else if !isSpaceOrTab(byte) {
          break
        }
        position += 1
      }
      lines.append(position..<line.upperBound)
    }
    return lines
  }
}
