import Files
import Testing

@testable import BriefgenCommand

/// Same content, same bytes: whatever the threads, and again and again.
@Suite struct ReproducibilityTests {
  @Test(arguments: [1, 2, 3, 8])
  func publishesTheSameBytesWithAnyNumberOfJobs(jobs: Int) throws {
    let reference = try published(jobs: 1)
    #expect(!reference.isEmpty)
    #expect(try published(jobs: jobs) == reference)
  }

  @Test func oneMoreFactChangesOnlyThePagesThatTellOfTheWhole() throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    let arguments = ["build", "--site", "/site", "--output", "/public"]
    _ = CommandRun(arguments, on: disk)
    let briefing = "/public/briefings/2024-01-containers/index.html"
    let before = try disk.read(briefing)
    let home = try disk.read("/public/index.html")
    let facts = try disk.read("/site/Content/facts.yaml")
    try disk.write(
      "/site/Content/facts.yaml",
      facts + Array("cranes: { value: 12 cranes, source: port-authority }\n".utf8))
    let again = CommandRun(arguments, on: disk)
    #expect(again.status == .success)
    #expect(try disk.read(briefing) == before)
    #expect(try disk.read("/public/index.html") != home)
  }

  @Test func leavesAnUnchangedSiteAlone() throws {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    let arguments = ["build", "--site", "/site", "--output", "/public"]
    _ = CommandRun(arguments, on: disk)
    let again = CommandRun(arguments, on: disk)
    #expect(again.status == .success)
    #expect(again.output.contains("0 written"))
  }

  private func published(jobs: Int) throws -> [String: [UInt8]] {
    let disk = MemoryFileSystem()
    try disk.lay(try Fixtures.files(below: "Sites/desk"), in: "/site")
    let run = CommandRun(
      ["build", "--site", "/site", "--output", "/public", "--jobs", "\(jobs)"], on: disk)
    #expect(run.status == .success)
    var files: [String: [UInt8]] = [:]
    for path in try disk.tree("/public").files { files[path] = try disk.read("/public/" + path) }
    return files
  }
}
