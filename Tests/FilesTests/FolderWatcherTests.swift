import Glibc
import TestSupport
import Testing

@testable import Files

/// What happens in a folder is told, whoever does it and however.
@Suite struct FolderWatcherTests {
  enum Kind: CaseIterable, CustomTestStringConvertible {
    case told, looked
    var testDescription: String { self == .told ? "told by the kernel" : "looked through" }
  }

  /// A folder that is watched.
  private final class Watched {
    let files: any FileSystem
    let root: String
    let watcher: LiveWatcher
    private let folder: TemporaryFolder
    /// A file whose writing takes a while may be told twice, and the second time comes late.
    private var ends: Set<String> = []

    init(_ kind: Kind, _ paths: String...) throws {
      folder = try TemporaryFolder("briefgen-watch", isInMemory: true)
      root = folder.path + "/Content"
      try POSIXFileSystem().makeFolder(root)
      files = try POSIXFileSystem().folder(root)
      for path in paths { try files.makeFolders(path) }
      watcher = kind == .told ? LiveWatcher(root) : .polling(root, every: 10)
    }

    deinit { watcher.stop() }

    func write(_ path: String, _ text: String = "text") throws {
      try files.write(path, Array(text.utf8))
    }

    /// Everything that is told until a last change is.
    func told(before last: String = "last.md") throws -> Set<String>? {
      try write(last)
      ends.insert(last)
      var all: Set<String> = []
      while let changes = watcher.next() {
        guard let paths = changes.paths else { return nil }
        all.formUnion(paths)
        if paths.contains(last) { break }
      }
      return all.subtracting(ends)
    }
  }

  @Test(arguments: Kind.allCases)
  func whatIsWrittenIsTold(_ kind: Kind) throws {
    let watched = try Watched(kind, "briefings")
    try watched.write("briefings/a.md")
    try watched.write("site.yaml")
    #expect(try watched.told() == ["briefings/a.md", "site.yaml"])
    try watched.write("site.yaml", "another text")
    try watched.files.removeFile("briefings/a.md")
    #expect(try watched.told(before: "end.md") == ["briefings/a.md", "site.yaml"])
  }

  /// As Vim, VS Code and `sed -i` save: a new file takes the name.
  @Test(arguments: Kind.allCases)
  func aFileThatIsReplacedIsTold(_ kind: Kind) throws {
    let watched = try Watched(kind)
    try watched.write("a.md")
    #expect(try watched.told() == ["a.md"])
    try watched.write(".a.md.swp")
    try watched.files.rename("a.md", to: "a.md~", replacing: true)
    try watched.write("a.md", "another text")
    try watched.files.removeFile("a.md~")
    #expect(try watched.told(before: "end.md") == ["a.md"])
    try watched.write(".sedXyZ", "a third text")
    try watched.files.rename(".sedXyZ", to: "a.md", replacing: true)
    #expect(try watched.told(before: "over.md") == ["a.md"])
  }

  /// One that could not be read may be readable now.
  @Test(arguments: Kind.allCases)
  func aFileOfOtherPermissionsIsTold(_ kind: Kind) throws {
    let watched = try Watched(kind)
    try watched.write("a.md")
    #expect(try watched.told() == ["a.md"])
    try #require(chmod(watched.root + "/a.md", 0o600) == 0)
    #expect(try watched.told(before: "end.md") == ["a.md"])
  }

  @Test(arguments: Kind.allCases)
  func whatEditorsKeepBesideAFileIsNoChange(_ kind: Kind) throws {
    let watched = try Watched(kind)
    for name in [".a.md.swp", "a.md~", "#a.md#", ".#a.md", "4913", ".git"] {
      try watched.write(name)
    }
    try watched.files.makeFolder(".hidden")
    try watched.write(".hidden/a.md")
    #expect(try watched.told() == [])
  }

  /// Its files may be there before it can be watched.
  @Test(arguments: Kind.allCases)
  func aNewFolderIsToldWithAllThatIsInIt(_ kind: Kind) throws {
    let watched = try Watched(kind)
    try watched.files.makeFolders("notes/2024/deep")
    try watched.write("notes/2024/deep/a.md")
    let told = try #require(try watched.told())
    #expect(told.contains { FilePath.isInside("notes/2024/deep/a.md", $0) })
    try watched.write("notes/2024/deep/b.md")
    #expect(try watched.told(before: "end.md") == ["notes/2024/deep/b.md"])
  }

  @Test(arguments: Kind.allCases)
  func aFolderIsWatchedUnderItsNewName(_ kind: Kind) throws {
    let watched = try Watched(kind, "old/deep")
    try watched.files.rename("old", to: "new", replacing: false)
    _ = try watched.told()
    try watched.write("new/deep/a.md")
    #expect(try watched.told(before: "end.md") == ["new/deep/a.md"])
    try watched.files.removeFile("new/deep/a.md")
    try watched.files.removeFolder("new/deep")
    try watched.write("new/b.md")
    let told = try #require(try watched.told(before: "over.md"))
    #expect(told.subtracting(["new/deep"]) == ["new/deep/a.md", "new/b.md"])
  }

  /// As a checkout of another branch does.
  @Test func aBurstIsToldInFewPieces() throws {
    let watched = try Watched(.told, "briefings")
    let paths = (1...5_000).map { "briefings/case-\($0).md" }
    for path in paths { try watched.write(path, "") }
    try watched.files.makeFolder("more")
    for number in 1...100 { try watched.write("more/\(number).md") }
    try watched.write("last.md")
    var all: Set<String> = []
    var pieces = 0
    while !all.contains("last.md"), let changes = watched.watcher.next() {
      pieces += 1
      // More than the kernel keeps for us: then anything may have changed.
      guard let told = changes.paths else { return }
      all.formUnion(told)
    }
    #expect(pieces < paths.count / 100)
    #expect(all.isSuperset(of: paths))
    #expect(all.contains("more"))
  }

  @Test(arguments: Kind.allCases)
  func aFolderThatComesBackIsToldAsAWhole(_ kind: Kind) throws {
    let watched = try Watched(kind)
    try POSIXFileSystem().rename(watched.root, to: watched.root + ".away", replacing: false)
    #expect(watched.watcher.next() == .everything)
    try POSIXFileSystem().rename(watched.root + ".away", to: watched.root, replacing: false)
    #expect(watched.watcher.next() == .everything)
    try watched.write("a.md")
    #expect(try watched.told() == ["a.md"])
  }

  @Test(arguments: Kind.allCases)
  func whatLiesBehindALinkIsNotWatched(_ kind: Kind) throws {
    let watched = try Watched(kind)
    let outside = try TemporaryFolder("briefgen-outside", isInMemory: true)
    try #require(symlink(outside.path, watched.root + "/link") == 0)
    #expect(try watched.told() == ["link"])
    try POSIXFileSystem().write(outside.path + "/a.md", [])
    #expect(try watched.told(before: "end.md") == [])
  }

  @Test(arguments: Kind.allCases)
  func aWatcherThatIsStoppedTellsNothingMore(_ kind: Kind) throws {
    let watched = try Watched(kind)
    watched.watcher.stop()
    #expect(watched.watcher.next() == nil)
    #expect(watched.watcher.next() == nil)
  }

  /// Whoever waits gets what came meanwhile in one piece.
  @Test func changesThatNobodyTookArePutTogether() {
    let watcher = HandFedWatcher()
    watcher.tell(FolderChanges(["a.md"]))
    watcher.tell(FolderChanges(["b.md"]))
    #expect(watcher.next() == FolderChanges(["a.md", "b.md"]))
    watcher.tell(FolderChanges(["a.md"]))
    watcher.tell(.everything)
    #expect(watcher.next() == .everything)
    watcher.tell(FolderChanges(["c.md"]))
    #expect(watcher.next() == FolderChanges(["c.md"]))
  }
}
