import CCmark
import Markup

/// The caption under a table: `Table: Thefts by year {#thefts-by-year}`.
struct TableCaption {
  static let label: StaticString = "Table:"

  /// Holds the caption's inlines, without the label and the id.
  let node: Node
  /// Bytes of the file.
  let range: Range<Int>
  var id: Range<Int>?
}

extension TableSource {
  /// From the head to the end of the last row.
  var range: Range<Int> {
    let start = header.first?.lowerBound ?? 0
    let end = (rows.last(where: { !$0.isEmpty })?.last ?? header.last)?.upperBound ?? start
    return start..<max(start, end)
  }
}

extension PageRenderer {
  /// The caption of a table: its last line, or the paragraph behind it, which is taken out of the
  /// tree.
  func caption(of table: Tables.Table, _ paragraph: Node) -> TableCaption? {
    guard options.extensions else { return nil }
    if let node = table.caption, let range = table.source.caption {
      return read(node, range)
    }
    guard let next = paragraph.next, next.kind == CMARK_NODE_PARAGRAPH else { return nil }
    let caption = read(next, fed.range(of: next))
    if caption != nil { next.unlink() }
    return caption
  }

  /// Takes the label and the id out of a caption's words. Nil where it has no label.
  private func read(_ node: Node, _ range: Range<Int>) -> TableCaption? {
    guard let first = node.firstChild, first.kind == CMARK_NODE_TEXT,
      first.literal.has(TableCaption.label, at: 0)
    else { return nil }
    var caption = TableCaption(node: node, range: range)
    if let last = node.lastChild, last.kind == CMARK_NODE_TEXT,
      last.literal.last == UInt8(ascii: "}"), let start = Self.lastID(in: last.literal)
    {
      caption.id = idRange(in: range)
      last.keepFirst(last.literal[..<start].lastIndex { !isSpaceOrTab($0) }.map { $0 + 1 } ?? 0)
    }
    let label = TableCaption.label.utf8CodeUnitCount
    let words = first.literal.dropFirst(label).firstIndex { !isSpaceOrTab($0) }
    first.dropFirst(words ?? first.literal.count)
    return caption
  }

  /// Where the last `{#` begins.
  private static func lastID(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    text.indices.last { text.has("{#", at: $0) }
  }

  /// The bytes between the last `{#` of the caption's lines and the brace that closes it.
  private func idRange(in range: Range<Int>) -> Range<Int>? {
    guard let start = range.last(where: { source.bytes.has("{#", at: $0) }),
      let end = source.bytes.first(UInt8(ascii: "}"), in: start..<range.upperBound)
    else { return nil }
    return (start + 2)..<end
  }

  mutating func write(_ caption: TableCaption) {
    html.raw("<caption>")
    openBlock(.cell, caption.range)
    let marks = page.marks.count
    if prescan.hasStrikethrough { findStrikes(in: caption.node) }
    walk(caption.node)
    let cited = page.marks[marks...].filter {
      $0.kind == .citation || $0.kind == .link(scheme: "source")
    }
    let words = String(decoding: words[blockStart...], as: UTF8.self)
    captioned?.caption = words.last == " " ? String(words.dropLast()) : words
    captioned?.sources = cited.map(\.destination)
    closeBlock()
    html.raw("</caption>\n")
  }

  /// Remembers the words of the cell whose block is open.
  mutating func keepCell(_ range: Range<Int>, isHeader: Bool) {
    guard var captioned else { return }
    let isEmpty = range.isEmpty || marksBefore == nil
    let text = isEmpty ? "" : String(decoding: words[blockStart...], as: UTF8.self)
    let marks = page.marks[(marksBefore ?? page.marks.count)...]
    let cell = CaptionedTable.Cell(
      text: text, range: range,
      isComputed: marks.contains { $0.kind == .expression || $0.wantsComputedWords })
    if isHeader {
      captioned.head.append(cell)
    } else if let row = captioned.rows.indices.last {
      captioned.rows[row].append(cell)
    }
    self.captioned = captioned
  }

  /// Ends a table with an id: its mark stands behind it.
  mutating func finishCaptioned(_ id: Range<Int>) {
    guard var table = captioned else { return }
    captioned = nil
    table.idRange = id
    openBlock(.cell, id)
    table.mark = addMark(.table, table.id)
    page.tables.append(table)
    addSlot(table.mark, .whole)
    closeBlock()
    html.raw("\n")
  }
}

extension Mark {
  /// A link to a figure whose words the house style gives.
  fileprivate var wantsComputedWords: Bool {
    switch kind {
    case .link("fact"), .link("stat"): wantsWords
    default: false
    }
  }
}
