import Files
import Testing

@testable import BriefgenCommand

/// Whole sites: what is published, file by file and byte by byte.
@Suite struct FixtureSiteTests {
  @Test(arguments: Fixtures.names(in: "Sites"))
  func publishesTheExpectedTree(_ name: String) throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/\(name)"), in: "/site")
    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)
    #expect(run.errors == "")
    #expect(run.status == .success)

    var published: [String: [UInt8]] = [:]
    for path in try disk.tree("/public").files {
      published[path] = try disk.read("/public/" + path)
    }
    let folder = "Expected/\(name)"
    let expected = try Fixtures.files(below: folder)
    for (path, bytes) in published where expected[path] != bytes {
      guard !Fixtures.isRecording else {
        try Fixtures.record(bytes, as: "\(folder)/\(path)")
        continue
      }
      #expect(text(bytes) == text(expected[path] ?? []), "\(path) differs")
    }
    for path in expected.keys where published[path] == nil {
      if Fixtures.isRecording { try Fixtures.remove("\(folder)/\(path)") }
      Issue.record("\(path) is expected, but was not published")
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
