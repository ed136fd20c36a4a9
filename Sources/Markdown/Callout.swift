import CCmark

/// A quote that begins with `[!NOTE]` is a call-out.
enum Callout: String, CaseIterable {
  case note, tip, important, warning, caution

  var name: StaticString {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "important"
    case .warning: "warning"
    case .caution: "caution"
    }
  }
}

extension PageRenderer {
  /// Reads a call-out's first line and takes it out of the tree. Nil if this is an ordinary quote.
  mutating func readCallout(_ quote: Node) -> Callout? {
    guard let paragraph = quote.firstChild, paragraph.isParagraph,
      let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT
    else { return nil }
    let range = fed.range(of: paragraph)
    let words = text.literal
    guard words.has("[!", at: 0), source.bytes.has("[!", at: range.lowerBound),
      let bracket = words.firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let name = String(decoding: words.slice(2..<bracket), as: UTF8.self)
    let rest = text.next
    let endsLine = rest == nil || rest?.kind == CMARK_NODE_SOFTBREAK || rest?.isLineBreak == true
    guard bracket == words.count - 1, endsLine, let callout = Callout(rawValue: name.lowercased())
    else {
      reportNoCallout(name, at: range)
      return nil
    }
    text.unlink()
    rest?.unlink()
    if paragraph.firstChild == nil { paragraph.unlink() }
    return callout
  }

  /// Reads `[ ]` or `[x]` at the beginning of a list item and takes it out of the tree.
  mutating func readTask(_ item: Node) -> (paragraph: Node, isDone: Bool)? {
    guard let paragraph = item.firstChild, paragraph.isParagraph,
      let text = paragraph.firstChild, text.kind == CMARK_NODE_TEXT
    else { return nil }
    let words = text.literal
    let isOpen = words.has("[ ] ", at: 0)
    guard isOpen || words.has("[x] ", at: 0) || words.has("[X] ", at: 0),
      source.bytes.has("[", at: fed.range(of: paragraph).lowerBound)
    else { return nil }
    text.dropFirst(4)
    return (paragraph, !isOpen)
  }
}

extension Node {
  var isParagraph: Bool { kind == CMARK_NODE_PARAGRAPH }
  var isLineBreak: Bool { kind == CMARK_NODE_LINEBREAK }
}
