/// Writes the text of the second parse: the cells of all tables, and what they may refer to.
struct CellFeed {
  private let source: SourceText
  private var text: [UInt8]
  private var line: Int
  /// The lines of all that was added, in order.
  private var places: [Int] = []

  init(_ source: SourceText, preface references: References) {
    self.source = source
    text = references.preface
    line = references.prefaceLines + 1
  }

  /// Adds the lines before a table, if there are any, and its cells that have to be parsed.
  mutating func add(_ table: TableSource) {
    if !table.leadingLines.isEmpty {
      places.append(line)
      addParagraph(table.leadingLines)
    }
    add(table.header[...])
    for row in table.rows { add(row.prefix(table.width)) }
    if let caption = table.caption { addHeading(caption) }
  }

  private mutating func add(_ cells: ArraySlice<Range<Int>>) {
    for cell in cells where !isPlainText(source.bytes.slice(cell)) { addHeading(cell) }
  }

  /// A heading holds inlines and nothing else.
  private mutating func addHeading(_ range: Range<Int>) {
    places.append(line)
    text.append(contentsOf: "# ".utf8)
    var index = range.lowerBound
    while index < range.upperBound {
      // In a table `\|` is a pipe, even inside a code span.
      if source.bytes.has("\\|", at: index) { index += 1 }
      text.append(source.bytes[index])
      index += 1
    }
    text.append(contentsOf: " #\n".utf8)
    line += 1
  }

  /// A line that is indented by four spaces goes on with a paragraph, whatever it begins with.
  private mutating func addParagraph(_ lines: [Range<Int>]) {
    for (index, range) in lines.enumerated() {
      if index > 0 { text.append(contentsOf: "    ".utf8) }
      text.append(contentsOf: source.bytes[range])
      text.append(lineFeed)
    }
    text.append(lineFeed)
    line += lines.count + 1
  }

  /// Adds whatever could be a link reference definition, since libcmark keeps those of the page to
  /// itself: paragraphs that begin with `[`, and what is none of it is parsed and not used.
  mutating func addDefinitions(outside code: [Range<Int>]) {
    guard let colon = firstLabelEnd() else { return }
    var index = source.lineIndex(of: colon)
    // A label may have begun on an earlier line.
    while index > 0, !isBlank(index - 1) { index -= 1 }
    while index < source.lineStarts.count {
      let content = content(of: index)
      let isOurs =
        source.bytes.has("[@", at: content.lowerBound)
        || source.bytes.has("[^", at: content.lowerBound)
      guard source.bytes.has("[", at: content.lowerBound), !isOurs,
        !isInside(code, content.lowerBound)
      else {
        index += 1
        continue
      }
      var lines = [content]
      index += 1
      while index < source.lineStarts.count, !isBlank(index) {
        lines.append(self.content(of: index))
        index += 1
      }
      addParagraph(lines)
    }
  }

  private func firstLabelEnd() -> Int? {
    var position = source.body.lowerBound
    while let bracket = source.bytes.first(
      UInt8(ascii: "]"), in: position..<source.body.upperBound)
    {
      if source.bytes.has("]:", at: bracket) { return bracket }
      position = bracket + 1
    }
    return nil
  }

  /// A line without white space, `>` and list markers in front.
  private func content(of index: Int) -> Range<Int> {
    let line = source.line(index)
    let start = source.bytes[line].firstIndex { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "*"):
        false
      default: true
      }
    }
    return (start ?? line.upperBound)..<line.upperBound
  }

  private func isBlank(_ index: Int) -> Bool { content(of: index).isEmpty }

  /// A node for each thing that was added, in order; nil for lines that were all definitions.
  func parse(smart: Bool, validate: Bool) -> [Node?] {
    let root = commonMarkTree(smart: smart, validate: validate) { $0(text) }
    var block = root?.firstChild
    return places.map { line in
      while let node = block, node.startLine < line { block = node.next }
      return block?.startLine == line ? block : nil
    }
  }
}
