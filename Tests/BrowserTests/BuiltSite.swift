import Files
import Foundation
import Synchronization
import Templates
import TestSupport
import Testing

@testable import BriefgenCommand

/// A site that was built into a temporary folder, where a browser finds its pages as files.
final class BuiltSite: Sendable {
  private let folder: TemporaryFolder
  /// The HTML files, by their path below the output folder, sorted.
  let pages: [String]

  /// - Parameter files: the site's files by path: `Content/site.yaml`.
  convenience init(_ files: [String: String]) throws {
    let folder = try TemporaryFolder("briefgen-site")
    for (path, text) in files {
      let file = URL(filePath: folder.path).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try self.init(site: folder.path, in: folder)
  }

  /// A site of one briefing, `briefings/page`.
  convenience init(briefing text: String, language: String = "en") throws {
    try self.init([
      "Content/site.yaml": "title: Harbour Desk\nlanguage: \(language)\n",
      "Content/briefings/page.md": "---\ntitle: Quays\ndate: 2024-03-01\n---\n\n" + text,
    ])
  }

  /// The site in the repository's `Content/`.
  static func demonstration() throws -> BuiltSite {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    return try BuiltSite(site: root.path, in: TemporaryFolder("briefgen-site"))
  }

  private init(site: String, in folder: TemporaryFolder) throws {
    let errors = Mutex("")
    let output = folder.path + "/Public"
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: POSIXFileSystem(), environment: Environment(),
      clock: .fixed(secondsSinceEpoch: 1_700_000_000), input: { [] }, output: { _ in },
      errors: { bytes in errors.withLock { $0 += String(decoding: bytes, as: UTF8.self) } })
    let status = run(["build", "--site", site, "--output", output], in: invocation)
    let said = errors.withLock { $0 }
    try #require(status == .success && said.isEmpty, "\(said)")
    self.folder = folder
    pages = try POSIXFileSystem().tree(output).files.filter { $0.hasSuffix(".html") }.sorted()
  }

  /// Where a browser finds a page: `ledger/index.html#f-total`.
  func address(_ page: String) -> String { "file://\(folder.path)/Public/\(page)" }

  /// One page of each kind, which the first folder and the depth of its path tell. The page for
  /// what is not there is left out: it is served at any depth, and knows its files by absolute
  /// addresses.
  var samples: [String] {
    var kinds: Set<String> = []
    return pages.filter { page in
      let folders = page.split(separator: "/")
      return page != "404.html" && kinds.insert("\(folders[0]) \(folders.count)").inserted
    }
  }
}
