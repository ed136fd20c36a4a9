import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct FrontMatterSplitTests {
  private func split(
    _ file: String, kind: FrontMatter.Kind = .briefing
  ) -> (frontMatter: String?, body: String?, problems: String) {
    var diagnostics: [Diagnostic] = []
    let bytes = Array(file.utf8)
    let found = FrontMatterSplit.find(
      kind: kind, path: "a.md", bytes: bytes, diagnostics: &diagnostics)
    func words(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    return (words(found?.frontMatter), words(found?.body), told(diagnostics, of: file))
  }

  @Test(arguments: [
    ("---\ntitle: x\n---\n\n# Body\n", "title: x\n", "\n# Body\n"),
    ("---\r\ntitle: x\r\n---\r\nBody\r\n", "title: x\r\n", "Body\r\n"),
    ("\u{FEFF}---\ntitle: é\n---\nBody", "title: é\n", "Body"),
    ("---  \ntitle: x\n--- \t\nBody", "title: x\n", "Body"),
    ("---\n---\nBody", "", "Body"),
    ("---\ntitle: x\n---", "title: x\n", ""),
    ("---\na: --- b\n----\n  ---\n---\nBody\n---\n", "a: --- b\n----\n  ---\n", "Body\n---\n"),
  ])
  func theFencesAreTwoLinesOfThreeHyphens(file: String, frontMatter: String, body: String) {
    let found = split(file)
    #expect(found.frontMatter == frontMatter)
    #expect(found.body == body)
    #expect(found.problems == "")
  }

  @Test(arguments: ["# Title\n\nText\n", "", "----\ntitle: x\n----\n"])
  func aPageWithoutIsToldToo(file: String) {
    let found = split(file, kind: .page)
    #expect(found.frontMatter == nil)
    #expect(found.body == file)
    #expect(found.problems.contains("the page has no front matter"))
    #expect(!found.problems.contains("date:"))
  }

  @Test func aBriefingWithoutIsToldWhatToWriteAndItsBodyIsStillRead() {
    let found = split("\u{FEFF}# Größe\n\nText\n")
    #expect(found.frontMatter == nil)
    #expect(found.body == "# Größe\n\nText\n")
    #expect(
      found.problems == """
        [no-front-matter] «# Größe» the briefing has no front matter: its first line is not '---'
          help: start the file with the lines '---', 'title: What is new', 'date: 2022-02-07' \
        and '---'
        """)
  }

  @Test func anEmptyBriefingHasNoFrontMatter() {
    #expect(
      split("").problems == """
        [no-front-matter] «» the briefing has no front matter: its first line is not '---'
          help: start the file with the lines '---', 'title: What is new', 'date: 2022-02-07' \
        and '---'
        """)
  }

  @Test func linesAboveTheFenceAreToBeDeleted() {
    #expect(
      split("\n\n---\ntitle: x\n---\n").problems == """
        [no-front-matter] «---» the front matter does not start on the first line
          help: delete the lines above '---'
        """)
  }

  @Test func anUnclosedFenceIsShownWhereItOpens() {
    let found = split("---\ntitle: x\ndate: 2022-02-07\n\n# Body\n")
    #expect(found.body == nil)
    #expect(
      found.problems == """
        [unclosed-front-matter] «---» the front matter that opens here is not closed
          help: write '---' on a line of its own after the last key
        """)
  }

  @Test(arguments: ["...", "–––", "—-", "----", " ---"])
  func aLineThatLooksLikeTheClosingFenceIsShown(line: String) {
    #expect(
      split("---\r\ntitle: x\r\n\(line)\r\nBody\r\n").problems == """
        [unclosed-front-matter] «---» the front matter that opens here is not closed
          note: the line at «\(line)» is not three hyphens, so it closes nothing
          help: write '---' on a line of its own after the last key
        """)
  }
}
