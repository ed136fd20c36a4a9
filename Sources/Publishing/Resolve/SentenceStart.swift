import Markdown

extension ParsedMarkdown {
  /// Whether a sentence of a paragraph begins at a mark that has no words of its own, and goes on
  /// after it.
  ///
  /// A full stop after fewer than five letters may be that of an abbreviation: *the U.S.*, *Corp.*
  func opensSentence(_ mark: Mark) -> Bool {
    let block = blocks[mark.block]
    guard block.kind == .paragraph else { return false }
    let text = block.text.utf8
    let before = text.prefix(mark.textRange.lowerBound)
    let after = text.dropFirst(mark.textRange.upperBound)
    guard after.contains(where: { $0.isLetter }) else { return false }
    guard let last = before.last(where: { !$0.isSpace }) else { return true }
    guard before.last?.isSpace == true else { return false }
    switch last {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      let words = before.reversed().drop { $0.isSpace }.dropFirst()
      return words.prefix { $0.isLetter }.count > 4
    default: return false
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }

  /// Also a byte of any letter that is not ASCII.
  fileprivate var isLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
