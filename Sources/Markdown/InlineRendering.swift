import CCmark
import Markup

extension PageRenderer {
  mutating func writeText(_ node: Node) {
    let text = node.literal
    if let strike = strikes.last, strike.node == node {
      writeStruckText(node, text)
    } else {
      html.text(text)
      words.append(contentsOf: text)
    }
  }

  mutating func writeBreak(_ markup: StaticString, word: StaticString) {
    html.raw(markup)
    word.withUTF8Buffer { words.append(contentsOf: $0) }
  }

  mutating func writeCode(_ node: Node) {
    let code = node.literal
    if options.extensions, code.has("= ", at: 0) {
      let expression = String(decoding: code.range(from: 2), as: UTF8.self)
      let mark = addMark(.expression, expression)
      addSlot(mark, .whole)
      return
    }
    if options.extensions, isFormula(code) {
      reportCodeWithoutSpace(String(decoding: code, as: UTF8.self))
    }
    html.raw("<code>")
    html.text(code)
    html.raw("</code>")
    words.append(contentsOf: code)
  }

  /// An equals sign and what a formula begins with: `=un-theft / 0`, but not `==` or `=>`.
  private func isFormula(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    guard code.count > 1, code[0] == UInt8(ascii: "=") else { return false }
    switch code[1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "$"):
      return true
    default: return false
    }
  }

  mutating func writeRawInline(_ node: Node) {
    if options.extensions, node.literal.isCommentForBriefgen {
      reportRawInline(node.literal, isSilent: true)
    } else if options.allowsRawHTML {
      html.raw(node.literal)
    } else {
      html.text(node.literal)
      // The reader sees it as words.
      words.append(contentsOf: node.literal)
      // A pair of tags is reported once.
      let isEndTag = node.literal.has("</", at: 0)
      reportRawInline(node.literal, isSilent: isEndTag)
    }
  }

  mutating func enterInline(_ node: Node, _ tag: StaticString) -> Step {
    html.raw(tag)
    if prescan.hasStrikethrough { findStrikes(in: node) }
    return .inside
  }
}
