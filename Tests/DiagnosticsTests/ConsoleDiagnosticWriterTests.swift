import Diagnostics
import Testing

@Suite struct ConsoleDiagnosticWriterTests {
  /// What is written for one problem at the place of `marked` in a file, without the count.
  private func written(
    _ marked: String, in text: String, _ summary: String = "what is wrong",
    columns: Int = 60
  ) throws -> String {
    let range = try #require(text.range(of: marked))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return shown(
      Array(text.utf8), start..<(start + marked.utf8.count), summary, columns: columns)
  }

  private func shown(
    _ bytes: [UInt8], _ range: Range<Int>, _ summary: String = "what is wrong", columns: Int = 60
  ) -> String {
    let place = SourceRange(path: "a.md", start: range.lowerBound, end: range.upperBound)
    let report = ConsoleDiagnosticWriter(columns: columns).report(
      [Diagnostic("rule", summary, at: place)], sources: { _ in bytes })
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.hasSuffix("\n\n1 error\n"))
    return String(text.dropLast("\n\n1 error\n".count))
  }

  @Test func drawsPlaceHeadlineCaretNotesAndHelp() {
    let page = """
      \(String(repeating: "\n", count: 13))\
      Attackers took [more than $60 million](fact:un-theft) in eighteen months.
      """
    let facts = "# Facts of the site\n\nun-theft:\n  value: more than $50 million\n"
    let problem = Diagnostic(
      "fact-mismatch",
      "text says more than $60 million, but fact 'un-theft' is more than $50 million",
      at: SourceRange(path: "Content/a.md", start: 29, end: 50),
      notes: [
        .init(
          "declared at", at: SourceRange(path: "Content/facts.yaml", start: 33, end: 40),
          ", from source 'un-poe-2022'")
      ],
      helps: ["write 'more than $50 million', or correct the fact and add a correction"])
    let files = ["Content/a.md": Array(page.utf8), "Content/facts.yaml": Array(facts.utf8)]
    let report = ConsoleDiagnosticWriter().report([problem], sources: { files[$0] })
    #expect(
      String(decoding: report, as: UTF8.self) == """
        Content/a.md:14:17: error: text says more than $60 million, but fact 'un-theft' is more \
        than $50 million [fact-mismatch]
        14 | Attackers took [more than $60 million](fact:un-theft) in eighteen months.
           |                 ^~~~~~~~~~~~~~~~~~~~~
           = declared at Content/facts.yaml:4:3, from source 'un-poe-2022'
           = help: write 'more than $50 million', or correct the fact and add a correction

        1 error

        """)
  }

  @Test func theCaretFollowsTheWidthOfWhatIsBeforeIt() throws {
    #expect(
      try written("here", in: "盗難 e\u{301} 👩‍🚀\there it is") == """
        a.md:1:11: error: what is wrong [rule]
        1 | 盗難 e\u{301} 👩‍🚀   here it is
          |             ^~~~
        """)
    #expect(
      try written("盗難", in: "\t盗難") == """
        a.md:1:2: error: what is wrong [rule]
        1 |     盗難
          |     ^~~~
        """)
  }

  @Test func aRangeOverSeveralLinesIsMarkedToTheEndOfTheFirst() throws {
    #expect(
      try written("two\r\nthree", in: "one two\r\nthree\r\n") == """
        a.md:1:5: error: what is wrong [rule]
        1 | one two
          |     ^~~
        """)
  }

  @Test func anEmptyRangeIsOneCaret() {
    #expect(
      shown(Array("a 盗".utf8), 2..<2) == """
        a.md:1:3: error: what is wrong [rule]
        1 | a 盗
          |   ^
        """)
  }

  @Test func aRangeAtTheEndOfTheFileHasItsCaretBehindTheText() {
    #expect(
      shown(Array("last line".utf8), 9..<9) == """
        a.md:1:10: error: what is wrong [rule]
        1 | last line
          |          ^
        """)
    #expect(
      shown(Array("last line\n".utf8), 10..<10) == """
        a.md:2:1: error: what is wrong [rule]
        2 |
          | ^
        """)
    #expect(
      shown([], 0..<0) == """
        a.md:1:1: error: what is wrong [rule]
        1 |
          | ^
        """)
  }

  @Test func aRangeOutsideTheFileIsShownAtItsEnd() {
    #expect(
      shown(Array("short".utf8), (Int.max - 1)..<Int.max) == """
        a.md:1:6: error: what is wrong [rule]
        1 | short
          |      ^
        """)
  }

  @Test func theGutterIsAsWideAsTheLineNumber() throws {
    let text = String(repeating: "\n", count: 1233) + "here"
    #expect(
      try written("here", in: text) == """
        a.md:1234:1: error: what is wrong [rule]
        1234 | here
             | ^~~~
        """)
  }

  @Test func aLongLineIsCutAroundTheCaret() throws {
    let filler = String(repeating: "lorem ipsum ", count: 1000)
    #expect(
      try written("here", in: filler + "here" + filler, columns: 44) == """
        a.md:1:12001: error: what is wrong [rule]
        1 | … lorem ipsum herelorem ipsum …
          |               ^~~~
        """)
    #expect(
      try written("here", in: "here" + filler, columns: 44) == """
        a.md:1:1: error: what is wrong [rule]
        1 | herelorem ipsum lorem ipsum lorem …
          | ^~~~
        """)
    #expect(
      try written("here", in: filler + "here", columns: 44) == """
        a.md:1:12001: error: what is wrong [rule]
        1 | … ipsum lorem ipsum lorem ipsum here
          |                                 ^~~~
        """)
  }

  /// Words that a statistic fills in have three dots of their own.
  @Test func aCutIsNotTakenForTheAuthors() throws {
    let sentence = "here it went up, or […](stat:change-of-boxes) more than that, as they say."
    for columns in 44..<70 {
      let line = try written("here", in: sentence, columns: columns).split(separator: "\n")[1]
      #expect(line.hasSuffix(" …"), "\(line)")
      #expect(line.contains("[…](stat:change-of-boxes)") == line.contains("["), "\(line)")
    }
  }

  @Test func aLongRangeIsCutToo() throws {
    let sentence = String(repeating: "word ", count: 40)
    #expect(
      try written(sentence, in: "before " + sentence + "after", columns: 44) == """
        a.md:1:8: error: what is wrong [rule]
        1 | … word word word word word word …
          |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        """)
  }

  @Test func aLineOfWideCharactersIsCutBetweenThem() throws {
    let text = String(repeating: "盗", count: 500) + "x" + String(repeating: "難", count: 500)
    let lines = try written("x", in: text, columns: 44).split(separator: "\n")
    #expect(displayWidth(of: String(lines[1])) <= 44)
    let column = try #require(lines[2].firstIndex(of: "^"))
    let place = try #require(lines[1].firstIndex(of: "x"))
    #expect(displayWidth(of: String(lines[1][..<place])) == lines[2][..<column].count)
  }

  @Test func whatIsNotUTF8IsReplacedAndDoesNotShiftTheCaret() {
    let bytes = Array("a ".utf8) + [0xFF, 0xE2, 0x82] + Array(" here".utf8)
    #expect(
      shown(bytes, 6..<10) == """
        a.md:1:6: error: what is wrong [rule]
        1 | a \u{FFFD}\u{FFFD} here
          |      ^~~~
        """)
  }

  @Test func contentCannotSendTerminalEscapes() throws {
    let line = "a \u{1B}[2J here"
    #expect(
      try written("here", in: line, "text says '\u{1B}]0;owned\u{7}'") == """
        a.md:1:8: error: text says '\\u{1b}]0;owned\\u{7}' [rule]
        1 | a \\u{1b}[2J here
          |             ^~~~
        """)
  }

  @Test func aFileThatCannotBeReadIsNamedWithoutAPlace() {
    let problem = Diagnostic(
      .warning, "rule", "what is wrong", at: SourceRange(path: "gone.md", start: 5, end: 9),
      notes: [.init("declared at", at: SourceRange(path: "lost.yaml", start: 1, end: 2))])
    let report = ConsoleDiagnosticWriter().report([problem], sources: { _ in nil })
    #expect(
      String(decoding: report, as: UTF8.self) == """
        gone.md: warning: what is wrong [rule]
           = declared at lost.yaml

        1 warning

        """)
  }

  @Test func aProblemOfNoFileHasNoPlace() {
    let problem = Diagnostic(
      "no-content", "there is no folder 'Content' here", at: nil,
      helps: ["go to the site's folder, or name it with --site"])
    let report = ConsoleDiagnosticWriter().report([problem], sources: { _ in nil })
    #expect(
      String(decoding: report, as: UTF8.self) == """
        error: there is no folder 'Content' here [no-content]
           = help: go to the site's folder, or name it with --site

        1 error

        """)
  }

  @Test func nothingIsWrittenWhenNothingIsWrong() {
    #expect(ConsoleDiagnosticWriter().report([], sources: { _ in nil }).isEmpty)
  }

  @Test(arguments: [(Severity.error, 31), (.warning, 33), (.hint, 36)])
  func severityHasItsColor(severity: Severity, code: Int) {
    let problem = Diagnostic(
      severity, "rule", "wrong", at: SourceRange(path: "a.md", start: 0, end: 2))
    let report = ConsoleDiagnosticWriter(usesColor: true).report(
      [problem], sources: { _ in Array("text".utf8) })
    let escape = "\u{1B}["
    #expect(
      String(decoding: report, as: UTF8.self) == """
        \(escape)1ma.md:1:1:\(escape)0m \(escape)1;\(code)m\(severity.rawValue):\(escape)0m \
        \(escape)1mwrong\(escape)0m [rule]
        1 | text
          | \(escape)1;\(code)m^~\(escape)0m

        1 \(severity.rawValue)

        """)
  }

  @Test func aFileIsReadOnce() {
    var reads: [String] = []
    let problems = (0..<5).map {
      Diagnostic("rule", "wrong", at: SourceRange(path: "a.md", start: $0, end: $0))
    }
    _ = ConsoleDiagnosticWriter().report(problems) { path in
      reads.append(path)
      return Array("some text".utf8)
    }
    #expect(reads == ["a.md"])
  }

  @Test func thousandsOfProblemsInOneVeryLongLineAreQuick() {
    let bytes = Array(repeating: UInt8(ascii: "a"), count: 200_000)
    let problems = (0..<1000).map {
      Diagnostic("rule", "wrong", at: SourceRange(path: "a.md", start: $0 * 200, end: $0 * 200 + 9))
    }
    let report = ConsoleDiagnosticWriter().report(problems, sources: { _ in bytes })
    #expect(report.count < 1000 * 300)
    #expect(report.split(separator: UInt8(ascii: "\n")).last == Array("1000 errors".utf8)[...])
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
