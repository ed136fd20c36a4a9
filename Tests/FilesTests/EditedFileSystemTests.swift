import Files
import Glibc
import Testing

/// Content as it would be after an edit, and the edit itself.
@Suite struct EditedFileSystemTests {
  private func disk() throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.makeFolder("/site")
    try disk.write("/site/a.md", Array("old".utf8))
    try disk.write("/site/b.md", Array("same".utf8))
    return disk
  }

  @Test func showsTheEditAndLeavesTheFile() throws {
    let disk = try disk()
    let edited = try EditedFileSystem(disk, edits: ["/site/./a.md": Array("newer".utf8)])
    #expect(try edited.read("/site/a.md") == Array("newer".utf8))
    #expect(try edited.folder("site").read("a.md") == Array("newer".utf8))
    #expect(try edited.status("site/a.md")?.size == 5)
    #expect(try edited.read("/site/b.md") == Array("same".utf8))
    #expect(try disk.read("/site/a.md") == Array("old".utf8))
    var scratch: [UInt8] = []
    let bytes = Array("newer".utf8)
    #expect(try edited.compare("/site/a.md", with: bytes.span.bytes, scratch: &scratch) == .same)
  }

  @Test func replacesAFileInOneStep() throws {
    let disk = try disk()
    try disk.replace("/site/a.md", with: Array("new".utf8))
    #expect(try disk.read("/site/a.md") == Array("new".utf8))
    #expect(try disk.entries("/site").count == 2)
  }

  @Test func aLinkKeepsLeadingToTheFile() throws {
    let disk = try disk()
    try disk.makeLink("/site/link.md", to: "a.md")
    try disk.replace("/site/link.md", with: Array("new".utf8))
    #expect(try disk.read("/site/a.md") == Array("new".utf8))
    #expect(try disk.status("/site/link.md", followingLinks: false)?.kind == .link)
  }

  /// Nobody else may read what only its owner could.
  @Test func aFileKeepsItsPermissions() throws {
    let disk = try TestDisk(.posix)
    try disk.fill("a.md")
    let place = disk.root + "/a.md"
    try #require(chmod(place, 0o600) == 0)
    try disk.files.replace("a.md", with: Array("new".utf8))
    var status = stat()
    let outcome = lstat(place, &status)
    try #require(outcome == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try disk.text("a.md") == "new")
  }

  /// A link that has the name of the unfinished file leads nowhere.
  @Test(arguments: TestDisk.Kind.allCases)
  func whatHasTheUnfinishedNameIsLeftAlone(_ kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("a.md", "b.md")
    try disk.link(".a.md.briefgen", to: "b.md")
    try disk.files.replace("a.md", with: Array("new".utf8))
    #expect(try disk.text("a.md") == "new")
    #expect(try disk.text("b.md") == "the text of b.md")
    #expect(try disk.files.entries("").count == 3)
  }

  /// Whatever change fails, the file holds the old bytes or the new ones.
  @Test(arguments: 1...4)
  func aFailureLeavesTheFileWhole(_ change: Int) throws {
    let disk = try disk()
    let faulty = FaultyFileSystem(disk, .failing(change: change, code: 28))
    try? faulty.replace("/site/a.md", with: Array("new".utf8))
    let bytes = try disk.read("/site/a.md")
    #expect(bytes == Array("old".utf8) || bytes == Array("new".utf8))
    #expect(try disk.entries("/site").count == 2)
  }
}
