import Files

/// The examples of one Markdown text, in its order: blocks between fences.
///
/// - ```` ```yaml Content/facts.yaml ````, ```` ```markdown Content/about.md ````, ```` ```csv a.csv ````:
///   a file in the article's site, from here on.
/// - ```` ```markdown ````: what stands in a briefing of that site.
/// - ```` ```console ````: commands that run on that site, with what they print.
struct Article {
  struct Block {
    /// The words after the fence.
    var info: [String]
    var text: String
    /// Lines of the article, those of the fences left out.
    var lines: Range<Int>

    var language: String { info.first ?? "" }
    var file: String? { info.count == 2 ? info[1] : nil }
  }

  private(set) var lines: [String]
  private(set) var blocks: [Block] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var open: (fence: String, info: [String], start: Int)?
    for (number, line) in lines.enumerated() {
      let fence = String(line.prefix { $0 == "`" })
      if let block = open {
        guard fence.count >= block.fence.count, line == fence else { continue }
        let text = lines[block.start..<number].map { $0 + "\n" }.joined()
        blocks.append(Block(info: block.info, text: text, lines: block.start..<number))
        open = nil
      } else if fence.count >= 3 {
        let info = line.dropFirst(fence.count).split(separator: " ").map(String.init)
        open = (fence, info, number + 1)
      }
    }
  }

  /// The article with other text in a block.
  mutating func replace(_ block: Int, with text: String) {
    let old = blocks[block].lines
    let new = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    lines.replaceSubrange(old, with: new.map(String.init))
    let growth = new.count - old.count
    blocks[block].lines = old.lowerBound..<old.upperBound + growth
    for later in blocks.indices where later > block {
      let range = blocks[later].lines
      blocks[later].lines = range.lowerBound + growth..<range.upperBound + growth
    }
  }

  var text: String { lines.joined(separator: "\n") }
}
