import CCmark
import Diagnostics

extension PageRenderer {
  /// A page that has this many problems is reported well enough.
  private static let mostDiagnostics = 200

  var canReport: Bool { page.diagnostics.count < Self.mostDiagnostics }

  mutating func report(
    _ rule: MarkdownRule, _ summary: String, at range: Range<Int>, help: String...
  ) {
    guard canReport else { return }
    page.diagnostics.append(
      Diagnostic(rule.severity, rule.id, summary, at: source.range(range), helps: help))
  }

  /// The places of the open block's constructs.
  private mutating func openPlaces() -> MarkPlaces? {
    guard let block = page.blocks.indices.last else { return nil }
    if let places, places.block == block { return places.all }
    let all = MarkPlaces(source, block: page.blocks[block].source)
    places = (block, all)
    return all
  }

  private mutating func place(_ key: MarkPlaces.Key, _ ordinal: Int) -> MarkPlaces.Place {
    let block = page.blocks.last?.source ?? 0..<0
    return openPlaces()?.place(key, ordinal)
      ?? MarkPlaces.Place(whole: block, words: block, destination: 0..<0)
  }

  // MARK: Links

  mutating func reportUnsafe(_ url: UnsafeBufferPointer<UInt8>, isImage: Bool) {
    guard canReport else { return }
    let address = String(decoding: url, as: UTF8.self)
    let key = MarkPlaces.Key(kind: isImage ? .image : .link, text: addressKey(url))
    let place = place(key, nextOrdinal(key))
    let thing = isImage ? "image" : "link"
    report(
      .unsafeLink, "the \(thing) goes to '\(shown(address))', \(whyUnsafe(address))",
      at: place.destination.isEmpty ? place.whole : place.destination,
      help: unsafeHelp(address, isImage: isImage))
  }

  mutating func reportEmptyLink(_ node: Node) {
    guard canReport else { return }
    let isImage = node.kind == CMARK_NODE_IMAGE
    let words = String(decoding: node.words(), as: UTF8.self)
    let key = MarkPlaces.Key(kind: isImage ? .image : .link, text: "")
    let place = place(key, nextOrdinal(key))
    report(
      .emptyLink, "the \(isImage ? "image" : "link") '\(shown(words))' has no address",
      at: place.whole, help: "write an address between the parentheses")
  }

  mutating func reportSpaceInMark(_ scheme: String, _ destination: String, _ ordinal: Int) {
    let key = MarkPlaces.Key(kind: .link, text: "\(scheme):\(destination)")
    let place = place(key, ordinal)
    let id = String(destination.filter { !$0.isWhitespace })
    report(
      .linkSpace, "there is a space in '\(scheme):\(shown(destination))'",
      at: place.destination.isEmpty ? place.whole : place.destination,
      help: "write '\(scheme):\(shown(id))'")
  }

  mutating func reportMarkInImage(_ node: Node) {
    let url = node.url
    let isCitation =
      url.first == References.citationMark || url.first == References.footnoteMark
    if case .mark = Address(url) {} else if !isCitation { return }
    let block = page.blocks.last?.source ?? 0..<0
    let image = openPlaces()?.constructs.first { $0.kind == .image && holdsMark($0.content) }
    report(
      .markInImage,
      "an alternative text is plain words, and this one holds a "
        + (isCitation ? "citation" : "link to '\(shown(String(decoding: url, as: UTF8.self)))'"),
      at: image?.content ?? block,
      help: "write the words themselves, and the link in the text beside the image")
  }

  private func holdsMark(_ range: Range<Int>) -> Bool {
    source.bytes[range].contains(UInt8(ascii: "["))
  }

  mutating func reportFigureInText(_ mark: Mark) {
    guard canReport, let key = MarkPlaces.Key(mark.kind, mark.destination) else { return }
    report(
      .figureInText, "the chart '\(shown(mark.destination))' stands in the middle of a paragraph",
      at: place(key, mark.ordinal).whole,
      help: "put it on a line of its own, with an empty line before and after it")
  }

  /// An autolink inside a link: libcmark nests the two, which HTML does not allow.
  mutating func reportNestedLink(_ url: UnsafeBufferPointer<UInt8>) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .link, text: addressKey(url))
    report(
      .linkInLink, "a link stands inside the words of another",
      at: place(key, nextOrdinal(key)).whole,
      help: "a link cannot stand inside a link: end one before the other")
  }

  // MARK: Citations and footnotes

  mutating func reportCitationRun(_ first: CitationSyntax, _ second: CitationSyntax) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .citation, text: first.references.first?.source ?? "")
    report(
      .citationRun,
      "'[\(shown(first.label))][\(shown(second.label))]' is one link in Markdown; both are cited",
      at: place(key, ordinals[key] ?? 0).whole,
      help: "write '[\(shown(first.label)); \(shown(second.label))]'")
  }

  mutating func reportCitationFault(_ fault: CitationSyntax.Fault, _ citation: CitationSyntax) {
    guard canReport else { return }
    let first = citation.references.first?.source
    let key = MarkPlaces.Key(kind: .citation, text: first ?? "")
    let place = place(key, first == nil ? nextOrdinal(key) : ordinals[key] ?? 0)
    switch fault {
    case .missingAt(let part):
      let id = part.drop { $0 == "@" || $0.isWhitespace }
      report(
        .citationSyntax,
        "'\(shown(part))' in the citation '[\(shown(citation.label))]' names no source",
        at: place.whole,
        help: id.isEmpty ? "write the source's id behind the @" : "write '@\(id)'")
    case .missingComma(let source, let locator):
      report(
        .citationSyntax, "there is no comma between '@\(shown(source))' and '\(shown(locator))'",
        at: place.whole, help: "write '[@\(source), \(locator)]'")
    case .missingSemicolon(let source, let locator, let other):
      let first = locator.map { "\(source), \($0)" } ?? source
      report(
        .citationSyntax,
        "'\(shown(other))' would be read as a place in '\(shown(source))', not as a source",
        at: place.whole, help: "write '[@\(first); \(other)]'")
    }
  }

  mutating func reportUndefinedFootnote(_ label: String) {
    // One that is written in the wrong place is reported there.
    guard canReport, !footnotes.isStray(label) else { return }
    let key = MarkPlaces.Key(kind: .footnote, text: label)
    report(
      .footnoteUndefined, "no footnote '\(shown(label))' is written",
      at: place(key, nextOrdinal(key)).whole,
      help: "add a line '[^\(label)]: …' at the left margin, or take the reference out")
  }

  /// What is wrong with footnotes on the whole page; after all of it was written.
  mutating func reportFootnotes() {
    var first: [String: Int] = [:]
    for (index, definition) in references.definitions.enumerated() {
      let place = definition.start..<(definition.start + definition.label.utf8.count + 3)
      let label = foldedLabel(definition.label)
      if let earlier = first[label] {
        guard canReport else { return }
        let start = references.definitions[earlier].start
        let range = source.range(start..<(start + definition.label.utf8.count + 3))
        report(
          .footnoteDuplicate, "the footnote '\(shown(definition.label))' is written twice",
          at: place, help: "give this one another name, or put both into one")
        let last = page.diagnostics.count - 1
        page.diagnostics[last].notes.append(.init("first at", at: range))
        continue
      }
      first[label] = index
      if !footnotes.isReferred(index) {
        report(
          .footnoteUnused, "nothing refers to the footnote '\(shown(definition.label))'",
          at: place, help: "write '[^\(definition.label)]' where it belongs")
      }
    }
    for start in references.strayDefinitions {
      guard canReport, let label = BracketLabel(source, at: start) else { continue }
      let place = start..<label.end
      if label.isCitation {
        report(
          .citationDefinition, "'[\(shown(label.text))]:' defines what is a citation",
          at: place, help: "declare the source in sources.yaml or in the front matter")
      } else {
        report(
          .footnotePlace,
          "the footnote '\(shown(String(label.text.dropFirst())))' is not at the left margin",
          at: place, help: "put it behind the quote or list, after an empty line")
      }
    }
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

  // MARK: What was swallowed

  /// Looks at the words of the open block for links and citations that CommonMark did not see.
  mutating func reportSwallowed() {
    guard canReport, holdsLeftovers(), let places = openPlaces(),
      let block = page.blocks.last?.source
    else { return }
    for construct in places.constructs {
      guard canReport else { return }
      switch construct.kind {
      case .outerLink: reportOuterLink(construct)
      case .broken: reportBroken(construct, in: block)
      case .apart: reportApart(construct)
      default: break
      }
    }
    reportLeftCitations(places.constructs)
    reportBareAddresses(places.constructs)
  }

  /// Whether `](`, `] (`, `(fact:`, `(stat:` or `[@` stands in the words of the open block.
  private func holdsLeftovers() -> Bool {
    words.withUnsafeBufferPointer { words in
      let block = blockStart..<words.count
      var position = block.lowerBound
      while let bracket = words.first(UInt8(ascii: "]"), in: position..<block.upperBound) {
        if words.has("](", at: bracket) || words.has("] (", at: bracket) { return true }
        position = bracket + 1
      }
      position = block.lowerBound
      while let parenthesis = words.first(UInt8(ascii: "("), in: position..<block.upperBound) {
        if words.has("(fact:", at: parenthesis) || words.has("(stat:", at: parenthesis) {
          return true
        }
        position = parenthesis + 1
      }
      guard prescan.hasCitations else { return false }
      position = block.lowerBound
      while let bracket = words.first(UInt8(ascii: "["), in: position..<block.upperBound) {
        if words.has("[@", at: bracket) { return true }
        position = bracket + 1
      }
      return false
    }
  }

  /// `(fact:` or `(stat:` in the text with no `]` before it: the bracket was forgotten.
  private mutating func reportBareAddresses(_ constructs: [InlineConstruct]) {
    guard let block = page.blocks.last?.source else { return }
    var position = block.lowerBound
    while let start = source.bytes.first(UInt8(ascii: "("), in: position..<block.upperBound) {
      position = start + 1
      guard source.bytes.has("(fact:", at: start) || source.bytes.has("(stat:", at: start),
        start > block.lowerBound, source.bytes[start - 1] != UInt8(ascii: "]"),
        source.bytes[start - 1] != UInt8(ascii: " "),
        !constructs.contains(where: { $0.range.contains(start) })
      else { continue }
      report(
        .brokenLink, "no ']' stands before this address, so this is no link",
        at: start..<(start + 6), help: "close the words of the link: '[words](fact:id)'")
    }
  }

  private mutating func reportOuterLink(_ link: InlineConstruct) {
    report(
      .linkInLink, "the link '\(words(of: link))' holds another link, so it is shown as text",
      at: link.range, help: "a link cannot stand inside a link: end one before the other")
  }

  private mutating func reportApart(_ link: InlineConstruct) {
    report(
      .linkSpace, "there is a space behind '[\(words(of: link))]', so this is no link",
      at: link.range, help: "write the address right behind it, without a space")
  }

  private func words(of link: InlineConstruct) -> String {
    // A message shows sixty characters of it.
    shown(source.string(link.content.prefix(300)))
  }

  private mutating func reportBroken(_ link: InlineConstruct, in block: Range<Int>) {
    let tail = LinkTail(source, at: link.content.upperBound + 1, limit: block.upperBound)
    let (fault, end) = tail.fault
    let range = link.range.lowerBound..<end
    switch fault {
    case .spaceAfterScheme(let scheme):
      report(
        .linkSpace, "there is a space behind '\(scheme):', so this is no link", at: range,
        help: "write '\(scheme):' and the id without a space")
    case .curlyQuotes:
      report(
        .linkQuotes, "the title stands in typographic quotes, so this is no link", at: range,
        help: "write the title in straight quotes: \"…\"")
    case .openFigureLink(let address):
      report(
        .brokenLink, "no ')' stands behind '\(address)', so this is no link", at: range,
        help: "end the address: '(\(address))'")
    case .spaceInAddress:
      report(
        .brokenLink, "there is a space in the address, so this is no link", at: range,
        help: "write '%20' for the space, or put the address in angle brackets: <…>")
    case .malformed:
      report(
        .brokenLink, "'[\(words(of: link))](' begins no link", at: range,
        help: "end the address with ')', or write '\\[' if no link is meant")
    }
  }

  /// `[@` in the text that is neither escaped nor part of a citation or code.
  private mutating func reportLeftCitations(_ constructs: [InlineConstruct]) {
    guard prescan.hasCitations, let block = page.blocks.last?.source else { return }
    var next = constructs.startIndex
    var position = block.lowerBound
    while let bracket = source.bytes.first(UInt8(ascii: "["), in: position..<block.upperBound) {
      position = bracket + 1
      while next < constructs.endIndex, constructs[next].range.upperBound <= bracket { next += 1 }
      let isEscaped = bracket > 0 && source.bytes[bracket - 1] == UInt8(ascii: "\\")
      guard source.bytes.has("[@", at: bracket), !isEscaped,
        BracketLabel(source, at: bracket) == nil,
        next == constructs.endIndex || !constructs[next].range.contains(bracket)
      else { continue }
      report(
        .citationSyntax, "'[@' begins no citation", at: bracket..<(bracket + 2),
        help: "end it with ']', without brackets inside; write '\\[@' if no citation is meant")
    }
  }
}

extension SourceText {
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: bytes.lowerBound, end: bytes.upperBound)
  }
}
