import CCmark
import Markdown
import TestSupport
import Testing

/// libcmark's own renderer, as the `cmark --unsafe` command uses it.
private func reference(_ text: [UInt8], smart: Bool = false) -> String {
  let mark = briefgen_arena_begin()
  defer { briefgen_arena_release(mark) }
  let options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8 | (smart ? CMARK_OPT_SMART : 0)
  let parser = cmark_parser_new_with_mem(options, briefgen_arena_memory())
  text.withUnsafeBytes { bytes in
    guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
    cmark_parser_feed(parser, start, bytes.count)
  }
  guard let html = cmark_render_html(cmark_parser_finish(parser), options) else { return "" }
  return String(cString: html)
}

private func ours(_ text: [UInt8], smart: Bool = false) -> String {
  var options = MarkdownOptions.commonMark
  options.smartPunctuation = smart
  return String(decoding: Reading(bytes: text, options).page.bytes, as: UTF8.self)
}

/// With `MarkdownOptions.commonMark` the HTML is libcmark's own, byte for byte.
@Suite struct CommonMarkTests {
  @Test(arguments: constructs) func everyConstruct(_ text: String) {
    #expect(ours(Array(text.utf8)) == reference(Array(text.utf8)))
    #expect(ours(Array(text.utf8), smart: true) == reference(Array(text.utf8), smart: true))
  }

  @Test(arguments: 0..<20) func randomTexts(_ seed: UInt64) {
    var random = SplitMix64(seed: seed &* 7919 &+ 1)
    for _ in 0..<250 {
      let text = randomMarkdown(&random)
      let isSame = ours(text) == reference(text)
      #expect(isSame, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: 0..<5) func randomBytes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed &* 104_729 &+ 3)
    for _ in 0..<200 {
      let length = Int.random(in: 0...80, using: &random)
      let text = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let isSame = ours(text) == reference(text)
      #expect(isSame, "\(text)")
    }
  }

  @Test func everyByteInAnAddress() {
    for byte in UInt8.min...UInt8.max {
      let text = Array("[a](<x\\".utf8) + [byte] + Array("y>)".utf8)
      #expect(ours(text) == reference(text))
    }
  }
}

private let pieces = [
  "a", "b c", "word ", "\n", "\n\n", "\n", " ", "    ", "\t", "*", "**", "_", "__", "***", "`",
  "``", "```\n", "~~~\n", "```swift x\n", "[", "]", "](", ")", "![", "[a]", "[a]: /u 't'\n",
  "[a](b)", "[a](b \"t\")", "[a](<b c> 'd')", "(", "<", ">", "<b>", "</b>", "<!-- c -->", "<?x?>",
  "<div>\n", "</div>\n", "<pre>\n", "<https://e.org/a?b=c&d>", "<me@e.org>", "&amp;", "&", "&#0;",
  "&copy;", "&#x22;", "\\", "\\*", "\\\n", "  \n", "# ", "## h ##\n", "> ", ">", "- ", "+ ", "* ",
  "1. ", "2) ", "10. ", "***\n", "---\n", "- - -\n", "===\n", "\"", "'", "--", "---", "...", "é",
  "“", "日本", "\u{301}", "\r\n", "\r", "\0", "|", "~~", "[^a]", "[@a]", "[x] ", "[!NOTE]", ":",
  "http://e.org", "\"q\"", "don't", "<a href=\"x\">", "\u{FEFF}", "\u{A0}", "![i](j \"k\")",
]

private func randomMarkdown(_ random: inout SplitMix64) -> [UInt8] {
  var text: [UInt8] = []
  for _ in 0..<Int.random(in: 1...40, using: &random) {
    text += Array((pieces.randomElement(using: &random) ?? "").utf8)
  }
  if Int.random(in: 0..<10, using: &random) == 0 { text.append(0xFF) }
  return text
}

private let constructs = [
  "", "\n", "a", "a\nb", "a  \nb", "a\\\nb", "\u{FEFF}# BOM", "\u{FEFF}\u{FEFF}two", "a\0b",
  "# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n####### 7", "# a #", "#", "a\n===\nb\n---", "a\n-",
  "***", "- - -", "* a\n* b", "- a\n\n- b", "- a\n\n  b\n- c", "1. a\n2. b", "3. a", "0) a",
  "123456789. a", "1234567890. a", "- a\n  - b\n    - c", "-\n- a", "- a\n-\n- b", "> a\nb",
  "> > a\n> b", "> - a\n>   b\n> - c", ">", "> ", "    code\n\n    more", "\tcode", "- \tcode",
  "```\na\n```", "~~~ruby startline=3 $%@#$\ndef\n~~~~~~~", "``` a`b\n```", "```\nopen", "```\n",
  "```&amp; x\n<>&\"'\n```", "````\n```\n````", "<div>\n*a*\n\n*b*\n</div>", "<!-- a\n\nb --> c",
  "<?php\n\n?>", "<![CDATA[\na\n]]>", "<!DOCTYPE html>", "<script>\n\nx</script>\ny", "<a>\nb",
  "<pre>a</pre>", "a <b c='d'> <!-- e --> <?f?> <!G h> <![CDATA[i]]>", "[a]", "[a]: b",
  "[a]: b\n[a]",
  "[a][b]\n\n[b]: c 'd'", "[a][]\n\n[A]: c", "[Ä]\n\n[ä]: u", "[a]\n\n[a]: <>\n", "[a](b)",
  "[a](b \"c\")", "[a](b 'c')", "[a](b (c))", "[a](b \"\")", "[a](<> \"\")", "[a]()", "[](a)",
  "[a](<b c>)", "[a](b(c)d)", "[a](b\\)c)", "[a](b%20c&amp;d\"e'f)", "[a](\u{E9})", "[*a*](b)",
  "[a [b](c) d](e)", "![a](b)", "![a](b \"c & 'd'\")", "![*a* `b` <c> [d](e) ![f](g)](h)",
  "[![a](b)](c)", "![a\nb](c)", "![a  \nb](c)", "![](a)", "![a]\n\n[a]: b \"\"", "*a*", "**a**",
  "***a***", "_a_b_", "__a__", "*a **b** c*", "**a*b*c**", "a*b*c", "*a", "a`b`c", "`` ` ``",
  "` a `", "`a\nb`", "`<&\">`", "\\*a\\* \\\\ \\a",
  "&amp; &lt; &nbsp; &bogus; &#35; &#x1F600; &#0;",
  "<https://a.b/c?d=e&f=g>", "<MAILTO:a@b.c>", "<a@b.c>", "<a:b>", "<javascript:a>", "<x y>",
  "\"a\" 'b' a's 'n' -- --- ---- ... ..", "a\tb", "a\r\nb\r\n\r\nc\rd", "日本語*テ*ス", "*\u{A0}a*",
  "|a|b|\n|-|-|\n|c|d|", "[^a]\n\n[^a]: note", "[^a]: note\n\n[^a]", "[@a] [@a][@b]", "~~a~~",
  "- [ ] a",
  "- [x] a", "> [!NOTE]\n> a", "`= a`", "[a](fact:b \"c\")", "[…](stat:a)", "![a](chart:b)",
  "```chart\na\n```", "[a](//b)", "[a](javascript:b)", "# a\n# a", "1) a\n2) b", "<b>*a*</b>",
  "[a](\\\\b)", "[a](b&#10;c)", "[\u{1}](\u{1}0)", "[a](<\u{1}0>)", "- a\n\n\n\n- b\n\n\n    c",
  "* a\n\n  > b\n\n  ```\n  c\n  ```\n\n1. d", "a\n> b\n- c\n# d\n***\n1. e", "-\ta\n\n\tb",
]
