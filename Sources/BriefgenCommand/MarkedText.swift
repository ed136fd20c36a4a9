import Diagnostics
import Quantities

/// The lines of a text that hold quantities or periods, with marks under these and what they mean.
///
///     1 | Attackers took more than $50 million in 2021.
///       |                ^~~~~~~~~~~~~~~~~~~~~ ^~~~~~~
///       = more than $50 million: more than $50,000,000, no upper limit
///       = in 2021: the period 2021
struct MarkedText {
  /// How wide the shown lines may be, in columns.
  let columns: Int
  let style: TextStyler

  /// - Parameters:
  ///   - bytes: the text, of one line or more.
  ///   - firstLine: the number of its first line.
  func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mentions: [QuantityMention], firstLine: Int,
    into output: inout [UInt8]
  ) {
    guard !mentions.isEmpty else { return }
    var text = shownText(bytes)
    text.withUTF8 { text in
      var number = firstLine
      var start = 0
      var next = 0
      for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
        // Mentions stand in the order of the text, so each line starts where the last one stopped.
        while next < mentions.count, mentions[next].range.upperBound <= start { next += 1 }
        let here = mentions[next...].prefix { $0.range.lowerBound <= line.endIndex }
        if !here.isEmpty { write(line, of: text, number, here, mentions, into: &output) }
        start = line.endIndex + 1
        number += 1
      }
    }
  }

  /// One line with its mentions.
  private func write(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, of text: UnsafeBufferPointer<UInt8>, _ number: Int,
    _ here: ArraySlice<QuantityMention>, _ all: [QuantityMention], into output: inout [UInt8]
  ) {
    let label = "\(number)"
    let gutter = String(repeating: " ", count: label.utf8.count)
    let shown = line.last == 0x0D ? line.dropLast() : line
    let cells = Self.cells(of: shown)
    var ahead = here
    for (index, row) in rows(of: cells, gutter: label.utf8.count).enumerated() {
      // A row looks at its own mentions alone, or a long line would be searched again and again.
      while let first = ahead.first, first.range.upperBound <= row.first?.bytes.lowerBound ?? 0 {
        ahead.removeFirst()
      }
      output += "\(style(index == 0 ? label : gutter, .dim)) | ".utf8
      write(row, of: text, into: &output)
      let marks = marks(of: ahead.lazy.map(\.range), below: row)
      if !marks.isEmpty { output += "\(gutter) | \(style(marks, .bold, .green))\n".utf8 }
    }
    for mention in here where mention.range.upperBound <= line.endIndex {
      let words = style(Self.words(of: mention, in: text), .bold)
      output += "\(gutter) = \(words): \(meaning(of: mention, all, text))\n".utf8
    }
  }

  // MARK: Rows

  /// A character as a terminal shows it, with its place in the text.
  private struct Cell {
    var bytes: Range<Int>
    var width: Int
    /// What is shown, where it is ASCII that can be seen; else 0.
    var plain: UInt8
  }

  private static func cells(of line: Slice<UnsafeBufferPointer<UInt8>>) -> [Cell] {
    // Most text is plain, and needs no look at Unicode's tables.
    if line.allSatisfy({ plain($0) != nil }) {
      return line.indices.map {
        Cell(bytes: $0..<$0 + 1, width: 1, plain: plain(line[$0]) ?? 0)
      }
    }
    var end = line.startIndex
    return String(decoding: line, as: UTF8.self).map { character in
      let start = end
      end += character.utf8.count
      let plain = character.asciiValue.flatMap(plain)
      return Cell(
        bytes: start..<end, width: plain == nil ? displayWidth(of: String(character)) : 1,
        plain: plain ?? 0)
    }
  }

  /// What is shown of an ASCII character that can be seen, or of a tab.
  private static func plain(_ byte: UInt8) -> UInt8? {
    if byte == UInt8(ascii: "\t") { return UInt8(ascii: " ") }
    return (0x20..<0x7F).contains(byte) ? byte : nil
  }

  /// A line cut into pieces that fit, at spaces where there are any.
  private func rows(of cells: [Cell], gutter: Int) -> [ArraySlice<Cell>] {
    let width = columns - gutter - 3
    var rows: [ArraySlice<Cell>] = []
    var (rowStart, lastSpace, used) = (0, 0, 0)
    for index in cells.indices {
      if used + cells[index].width > width {
        let cut = lastSpace > rowStart ? lastSpace : index
        rows.append(cells[rowStart..<cut])
        rowStart = cut
        used = cells[cut..<index].reduce(0) { $0 + $1.width }
      }
      used += cells[index].width
      if cells[index].plain == UInt8(ascii: " ") { lastSpace = index + 1 }
    }
    rows.append(cells[rowStart...])
    return rows
  }

  private func write(
    _ row: ArraySlice<Cell>, of text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) {
    let start = output.count
    for cell in row {
      if cell.plain != 0 {
        output.append(cell.plain)
      } else {
        output += terminalText(String(decoding: text[cell.bytes], as: UTF8.self)).utf8
      }
    }
    while output.count > start, output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(0x0A)
  }

  /// Marks below what ranges of the text cover in a row: `^~~~`.
  private func marks(
    of ranges: some Collection<Range<Int>>, below row: ArraySlice<Cell>
  ) -> String {
    var marks: [UInt8] = []
    var ranges = ranges.makeIterator()
    var range = ranges.next()
    for cell in row {
      let place = cell.bytes.lowerBound
      while let passed = range, passed.upperBound <= place { range = ranges.next() }
      let isMarked = range?.contains(place) ?? false
      let isStart = range?.lowerBound == place
      if isMarked { marks.append(UInt8(ascii: isStart ? "^" : "~")) }
      let mark = UInt8(ascii: isMarked ? "~" : " ")
      let count = isMarked ? max(0, cell.width - 1) : cell.width
      marks.append(contentsOf: repeatElement(mark, count: count))
    }
    while marks.last == UInt8(ascii: " ") { marks.removeLast() }
    return String(decoding: marks, as: UTF8.self)
  }

  // MARK: Meanings

  private static func words(
    of mention: QuantityMention, in text: UnsafeBufferPointer<UInt8>
  ) -> String {
    let bytes = text[mention.range]
    let words = String(decoding: bytes, as: UTF8.self)
    // Most have single spaces, and need no look at Unicode's tables.
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain, !zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) {
      return words
    }
    return terminalText(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private func meaning(
    of mention: QuantityMention, _ all: [QuantityMention], _ text: UnsafeBufferPointer<UInt8>
  ) -> String {
    switch mention.content {
    case .period(let period): return Self.meaning(of: period)
    case .quantity(let quantity):
      var meaning = QuantityFormat().precise(quantity)
      if let period = quantity.period { meaning += "; " + Self.meaning(of: period) }
      if let original = mention.conversionOf, all.indices.contains(original) {
        meaning += "; restates '\(Self.words(of: all[original], in: text))'"
      }
      return meaning
    }
  }

  private static func meaning(of period: Period) -> String {
    let words = period.words
    return words == period.edtf
      ? "the period \(words)" : "the period \(period.edtf), which is \(words)"
  }
}
