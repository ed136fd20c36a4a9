import Diagnostics
import Markdown
import Testing

@Suite struct MarkTests {
  @Test func aLinkWithOneOfOurSchemesOpensAndClosesAMark() throws {
    let page = Reading("Taken: [more *than* $50](fact:un-theft \"period: 2020; source: a\").")
    #expect(page.html == "<p>Taken: {open un-theft}more <em>than</em> $50{close un-theft}.</p>\n")
    let mark = try #require(page.page.marks.first)
    #expect(mark.kind == .link(scheme: "fact"))
    #expect(mark.title == "period: 2020; source: a")
    #expect(mark.text == "more than $50")
    #expect(page.page.blocks[mark.block].text == "Taken: more than $50.")
    #expect(mark.textRange == 7..<20)
    #expect(!mark.wantsWords)
    #expect(page.problems.isEmpty)
  }

  @Test(arguments: ["fact", "stat", "source", "entity", "briefing", "estimate", "confidence"])
  func everySchemeOfOurs(_ scheme: String) {
    let page = Reading("[w](\(scheme):2021-05/a%20b)")
    #expect(page.page.marks.map(\.kind) == [.link(scheme: scheme)])
    #expect(page.page.marks.map(\.destination) == ["2021-05/a b"])
  }

  @Test(arguments: ["", "…", "..."]) func anEmptyLinkAsksForTheHouseStyle(_ words: String) {
    let page = Reading("a [\(words)](stat:b) c")
    #expect(page.html == "<p>a {whole b} c</p>\n")
    #expect(page.page.marks[0].wantsWords)
    #expect(page.page.slots.map(\.part) == [.whole])
  }

  @Test func anEmptyIdMeansTheWords() {
    let page = Reading("It is [very likely](estimate:).")
    #expect(page.html == "<p>It is {open }very likely{close }.</p>\n")
  }

  @Test func expressionsAreCodeSpansThatBeginWithAnEqualsSign() {
    let page = Reading("`= a / 7`, `a = 7`, `=a` and `` = b` ``")
    #expect(
      page.html == "<p>{whole a / 7}, <code>a = 7</code>, <code>=a</code> and {whole b`}</p>\n")
    #expect(page.page.marks.map(\.kind) == [.expression, .expression])
    #expect(page.page.blocks[0].text == ", a = 7, =a and ")
  }

  @Test func citationsGiveOneMarkASource() {
    let page = Reading("Said [@un-poe-2022] and [@a, para. 12; @b].")
    #expect(page.html == "<p>Said {whole un-poe-2022} and {whole a}\u{202F}{whole b}.</p>\n")
    #expect(page.page.marks.map(\.title) == [nil, "para. 12", nil])
    #expect(page.page.blocks[0].text == "Said  and .")
    #expect(page.page.marks.map(\.textRange) == [5..<5, 10..<10, 10..<10])
    #expect(page.problems.isEmpty)
  }

  @Test func aCitationMayBreakAcrossLinesInAQuote() {
    let page = Reading("> Said [@a,\n> para. 12].")
    #expect(page.page.marks.map(\.title) == ["para. 12"])
    #expect(page.located(0) == "@a,\n> para. 12")
  }

  @Test func wordsForASource() {
    let page = Reading("In [the report][@un-2022] and [para. 2](source:b).")
    #expect(page.page.marks.map(\.kind) == [.link(scheme: "source"), .link(scheme: "source")])
    #expect(page.page.marks.map(\.destination) == ["un-2022", "b"])
  }

  @Test func citationsInCodeAndEscapedOnesAreText() {
    let page = Reading("`[@a]` \\[@a] <!-- [@a] -->\n\n    [@b]\n\n```\n[@c]: d\n```\n")
    #expect(page.page.marks.isEmpty)
    #expect(page.html.hasPrefix("<p><code>[@a]</code> [@a] "))
    #expect(page.problems == ["raw-html: <!-- [@a] -->"])
  }

  @Test func spellingsOfACitationStayApart() {
    let page = Reading("[@un-a] [@UN-a] [@un-a]")
    #expect(page.page.marks.map(\.destination) == ["un-a", "UN-a", "un-a"])
  }

  @Test func addressesOfTheSiteAreSlots() {
    let page = Reading("[a](other.md#x \"T\") [b](#y) ![c *d*](/assets/e%20f.png)")
    #expect(
      page.html == """
        <p><a href="{address other.md#x}" title="T">a</a> <a href="{address #y}">b</a> \
        <img src="{address /assets/e%20f.png}" alt="c d" /></p>

        """)
    #expect(page.page.marks.map(\.kind) == [.address, .address, .image])
    #expect(page.page.marks.map(\.text) == ["a", "b", "c d"])
    #expect(page.page.blocks[0].text == "a b ")
  }

  @Test func addressesOutsideAreWrittenAsTheyAre() {
    let page = Reading("[a](https://e.org/?b=c&d) <http://e.org> <me@e.org> ![i](https://e.org/j)")
    #expect(
      page.html == """
        <p><a href="https://e.org/?b=c&amp;d">a</a> <a href="http://e.org">http://e.org</a> \
        <a href="mailto:me@e.org">me@e.org</a> <img src="https://e.org/j" alt="i" /></p>

        """)
    #expect(page.page.marks.isEmpty)
  }

  @Test func aChartAloneIsNoParagraph() {
    let page = Reading("a\n\n![Thefts by *year*](chart:thefts)\n\nb")
    #expect(page.html == "<p>a</p>\n{whole thefts}\n<p>b</p>\n")
    #expect(page.page.marks[0].kind == .figure(scheme: "chart"))
    #expect(page.page.marks[0].text == "Thefts by year")
  }

  @Test(arguments: [
    ("a ![b *c*](chart:d), e", "<p>a {whole d}, e</p>\n"),
    ("- a ![b c](chart:d)\n- e", "<ul>\n<li>a {whole d}</li>\n<li>e</li>\n</ul>\n"),
    ("# a ![b c](chart:d)", "<h1 id=\"a-b-c\">a {whole d}</h1>\n"),
    ("**![b c](chart:d)**", "<p><strong>{whole d}</strong></p>\n"),
  ])
  func aChartWithinTextIsAsSmallAsAWord(_ text: String, _ html: String) {
    let page = Reading(text)
    #expect(page.html == html && page.problems.isEmpty)
    #expect(page.page.marks.map(\.kind) == [.sparkline])
    #expect(page.page.marks[0].destination == "d" && page.page.marks[0].text == "b c")
    #expect(page.located(0).hasPrefix("b"))
  }

  @Test func rowsOfATableWithAnIDHaveAddresses() {
    let page = Reading("| a |\n|---|\n| b |\n| c |\n\nTable: d {#e}")
    #expect(page.html.contains("<tr id=\"t-e_r2\">\n<td>c</td>"))
    #expect(!Reading("| a |\n|---|\n| b |\n\nTable: d").html.contains("_r"))
  }

  @Test(arguments: ["chart", "table", "sql", "csv", "timeline"])
  func fencedBlocksOfOurs(_ name: String) {
    let other = "<pre><code class=\"language-\(name)s\">z\n</code></pre>\n"
    let page = Reading("a\n\n```\(name) x y\nk: <v>\n```\n\n```\(name)s\nz\n```")
    #expect(page.html == "<p>a</p>\n{whole \(name) x y}\n" + other)
    #expect(page.page.marks[0].kind == .block(language: name))
    #expect(page.page.marks[0].text == "k: <v>\n")
    #expect(page.page.blocks[page.page.marks[0].block].kind == .code)
  }

  @Test func marksOfOneKindInABlockAreNumbered() {
    let page = Reading("[1](fact:a) [2](fact:b) [3](fact:a)\n\n[4](fact:a)")
    #expect(page.page.marks.map(\.ordinal) == [0, 0, 1, 0])
  }

  @Test func slotsRise() {
    let page = Reading("[*a* `= b` [@c]](fact:d) [e `= f`](stat:g) ![h](i) | [@j]")
    #expect(page.page.slots.map(\.offset) == page.page.slots.map(\.offset).sorted())
    #expect(page.page.slots.allSatisfy { $0.offset <= page.page.bytes.count })
  }

  @Test func wordsOfAMarkLieInTheWordsOfItsBlock() {
    let page = Reading("# [Über](fact:a) 日本 [*x* “y”](stat:b)\n\n> a\n> [b\n> c](fact:d)")
    #expect(page.page.marks.map(\.text) == ["Über", "x “y”", "b c"])
    for mark in page.page.marks {
      let words = Array(page.page.blocks[mark.block].text.utf8)[mark.textRange]
      #expect(String(decoding: words, as: UTF8.self) == mark.text)
    }
  }

  @Test func proseIsWhatAReaderWouldReadAloud() {
    let page = Reading(
      """
      # Title

      Some *words* and
      `code`, [a link](b) ![image](c) [@d].

      > quoted

      | a | b |
      |---|---|
      | c |   |

      ```
      code
      ```
      """)
    #expect(
      page.prose == [
        "heading: Title", "paragraph: Some words and code, a link  .", "quote: quoted", "cell: a",
        "cell: b", "cell: c",
      ])
  }

  @Test func blocksKnowTheirPlaceInTheFile() {
    let page = Reading("# A\n\nb\nc\n\n- d\n  e\n\n> f\n> g\n\n| h | i |\n|-|-|\n| j | k |\n")
    let sources = page.page.blocks.map { page.source(SourceRange(path: "", $0.source)) }
    #expect(sources == ["# A", "b\nc", "d\n  e", "f\n> g", "h", "i", "j", "k"])
  }

  @Test func withoutExtensionsThereAreNoMarks() {
    var options = MarkdownOptions()
    options.extensions = false
    let page = Reading("[a](fact:b) [@c] [d](e.md) [f](javascript:g) ~~h~~", options)
    #expect(page.page.marks.isEmpty)
    #expect(
      page.html == """
        <p><a href="">a</a> [@c] <a href="e.md">d</a> <a href="">f</a> ~~h~~</p>

        """)
  }
}

extension SourceRange {
  init(path: String, _ range: Range<Int>) {
    self.init(path: path, start: range.lowerBound, end: range.upperBound)
  }
}
