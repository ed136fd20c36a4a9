import Markdown
import Testing

/// The words of a text as its editor wrote them, each with its place in the file.
@Suite struct SourceWordsTests {
  private func blocks(_ text: String) -> (blocks: [SourceWords], bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    let blocks = bytes.withUnsafeBufferPointer { buffer in
      MarkdownParser().parse(path: "a.md", bytes: buffer, body: 0..<buffer.count)
        .sourceWords(path: "a.md", bytes: buffer)
    }
    return (blocks, bytes)
  }

  private func words(_ text: String) -> [String] {
    blocks(text).blocks.map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(arguments: [
    (
      "Some *plain* **words** with_underscores and _none_.",
      "Some plain words with_underscores and none."
    ),
    ("Two\n  lines.", "Two lines."),
    ("A [link](https://a.example/ \"title\") and <https://b.example/>.", "A link and \u{FFFC}."),
    ("Cited [@a, p. 3], noted[^1] and `code`.\n\n[^1]: A note.", "Cited , noted and \u{FFFC}."),
    (
      "[…](fact:a) ships, [](stat:b) more, [few](fact:c) left.",
      "\u{FFFC} ships, \u{FFFC} more, few left."
    ),
    ("An \\*escape\\* and 2 * 3.", "An *escape* and 2 * 3."),
    ("A ***very*** ~~old~~ ~ word, ** and __ too.", "A very old ~ word, ** and __ too."),
    ("![alt](a.png) beside [the report][@a].", " beside the report."),
    ("## A heading ##", "A heading"),
    ("A heading\n---------", "A heading"),
  ])
  func takesOutTheMarkup(_ text: String, _ expected: String) {
    #expect(words(text).first == expected)
  }

  @Test func knowsWhereEachWordStands() throws {
    let text = "> Some *very\n> likely* [words\n> here](https://a.example/)."
    let (blocks, bytes) = blocks(text)
    let block = try #require(blocks.first)
    #expect(block.kind == .quote)
    let whole = String(decoding: block.text, as: UTF8.self)
    #expect(whole == "Some very likely words here.")
    for word in ["Some", "very", "likely", "words", "here"] {
      let range = try #require(whole.firstRange(of: word))
      let start = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
      let place = block.place(of: start..<(start + word.utf8.count))
      #expect(String(decoding: bytes[place], as: UTF8.self) == word)
    }
    let link = try #require(block.parts.first)
    #expect(link.destination == "https://a.example/")
    #expect(String(decoding: bytes[link.whole], as: UTF8.self).hasPrefix("[words"))
  }

  @Test func tellsHeadingsByTheirLevel() {
    let levels = blocks("# One\n\nTwo\n---\n\n### Three\n\nText.").blocks.map(\.level)
    #expect(levels == [1, 2, 3, nil])
  }

  @Test(arguments: ["*", "_", "~"])
  func readsAVeryLongRunOfSigns(_ sign: String) {
    let signs = String(repeating: sign, count: 50_000)
    #expect(words("Some \(signs) words") == ["Some \(signs) words"])
  }

  @Test func readsWhatIsNestedHostilely() {
    let text = String(repeating: "![", count: 2_000) + String(repeating: "*[", count: 2_000)
    #expect(blocks(text).blocks.count == 1)
  }
}
