import Markdown
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("What we know", "what-we-know"), ("1. 2021/22: $50m!", "1-2021-22-50m"),
    ("Über Größe", "über-größe"),
    ("E\u{301}tude", "étude"), ("日本 語", "日本-語"), ("हिन्दी", "हिन्दी"),
    ("—", "section"), ("", "section"),
    ("N-type", "h-n-type"), ("S & P", "h-s-p"), ("fn-1", "h-fn-1"), ("News", "news"),
    ("*Bold* `code` [link](a.md)", "bold-code-link"), ("Total [@a] `= b`[^c]", "total"),
  ]) func ids(_ words: String, _ id: String) {
    #expect(Reading("# \(words)\n\n[^c]: d").page.headings.map(\.id) == [id])
  }

  @Test func idsAreUnique() {
    let page = Reading("# a\n\n## a\n\n# a 2\n\n# A\n\n> # a\n")
    #expect(page.page.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3"])
    #expect(page.page.anchors == ["a-4"])
  }

  @Test func aHeadingKnowsItsPlace() {
    let page = Reading("a\n\n## The *one* [@x]\n\nb")
    let heading = page.page.headings[0]
    #expect(heading.level == 2)
    #expect(heading.text == "The one")
    let bytes = page.page.bytes
    #expect(String(decoding: bytes[heading.offset...].prefix(4), as: UTF8.self) == "<h2 ")
    #expect(String(decoding: bytes[heading.content], as: UTF8.self) == "The <em>one</em> ")
  }
}
