import Testing

@testable import Markdown

/// Where the plain words of a text stand in its source, byte for byte.
@Suite struct ProsePlacesTests {
  /// The source of a word, found by the plain words that a parse gives.
  private func source(of word: String, in markdown: String) -> String? {
    let bytes = Array(markdown.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var texts: [String] = []
      let parsed = MarkdownParser().parse(path: "a.md", bytes: buffer, body: 0..<buffer.count) {
        texts.append(String(decoding: $1, as: UTF8.self))
      }
      for (block, text) in zip(parsed.blocks.filter { $0.kind != .code }, texts) {
        guard let found = text.range(of: word) else { continue }
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let places = ProsePlaces(of: text, in: block.source, path: "a.md", bytes: buffer)
        return places.source(of: start..<(start + word.utf8.count)).map {
          String(decoding: buffer[$0], as: UTF8.self) + " @\($0.lowerBound)"
        }
      }
      return nil
    }
  }

  @Test(arguments: [
    ("In 2021 they took $50 million there.", "$50 million", "$50 million @18"),
    ("They took **more** than _$50 million_.", "$50 million", "$50 million @25"),
    ("They took **more than** $50.", "more than $50", "more than** $50 @12"),
    ("A [link](https://a.org \"5 men\") to 5 men.", "5 men", "5 men @35"),
    ("Some `5 men` are code.", "5 men", "5 men @6"),
    ("# Of 5 men #", "5 men", "5 men @5"),
    ("- one\n- of 5 men", "5 men", "5 men @11"),
    ("> of\n> 5\n> men", "5 men", "5\n> men @7"),
    ("AT&amp;T has 5 men", "5 men", "5 men @13"),
    ("Escaped \\*5 men\\*.", "5 men", "5 men @10"),
    ("It cites [@a, p. 5] and 5 men [@b].", "5 men", "5 men @24"),
    ("A note[^n] of 5 men.\n\n[^n]: Said 6 men.", "6 men", "6 men @33"),
    ("| A | B |\n|---|---|\n| x | 5 men |", "5 men", "5 men @26"),
    ("| A |\n|---|\n| 4 |\n\nTable: Of 5 men {#men}", "5 men", "5 men @29"),
    ("- [x] has 5 men", "5 men", "5 men @10"),
    ("> [!NOTE]\n> has 5 men", "5 men", "5 men @16"),
    ("~~4 men~~ 5 men", "5 men", "5 men @10"),
    ("line  \nof 5 men", "5 men", "5 men @10"),
    ("![4 men](a.png) and 5 men", "5 men", "5 men @20"),
    ("<br> and 5 men", "5 men", "5 men @9"),
  ])
  func findsAWord(_ markdown: String, _ word: String, _ place: String) {
    #expect(source(of: word, in: markdown) == place)
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    guard !part.isEmpty else { return nil }
    return indices.first { self[$0...].hasPrefix(part) }
      .map { $0..<index($0, offsetBy: part.count) }
  }
}
