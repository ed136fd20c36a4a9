import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// The site in `Content/`, which people copy: it builds without a word, and every link in it leads
/// somewhere, from a folder as well as from a server.
@Suite struct DemonstrationSiteTests {
  private static let root = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()

  private func build(_ extra: [String] = []) throws -> (CommandRun, MemoryFileSystem) {
    let disk = MemoryFileSystem()
    let source = POSIXFileSystem()
    let content = Self.root.appending(path: "Content").path
    var files: [String: [UInt8]] = [:]
    for path in try source.tree(content).files {
      files["Content/" + path] = try source.read(content + "/" + path)
    }
    try disk.lay(files, in: "/site")
    let run = CommandRun(
      ["build", "--site", "/site", "--output", "/public"] + extra, on: disk)
    return (run, disk)
  }

  @Test func buildsWithoutAWord() throws {
    let (run, disk) = try build()
    #expect(run.errors == "")
    #expect(run.status == .success)
    #expect(try disk.exists("/public/index.html"))
    #expect(try disk.exists("/public/briefings/2022-02-crypto-theft/index.html"))
  }

  @Test(arguments: [[], ["--strict"]])
  func isCheckedWithoutAWord(_ extra: [String]) throws {
    let (_, disk) = try build()
    let run = CommandRun(["check", "--site", "/site"] + extra, on: disk)
    #expect(run.output.hasPrefix("Nothing found in "), "\(run.output)")
    #expect(run.status == .success)
  }

  @Test func linksOnlyToWhatItPublishes() throws {
    let (_, disk) = try build()
    let files = Set(try disk.tree("/public").files)
    var ids: [String: Set<String>] = [:]
    var links: [(from: String, to: String)] = []
    for path in files where path.hasSuffix(".html") {
      let page = String(decoding: try disk.read("/public/" + path), as: UTF8.self)
      ids[path] = Set(page.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
      // The 404 page is served at any address, so its links are absolute.
      guard path != "404.html" else { continue }
      for match in page.matches(of: /\s(?:href|src)="([^"]*)"/) {
        let target = String(match.1)
        guard !target.contains("://"), !target.hasPrefix("mailto:"), !target.hasPrefix("data:")
        else { continue }
        links.append((path, target))
      }
    }
    #expect(links.count > 100)
    for (from, to) in links {
      let parts = to.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? from : resolve(String(parts[0]), from: from)
      #expect(files.contains(target), "\(from) links to \(to)")
      if parts.count == 2, !parts[1].isEmpty, let known = ids[target] {
        #expect(known.contains(String(parts[1])), "\(from) links to \(to)")
      }
    }
  }

  /// What a browser does with a relative address.
  private func resolve(_ address: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { parts.removeLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/").removingPercentEncoding ?? ""
  }

  @Test func showsWhatItComputed() throws {
    let (_, disk) = try build()
    let page = String(
      decoding: try disk.read("/public/briefings/2022-02-crypto-theft/index.html"), as: UTF8.self)
    for words in [
      "up to $300 million", "more than $2.6 million a month", "about $290 million",
      "more than £37 million", "less than eight times", "75%",
    ] {
      #expect(page.contains(words), "the page does not say \(words)")
    }
  }

  /// What does not agree is shown side by side, and each page says why.
  @Test(arguments: [
    (
      "2022-02-crypto-theft",
      ["more than £37 million", "more than S$67 million", "three currencies"]
    ),
    ("2022-02-crypto-theft", ["up to $2 billion", "about $2 billion", "nearer to the document"]),
    ("2022-02-crypto-theft", ["nine missiles", "ten missiles", "counts cruise missiles too"]),
    ("2022-02-crypto-theft", ["nine ballistic launches", "eight missiles", "one short of"]),
    ("2022-02-crypto-theft", ["$281 million", "$275 million", "priced on different days"]),
    ("2022-02-crypto-theft", ["$395 million", "$429 million", "learnt of more thefts"]),
    ("2019-08-two-billion", ["up to $2 billion", "about $2 billion", "nearer to the document"]),
    ("2022-01-money-laundering", ["$395 million", "$429 million", "learnt of more thefts"]),
    ("2025-03-a-year-outdone", ["20%", "15.5%", "47 incidents ÷ 303 incidents", "own counts"]),
    ("2025-03-a-year-outdone", ["$1.65 billion", "$1.7 billion", "a digit more"]),
  ])
  func showsWhatDoesNotAgree(_ briefing: String, _ words: [String]) throws {
    let (_, disk) = try build()
    let page = String(
      decoding: try disk.read("/public/briefings/\(briefing)/index.html"), as: UTF8.self)
    let start = try #require(page.range(of: "id=\"_disagreements\""))
    let end = try #require(page.range(of: "id=\"_notes\""))
    let section = page[start.upperBound..<end.lowerBound]
    for words in words {
      #expect(section.contains(words), "\(briefing) does not show \(words)")
    }
    // What agrees is not shown as if it did not.
    for words in ["102.88%", "61%", "21.07%"] { #expect(!section.contains(words)) }
  }

  @Test func tellsTheReaderWhatWasRevised() throws {
    let (_, disk) = try build()
    let newer = String(
      decoding: try disk.read("/public/briefings/2025-03-a-year-outdone/index.html"),
      as: UTF8.self)
    #expect(newer.contains("Revised from $395 million (U.Today, 13 January 2022)"))
    let older = String(
      decoding: try disk.read("/public/briefings/2022-01-money-laundering/index.html"),
      as: UTF8.self)
    #expect(older.contains("Since revised to $429 million (Chainalysis)"))
  }

  @Test func namesNoMachineAndNoOtherHost() throws {
    let (_, disk) = try build()
    for path in try disk.tree("/public").files {
      let text = String(decoding: try disk.read("/public/" + path), as: UTF8.self)
      #expect(!text.contains("/site/"), "\(path)")
      for match in text.matches(of: /<(?:script|img|iframe|link)[^>]*(?:src|href)="(https?:[^"]*)"/)
      {
        #expect(match.1.hasPrefix("https://example.org/"), "\(path) asks \(match.1)")
      }
    }
  }
}
