import Checking
import Diagnostics
import Markdown
import SiteModel

/// A stretch of a page's text that is read for numbers: a paragraph, heading or cell, a title, an
/// alternative text.
struct ProsePassage {
  var place: ProseNumber.Place
  /// As plain words.
  var text: String
  /// Its bytes in the file.
  var source: Range<Int>
  /// The marks in it; their `textRange` is one of `text`.
  var marks: [Mark] = []
  var isQuote = false
  var cell: ProseNumber.Cell?
  /// What a cell's row and head say beside it.
  var surroundings = ""
  /// The marks of those, which cite for the cell.
  var citedAround: [Mark] = []

  /// A longer text is no prose that anybody wrote.
  static let longest = 50_000
}

extension ProsePassage {
  /// All passages of a page, in the order of the file as far as it has one.
  ///
  /// - Parameters:
  ///   - body: the page's Markdown, with the plain words of each block that is no code, in order.
  static func all(
    of page: ParsedPage, body: ParsedMarkdown, texts: [String], bytes: [UInt8]
  ) -> [ProsePassage] {
    var passages = [whole(page.title, .title)].compactMap(\.self)
    if let summary = page.summary.flatMap({ whole($0, .summary) }) { passages.append(summary) }
    for chart in page.data.charts {
      let words = [chart.text.title, chart.text.subtitle, chart.text.remark] + chart.text.notes
      passages += words.compactMap { $0.flatMap { whole($0, .caption) } }
    }
    var marks = Dictionary(grouping: body.marks, by: \.block)
    let alternatives = alternativeTexts(of: body, path: page.path, bytes)
    var tables = TablePassages(bytes: bytes)
    let blocks = body.blocks.indices.filter { body.blocks[$0].kind != .code }
    for (index, text) in zip(blocks, texts) {
      let block = body.blocks[index]
      let own = marks.removeValue(forKey: index) ?? []
      passages += alternatives[index] ?? []
      var passage = ProsePassage(
        place: block.kind.place, text: text, source: block.source, marks: own,
        isQuote: block.kind == .quote)
      if block.kind == .cell { tables.place(&passage) } else { tables.end() }
      passages.append(passage)
    }
    tables.describe(&passages)
    return passages.filter { !$0.text.isEmpty && $0.text.utf8.count <= longest }
  }

  private static func whole(_ text: ParsedMarkdown, _ place: ProseNumber.Place) -> ProsePassage? {
    guard let block = text.blocks.first else { return nil }
    return ProsePassage(
      place: place, text: block.text, source: block.source,
      marks: text.marks.filter { $0.block == 0 })
  }

  /// The words of images, which are no part of their block's text, by the number of the block.
  private static func alternativeTexts(
    of body: ParsedMarkdown, path: String, _ bytes: [UInt8]
  ) -> [Int: [ProsePassage]] {
    bytes.withUnsafeBufferPointer { buffer -> [Int: [ProsePassage]] in
      var places = MarkLocator(body, path: path, bytes: buffer)
      var texts: [Int: [ProsePassage]] = [:]
      for mark in body.marks where mark.isImage && !mark.text.isEmpty {
        let place = places.locate(mark)
        // What its file has in other letters cannot be placed.
        guard place.start <= place.end, place.end <= bytes.count,
          mark.text.utf8.elementsEqual(bytes[place.start..<place.end])
        else { continue }
        texts[mark.block, default: []].append(
          ProsePassage(
            place: .alternativeText, text: mark.text, source: place.start..<place.end))
      }
      return texts
    }
  }
}

extension Mark {
  fileprivate var isImage: Bool {
    switch kind {
    case .image, .figure, .sparkline: true
    default: false
    }
  }
}

extension TextBlock.Kind {
  fileprivate var place: ProseNumber.Place {
    switch self {
    case .heading: .heading
    case .cell: .cell
    case .paragraph, .quote, .code: .paragraph
    }
  }
}

/// Finds out which cell stands in which row and column, from where it stands in the file.
private struct TablePassages {
  let bytes: [UInt8]
  private var table = -1
  private var isOpen = false
  /// The line of the last cell.
  private var line: TableLine
  private var row = -1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    line = TableLine(bytes, start: 0)
  }

  mutating func end() { isOpen = false }

  mutating func place(_ passage: inout ProsePassage) {
    let place = passage.source.lowerBound
    let start = lineStart(place)
    let isSameLine = start == line.start && place >= line.end
    if !isSameLine { line = TableLine(bytes, start: start) }
    if line.isCaption {
      passage.place = .caption
      // The words of a caption come before those of its table.
      if isOpen, row >= 0 { isOpen = false }
      if !isOpen { open() }
      passage.cell = ProseNumber.Cell(table: table, row: -1, column: -1, isTotal: false)
      return
    }
    if !isOpen { open() }
    if row < 0 || !isSameLine { row += 1 }
    passage.cell = ProseNumber.Cell(
      table: table, row: row, column: line.column(at: place, in: bytes), isTotal: false)
  }

  private mutating func open() {
    table += 1
    isOpen = true
    row = -1
  }

  /// Goes back no further than to the cell before it on the line.
  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      if start == line.end { return line.start }
      start -= 1
    }
    return start
  }

  /// Gives each cell the words of its head, its row and its caption.
  func describe(_ passages: inout [ProsePassage]) {
    struct Key: Hashable { var table: Int, row: Int, column: Int }
    var texts: [Key: ProsePassage] = [:]
    for passage in passages {
      if let cell = passage.cell {
        texts[Key(table: cell.table, row: cell.row, column: cell.column)] = passage
      }
    }
    for index in passages.indices {
      guard let cell = passages[index].cell, cell.row >= 0 else { continue }
      let label = texts[Key(table: cell.table, row: cell.row, column: 0)]
      let head = texts[Key(table: cell.table, row: 0, column: cell.column)]
      let caption = texts[Key(table: cell.table, row: -1, column: -1)]
      let isTotal = cell.row > 1 && label.map { Self.isTotal($0.text) } ?? false
      passages[index].cell?.isTotal = isTotal
      let others = [cell.column > 0 ? label : nil, cell.row > 0 ? head : nil, caption]
        .filter { ($0?.text.utf8.count ?? 0) <= Self.longestLabel }
      passages[index].surroundings = others.compactMap { $0?.text }.joined(separator: " · ")
      passages[index].citedAround = others.flatMap { $0?.marks ?? [] }
    }
  }

  /// In bytes. All cells of a row or column have its label, so that a longer text is kept by none.
  private static let longestLabel = 2_000

  private static func isTotal(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }
    guard let first = words.first else { return false }
    return ["total", "all", "sum", "together", "overall", "altogether"].contains(String(first))
      || words.last == "total"
  }
}

/// A line of a table, as far as it has been read.
private struct TableLine {
  let start: Int
  private(set) var end: Int
  let isCaption: Bool
  private var column = -1
  private var hasText = false

  init(_ bytes: [UInt8], start: Int) {
    self.start = start
    end = start
    isCaption = bytes[start...].trimmedStart.starts(with: "Table:".utf8)
  }

  /// Reads on to where a cell's words begin, and tells its column.
  mutating func column(at place: Int, in bytes: [UInt8]) -> Int {
    while end < place {
      if bytes[end] == UInt8(ascii: "|"), end == start || bytes[end - 1] != 0x5C {
        column += 1
        if column == 0 { hasText = !bytes[start..<end].trimmedStart.isEmpty }
      }
      end += 1
    }
    // A line may begin without a pipe.
    return hasText || column < 0 ? column + 1 : column
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedStart: ArraySlice<UInt8> {
    drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }
}
