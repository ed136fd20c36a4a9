import Charts
import Checking
import Datasets
import Diagnostics
import Markdown
import SiteModel

/// Reads the datasets and charts that a page declares in its text.
struct PageDataReader {
  let body: ParsedMarkdown
  let path: String
  let bytes: [UInt8]
  private(set) var data = PageData()
  private(set) var diagnostics: [Diagnostic] = []
  private let lines: LineMap
  private let inline: (Located<String>) -> ParsedMarkdown

  /// - Parameter inline: reads the Markdown of a text without blocks.
  /// - Returns: nil where a page declares none, as most do.
  init?(
    _ body: ParsedMarkdown, path: String, bytes: [UInt8],
    inline: @escaping (Located<String>) -> ParsedMarkdown
  ) {
    guard !body.tables.isEmpty || body.marks.contains(where: { $0.kind.isBlock }) else {
      return nil
    }
    self.body = body
    self.path = path
    self.bytes = bytes
    lines = LineMap(bytes)
    self.inline = inline
    for table in body.tables { add(table) }
    for (index, mark) in body.marks.enumerated() {
      if case .block(let language) = mark.kind { add(mark, index, language) }
    }
    for mark in body.marks where mark.kind == .figure(scheme: "table") && !mark.text.isEmpty {
      addTitle(mark.text, to: FigureID(rawValue: mark.destination))
    }
  }

  /// What is placed by an image has the image's words for its title, as a table has its caption.
  private mutating func addTitle(_ title: String, to id: FigureID) {
    if let query = data.queries.firstIndex(where: { $0.id.value == id && $0.title == nil }) {
      data.queries[query].title = title
    }
    if let table = data.tables.firstIndex(where: { $0.id.value == id && $0.title == nil }) {
      data.tables[table].title = title
    }
  }

  // MARK: Blocks

  private mutating func add(_ mark: Mark, _ index: Int, _ language: String) {
    let head = BlockHead(
      mark, language: language, block: body.blocks[mark.block].source, path: path, bytes: bytes)
    let start = bytes.withUnsafeBufferPointer {
      body.locate(mark, .code(nil), path: path, bytes: $0).start
    }
    // The last line of a file may lack its end.
    let code = SourceRange(
      path: path, start: start, end: min(start + mark.text.utf8.count, bytes.count))
    guard mark.text.utf8.starts(with: bytes[code.start..<code.end]) else {
      diagnostics.append(DataBlockRule.indented(language, at: head.block))
      return
    }
    switch language {
    case "csv": addTable(mark, index, head, code)
    case "sql": addQuery(mark, index, head, code)
    case "table": addLayout(index, head, code)
    default: addChart(index, head, code)
    }
  }

  private mutating func addTable(
    _ mark: Mark, _ index: Int, _ head: BlockHead, _ code: SourceRange
  ) {
    guard let id = requiredName(head) else { return }
    let options = head.options(flags: ["hidden"], keys: ["source"], &diagnostics)
    data.tables.append(
      DeclaredTable(
        id: id, mark: index,
        content: .block(
          Array(mark.text.utf8), offset: code.start, line: lines.lineNumber(at: code.start)),
        sources: options.values.sources, isHidden: options.flags.contains("hidden")))
  }

  private mutating func addQuery(
    _ mark: Mark, _ index: Int, _ head: BlockHead, _ code: SourceRange
  ) {
    guard let id = requiredName(head) else { return }
    let options = head.options(keys: ["database", "source"], &diagnostics)
    data.queries.append(
      DeclaredQuery(
        id: id, mark: index, sql: Located(mark.text, at: code),
        database: options.values.first { $0.key == "database" }?.value,
        sources: options.values.sources))
  }

  private mutating func addChart(_ index: Int, _ head: BlockHead, _ code: SourceRange) {
    let known = diagnostics.count
    let name = newName(head, "chart", data.charts.map(\.name))
    guard diagnostics.count == known else { return }
    _ = head.options(&diagnostics)
    let chart = DeclaredChart.read(
      name: name, mark: index, path: path, bytes: bytes, code: code.start..<code.end,
      kind: head.language == "timeline" ? .timeline : nil, block: head.block,
      diagnostics: &diagnostics)
    guard var chart else { return }
    var problems: [Diagnostic] = []
    chart.text = chart.words.map { words in
      let text = inline(words)
      problems += text.diagnostics
      return text
    }
    diagnostics += problems
    data.charts.append(chart)
  }

  private mutating func addLayout(_ index: Int, _ head: BlockHead, _ code: SourceRange) {
    let known = diagnostics.count
    let name = newName(head, "table", data.layouts.map(\.name))
    guard diagnostics.count == known else { return }
    _ = head.options(&diagnostics)
    let table = TableBlock.read(
      name: name, mark: index, path: path, bytes: bytes, code: code.start..<code.end,
      block: head.block, diagnostics: &diagnostics)
    if let table { data.layouts.append(table) }
  }

  /// The name of a block that an image may place, which no other one has.
  private mutating func newName(
    _ head: BlockHead, _ kind: String, _ others: [Located<FigureID>?]
  ) -> Located<FigureID>? {
    guard let name = head.name(&diagnostics) else { return nil }
    if let first = others.first(where: { $0?.value == name.value })??.range {
      diagnostics.append(DataBlockRule.second(kind, name.value, at: name.range, first: first))
    }
    return name
  }

  private mutating func requiredName(_ head: BlockHead) -> Located<FigureID>? {
    if head.words.isEmpty {
      diagnostics.append(DataBlockRule.nameless(head.language, at: head.block))
    }
    return head.name(&diagnostics)
  }

  // MARK: Tables

  private mutating func add(_ table: CaptionedTable) {
    func place(_ range: Range<Int>) -> SourceRange {
      SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
    }
    guard let id = FigureID(stem: table.id) else {
      diagnostics.append(DataBlockRule.noIdentifier(table.id, at: place(table.idRange)))
      return
    }
    let computed = table.rows.joined().filter(\.isComputed)
    diagnostics += computed.map { DataBlockRule.computedCell(of: table.id, at: place($0.range)) }
    guard computed.isEmpty else { return }
    func cell(_ cell: CaptionedTable.Cell) -> TextTable.Cell {
      TextTable.Cell(cell.text, at: cell.range)
    }
    let rows = table.rows.map { row in
      let start = row.first?.range.lowerBound ?? table.source.lowerBound
      return TextTable.Row(
        cells: row.prefix(table.head.count).map(cell), line: lines.lineNumber(at: start),
        start: start)
    }
    let text = TextTable(head: table.head.map(cell), rows: rows)
    data.tables.append(
      DeclaredTable(
        id: Located(id, at: place(table.idRange)), mark: table.mark, content: .table(text),
        title: table.caption,
        sources: table.sources.map { Located(SourceID(rawValue: $0), at: place(table.idRange)) }))
  }
}

extension Mark.Kind {
  fileprivate var isBlock: Bool { if case .block = self { true } else { false } }
}
