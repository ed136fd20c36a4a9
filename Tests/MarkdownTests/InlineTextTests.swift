import Diagnostics
import Markdown
import Testing

@Suite struct InlineTextTests {
  private func parse(_ text: String, at range: Range<Int> = 0..<0) -> ParsedMarkdown {
    MarkdownParser().parseInline(path: "a.md", text: text, range: range)
  }

  private func html(_ text: String) -> String {
    String(decoding: parse(text).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("A *title*", "A <em>title</em>"), ("1. Not a list", "1. Not a list"), ("# 1", "# 1"),
    ("C #", "C #"),
    ("- a", "- a"), ("a\nb", "a b"), ("", ""), ("a\\", "a\\"), ("> \"q\"", "&gt; “q”"),
    ("    a", "a"),
    ("```", "```"), ("===", "==="), ("~~a~~ b", "<del>a</del> b"), ("#", "#"), ("[^a]", "[^a]"),
  ]) func inlinesOnly(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("Traced: a café, no. 12", "Traced: a café, no. 12"), ("up 5%-10%?", "up 5%-10%?"),
    (" a ", "a"), ("a  b", "a  b"), ("a -- b...", "a – b…"), ("\u{FEFF}a", "a"),
    ("don't", "don’t"), ("a &amp; b", "a &amp; b"), ("1 < 2", "1 &lt; 2"),
  ]) func wordsThatMeanThemselves(_ text: String, _ expected: String) {
    var words: [UInt8] = []
    let page = MarkdownParser().parseInline(path: "a.md", text: text, range: 0..<0) { kind, block in
      #expect(kind == .heading)
      words += block
    }
    #expect(String(decoding: page.bytes, as: UTF8.self) == expected)
    #expect(page.blocks.count == 1)
    #expect(words.isEmpty == expected.isEmpty)
  }

  @Test func aNumberInAHeadline() {
    let page = parse("Up to [](stat:a) in `= b` [@c]")
    #expect(page.slots.map(\.part) == [.whole, .whole, .whole])
    #expect(page.blocks.map(\.kind) == [.heading])
    #expect(page.headings.isEmpty)
    #expect(page.blocks[0].text == "Up to  in  ")
  }

  @Test func placesAreThoseInTheFile() {
    let file = Array("title: \"Up [x](fact: y)\"\nb: [z](fact:z)\n".utf8)
    let quoted = parse("Up [x](fact: y)", at: 7..<24)
    #expect(quoted.diagnostics.first?.range == SourceRange(path: "a.md", start: 11, end: 23))
    let plain = parse("[z](fact:z)", at: 28..<39)
    let place = file.withUnsafeBufferPointer {
      plain.locate(plain.marks[0], path: "a.md", bytes: $0)
    }
    #expect(place == SourceRange(path: "a.md", start: 29, end: 30))
    // Where the text does not stand in the file as it is, all of it is shown.
    let folded = parse("Up [x](fact: y)", at: 7..<99)
    #expect(folded.diagnostics.first?.range == SourceRange(path: "a.md", start: 7, end: 99))
  }
}
