import Files
import Glibc
import Publishing
import Testing

/// A publication that is killed, or meets a bad disk, at any moment.
@Suite struct PublishCrashTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Nil when there is no output folder yet.
    var old: PublishFixture.Tree?
    var new: PublishFixture.Tree
    var foreign: PublishFixture.Tree = [:]
  }

  static let changes = [
    Change(
      testDescription: "the first build",
      new: ["assets/site.css": "body {}", "a/index.html": "a", "feed.xml": "feed"]),
    Change(
      testDescription: "the first build beside files of others",
      new: ["assets/site.css": "body {}", "a/index.html": "a", "feed.xml": "feed"],
      foreign: [".gitignore": "*", "a/notes.txt": "mine", "feed.xml": "feed"]),
    Change(
      testDescription: "changed, new and removed pages",
      old: ["assets/site.css": "body {}", "a/index.html": "a", "b/index.html": "b", "c": "c"],
      new: [
        "assets/site.css": "body { color: red }", "a/index.html": "a, longer than before",
        "d/e/index.html": "d", "c": "c", "feed.xml": "feed",
      ],
      foreign: [".gitignore": "*", "b/notes.txt": "mine"]),
    Change(
      testDescription: "files become folders and folders files",
      old: ["a": "a", "b/c/d": "d", "b/e": "e"],
      new: ["a/index.html": "a", "b": "b"]),
    Change(
      testDescription: "nothing is left", old: ["a/index.html": "a", "feed.xml": "feed"],
      new: [:]),
  ]

  /// The site before the change.
  func before(_ change: Change) throws -> MemoryFileSystem {
    let memory = MemoryFileSystem()
    let fixture = try PublishFixture(memory)
    for (path, text) in change.foreign { try fixture.write("Public/\(path)", text) }
    if let old = change.old { try fixture.publish(old) }
    return memory
  }

  /// Publishes on a disk with a fault until one run comes through, and looks at what every other
  /// one left: right after it, and after the next command.
  ///
  /// - Parameter isWhole: Whether even then no file may have lost bytes. With the power a first
  ///   build may lose some: nothing is published yet that it could spoil.
  func tryEveryMoment(
    _ change: Change, isWhole: Bool = true, _ fault: (Int) -> FaultyFileSystem.Fault
  ) throws {
    let start = try before(change)
    let old = try PublishFixture(start.copy()).output()
    let new = change.foreign.merging(change.new) { _, new in new }
    var outcomes: Set<PublishFixture.Tree> = []
    for number in 1... {
      let memory = start.copy()
      let fixture = try PublishFixture(memory)
      let disk = FaultyFileSystem(memory, fault(number))
      let refusals = fixture.refusals { try fixture.on(disk).publish(change.new) }
      // Each file is old or new, whatever the moment; those of others are there.
      let now = try fixture.output()
      for (path, text) in now where isWhole {
        #expect(text == old[path] || text == new[path], "\(path) after change \(number)")
      }
      for (path, text) in change.foreign { #expect(now[path] == text) }
      // The next command ends what was begun, or undoes it.
      try fixture.begin().abandon()
      let settled = try fixture.output()
      if isWhole { #expect(settled == old || settled == new, "after change \(number)") }
      #expect(try fixture.leftovers() == [], "after change \(number)")
      outcomes.insert(settled)
      // And the next build has the new site, whatever happened.
      try fixture.publish(change.new)
      #expect(try fixture.output() == new, "after change \(number)")
      #expect(Set(try fixture.manifest()) == Set(change.new.keys))
      if disk.changeCount < number {
        #expect(refusals == [])
        break
      }
    }
    // Both ends were seen, so the faults reached into the middle.
    #expect(outcomes.isSuperset(of: [old, new]))
  }

  @Test(arguments: changes)
  func aKilledPublicationIsEndedByTheNext(change: Change) throws {
    try tryEveryMoment(change) { .crashing(change: $0) }
  }

  @Test(arguments: changes, [ENOSPC, EIO])
  func aFailingDiskLeavesTheOldOrTheNewSite(change: Change, code: Int32) throws {
    try tryEveryMoment(change) { .failing(change: $0, code: code) }
  }

  @Test(arguments: changes)
  func aPowerFailureTearsNoFileThatIsPublished(change: Change) throws {
    try tryEveryMoment(change, isWhole: change.old != nil) { .losingPower(change: $0) }
  }

  /// The recovery itself may be killed, too.
  @Test(arguments: changes)
  func aKilledRecoveryIsEndedByTheNext(change: Change) throws {
    let start = try before(change)
    let old = try PublishFixture(start.copy()).output()
    let new = change.foreign.merging(change.new) { _, new in new }
    for first in 1... {
      let memory = start.copy()
      let fixture = try PublishFixture(memory)
      let disk = FaultyFileSystem(memory, .crashing(change: first))
      _ = fixture.refusals { try fixture.on(disk).publish(change.new) }
      if disk.changeCount < first { break }
      for second in 1... {
        let again = try PublishFixture(memory.copy())
        let disk = FaultyFileSystem(again.files, .crashing(change: second))
        _ = again.refusals { try again.on(disk).begin().abandon() }
        try again.begin().abandon()
        let settled = try again.output()
        #expect(settled == old || settled == new, "after changes \(first) and \(second)")
        if disk.changeCount < second { break }
      }
    }
  }

  @Test func aKillOnTheMachinesDiskIsEndedByTheNext() throws {
    let old = ["a": "a", "b/c/d": "d", "e/index.html": "e"]
    let new = ["a/index.html": "a", "b": "b", "e/index.html": "e, corrected"]
    for number in 1... {
      let fixture = try PublishFixture(temporary: ())
      try fixture.publish(old)
      let disk = FaultyFileSystem(fixture.files, .crashing(change: number))
      _ = fixture.refusals { try fixture.on(disk).publish(new) }
      try fixture.begin().abandon()
      let settled = try fixture.output()
      #expect(settled == old || settled == new, "after change \(number)")
      #expect(try fixture.leftovers() == [], "after change \(number)")
      if disk.changeCount < number { break }
    }
  }

  @Test(arguments: [false, true])
  func aFullDiskIsReportedWithTheFileThatDidNotFit(isUpdate: Bool) throws {
    let fixture = try PublishFixture()
    if isUpdate { try fixture.publish(["a/index.html": "old"]) }
    var summaries: Set<String> = []
    for number in 1... {
      let disk = FaultyFileSystem(fixture.files, .failing(change: number, code: ENOSPC))
      let refusals = fixture.refusals {
        let transaction = try fixture.on(disk).begin()
        try transaction.put("a/index.html", .page, Array("new".utf8))
      }
      summaries.formUnion(refusals)
      if disk.changeCount < number { break }
    }
    #expect(
      summaries.contains("cannot write '/site/Public/a/index.html': no space left on device"))
    #expect(summaries.allSatisfy { $0.hasSuffix(": no space left on device") })
  }

  @Test func aStagedFileThatWasDamagedIsLeftOut() throws {
    let memory = MemoryFileSystem()
    let fixture = try PublishFixture(memory)
    try fixture.publish(["a/index.html": "old a", "b/index.html": "old b"])
    // Kill it right after the journal was written: find that moment by the files it leaves.
    for number in 1... {
      let copy = memory.copy()
      let killed = try PublishFixture(copy)
      let disk = FaultyFileSystem(copy, .crashing(change: number))
      _ = killed.refusals {
        try killed.on(disk).publish(["a/index.html": "new a", "b/index.html": "new b"])
      }
      guard try copy.exists("/site/.briefgen") else { continue }
      let work = try copy.tree("/site/.briefgen").files
      guard work.contains("publish-Public/journal"), try killed.output()["a/index.html"] == "old a"
      else { continue }
      let staged = try #require(
        try work.first { try copy.read("/site/.briefgen/\($0)") == Array("new a".utf8) })
      try copy.write("/site/.briefgen/\(staged)", Array("ne".utf8))
      try killed.begin().abandon()
      let settled = try killed.output()
      if settled["b/index.html"] == "old b" { continue }
      #expect(settled == ["a/index.html": "old a", "b/index.html": "new b"])
      break
    }
  }
}
