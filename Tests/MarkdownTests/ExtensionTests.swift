import Markdown
import Testing

@Suite struct TableTests {
  @Test func aTableWithAlignment() {
    let page = Reading("| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | 2 | 3 | *4* |\n")
    #expect(
      page.html == """
        <div class="scroll" tabindex="0" role="region" aria-label="Table">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="left">b</th>
        <th scope="col" class="right">c</th>
        <th scope="col" class="center">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="left">2</td>
        <td class="right">3</td>
        <td class="center"><em>4</em></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  /// The text of each cell.
  private func cells(_ text: String) -> [String] {
    Reading(text).prose.filter { $0.hasPrefix("cell") }.map { String($0.dropFirst(6)) }
  }

  @Test(arguments: [
    "a|b\n-|-\n1|2", "|a|b\n|:-|-:\n|1|2", "   | a | b |\n  |---|---|\n| 1 | 2 |",
    "> | a | b |\n> |---|---|\n> | 1 | 2 |", "- | a | b |\n  |---|---|\n  | 1 | 2 |",
    "1. > - a | b\n   >   --- | ---\n   >   1 | 2\n", "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n",
    "words[^x]\n\n[^x]: note\n\n    | a | b |\n    |---|---|\n    | 1 | 2 |",
  ]) func rowsInEveryPosition(_ text: String) {
    #expect(cells(text) == ["a", "b", "1", "2"])
  }

  @Test func anEscapedPipeIsText() {
    #expect(cells("a|b\n-|-\n`x \\| y`|z \\| *w*") == ["a", "b", "x | y", "z | w"])
  }

  @Test func aShortRowIsFilledUp() {
    let html = Reading("a|b\n-|-\n1").html
    #expect(html.contains("<tr>\n<td>1</td>\n<td></td>\n</tr>"))
  }

  @Test func anEmptyCornerHeadsNothing() {
    #expect(Reading("| | b |\n|-|-|\n| c | d |").html.contains("<tr>\n<td></td>\n<th"))
  }

  @Test func linesBeforeTheHeaderAreAParagraph() {
    let page = Reading("Over the\n*table*:\n| a |\n|---|\n| b |")
    #expect(page.html.hasPrefix("<p>Over the\n<em>table</em>:</p>\n<div"))
    #expect(page.prose == ["paragraph: Over the table:", "cell: a", "cell: b"])
  }

  @Test func cellsKnowTheDefinitionsOfThePage() {
    let page = Reading(
      "| [x] | [@c] |\n|---|---|\n| [y][x] | [^n] |\n\n[x]: https://e.org 'T'\n\n[^n]: Note.")
    #expect(
      page.html.contains("<th scope=\"col\"><a href=\"https://e.org\" title=\"T\">x</a></th>"))
    #expect(page.html.contains("<td><a href=\"https://e.org\" title=\"T\">y</a></td>"))
    #expect(page.html.contains("<td><sup class=\"footnote-ref\">"))
    #expect(page.page.marks.map(\.destination) == ["c"])
  }

  @Test func cellsMayBeginLikeAnythingElse() {
    #expect(cells("|# | - x|\n|-|-|\n|> q | ## h ##|") == ["#", "- x", "> q", "## h ##"])
  }

  @Test func aParagraphWithPipesIsNoTable() {
    #expect(Reading("a | b\nc | d").html == "<p>a | b\nc | d</p>\n")
    #expect(Reading("a | b\nc | d").problems.isEmpty)
  }

  @Test func plainCellsAndParsedOnesReadAlike() {
    #expect(
      cells("a|-|b--c\n-|-|-\n1,5 % (x)|2.5|3...\n$7|a+b|`c`")
        == ["a", "-", "b–c", "1,5 % (x)", "2.5", "3…", "$7", "a+b", "c"])
  }

  @Test func severalTablesHaveNamesOfTheirOwn() {
    let html = Reading("a|b\n-|-\n\nc|d\n-|-\n").html
    #expect(html.contains("aria-label=\"Table\"") && html.contains("aria-label=\"Table 2\""))
  }
}

@Suite struct FootnoteTests {
  @Test func aFootnoteWithItsWayBack() {
    let page = Reading("Words[^a] again[^a].\n\n[^a]: The *note*.\n")
    #expect(
      page.html == """
        <p>Words<sup class="footnote-ref"><a href="#fn-1" id="fn-1-ref" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> again<sup class="footnote-ref"><a href="#fn-1" \
        id="fn-1-ref-2" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>The <em>note</em>. <a href="#fn-1-ref" role="doc-backlink" \
        aria-label="Back to reference 1">↩\u{FE0E}</a> <a href="#fn-1-ref-2" role="doc-backlink" \
        aria-label="Back to reference 1-2">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(page.problems.isEmpty)
  }

  @Test func numbersFollowTheReferences() {
    let page = Reading("[^b] [^A]\n\n[^a]: First.\n[^B]: Second.\n")
    #expect(page.prose == ["paragraph:  ", "paragraph: Second.", "paragraph: First."])
  }

  @Test func aNoteOfSeveralParagraphs() {
    let page = Reading("a[^1]\n\n[^1]: One\nlazy.\n\n    Two.\n\n    - item\n\nNot the note.")
    #expect(
      page.prose == [
        "paragraph: a", "paragraph: Not the note.", "paragraph: One lazy.", "paragraph: Two.",
        "paragraph: item",
      ])
    #expect(page.html.contains("</ul>\n<p><a href=\"#fn-1-ref\""))
  }

  @Test func notesMayReferToNotes() {
    let page = Reading("a[^1]\n\n[^1]: One[^2].\n\n[^2]: Two[^1].")
    #expect(page.prose == ["paragraph: a", "paragraph: One.", "paragraph: Two."])
    #expect(page.html.contains("id=\"fn-1-ref-2\""))
  }

  @Test func oneWordIsANoteToo() {
    #expect(Reading("a[^1]\n\n[^1]: word").prose == ["paragraph: a", "paragraph: word"])
  }

  @Test func notesInCodeAreCode() {
    let text = "a[^1]\n\n```\n[^1]: code\n```\n\n[^1]: note\n\n<pre>\n[^1]: html\n</pre>\n"
    let page = Reading(text)
    #expect(page.html.contains("<pre><code>[^1]: code\n</code></pre>"))
    #expect(page.html.contains("[^1]: html"))
    #expect(page.prose == ["paragraph: a", "paragraph: note"])
    #expect(page.problems == ["raw-html: <pre>\n[^1]: html\n</pre>"])
  }

  @Test func notesBesideLists() {
    let page = Reading("a[^n]\n\n1) one\n[^n]: note\n2) two\n")
    #expect(page.html.contains("<ol>\n<li>one</li>\n<li>two</li>\n</ol>"))
    #expect(page.prose.last == "paragraph: note")
  }
}

@Suite struct InlineExtensionTests {
  @Test(arguments: [
    ("~~a~~", "<del>a</del>"), ("x~~a~~y", "x<del>a</del>y"),
    ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
    ("*a ~~b~~*", "<em>a <del>b</del></em>"), ("~~a\nb~~", "<del>a\nb</del>"),
    ("~~ a ~~", "~~ a ~~"),
    ("~~a", "~~a"), ("~~~~", "~~~~"), ("~~a~~ ~~b~~", "<del>a</del> <del>b</del>"),
    ("\\~~a~~", "~~a~~"), ("`~~a~~`", "<code>~~a~~</code>"), ("~a~", "~a~"), ("~~~a~~~", "~~~a~~~"),
    ("~~`a`~~", "<del><code>a</code></del>"), ("*~~a* b~~", "<em>~~a</em> b~~"),
    ("~~[a](https://e.org)~~", "<del><a href=\"https://e.org\">a</a></del>"),
    ("[~~a~~](https://e.org)", "<a href=\"https://e.org\"><del>a</del></a>"),
  ]) func struckWords(_ text: String, _ html: String) {
    #expect(Reading("z " + text).html == "<p>z \(html)</p>\n")
  }

  @Test func smartPunctuation() {
    #expect(
      Reading("\"It's\" -- a --- b... `\"--\"`").html
        == "<p>“It’s” – a — b… <code>&quot;--&quot;</code></p>\n")
  }

  @Test func tasks() {
    let page = Reading("- [ ] open\n- [x] *done*\n- [X] done\n- \\[ ] text\n- [ ]none\n")
    #expect(
      page.html == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled> open</label></li>
        <li class="task"><label><input type="checkbox" disabled checked> <em>done</em></label></li>
        <li class="task"><label><input type="checkbox" disabled checked> done</label></li>
        <li>[ ] text</li>
        <li>[ ]none</li>
        </ul>

        """)
  }

  @Test func aLooseTask() {
    #expect(
      Reading("1. [ ] a\n\n   b\n").html == """
        <ol>
        <li class="task">
        <p><label><input type="checkbox" disabled> a</label></p>
        <p>b</p>
        </li>
        </ol>

        """)
  }

  @Test(arguments: ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "note"])
  func callOuts(_ kind: String) {
    let name = kind.lowercased()
    let title = name.prefix(1).uppercased() + name.dropFirst()
    #expect(
      Reading("> [!\(kind)]\n> Words.\n>\n> > quoted").html == """
        <aside class="callout \(name)">
        <p class="callout-title">\(title)</p>
        <p>Words.</p>
        <blockquote>
        <p>quoted</p>
        </blockquote>
        </aside>

        """)
  }

  @Test func aCallOutIsOurOwnWords() {
    #expect(Reading("> [!NOTE]\n> a\n\n> b").prose == ["paragraph: a", "quote: b"])
    #expect(Reading("> [!TIP]\n>\n> - a").html.contains("</p>\n<ul>"))
    #expect(Reading("> \\[!NOTE]\n> a").html.hasPrefix("<blockquote>"))
  }

  @Test func rawHTMLIsText() {
    let page = Reading("<div onclick=\"x\">\n\na <b>c</b>\n")
    #expect(
      page.html == """
        <p>&lt;div onclick=&quot;x&quot;&gt;</p>
        <p>a &lt;b&gt;c&lt;/b&gt;</p>

        """)
    #expect(page.problems == ["raw-html: <div onclick=\"x\">", "raw-html: <b>"])
  }

  @Test(arguments: [false, true]) func aCommentForBriefgenIsNotForReaders(_ allowsRawHTML: Bool) {
    var options = MarkdownOptions()
    options.allowsRawHTML = allowsRawHTML
    let comment = "<!-- briefgen: allow raw-html: as the court wrote it -->"
    let page = Reading("\(comment)\na b\n\nc \(comment)d", options)
    #expect(page.html == "<p>a b</p>\n<p>c d</p>\n")
    #expect(page.problems.isEmpty)
    #expect(page.prose == ["paragraph: a b", "paragraph: c d"])
  }

  @Test func aCommentForBriefgenEndsWhereItEnds() {
    let page = Reading("<!-- briefgen: allow raw-html: it --> a <b>c</b>")
    #expect(page.problems == ["raw-html: <!-- briefgen: allow raw-html: it --> a <b>c</b>"])
  }

  @Test func rawHTMLWhereItIsAllowed() {
    var options = MarkdownOptions()
    options.allowsRawHTML = true
    let page = Reading("<div>\n\na <b>c</b>\n", options)
    #expect(page.html == "<div>\n<p>a <b>c</b></p>\n")
    #expect(page.problems.isEmpty)
  }
}
