import CCmark

/// `[^a]: the note`, at the left margin; further paragraphs are indented by four spaces.
///
/// libcmark is fed `1)  the note` in its place, so that the note becomes a list item with exactly
/// that indentation, and is found again in the tree by its line.
struct FootnoteDefinition {
  let label: String
  /// Offset of `[`.
  let start: Int
  /// Offset of the note's first character.
  let text: Int
  /// The line in the body, from 0.
  let line: Int
  let isEmptyLine: Bool
  /// The list item in the tree, once it was parsed.
  var item: OpaquePointer?

  /// Stands for `[^a]: ` in the text that libcmark reads.
  static let marker: StaticString = "1)  "

  init(_ source: SourceText, _ label: BracketLabel, at bracket: Int) {
    self.label = String(label.text.dropFirst())
    start = bracket
    line = source.lineIndex(of: bracket)
    var text = label.end + 1
    let end = source.line(line).upperBound
    while text < end, isSpaceOrTab(source.bytes[text]) { text += 1 }
    self.text = text
    isEmptyLine = text == end
  }
}

/// Finds the list items that footnotes became. Answers whether all did; those that did not stand in
/// code or raw HTML, and were taken back.
func connectFootnotes(_ references: inout References, in root: Node) -> Bool {
  guard !references.definitions.isEmpty else { return true }
  references.disconnect()
  var byLine: [Int: Int] = [:]
  for (index, definition) in references.definitions.enumerated() {
    byLine[definition.line + 1 + references.prefaceLines] = index
  }
  var list = root.firstChild
  while let block = list {
    if block.kind == CMARK_NODE_LIST {
      var next = block.firstChild
      while let item = next {
        if let index = byLine[item.startLine] { references.connect(index, to: item) }
        next = item.next
      }
    }
    list = block.next
  }
  let complete = references.definitions.allSatisfy { $0.item != nil }
  references.keepDefinitions { $0.item != nil }
  return complete
}
