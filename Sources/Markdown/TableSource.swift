/// A pipe table (GitHub Flavored Markdown §4.10) as it stands in the lines of a paragraph.
struct TableSource {
  enum Alignment: UInt8 {
    case none, left, center, right
  }

  /// The lines of the paragraph that come before the header, without what leads each line.
  var leadingLines: [Range<Int>] = []
  var alignments: [Alignment]
  var header: [Range<Int>]
  var rows: [[Range<Int>]] = []
  /// A last line that begins with `Table:`; one that stands in a paragraph of its own is not here.
  var caption: Range<Int>?

  var width: Int { alignments.count }

  /// What keeps lines that were meant as a table from being one.
  struct WidthMismatch {
    var header: Int
    var delimiters: Int
    var line: Range<Int>
  }

  enum Reading {
    case table(TableSource)
    case mismatch(WidthMismatch)
    case none
  }

  /// Reads a paragraph's lines. A table begins with the line over the first delimiter row that has
  /// as many cells.
  static func read(_ source: SourceText, lines: [Range<Int>]) -> Reading {
    var mismatch: WidthMismatch?
    for index in lines.indices.dropFirst() {
      guard let alignments = delimiterRow(source, lines[index]) else { continue }
      let header = cells(source, lines[index - 1])
      guard header.count == alignments.count else {
        mismatch =
          mismatch
          ?? WidthMismatch(
            header: header.count, delimiters: alignments.count, line: lines[index])
        continue
      }
      var table = TableSource(alignments: alignments, header: header)
      table.leadingLines = Array(lines[..<(index - 1)])
      var body = lines[(index + 1)...]
      if let last = body.last, source.bytes.has(TableCaption.label, at: last.lowerBound) {
        table.caption = trimmed(source, last)
        body.removeLast()
      }
      table.rows = body.map { cells(source, $0) }
      return .table(table)
    }
    return mismatch.map { .mismatch($0) } ?? .none
  }

  /// The alignments that a delimiter row declares: `|:---|---:|`. Nil if the line is none.
  private static func delimiterRow(_ source: SourceText, _ line: Range<Int>) -> [Alignment]? {
    var hasPipe = false
    for byte in source.bytes[line] {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default: return nil
      }
    }
    guard hasPipe else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(source, line) {
      guard let alignment = alignment(source.bytes.slice(cell)) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(_ cell: UnsafeBufferPointer<UInt8>) -> Alignment? {
    let colon = UInt8(ascii: ":")
    let startsWithColon = cell.first == colon
    let endsWithColon = cell.count > 1 && cell.last == colon
    let dashes = cell.dropFirst(startsWithColon ? 1 : 0).dropLast(endsWithColon ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return switch (startsWithColon, endsWithColon) {
    case (false, false): Alignment.none
    case (true, false): .left
    case (true, true): .center
    case (false, true): .right
    }
  }

  /// Splits a row at each `|` that no backslash escapes; a pipe at either end makes no cell.
  private static func cells(_ source: SourceText, _ line: Range<Int>) -> [Range<Int>] {
    var line = trimmed(source, line)
    guard !line.isEmpty else { return [] }
    if source.bytes[line.lowerBound] == UInt8(ascii: "|") {
      line = (line.lowerBound + 1)..<line.upperBound
    }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      switch source.bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "|"):
        cells.append(trimmed(source, start..<index))
        start = index + 1
      default: break
      }
      index += 1
    }
    let last = trimmed(source, min(start, line.upperBound)..<line.upperBound)
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  private static func trimmed(_ source: SourceText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isSpaceOrTab(source.bytes[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, isSpaceOrTab(source.bytes[last]) {
      range = range.lowerBound..<last
    }
    return range
  }
}

/// Whether a cell's text means nothing but itself, as most numbers and names do, so that it needs
/// no parsing. Two dots or hyphens in a row may be punctuation to be set better.
func isPlainText(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
  var previous: UInt8 = 0
  for byte in cell {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
      UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "/"):
      break
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      if previous == byte { return false }
    default: return false
    }
    previous = byte
  }
  return true
}
