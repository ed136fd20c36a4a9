import Files
import Glibc
import Testing

/// What every file system promises, tried in memory and on the machine.
@Suite struct FileSystemTests {
  @Test(arguments: TestDisk.Kind.allCases)
  func aFileIsReadAsItWasWritten(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try disk.files.write("data.bin", bytes)
    #expect(try disk.files.read("data.bin") == bytes)
    try disk.files.write("data.bin", [1, 2, 3])
    #expect(try disk.files.read("data.bin") == [1, 2, 3])
    try disk.files.write("empty", [])
    #expect(try disk.files.read("empty") == [])
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aBufferIsReusedForTheNextFile(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("long-name.md", "b.md")
    var buffer: [UInt8] = []
    try disk.files.read("long-name.md", into: &buffer)
    try disk.files.read("b.md", into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "the text of b.md")
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func whatCannotBeReadSaysWhy(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("folder/", "file")
    #expect(code { _ = try disk.files.read("nothing") } == ENOENT)
    #expect(code { _ = try disk.files.read("folder") } == EISDIR)
    #expect(code { _ = try disk.files.read("file/below") } == ENOTDIR)
    #expect(throws: FileError(.read, "nothing", code: ENOENT)) { try disk.files.read("nothing") }
    #expect(
      FileError(.read, "Content/x.md", code: ENOENT).description
        == "cannot read 'Content/x.md': no such file or directory")
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aNewFileMayRefuseToReplaceOne(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.files.write("a", [1], replacing: false)
    #expect(code { try disk.files.write("a", [2], replacing: false) } == EEXIST)
    #expect(try disk.files.read("a") == [1])
    #expect(code { try disk.files.write("no/folder", [1]) } == ENOENT)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func foldersAreMadeWithThoseAboveThem(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.files.makeFolders("a/b/c")
    try disk.files.makeFolders("a/b/c")
    #expect(try disk.files.status("a/b/c")?.kind == .folder)
    try disk.fill("a/file")
    #expect(code { try disk.files.makeFolders("a/file") } == ENOTDIR)
    #expect(code { try disk.files.makeFolders("a/file/below") } == ENOTDIR)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aViewOfAFolderSeesTheSameFiles(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("site/Content/index.md")
    let content = try disk.files.folder("site").folder("Content")
    #expect(try content.location() == "\(disk.root)/site/Content")
    #expect(try content.exists("index.md"))
    #expect(try content.status("")?.kind == .folder)
    try content.write("about.md", [7])
    #expect(try disk.files.read("site/Content/about.md") == [7])
    #expect(code { _ = try disk.files.folder("site/Content/index.md") } == ENOTDIR)
    #expect(code { _ = try disk.files.folder("nothing") } == ENOENT)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func renamingReplacesAFileOnlyWhenAsked(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("new", "old", "folder/inside")
    #expect(code { try disk.files.rename("new", to: "old", replacing: false) } == EEXIST)
    try disk.files.rename("new", to: "old", replacing: true)
    #expect(try disk.text("old") == "the text of new")
    #expect(try !disk.files.exists("new"))
    try disk.files.rename("folder", to: "moved", replacing: false)
    #expect(try disk.text("moved/inside") == "the text of folder/inside")
    #expect(code { try disk.files.rename("old", to: "moved", replacing: true) } == EISDIR)
    #expect(code { try disk.files.rename("nothing", to: "x", replacing: true) } == ENOENT)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func removingAWholeFolderDoesNotFollowLinks(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("kept/precious", "gone/a/b/c", "gone/d", "gone/empty/")
    try disk.link("gone/a/link", to: "../../kept")
    #expect(code { try disk.files.removeFolder("gone") } == ENOTEMPTY)
    #expect(code { try disk.files.removeFile("gone") } == EISDIR)
    try disk.files.removeAll("gone")
    try disk.files.removeAll("gone")
    #expect(try !disk.files.exists("gone"))
    #expect(try disk.text("kept/precious") == "the text of kept/precious")
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aFileIsComparedWithBytes(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    var scratch: [UInt8] = []
    let long = (0..<150_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    var changedLate = long
    changedLate[149_999] ^= 1
    try disk.files.write("page", long)
    try disk.files.write("empty", [])
    try disk.fill("folder/")
    try disk.link("link", to: "page")
    func compare(_ path: String, _ bytes: [UInt8]) throws -> FileComparison {
      try disk.files.compare(path, with: bytes.span.bytes, scratch: &scratch)
    }
    #expect(try compare("page", long) == .same)
    #expect(try compare("page", changedLate) == .different)
    #expect(try compare("page", Array(long.dropLast())) == .different)
    #expect(try compare("empty", []) == .same)
    #expect(try compare("nothing", long) == .missing)
    #expect(try compare("no/thing", long) == .missing)
    #expect(try compare("page/below", long) == .obstructed)
    #expect(try compare("folder", long) == .obstructed)
    // A link may show the same bytes today and others tomorrow.
    #expect(try compare("link", long) == .different)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aLockShutsOutEveryOtherHolder(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    let first = try #require(try disk.files.lock("lock"))
    #expect(try disk.files.lock("lock") == nil)
    #expect(try disk.files.folder("").lock("lock") == nil)
    first.release()
    first.release()
    #expect(try !disk.files.exists("lock"))
    let second = try disk.files.lock("lock")
    #expect(second != nil)
    second?.release()
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func aLockEndsWithItsLastReference(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    do { _ = try disk.files.lock("lock") }
    #expect(try disk.files.lock("lock") != nil)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func pathsAreResolvedThroughLinks(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("site/Content/", "elsewhere/")
    try disk.link("site/out", to: "../elsewhere/./Public")
    try disk.link("absolute", to: "\(disk.root)/site")
    try disk.link("round", to: "round")
    func resolve(_ path: String) throws -> String {
      String(try disk.files.resolve(path).dropFirst(disk.root.count))
    }
    #expect(try resolve("site//Content/../Content/") == "/site/Content")
    #expect(try resolve("site/out") == "/elsewhere/Public")
    #expect(try resolve("absolute/Content/new/folder") == "/site/Content/new/folder")
    #expect(try resolve("") == "")
    #expect(try disk.files.resolve("/..") == "/")
    #expect(code { _ = try disk.files.resolve("round") } == ELOOP)
  }

  @Test func aPathWithAZeroByteIsRefused() throws {
    let disk = try TestDisk(.posix)
    #expect(code { try disk.files.write("a\0b", [1]) } == EINVAL)
    #expect(try !disk.files.exists("a"))
  }

  @Test func aPipeDoesNotMakeUsWait() throws {
    let disk = try TestDisk(.posix)
    try #require(mkfifo("\(disk.root)/pipe", 0o600) == 0)
    var scratch: [UInt8] = []
    #expect(code { _ = try disk.files.read("pipe") } == EINVAL)
    #expect(
      try disk.files.compare("pipe", with: [1].span.bytes, scratch: &scratch) == .obstructed)
  }

  @Test func aCopyOfAMemoryDiskGoesItsOwnWay() throws {
    let original = MemoryFileSystem()
    try original.write("a", [1])
    let copy = original.copy()
    try copy.write("a", [2])
    #expect(try original.read("a") == [1])
    #expect(try copy.read("a") == [2])
  }
}
