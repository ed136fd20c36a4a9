import Files
import Glibc
import Testing

@Suite struct FaultyFileSystemTests {
  @Test func oneChangeFailsAndTheNextSucceed() throws {
    let disk = FaultyFileSystem(MemoryFileSystem(), .failing(change: 2, code: ENOSPC))
    try disk.write("a", [1, 2])
    #expect(code { try disk.write("b", [1, 2]) } == ENOSPC)
    try disk.write("c", [1, 2])
    #expect(try disk.read("a") == [1, 2])
    // A full disk leaves what it still took.
    #expect(try disk.read("b") == [1])
    #expect(try disk.read("c") == [1, 2])
    #expect(disk.changeCount == 3)
  }

  @Test func afterACrashNothingHappens() throws {
    let memory = MemoryFileSystem()
    let disk = FaultyFileSystem(memory, .crashing(change: 2))
    try disk.write("a", [1])
    #expect(try disk.read("a") == [1])
    #expect(code { try disk.makeFolder("folder") } == EIO)
    #expect(code { try disk.write("b", [1]) } == EIO)
    #expect(code { _ = try disk.read("a") } == EIO)
    #expect(code { _ = try disk.status("a") } == EIO)
    #expect(try memory.entries("").map { $0.name } == ["a"])
  }

  @Test func viewsCountTogether() throws {
    let disk = FaultyFileSystem(MemoryFileSystem(), .failing(change: 3, code: EIO))
    try disk.makeFolder("folder")
    let view = try disk.folder("folder")
    try view.write("a", [1])
    #expect(code { try disk.removeFile("folder/a") } == EIO)
    try view.removeFile("a")
  }

  @Test func withThePowerGoesWhatWasNotFlushed() throws {
    let memory = MemoryFileSystem()
    let disk = FaultyFileSystem(memory, .losingPower(change: 7))
    try disk.makeFolder("folder")
    let view = try disk.folder("folder")
    try view.write("flushed", [1, 2])
    try view.write("lost", [1, 2])
    try disk.synchronize("folder/flushed")
    try disk.rename("folder", to: "moved", replacing: false)
    try disk.write("late", [1, 2, 3, 4])
    #expect(code { try disk.synchronize("late") } == EIO)
    #expect(try memory.read("moved/flushed") == [1, 2])
    #expect(try memory.read("moved/lost") == [1])
    #expect(try memory.read("late") == [1, 2])
  }
}
