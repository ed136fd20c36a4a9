import Markdown

/// A pipe table of a page, by what stands in its cells.
struct PipeTable {
  /// The header is the first.
  var rows: [[ReviewedBlock]]

  /// The tables of a page: cells on lines that follow each other, at most with the line of hyphens
  /// between them.
  static func all(in page: ReviewedPage) -> [PipeTable] {
    var lines = LineCounter(page.bytes)
    var tables: [PipeTable] = []
    var last = -2
    for block in page.blocks where block.words.kind == .cell {
      let line = lines.line(of: block.words.source.lowerBound)
      let isHeader = tables.last?.rows.count == 1
      if line == last, let row = tables.last?.rows.indices.last {
        tables[tables.count - 1].rows[row].append(block)
      } else if line == last + 1 || line == last + 2 && isHeader {
        tables[tables.count - 1].rows.append([block])
      } else {
        tables.append(PipeTable(rows: [[block]]))
      }
      last = line
    }
    // A caption is read as a cell, too.
    return tables.filter { $0.rows.count > 2 && ($0.rows.first?.count ?? 0) > 1 }
  }
}

/// Counts the lines of a file forwards.
private struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(of offset: Int) -> Int {
    if offset < place { (place, line) = (0, 0) }
    while place < min(offset, bytes.count) {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    return line
  }
}
