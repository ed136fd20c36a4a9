import Diagnostics

/// Links and citations that CommonMark takes for plain words.
extension PageRenderer {
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
      at: link.range, help: "write the address right behind it, without a space",
      fix: Fix(
        "take the space out", source.range(link.range.upperBound..<(link.range.upperBound + 1)),
        with: ""))
  }

  private func words(of link: InlineConstruct) -> String {
    // A message shows sixty characters of it.
    shown(source.string(link.content.prefix(300)))
  }

  private mutating func reportBroken(_ link: InlineConstruct, in block: Range<Int>) {
    let tail = LinkTail(source, at: link.content.upperBound + 1, limit: block.upperBound)
    let (fault, end) = tail.fault
    let range = link.range.lowerBound..<end
    let tailRange = link.content.upperBound..<max(end, link.content.upperBound)
    switch fault {
    case .spaceAfterScheme(let scheme):
      report(
        .linkSpace, "there is a space behind '\(scheme):', so this is no link", at: range,
        help: "write '\(scheme):' and the id without a space",
        fix: spaceFix(behind: scheme, in: tailRange))
    case .curlyQuotes:
      report(
        .linkQuotes, "the title stands in typographic quotes, so this is no link", at: range,
        help: "write the title in straight quotes: \"…\"", fix: quoteFix(in: tailRange))
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

  private func spaceFix(behind scheme: String, in tail: Range<Int>) -> Fix? {
    let start = tail.lowerBound + "](".utf8.count + scheme.utf8.count + 1
    var end = start
    while end < tail.upperBound, isSpaceOrTab(source.bytes[end]) { end += 1 }
    guard end > start, source.string(tail).hasPrefix("](\(scheme):") else { return nil }
    return Fix("take the space out", source.range(start..<end), with: "")
  }

  /// Straight quotes for the typographic ones of a title, where it holds no straight one.
  private func quoteFix(in tail: Range<Int>) -> Fix? {
    let text = source.string(tail)
    guard !text.contains("\"") else { return nil }
    let curly = text.unicodeScalars.indices.filter {
      "“”„".unicodeScalars.contains(text.unicodeScalars[$0])
    }
    guard curly.count == 2 else { return nil }
    let edits = curly.map { index in
      let start = tail.lowerBound + text.utf8.distance(from: text.startIndex, to: index)
      return Fix.Edit(source.range(start..<(start + 3)), "\"")
    }
    return Fix("write straight quotes", edits)
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
