import Dispatch
import Files
import Foundation
import Templates
import TestSupport
import Testing

@testable import BriefgenCommand

/// A site in a temporary folder that `briefgen serve` shows; the preview ends with its value.
final class ServedSite: Sendable {
  private let folder: TemporaryFolder
  private let interruption = Interruption()
  private let hasEnded = DispatchSemaphore(value: 0)
  /// `http://127.0.0.1:34567/`.
  let address: String

  /// - Parameter files: the site's files by path: `Content/site.yaml`.
  init(_ files: [String: String], port: Int = 0) throws {
    folder = try TemporaryFolder("briefgen-served")
    let lines = LineWatch()
    let invocation = Invocation(
      theme: BriefingTheme(), fileSystem: POSIXFileSystem(), environment: Environment(),
      clock: .fixed(secondsSinceEpoch: 1_700_000_000), input: { [] }, output: { _ in },
      errors: { lines.add($0) }, interruption: interruption)
    let (site, hasEnded) = (folder.path, hasEnded)
    try Self.write(files, in: site)
    DispatchQueue(label: "serve").async {
      _ = run(["serve", "--site", site, "--port", "\(port)"], in: invocation)
      hasEnded.signal()
    }
    let greeting = try lines.wait { $0.contains("Preview at ") }
    address = String(try #require(greeting.firstMatch(of: /Preview at (.*)\n/)).1)
  }

  /// A site of one long briefing, `briefings/page/`.
  static func withBriefing(_ text: String, header: String = "", port: Int = 0) throws -> ServedSite
  {
    try ServedSite(
      [
        "Content/site.yaml": "title: Harbour Desk\n",
        "Content/briefings/page.md": briefing(text, header: header),
        "Content/briefings/other.md": "---\ntitle: Other\ndate: 2024-02-01\n---\n\nNothing new.\n",
      ], port: port)
  }

  static func briefing(_ text: String, header: String = "") -> String {
    "---\ntitle: Quays\ndate: 2024-03-01\n\(header)---\n\n\(text)"
  }

  /// Saves a file of the site as an editor does: another one is put in its place.
  func save(_ text: String, as path: String) throws {
    let place = URL(filePath: folder.path).appending(path: path)
    try Data(text.utf8).write(to: place, options: .atomic)
  }

  /// Makes a symbolic link.
  func link(_ target: String, as path: String) throws {
    let place = URL(filePath: folder.path).appending(path: path)
    try FileManager.default.createSymbolicLink(
      atPath: place.path, withDestinationPath: target)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: URL(filePath: folder.path).appending(path: path))
  }

  private static func write(_ files: [String: String], in folder: String) throws {
    for (path, text) in files {
      let file = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Ends the preview, and waits until its port is free.
  func stop() {
    interruption.end()
    hasEnded.wait()
    hasEnded.signal()
  }

  deinit { stop() }
}
