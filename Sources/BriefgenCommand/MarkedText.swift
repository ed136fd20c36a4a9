import Diagnostics
import Quantities

/// The lines of a text that hold quantities or periods, with marks under these and what they mean.
///
///     1 | Attackers took more than $50 million in 2021.
///       |                ^~~~~~~~~~~~~~~~~~~~~ ^~~~~~~
///       = more than $50 million: above 50,000,000 USD, no upper bound
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
    let text = shownText(bytes)
    var number = firstLine
    var start = 0
    var next = 0
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + bytes.count
      let line = Substring(bytes.last == 0x0D ? bytes.dropLast() : bytes)
      // Mentions stand in the order of the text, so each line starts where the last one stopped.
      while next < mentions.count, mentions[next].range.upperBound <= start { next += 1 }
      let here = mentions[next...].prefix { $0.range.lowerBound <= end }
      if !here.isEmpty {
        let rows = rows(of: line, from: start, gutter: "\(number)".count)
        var ahead = here
        for (index, row) in rows.enumerated() {
          // A row looks at its own mentions alone, or a long line would be searched again and again.
          while let first = ahead.first, first.range.upperBound <= row.first?.offset ?? 0 {
            ahead.removeFirst()
          }
          write(row, number: index == 0 ? number : nil, of: number, ahead, into: &output)
        }
        let gutter = String(repeating: " ", count: "\(number)".count + 1)
        for mention in here where mention.range.upperBound <= end {
          let words = style(self.words(of: mention, in: text), .bold)
          output += "\(gutter)= \(words): \(meaning(of: mention, mentions, text))\n".utf8
        }
      }
      start = end + 1
      number += 1
    }
  }

  // MARK: Rows

  /// A character as a terminal shows it, with its place in the text.
  private struct Cell {
    var character: Character
    var width: Int
    var offset: Int

    /// ASCII that can be seen.
    var isPlain: Bool

    init(_ character: Character, at offset: Int) {
      self.offset = offset
      let shown = character == "\t" ? " " : character
      self.character = shown
      // Most text is plain, and needs no look at Unicode's tables.
      isPlain = shown.asciiValue.map { (0x20..<0x7F).contains($0) } ?? false
      width = isPlain ? 1 : displayWidth(of: String(shown))
    }
  }

  /// A line cut into pieces that fit, at spaces where there are any.
  private func rows(of line: Substring, from start: Int, gutter: Int) -> [ArraySlice<Cell>] {
    let width = columns - gutter - 3
    var cells: [Cell] = []
    cells.reserveCapacity(line.utf8.count)
    var offset = start
    for character in line {
      cells.append(Cell(character, at: offset))
      offset += character.utf8.count
    }
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
      if cells[index].character == " " { lastSpace = index + 1 }
    }
    rows.append(cells[rowStart...])
    return rows
  }

  private func write(
    _ row: ArraySlice<Cell>, number: Int?, of line: Int, _ mentions: ArraySlice<QuantityMention>,
    into output: inout [UInt8]
  ) {
    var shown = ""
    var marks = ""
    var remaining = mentions
    for cell in row {
      if cell.isPlain {
        shown.append(cell.character)
      } else {
        shown += terminalText(String(cell.character))
      }
      while let first = remaining.first, first.range.upperBound <= cell.offset {
        remaining.removeFirst()
      }
      if let first = remaining.first, first.range.contains(cell.offset) {
        marks += cell.offset == first.range.lowerBound ? "^" : "~"
        marks += String(repeating: "~", count: max(0, cell.width - 1))
      } else {
        marks += String(repeating: " ", count: cell.width)
      }
    }
    while shown.last == " " { shown.removeLast() }
    while marks.last == " " { marks.removeLast() }
    let digits = "\(line)".count
    let label = number.map { "\($0)" } ?? String(repeating: " ", count: digits)
    output += "\(style(label, .dim)) | \(shown)\n".utf8
    guard !marks.isEmpty else { return }
    output += "\(String(repeating: " ", count: digits)) | \(style(marks, .bold, .green))\n".utf8
  }

  // MARK: Meanings

  private func words(of mention: QuantityMention, in text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: mention.range.lowerBound)
    let end = bytes.index(start, offsetBy: mention.range.count)
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    return terminalText(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private func meaning(
    of mention: QuantityMention, _ all: [QuantityMention], _ text: String
  ) -> String {
    switch mention.content {
    case .period(let period): return Self.meaning(of: period)
    case .quantity(let quantity):
      var meaning = QuantityFormat().precise(quantity)
      if let period = quantity.period { meaning += "; " + Self.meaning(of: period) }
      if let original = mention.conversionOf, all.indices.contains(original) {
        meaning += "; restates '\(words(of: all[original], in: text))'"
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
