import Diagnostics
import Markdown
import Testing

/// What would be swallowed silently is an error with a fix.
@Suite struct ProblemTests {
  @Test(arguments: [
    ("a [b [c](fact:c) d](fact:b) e", "link-in-link: [b [c](fact:c) d](fact:b)"),
    ("a [b [@c] d](stat:b) e", "link-in-link: [b [@c] d](stat:b)"),
    ("[a <https://e.org> b](https://e.com)", "link-in-link: <https://e.org>"),
    ("took [$5](fact: un-theft) now", "link-space: [$5](fact: un-theft)"),
    ("took [$5] (fact:un-theft) now", "link-space: [$5]"),
    ("took [$5](<fact: un-theft>) now", "link-space: fact: un-theft"),
    ("took [$5](fact:a “period: 2021”)", "link-quotes: [$5](fact:a “period: 2021”)"),
    ("took [$5](fact:a ”new”) [$6](fact:b)", "link-quotes: [$5](fact:a ”new”)"),
    ("took [$5](fact:a ‘new’)", "link-quotes: [$5](fact:a ‘new’)"),
    ("took [$5](fact:a „new“)", "link-quotes: [$5](fact:a „new“)"),
    ("see [it](annual report.pdf)", "broken-link: [it](annual report.pdf)"),
    ("took [$5](fact:a \"new) now", "broken-link: [$5](fact:a \"new)"),
    ("took [$5](fact:a", "broken-link: [$5](fact:a"),
    ("> took\n> [$5](fact: a)", "link-space: [$5](fact: a)"),
    ("- took\n  [$5](fact: a)", "link-space: [$5](fact: a)"),
    ("| a |\n|---|\n| [$5](fact: a) |", "link-space: [$5](fact: a)"),
    ("x[^n]\n\n[^n]: took\n    [$5](fact: a)", "link-space: [$5](fact: a)"),
    ("# took [$5](fact: a)", "link-space: [$5](fact: a)"),
    ("a [](x) [words]() b", "empty-link: [words]()"),
    ("a ![alt]() b", "empty-link: ![alt]()"),
    ("said [@a][@b] and", "citation-run: [@a][@b]"),
    ("said [@a; b] and", "citation-syntax: [@a; b]"),
    ("said [@ a] and", "citation-syntax: [@ a]"),
    ("said [@a p. 2] and", "citation-syntax: [@a p. 2]"),
    ("said [@a, p. 3, @b] and", "citation-syntax: [@a, p. 3, @b]"),
    ("a `=b / 2` and `==` c", "expression-space: `=b / 2`"),
    ("said [@a [b]] and", "citation-syntax: [@"),
    ("x [@a]\n\n[@a]: https://e.org", "citation-definition: [@a]"),
    ("x [@a]\n\n> [@a]: https://e.org", "citation-definition: [@a]"),
    ("x[^a]", "footnote-undefined: [^a]"),
    ("| x[^a] |\n|---|", "footnote-undefined: [^a]"),
    ("[^a]: words", "footnote-unused: [^a]"),
    ("x[^a]\n\n[^a]: b\n\n[^A]: c", "footnote-duplicate: [^A]"),
    ("x ![see [@a]](b.png)", "mark-in-image: see [@a]"),
    ("x ![see [](fact:a)](table:b) y", "figure-in-text: ![see [](fact:a)](table:b)"),
    ("| a | b |\n|---|\n| c |", "table-shape: |---|"),
    ("> | a | b |\n> |---|---|\n> | c | d | e | f", "table-cells: e | f"),
    ("> [!HINT]\n> a", "callout-unknown: [!HINT]"),
    ("> [!NOTE] a", "callout-unknown: [!NOTE]"),
    ("a <i>b</i>", "raw-html: <i>"),
    ("a\n\n<!-- b -->\n\nc", "raw-html: <!-- b -->"),
    ("a [w](javascript:x) b", "unsafe-link: javascript:x"),
    ("a [w](http:/x) b", "unsafe-link: http:/x"),
    ("a\n[w](b:x) [w](b:x)", "unsafe-link: b:x"),
    ("a ![w](data:x \"t\") b", "unsafe-link: data:x"),
  ]) func theCaretStandsInTheRightPlace(_ text: String, _ problem: String) {
    let reading = Reading(text)
    #expect(reading.problems.first == problem)
    #expect(reading.page.diagnostics.allSatisfy { !$0.helps.isEmpty })
    // Carriage returns and what comes before in the file move it along.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = Array("---\r\nt: ü\r\n---\r\n".utf8)
    let crlf = before + Array(lines.joined(separator: "\r\n").utf8)
    let page = Reading(bytes: crlf, body: before.count..<crlf.count)
    let found = page.problems.first.map { $0.split(separator: "\r\n").joined(separator: "\n") }
    #expect(found == problem)
  }

  @Test(arguments: [
    "a `[b](fact: c)` d", "a \\[b](fact: c) d", "a [b\\](fact: c) d", "    [b](fact: c)",
    "```\n[b](fact: c) [@a [b]]\n```", "[see](https://e.org/a_(b)) (c)", "f(x)[1](https://e.org)",
    "array[i] (note)", "`[a] (fact:b)`", "\\[a] (fact:b)", "\\[@a [b]]",
    "[x]\n\n[x]: https://e.org", "a | b", "`[^a]`", "\\[^a]",
    "a[0](https://e.org \"t\")", "**[a](fact:b \"c\")**", "> a\n[b](fact:c)", "mail me@e.org",
    "> [!NOTE]\n> a", "- [ ] a\n- [x] b", "a \\<b>", "5 < 6 > 4 & 7",
  ]) func whatIsMeantAsItIsIsNoProblem(_ text: String) {
    #expect(Reading(text).problems.isEmpty)
  }

  @Test func messagesProveThatTheTextWasUnderstood() {
    #expect(
      messages("[w](facts:a)") == [
        "the link goes to 'facts:a', and 'facts:' is not allowed", "did you mean 'fact:a'?",
      ])
    #expect(messages("[w](Source:a)").last == "did you mean 'source:a'?")
    #expect(messages("> [!NOTES]\n> a").last == "did you mean '[!NOTE]'?")
    #expect(messages("> [!NOTE] a").last == "put the text on the next line")
    #expect(messages("[w](//e.org)").last == "write 'https://e.org'")
    #expect(messages("[w](chart:a)").last == "write '![…](chart:a)' to place the chart")
    #expect(messages("![w](stat:a)").last == "write '[…](stat:a)', without the '!'")
    #expect(
      messages("[@a, 1][@b]") == [
        "'[@a, 1][@b]' is one link in Markdown; both are cited", "write '[@a, 1; @b]'",
      ])
    #expect(
      messages("[@a p. 2]") == [
        "there is no comma between '@a' and 'p. 2'", "write '[@a, p. 2]'",
      ])
    #expect(
      messages("a|b\n-|-\n1|2|3").first == "this row has 3 cells, but the table's header 2 cells")
    #expect(messages("<b>").last?.contains("raw-html") == true)
  }

  private func messages(_ text: String) -> [String] {
    Reading(text).page.diagnostics.flatMap { [$0.summary] + $0.helps }
  }

  @Test func aDuplicateFootnoteShowsTheFirst() {
    let page = Reading("x[^a]\n\n[^a]: b\n\n[^a]: c")
    #expect(page.page.diagnostics.first?.notes.first?.range?.start == 7)
  }

  @Test func manyProblemsAreCutShort() {
    let text = String(repeating: "[a](x:y) ", count: 1_000)
    #expect(Reading(text).page.diagnostics.count == 200)
  }
}
