import CCmark
import Markup

/// `~~` in a text node that opens or closes struck words (GitHub Flavored Markdown §6.5).
struct Strike {
  let node: Node
  /// Of the first tilde in the node's text.
  let offset: Int
  let isOpening: Bool
}

extension PageRenderer {
  /// Pairs the `~~` among a node's children and puts them on the stack, the first on top. Pairs
  /// inside a child are found when it is entered, and used up before it is left.
  mutating func findStrikes(in node: Node) {
    guard image == nil else { return }
    var found: [Strike] = []
    var opening: (node: Node, offset: Int)?
    var previous: UInt8 = UInt8(ascii: " ")
    var next = node.firstChild
    while let child = next {
      next = child.next
      let isBreak = child.kind == CMARK_NODE_SOFTBREAK || child.kind == CMARK_NODE_LINEBREAK
      guard child.kind == CMARK_NODE_TEXT else {
        // An emphasis or a code span stands for a letter.
        previous = isBreak ? UInt8(ascii: " ") : UInt8(ascii: "x")
        continue
      }
      let text = child.literal
      let hasMore = next.map { $0.kind != CMARK_NODE_SOFTBREAK && $0.kind != CMARK_NODE_LINEBREAK }
      let after = UInt8(ascii: hasMore == true ? "x" : " ")
      var position = 0
      while let start = text.first(UInt8(ascii: "~"), in: position..<text.count) {
        position = start
        while position < text.count, text[position] == UInt8(ascii: "~") { position += 1 }
        guard position - start == 2 else { continue }
        let before = start > 0 ? text[start - 1] : previous
        let following = position < text.count ? text[position] : after
        if let open = opening, canClose(before, following) {
          found.append(Strike(node: open.node, offset: open.offset, isOpening: true))
          found.append(Strike(node: child, offset: start, isOpening: false))
          opening = nil
        } else if opening == nil, canClose(following, before) {
          opening = (child, start)
        }
      }
      previous = text.last ?? previous
    }
    guard !found.isEmpty, !holdsEscapedTilde(node) else { return }
    strikes.append(contentsOf: found.reversed())
  }

  /// Whether `~~` after `before` is right-flanking (CommonMark 0.30 §6.2); with the two exchanged,
  /// whether it is left-flanking.
  private func canClose(_ before: UInt8, _ following: UInt8) -> Bool {
    if isWhitespace(before) { return false }
    return !isPunctuation(before) || isWhitespace(following) || isPunctuation(following)
  }

  /// In the tree an escaped tilde looks like any other, so a block that holds `\~~` or `~\~` gets
  /// no struck words at all.
  private func holdsEscapedTilde(_ node: Node) -> Bool {
    guard let range = page.blocks.last?.source else { return false }
    var position = range.lowerBound
    while let slash = source.bytes.first(UInt8(ascii: "\\"), in: position..<range.upperBound) {
      if source.bytes.has("\\~~", at: slash) || source.bytes.has("~\\~", at: slash - 1) {
        return true
      }
      position = slash + 2
      if position > range.upperBound { break }
    }
    return false
  }

  mutating func writeStruckText(_ node: Node, _ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let strike = strikes.last, strike.node == node {
      strikes.removeLast()
      let part = text.slice(position..<strike.offset)
      html.text(part)
      words.append(contentsOf: part)
      if strike.isOpening { html.raw("<del>") } else { html.raw("</del>") }
      position = strike.offset + 2
    }
    let rest = text.range(from: position)
    html.text(rest)
    words.append(contentsOf: rest)
  }
}
