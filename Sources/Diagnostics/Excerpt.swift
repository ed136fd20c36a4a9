/// One line of a file, with the columns of a range marked under it.
///
/// A line that is too wide is cut around the range, between words, with a `…` apart from them where
/// something is missing: an author may have written another. A range over several lines is marked to
/// the end of its first.
struct Excerpt {
  /// The number of the line, from 1.
  var line: Int
  /// The text as a terminal may show it: before the marks, over them, and behind. What is marked is
  /// empty where the range is, or where it begins behind the line.
  var before: String
  var marked: String
  var after: String
  /// Columns before the first mark, and the number of marks, at least one.
  var indent: Int
  var marks: Int

  /// - Parameter columns: how wide the text may be, `…` included.
  init(of range: SourceRange, in map: LineMap, columns: Int) {
    let place = min(max(range.start, 0), map.byteCount)
    line = map.lineNumber(at: place)
    let whole = map.textRange(ofLine: line)
    // A character has at most four bytes, so this is at least as much as can be shown.
    let near = (place - columns * 4)..<(place + columns * 4)
    let start = map.characterStart(at: near.clamped(to: whole).lowerBound)
    let end = map.characterStart(at: near.clamped(to: whole).upperBound)
    let cells = placedCells(map.text(start..<max(start, end)))

    // The marked cells; at the end of the line there is none, and the mark stands behind it.
    let first = cells.firstIndex { $0.end > place } ?? cells.endIndex
    let last = cells[first...].lastIndex { $0.start < range.end }
    let marked = first..<(last.map { $0 + 1 } ?? first)

    let total = cells.reduce(0) { $0 + $1.cell.width }
    var shown = cells.indices
    if total > columns || start > whole.lowerBound || end < whole.upperBound {
      shown = window(around: marked, in: cells, columns: columns - 4)
    }
    let cutBefore = start > whole.lowerBound || shown.lowerBound > cells.startIndex
    let cutAfter = end < whole.upperBound || shown.upperBound < cells.endIndex
    func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.cell.width } }

    func text(_ range: Range<Int>) -> String { cells[range].map(\.cell.text).joined() }

    // An empty range is a place before a character, however wide that is.
    let visible = place >= range.end ? first..<first : marked
    let low = visible.clamped(to: shown).lowerBound
    var high = visible.clamped(to: shown).upperBound
    if visible.upperBound > high { high = wordEnd(in: cells, low..<high) }
    let from = cutBefore ? wordStart(in: cells, shown.lowerBound..<low) : shown.lowerBound
    let upTo = cutAfter ? wordEnd(in: cells, high..<max(high, shown.upperBound)) : shown.upperBound
    before = (cutBefore ? "… " : "") + text(from..<low)
    self.marked = text(low..<high)
    after = text(high..<upTo) + (cutAfter ? " …" : "")
    indent = (cutBefore ? 2 : 0) + width(from..<low)
    marks = max(1, width(low..<high))
  }

  var text: String { before + marked + after }
}

/// A cell and the bytes that it shows.
private struct PlacedCell {
  var cell: DisplayCell
  var start: Int
  var end: Int
}

private func placedCells(_ bytes: ArraySlice<UInt8>) -> [PlacedCell] {
  let scalars = Array(RepairedScalars(bytes))
  var text = String.UnicodeScalarView()
  for (scalar, _) in scalars { text.append(scalar) }
  var lengths = scalars.makeIterator()
  var (column, offset) = (0, bytes.startIndex)
  return String(text).map { character in
    let start = offset
    for _ in character.unicodeScalars { offset += lengths.next()?.length ?? 0 }
    let cell = DisplayCell(character, column: column)
    column += cell.width
    return PlacedCell(cell: cell, start: start, end: offset)
  }
}

/// The cells to show: the marked ones, as far as three quarters of the columns reach, and as much
/// before as behind them.
private func window(
  around marked: Range<Int>, in cells: [PlacedCell], columns: Int
) -> Range<Int> {
  var (low, high) = (marked.lowerBound, marked.lowerBound)
  var used = 0
  while high < marked.upperBound, used + cells[high].cell.width <= columns * 3 / 4 {
    used += cells[high].cell.width
    high += 1
  }
  var (canGrowDown, canGrowUp) = (true, true)
  while canGrowDown || canGrowUp {
    canGrowDown = low > 0 && used + cells[low - 1].cell.width <= columns
    if canGrowDown {
      low -= 1
      used += cells[low].cell.width
    }
    canGrowUp = high < cells.count && used + cells[high].cell.width <= columns
    if canGrowUp {
      used += cells[high].cell.width
      high += 1
    }
  }
  return low..<high
}

/// Where the first whole word begins of cells that are cut before them; a word that is longer than
/// anyone writes is cut itself.
private func wordStart(in cells: [PlacedCell], _ range: Range<Int>) -> Int {
  guard range.lowerBound > 0, !cells[range.lowerBound - 1].isSpace else { return range.lowerBound }
  let space = cells[range].prefix(longestWord).firstIndex(where: \.isSpace)
  return space.map { $0 + 1 } ?? range.lowerBound
}

/// Where the last whole word ends of cells that are cut behind them.
private func wordEnd(in cells: [PlacedCell], _ range: Range<Int>) -> Int {
  var end = range.upperBound
  if end < cells.count, !cells[end].isSpace,
    let space = cells[range].suffix(longestWord).lastIndex(where: \.isSpace)
  {
    end = space
  }
  while end > range.lowerBound, cells[end - 1].isSpace { end -= 1 }
  return end
}

private let longestWord = 32

extension PlacedCell {
  fileprivate var isSpace: Bool { cell.text == " " }
}
