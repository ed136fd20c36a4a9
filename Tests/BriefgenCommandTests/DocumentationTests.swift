import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Every example of the articles does what they say.
@Suite struct DocumentationTests {
  private static let root = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
  private static let catalogue = root.appending(path: "Documentation/Documentation.docc")

  private static var articles: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: catalogue.path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }

  @Test func thereAreArticles() { #expect(Self.articles.count > 5) }

  @Test(arguments: articles)
  func examplesDoWhatTheArticleSays(_ name: String) throws {
    let url = Self.catalogue.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    var article = Article(text)
    let disk = MemoryFileSystem()
    try disk.lay(["Content/site.yaml": Array("title: Harbour Desk\n".utf8)], in: "/site")
    let site = try disk.folder("/site")
    for index in article.blocks.indices {
      let block = article.blocks[index]
      switch (block.language, block.file) {
      case ("markdown", let file?), ("yaml", let file?), ("csv", let file?):
        try disk.lay([file: Array(block.text.utf8)], in: "/site")
      case ("markdown", nil): try build(block, of: name, on: disk)
      case ("console", nil):
        let actual = try Transcript(block.text).text(on: site)
        guard actual != block.text else { continue }
        if Fixtures.isRecording { article.replace(index, with: actual) }
        Issue.record("line \(block.lines.lowerBound): the commands now print\n\(actual)")
      default: Issue.record("line \(block.lines.lowerBound): '\(block.info)' cannot be tested")
      }
    }
    if Fixtures.isRecording, article.text != text {
      try article.text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  /// A piece of a briefing builds without a word.
  private func build(_ block: Article.Block, of article: String, on disk: MemoryFileSystem) throws {
    let folder = "/piece-\(block.lines.lowerBound)"
    for path in try disk.tree("/site/Content").files {
      try disk.lay([path: try disk.read("/site/Content/" + path)], in: folder + "/Content")
    }
    let briefing =
      block.text.hasPrefix("---\n")
      ? block.text : "---\ntitle: An example\ndate: 2024-01-31\n---\n\n" + block.text
    try disk.lay(
      ["Content/briefings/example.md": Array(briefing.utf8)], in: folder)
    let run = CommandRun(["build", "-q"], on: try disk.folder(folder))
    #expect(run.errors == "", "\(article), line \(block.lines.lowerBound)")
  }

  @Test(arguments: articles)
  func linksLeadToArticles(_ name: String) throws {
    let text = try String(contentsOf: Self.catalogue.appending(path: name), encoding: .utf8)
    let prose = text.replacing(/(?s)```.*?```|`[^`\n]*`/, with: "")
    for match in prose.matches(of: /\]\(([^)#]+\.md)(?:#[^)]*)?\)/) {
      let target = Self.catalogue.appending(path: String(match.1)).standardized.path
      #expect(FileManager.default.fileExists(atPath: target), "\(name) links to \(match.1)")
    }
  }
}
