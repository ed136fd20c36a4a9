import Markdown
import TestSupport
import Testing

@Suite struct LocatingTests {
  @Test(arguments: [
    "a [b c](fact:d) e", "> a\n> [b c](fact:d) e", "- a\n\n  1. x [b c](fact:d)", "# [b c](fact:d)",
    "| x |\n|---|\n| y [b c](fact:d) |", "x[^n]\n\n[^n]: long\n\n    [b c](fact:d)",
    "`[b c](fact:d)` \\[b](fact:d) [b c](fact:d)", "[b c]( <fact:d>\n'x' )", "*[b c](fact:%64)*",
    "<https://e.org/[> [b c](fact:d)", "![[x](y)](z) [b c](fact:d)", "a\r\n[b c](fact:d)\r\n",
    "Text\n===\n\nb\n[b c](fact:d)", "[a] [b c](fact:d)\n\n[a]: fact:e", "[[b c](fact:d)](fact:e)",
    "`` ` `` ` [b c](fact:d)", "<b title=\"]\"> [b c](fact:d)",
  ]) func theWordsOfALink(_ text: String) throws {
    let page = Reading(text)
    let index = try #require(page.page.marks.firstIndex { $0.destination == "d" })
    #expect(page.located(index) == "b c")
    #expect(page.located(index, .whole).hasPrefix("[b c]("))
    #expect(page.located(index, .whole).hasSuffix(")"))
    #expect(["fact:d", "fact:%64"].contains(page.located(index, .destination)))
  }

  @Test func theSecondOfTheSameKind() {
    let page = Reading("[a](fact:x) `[b](fact:x)` [c](fact:x)\n[d](fact:x)")
    #expect((0..<3).map { page.located($0) } == ["a", "c", "d"])
  }

  @Test func aMarkWithoutWordsIsShownWhole() {
    let page = Reading("a [](stat:b) [](c.md) ![](d.png)")
    #expect((0..<3).map { page.located($0) } == ["[](stat:b)", "[](c.md)", "![](d.png)"])
  }

  @Test func aReferenceIsFoundByItsWords() {
    let page = Reading("x\n\na [words][r] and [r]\n\n[r]: fact:a")
    #expect(page.located(0) == "words")
  }

  @Test func citations() {
    let page = Reading("[@a] [@b, p. 1;\n@a] [words][@a] [@a][@c]")
    let places = page.page.marks.indices.map { page.located($0) }
    #expect(places == ["@a", "@b, p. 1", "@a", "words", "@a", "@c"])
    #expect(page.located(1, .whole) == "[@b, p. 1;\n@a]")
  }

  @Test func partsOfATitle() {
    let page = Reading("[a](fact:b \"period: 2021; source: c\")")
    #expect(page.located(0, .title(nil)) == "period: 2021; source: c")
    #expect(page.located(0, .title(8..<12)) == "2021")
    #expect(page.located(0, .title(14..<99)) == "source: c")
    #expect(Reading("[a](fact:b 'c \\' d')").located(0, .title(0..<1)) == "c \\' d")
  }

  @Test func partsOfAnExpression() {
    let page = Reading("a `= un-theft / months` and\n> `` = a +\n> bc ``")
    #expect(page.located(0) == "= un-theft / months")
    #expect(page.located(0, .code(nil)) == "un-theft / months")
    #expect(page.located(0, .code(11..<17)) == "months")
    #expect(page.page.marks[1].destination == "a + bc")
    #expect(page.located(1, .code(4..<6)) == "bc")
    #expect(page.located(1, .code(6..<6)) == "")
  }

  @Test func partsOfABlock() {
    let page = Reading("- > ```chart x\n  > type: bar\n  >   title: y\n  > ```\n")
    #expect(page.page.marks[0].text == "type: bar\n  title: y\n")
    #expect(page.located(0, .code(0..<4)) == "type")
    #expect(page.located(0, .code(12..<17)) == "title")
    #expect(page.located(0, .code(19..<20)) == "y")
    #expect(page.located(0, .whole).hasPrefix("```chart x"))
  }

  @Test func everyMarkOfALongPageIsFound() {
    var random = SplitMix64(seed: 42)
    let pieces = [
      "[w%](fact:f%)", "[](stat:s%)", "`= e% / 2`", "[@c%]", "[a%](b%.md)", "![i%](j%.png)",
      "`code%`",
      "*em*", "\n", "words", "<https://e.org/%>", "\\[", "[x](https://e.org)", "\n\n", "\n> ",
      "\n\n- ",
    ]
    var text = ""
    for number in 0..<400 {
      let piece = pieces.randomElement(using: &random) ?? ""
      text +=
        piece.split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: String(number)) + " "
    }
    let page = Reading(text)
    #expect(page.page.marks.count > 100)
    for (index, mark) in page.page.marks.enumerated() {
      let whole = page.located(index, .whole)
      let own = mark.destination.drop { !$0.isNumber }.prefix { $0.isNumber }
      #expect(whole.contains(own) && whole.count < 40, "\(mark): \(whole)")
    }
  }
}
