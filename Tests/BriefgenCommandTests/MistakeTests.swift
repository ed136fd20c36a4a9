import Files
import Foundation
import Testing

@testable import BriefgenCommand

/// Every rule, broken once in a good site: one clear report, and nothing published.
@Suite struct MistakeTests {
  @Test(arguments: Fixtures.names(in: "Mistakes"))
  func reportsOneMistake(_ name: String) throws {
    let path = "Mistakes/\(name)"
    let text = try String(contentsOf: Fixtures.folder.appending(path: path), encoding: .utf8)
    let mistake = try Mistake(text)
    var files = try Fixtures.files(below: "Sites/desk")
    try mistake.apply(to: &files)
    let disk = MemoryFileSystem()
    try disk.lay(files, in: "/site")

    let run = CommandRun(["build", "--site", "/site", "--output", "/public"], on: disk)

    if Fixtures.isRecording, run.errors != mistake.report {
      try Fixtures.record(Array(Mistake.text(text, withReport: run.errors).utf8), as: path)
      return
    }
    #expect(run.errors == mistake.report, "\(mistake.story)")
    let isFatal = run.errors.contains(": error: ") || run.errors.hasPrefix("error: ")
    #expect(run.status == (isFatal ? .contentErrors : .success))
    #expect(try disk.exists("/public") != isFatal)
  }
}
