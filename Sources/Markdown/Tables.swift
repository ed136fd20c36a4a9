import Diagnostics
import CCmark

/// The tables of a page with their cells parsed.
///
/// libcmark reads a table as a paragraph. All cells of a page are parsed in one second parse, each
/// as a heading, which holds inlines only.
struct Tables {
  struct Table {
    let source: TableSource
    /// The lines over the header, where a paragraph goes before the table.
    var leading: Node?
    /// The cells that had to be parsed; nil for plain text, see `isPlainText`.
    var header: [Node?]
    var rows: [[Node?]]
    /// The caption that is the table's last line.
    var caption: Node?
  }

  private(set) var tables: [OpaquePointer: Table] = [:]
  /// Paragraphs that were meant as a table and are none.
  private(set) var mismatches: [OpaquePointer: TableSource.WidthMismatch] = [:]

  var isEmpty: Bool { tables.isEmpty && mismatches.isEmpty }

  init() {}

  /// Inside an arena that outlives the value.
  init(in root: Node, _ fed: FedText, _ references: References, smart: Bool, validate: Bool) {
    var feed = CellFeed(fed.source, preface: references)
    var quoteDepth = QuoteDepth()
    var found: [(paragraph: Node, source: TableSource)] = []
    root.visitDescendants { node in
      guard node.kind == CMARK_NODE_PARAGRAPH else { return node.kind != CMARK_NODE_HEADING }
      guard node.startLine < node.endLine, holdsPipe(node, fed) else { return false }
      let lines = fed.lines(of: node, quoteDepth: quoteDepth.of(node))
      switch TableSource.read(fed.source, lines: lines) {
      case .table(let table):
        feed.add(table)
        found.append((node, table))
      case .mismatch(let mismatch): mismatches[node.pointer] = mismatch
      case .none: break
      }
      return false
    }
    guard !found.isEmpty else { return }
    feed.addDefinitions(outside: codeRanges(in: root, fed))
    var nodes = feed.parse(smart: smart, validate: validate)[...]
    for (paragraph, table) in found {
      func cells(_ ranges: [Range<Int>]) -> [Node?] {
        ranges.prefix(table.width).map { range in
          isPlainText(fed.source.bytes.slice(range)) ? nil : nodes.popFirst() ?? nil
        }
      }
      tables[paragraph.pointer] = Table(
        source: table, leading: table.leadingLines.isEmpty ? nil : nodes.popFirst() ?? nil,
        header: cells(table.header), rows: table.rows.map(cells),
        caption: table.caption == nil ? nil : nodes.popFirst() ?? nil)
    }
  }

  subscript(paragraph: Node) -> Table? { tables[paragraph.pointer] }
}

private func holdsPipe(_ paragraph: Node, _ fed: FedText) -> Bool {
  fed.source.bytes.first(UInt8(ascii: "|"), in: fed.range(of: paragraph)) != nil
}

/// How many quotes a block lies in. Neighbours share their parent, so the last answer is kept.
private struct QuoteDepth {
  private var parent: Node?
  private var depth = 0

  mutating func of(_ block: Node) -> Int {
    let parent = block.parent
    guard parent != self.parent else { return depth }
    self.parent = parent
    depth = 0
    var ancestor = parent
    while let node = ancestor {
      if node.kind == CMARK_NODE_BLOCK_QUOTE { depth += 1 }
      ancestor = node.parent
    }
    return depth
  }
}

/// The file's bytes that are code or raw HTML, in rising order.
func codeRanges(in root: Node, _ fed: FedText) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  root.visitDescendants { node in
    let kind = node.kind
    if kind == CMARK_NODE_CODE_BLOCK || kind == CMARK_NODE_HTML_BLOCK {
      ranges.append(fed.range(of: node))
    }
    return kind != CMARK_NODE_PARAGRAPH && kind != CMARK_NODE_HEADING
  }
  return ranges
}

/// Whether an offset lies in one of some rising ranges.
func isInside(_ ranges: [Range<Int>], _ offset: Int) -> Bool {
  let next = ranges.lowerBound { $0.upperBound <= offset }
  return next < ranges.count && ranges[next].contains(offset)
}
