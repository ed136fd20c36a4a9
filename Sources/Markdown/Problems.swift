import Diagnostics

extension PageRenderer {
  /// A page that has this many problems is reported well enough.
  private static let mostDiagnostics = 200

  var canReport: Bool { page.diagnostics.count < Self.mostDiagnostics }

  mutating func report(
    _ rule: Rule, _ summary: String, at range: Range<Int>, help: String..., fix: Fix? = nil
  ) {
    guard canReport else { return }
    page.diagnostics.append(
      Diagnostic(
        rule.level.severity ?? .error, rule.id, summary, at: source.range(range), helps: help
      ).mended(by: fix))
  }

  /// The places of the open block's constructs.
  mutating func openPlaces() -> MarkPlaces? {
    guard let block = page.blocks.indices.last else { return nil }
    if let places, places.block == block { return places.all }
    let all = MarkPlaces(source, block: page.blocks[block].source)
    places = (block, all)
    return all
  }

  mutating func place(_ key: MarkPlaces.Key, _ ordinal: Int) -> MarkPlaces.Place {
    let block = page.blocks.last?.source ?? 0..<0
    return openPlaces()?.place(key, ordinal)
      ?? MarkPlaces.Place(whole: block, words: block, destination: 0..<0)
  }

  // MARK: Code

  /// A computation whose space was forgotten, so that its formula would be shown to readers.
  mutating func reportCodeWithoutSpace(_ code: String) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .code, text: code)
    report(
      .expressionSpace, "'\(shown(code))' is shown as it stands, and not computed",
      at: place(key, nextOrdinal(key)).whole,
      help: "a computation begins with '= ': write '= \(shown(String(code.dropFirst())))'")
  }

  // MARK: Blocks

  mutating func reportTableMismatch(_ mismatch: TableSource.WidthMismatch) {
    report(
      .tableShape,
      "the header has \(cells(mismatch.header)), but the line under it "
        + "\(cells(mismatch.delimiters)), so this is no table",
      at: mismatch.line, help: "give both the same number of cells")
  }

  mutating func reportExcessCells(_ ranges: [Range<Int>], width: Int) {
    guard let last = ranges.last, ranges.count > width else { return }
    report(
      .tableCells, "this row has \(cells(ranges.count)), but the table's header \(cells(width))",
      at: ranges[width].lowerBound..<last.upperBound,
      help: "write '\\|' for a pipe that is part of the text")
  }

  mutating func reportNoCallout(_ name: String, at paragraph: Range<Int>) {
    let end = min(paragraph.lowerBound + name.utf8.count + 3, paragraph.upperBound)
    let isKnown = Callout(rawValue: name.lowercased()) != nil
    report(
      .calloutUnknown,
      isKnown
        ? "'[!\(shown(name))]' is followed by text, so this is a quote and no call-out"
        : "'[!\(shown(name))]' is no kind of call-out", at: paragraph.lowerBound..<end,
      help: calloutHelp(name))
  }

  mutating func reportRawHTML(_ html: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
    report(
      .rawHTML,
      html.has("<!--", at: 0)
        ? "this comment is shown to readers" : "raw HTML is shown to readers as text",
      at: range,
      help: "write it in Markdown, or allow HTML with 'markdown: {raw-html: true}' in site.yaml")
  }

  mutating func reportRawInline(_ html: UnsafeBufferPointer<UInt8>, isSilent: Bool) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .html, text: "")
    let ordinal = nextOrdinal(key)
    if !isSilent { reportRawHTML(html, at: place(key, ordinal).whole) }
  }
}

extension SourceText {
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: bytes.lowerBound, end: bytes.upperBound)
  }
}
