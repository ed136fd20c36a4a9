import Files
import Glibc
import Testing

@Suite struct FileTreeTests {
  @Test(arguments: TestDisk.Kind.allCases)
  func filesAreListedByTheBytesOfTheirPaths(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill(
      "Content/b.md", "Content/a/z.md", "Content/a-1.md", "Content/Ä.md", "Content/B.md",
      "Content/empty/", "Content/.hidden", "Content/.git/config")
    let tree = try disk.files.tree("Content")
    #expect(tree.files == ["B.md", "a-1.md", "a/z.md", "b.md", "Ä.md"])
    #expect(tree.problems.isEmpty)
    let all = try disk.files.tree("Content", hidden: true)
    #expect(all.files == [".git/config", ".hidden", "B.md", "a-1.md", "a/z.md", "b.md", "Ä.md"])
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func linksThatStayInsideAreFollowed(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("Content/shared/photo.jpg", "Content/briefings/one.md")
    try disk.link("Content/briefings/assets", to: "../shared")
    try disk.link("Content/two.md", to: "briefings/one.md")
    let tree = try disk.files.tree("Content")
    #expect(
      tree.files == [
        "briefings/assets/photo.jpg", "briefings/one.md", "shared/photo.jpg", "two.md",
      ])
    #expect(tree.problems.isEmpty)
    #expect(
      try disk.text("Content/briefings/assets/photo.jpg")
        == "the text of Content/shared/photo.jpg")
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func linksThatLeaveTheFolderAreReported(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("Content/a.md", "Content-private/secret.md", "private/key")
    try disk.link("Content/key", to: "../private/key")
    try disk.link("Content/neighbour", to: "../Content-private")
    try disk.link("Content/passwords", to: "/etc/passwd")
    try disk.link("Content/through", to: "a/../../private/nothing")
    let tree = try disk.files.tree("Content")
    #expect(tree.files == ["a.md"])
    #expect(
      tree.problems == [
        .init("key", .leaves(target: "\(disk.root)/private/key")),
        .init("neighbour", .leaves(target: "\(disk.root)/Content-private")),
        .init("passwords", .leaves(target: "/etc/passwd")),
        .init("through", .leaves(target: "\(disk.root)/private/nothing")),
      ])
    #expect(
      tree.problems[2].explanation == "is a link to '/etc/passwd', outside the folder")
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func linksThatLeadRoundEnd(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("Content/a/one.md", "Content/b/two.md")
    try disk.link("Content/a/self", to: ".")
    try disk.link("Content/a/up", to: "..")
    try disk.link("Content/a/other", to: "../b")
    try disk.link("Content/b/back", to: "../a")
    try disk.link("Content/knot", to: "knot")
    try disk.link("Content/broken", to: "nowhere.md")
    let tree = try disk.files.tree("Content")
    #expect(
      tree.files == ["a/one.md", "a/other/two.md", "b/back/one.md", "b/two.md"])
    #expect(
      tree.problems == [
        .init("a/other/back", .nested),
        .init("a/self", .loop),
        .init("a/up", .loop),
        .init("b/back/other", .nested),
        .init("b/back/self", .loop),
        .init("b/back/up", .loop),
        .init("broken", .dangling(target: "nowhere.md")),
        .init("knot", .loop),
      ])
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func namesThatReadTheSameAreReported(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    let composed = "caf\u{e9}.md"
    let decomposed = "cafe\u{301}.md"
    // The memory disk's names are compared as text, so it cannot hold both.
    guard kind == .posix else { return }
    try disk.fill("Content/\(composed)", "Content/\(decomposed)")
    let tree = try disk.files.tree("Content")
    #expect(tree.files.map { Array($0.utf8) } == [Array(decomposed.utf8)])
    #expect(tree.problems.map { Array($0.path.utf8) } == [Array(composed.utf8)])
    #expect(tree.problems.map { $0.reason } == [.sameName(other: decomposed)])
  }

  @Test func namesThatAreNotUTF8AreReported() throws {
    let disk = try TestDisk(.posix)
    try disk.fill("Content/a.md")
    let name = Array("\(disk.root)/Content/f".utf8) + [0xff, 0]
    let file = name.withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        Glibc.open($0.assumingMemoryBound(to: CChar.self), O_CREAT | O_WRONLY, 0o600)
      }
    }
    try #require(file.map { $0 >= 0 } == true)
    if let file { close(file) }
    defer {
      name.withUnsafeBytes {
        _ = $0.baseAddress.map { remove($0.assumingMemoryBound(to: CChar.self)) }
      }
    }
    let tree = try disk.files.tree("Content")
    #expect(tree.files == ["a.md"])
    #expect(tree.problems == [.init("f\u{fffd}", .notUTF8)])
  }

  @Test func pipesAreReported() throws {
    let disk = try TestDisk(.posix)
    try disk.fill("Content/a.md")
    try #require(mkfifo("\(disk.root)/Content/pipe", 0o600) == 0)
    #expect(try disk.files.tree("Content").problems == [.init("pipe", .special)])
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func theRootItselfMustBeAFolder(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    try disk.fill("Content")
    #expect(code { _ = try disk.files.tree("Content") } == ENOTDIR)
    #expect(code { _ = try disk.files.tree("nothing") } == ENOENT)
  }

  @Test(arguments: TestDisk.Kind.allCases)
  func deepFoldersAreListed(kind: TestDisk.Kind) throws {
    let disk = try TestDisk(kind)
    let deep = Array(repeating: "d", count: 300).joined(separator: "/") + "/file"
    try disk.fill("Content/\(deep)")
    #expect(try disk.files.tree("Content").files == [deep])
  }
}
