import CCmark
import Diagnostics
import Markup

/// Turns Markdown into HTML with slots, and the extract that the site needs.
///
/// One parse by libcmark and one walk over its tree, on the calling thread and in its arena: a page
/// is parsed, rendered and forgotten before `parse` returns. Any bytes are a Markdown text; what is
/// wrong with them is in the diagnostics.
public struct MarkdownParser: Sendable {
  public var options: MarkdownOptions

  public init(options: MarkdownOptions = MarkdownOptions()) { self.options = options }

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - path: the file as the editor knows it, for diagnostics.
  ///   - bytes: the whole file. What is not UTF-8, and every zero byte, becomes U+FFFD.
  ///   - body: the Markdown in it, after the front matter.
  ///   - prose: called with the plain words of each paragraph, heading and cell, in order: for the
  ///     statistics of the text. Numbers that are filled in later are not among them.
  public func parse(
    path: String, bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>,
    prose: (TextBlock.Kind, UnsafeBufferPointer<UInt8>) -> Void = { _, _ in }
  ) -> ParsedMarkdown {
    let source = SourceText(path: path, bytes: bytes, body: body)
    if takesTooLong(source) { return refuse(source) }
    let prescan = Prescan(source, extensions: options.extensions)
    return withArena {
      var references = References(source, prescan)
      guard var root = parseTree(source, references, prescan) else { return ParsedMarkdown() }
      // Footnotes in code are found to be none only now; each time there are fewer.
      while !connectFootnotes(&references, in: root) {
        guard let again = parseTree(source, references, prescan) else { return ParsedMarkdown() }
        root = again
      }
      let fed = FedText(source, references)
      if !references.strayDefinitions.isEmpty {
        references.dropStrays(in: codeRanges(in: root, fed))
      }
      let tables =
        prescan.hasTables
        ? Tables(
          in: root, fed, references, smart: options.smartPunctuation,
          validate: !prescan.isValidUTF8) : Tables()
      var renderer = PageRenderer(
        options: options, prescan: prescan, fed: fed, references: references, tables: tables)
      renderer.walk(root)
      renderer.writeFootnotes()
      renderer.reportFootnotes()
      return renderer.finish(prose: prose)
    }
  }

  /// Parses a title, summary or label: inlines only, without an element around them.
  ///
  /// - Parameter range: where the text stands in the file, quotes of YAML included. Diagnostics
  ///   point into it where the text stands there as it is, otherwise at all of it.
  public func parseInline(
    path: String, text: String, range: Range<Int>,
    prose: (TextBlock.Kind, UnsafeBufferPointer<UInt8>) -> Void = { _, _ in }
  ) -> ParsedMarkdown {
    let bytes = Array(text.utf8)
    var parsed = bytes.withUnsafeBufferPointer { bytes in
      guard !isPlainInline(bytes) else { return plain(bytes, prose) }
      return parseInline(SourceText(path: path, bytes: bytes, body: 0..<bytes.count), prose)
    }
    let quote = range.count == bytes.count + 2 ? 1 : 0
    let isPlain = range.count == bytes.count + 2 * quote
    func place(_ place: Range<Int>) -> Range<Int> {
      guard isPlain else { return range }
      let start = range.lowerBound + quote
      return (start + place.lowerBound)..<(start + place.upperBound)
    }
    for index in parsed.blocks.indices {
      parsed.blocks[index].source = place(parsed.blocks[index].source)
    }
    for index in parsed.diagnostics.indices {
      guard let found = parsed.diagnostics[index].range else { continue }
      let moved = place(found.start..<found.end)
      parsed.diagnostics[index].range = SourceRange(
        path: path, start: moved.lowerBound, end: moved.upperBound)
    }
    return parsed
  }

  private func plain(
    _ text: UnsafeBufferPointer<UInt8>,
    _ prose: (TextBlock.Kind, UnsafeBufferPointer<UInt8>) -> Void
  ) -> ParsedMarkdown {
    var parsed = ParsedMarkdown()
    parsed.bytes = Array(text)
    parsed.blocks = [TextBlock(kind: .heading, text: "", source: text.indices)]
    prose(.heading, text)
    return parsed
  }

  private func parseInline(
    _ source: SourceText, _ prose: (TextBlock.Kind, UnsafeBufferPointer<UInt8>) -> Void
  ) -> ParsedMarkdown {
    if takesTooLong(source) { return refuse(source) }
    let prescan = Prescan(source, extensions: options.extensions)
    let references = References(source, prescan, footnotes: false)
    return withArena {
      let root = commonMarkTree(smart: options.smartPunctuation, validate: !prescan.isValidUTF8) {
        $0(references.preface)
        // A heading holds inlines and nothing else.
        $0("# ")
        $0(source.bytes.map { isLineEnd($0) ? UInt8(ascii: " ") : $0 })
        $0(" #\n")
      }
      var renderer = PageRenderer(
        options: options, prescan: prescan, fed: FedText(source, references),
        references: references, tables: Tables())
      if let heading = root?.lastChild, heading.kind == CMARK_NODE_HEADING {
        renderer.writeInline(heading, source.body)
      }
      return renderer.finish(prose: prose)
    }
  }

  private func parseTree(
    _ source: SourceText, _ references: References, _ prescan: Prescan
  ) -> Node? {
    let root = commonMarkTree(smart: options.smartPunctuation, validate: !prescan.isValidUTF8) {
      feed in
      feed(references.preface)
      var position = source.body.lowerBound
      // libcmark drops a byte order mark itself, so where there were two it is given both.
      if references.preface.isEmpty, source.startsWithByteOrderMark { position -= 3 }
      for definition in references.definitions {
        feed(source.bytes.slice(position..<definition.start))
        feed(definition.isEmptyLine ? "1)" : FootnoteDefinition.marker)
        position = definition.text
      }
      feed(source.bytes.slice(position..<source.body.upperBound))
    }
    // A definition that libcmark did not take for one would be shown.
    while let first = root?.firstChild, first.startLine <= references.prefaceLines {
      first.unlink()
    }
    return root
  }

  /// A text that would take too long is shown as it is.
  private func refuse(_ source: SourceText) -> ParsedMarkdown {
    var html = HTMLWriter(capacity: source.body.count + 64)
    html.raw("<pre>")
    html.text(source.bytes.slice(source.body))
    html.raw("</pre>\n")
    var parsed = ParsedMarkdown()
    parsed.bytes = html.bytes
    parsed.diagnostics = [
      Diagnostic(
        Rule.tooDeep.id, "lists or images nest too deeply to be read in good time",
        at: source.range(source.body.lowerBound..<source.line(0).upperBound),
        helps: ["look for a line with very many list markers or '!['"])
    ]
    return parsed
  }
}
