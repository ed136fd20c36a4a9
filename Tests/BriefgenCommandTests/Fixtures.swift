import Files
import Foundation
import Testing

/// Where the fixtures lie, and how one is recorded anew.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// With `BRIEFGEN_RECORD=1` expectations are written instead of compared, and every test that
  /// wrote one fails, so that a recording never passes for a test.
  static let isRecording = ProcessInfo.processInfo.environment["BRIEFGEN_RECORD"] == "1"

  /// The names of the entries of a folder of fixtures, sorted.
  static func names(in name: String) -> [String] {
    let entries = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: name).path)
    return (entries ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files below a folder by relative path.
  static func files(below name: String) throws -> [String: [UInt8]] {
    let root = folder.appending(path: name)
    let disk = POSIXFileSystem()
    var files: [String: [UInt8]] = [:]
    guard try disk.exists(root.path) else { return files }
    for path in try disk.tree(root.path).files {
      files[path] = try disk.read(root.appending(path: path).path)
    }
    return files
  }

  static func record(_ bytes: [UInt8], as path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    Issue.record("recorded \(path): look at it, and run again without BRIEFGEN_RECORD")
  }

  static func remove(_ path: String) throws {
    try? FileManager.default.removeItem(at: folder.appending(path: path))
  }
}
