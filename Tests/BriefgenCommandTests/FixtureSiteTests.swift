import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Whole sites: what is published, file by file and line by line.
@Suite struct FixtureSiteTests {
  @Test(arguments: Fixtures.names(in: "Sites"))
  func publishesTheExpectedTree(_ name: String) throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/\(name)"), in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    #expect(run.status == .success)

    var published: [String: String] = [:]
    for path in try disk.tree("/public").files {
      published[settled(path)] = settled(
        String(decoding: try disk.read("/public/" + path), as: UTF8.self), of: path)
    }
    let folder = "Expected/\(name)"
    let expected = try Fixtures.files(below: folder).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    for (path, text) in published where expected[path] != text {
      guard !Fixtures.isRecording else {
        try Fixtures.record(Array(text.utf8), as: "\(folder)/\(path)")
        continue
      }
      Issue.record("\(path): \(firstDifference(text, expected[path]))")
    }
    for path in expected.keys where published[path] == nil {
      if Fixtures.isRecording { try Fixtures.remove("\(folder)/\(path)") }
      Issue.record("\(path) is expected, but was not published")
    }
  }

  /// Every link to a place of a page leads to a place that there is.
  @Test(arguments: Fixtures.names(in: "Sites"))
  func linksLeadToPlacesThatThereAre(_ name: String) throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/\(name)"), in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.status == .success)
    var pages: [String: (ids: Set<String>, links: [String])] = [:]
    for path in try disk.tree("/public").files where path.hasSuffix(".html") {
      let text = String(decoding: try disk.read("/public/" + path), as: UTF8.self)
      pages[path] = (
        Set(text.matches(of: #/\sid="?([^" >]+)/#).map { String($0.1) }),
        text.matches(of: ##/\shref="?([^" >]*\#[^" >]+)/##).map { String($0.1) }
      )
    }
    var count = 0
    for (path, page) in pages {
      for link in page.links where !link.contains("://") && !link.hasPrefix("/") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
          switch part {
          case "..": _ = folders.popLast()
          case ".": break
          default: folders.append(String(part))
          }
        }
        if folders.last?.hasSuffix(".html") != true { folders.append("index.html") }
        let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
        let place = parts[1].removingPercentEncoding ?? ""
        count += 1
        #expect(pages[target]?.ids.contains(place) == true, "\(path) links to \(link)")
      }
    }
    #expect(count > 0)
  }

  /// A theme's file has a fingerprint that says nothing about the pages, and its own text is the
  /// theme's matter: a change of a colour must not touch every expectation here.
  private func settled(_ text: String, of path: String = "") -> String {
    if path.hasPrefix("assets/site-") { return "the theme's style sheet\n" }
    if path.hasSuffix(".js") { return "the theme's script\n" }
    return text.replacing(/assets\/(site|ledger|notes|tables)-[0-9a-f]+\.(css|js)/) {
      "assets/\($0.1)-FINGERPRINT.\($0.2)"
    }
  }

  private func firstDifference(_ text: String, _ expected: String?) -> String {
    guard let expected else { return "published, but not expected" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, other)) in zip(lines, others).enumerated() where line != other {
      return "line \(number + 1) is\n\(line)\nbut was expected to be\n\(other)"
    }
    return "\(lines.count) lines, but \(others.count) were expected"
  }
}
