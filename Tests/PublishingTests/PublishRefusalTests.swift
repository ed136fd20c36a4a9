import Files
import Publishing
import Testing

/// Outputs that cannot be published, and folders that must not be published to.
@Suite struct PublishRefusalTests {
  @Test(arguments: [
    ("/", "output folder '/' is the root of the file system"),
    ("/site/Content", "output folder '/site/Content' is the content folder"),
    ("/site/./Content/", "output folder '/site/./Content/' is the content folder"),
    ("/site", "output folder '/site' holds the content folder"),
    ("/site/Content/out", "output folder '/site/Content/out' lies in the content folder"),
    ("/site/link", "output folder '/site/link' lies in the content folder"),
    ("/site/link/..", "output folder '/site/link/..' is the content folder"),
    (
      "/site/.briefgen/out",
      "output folder '/site/.briefgen/out' lies in the folder that briefgen works in"
    ),
    ("/home/editor", "output folder '/home/editor' is your home folder"),
    ("/home", "output folder '/home' holds your home folder"),
    ("/site/notes.txt", "output folder '/site/notes.txt' is not a folder"),
  ])
  func someFoldersAreNeverPublishedTo(output: String, summary: String) throws {
    let memory = MemoryFileSystem()
    var fixture = try PublishFixture(memory)
    try fixture.write("Content/inside/index.md", "text")
    try fixture.write("notes.txt", "text")
    try memory.makeLink("/site/link", to: "Content/inside")
    fixture.place.output = output
    let before = try memory.tree("/", hidden: true)
    #expect(fixture.refusals { try fixture.publish(["index.html": "x"]) } == [summary])
    #expect(try memory.tree("/", hidden: true) == before)
  }

  @Test func aNeighbourOfTheContentFolderIsFine() throws {
    var fixture = try PublishFixture()
    fixture.place.output = "/site/Content-out"
    try fixture.publish(["index.html": "x"])
    #expect(try fixture.output() == ["index.html": "x"])
  }

  @Test func aFolderInTheHomeFolderIsFine() throws {
    var fixture = try PublishFixture()
    fixture.place.output = "/home/editor/sites/Public"
    try fixture.publish(["index.html": "x"])
    try fixture.publish(["index.html": "y"])
    #expect(try fixture.output() == ["index.html": "y"])
    // No lock or staging folder stays beside it.
    #expect(try fixture.files.entries("/home/editor/sites").map { $0.name } == ["Public"])
  }

  @Test func aLinkedOutputFolderIsPublishedWhereItLeads() throws {
    let memory = MemoryFileSystem()
    let fixture = try PublishFixture(memory)
    try memory.makeFolders("/srv")
    try memory.makeLink("/site/Public", to: "/srv/www")
    try fixture.publish(["index.html": "x"])
    #expect(
      try memory.tree("/srv", hidden: true).files == ["www/.briefgen-manifest", "www/index.html"])
    try fixture.publish(["index.html": "y"])
    #expect(try memory.linkTarget("/site/Public") == "/srv/www")
    #expect(try memory.read("/srv/www/index.html") == Array("y".utf8))
  }

  @Test(arguments: [
    ("", "output path '' is empty"),
    ("/a", "output path '/a' begins with a slash"),
    ("a//b", "output path 'a//b' has an empty part between slashes"),
    ("a/", "output path 'a/' has an empty part between slashes"),
    ("../a", "output path '../a' has '.' or '..' as a part"),
    ("a/..", "output path 'a/..' has '.' or '..' as a part"),
    ("a/./b", "output path 'a/./b' has '.' or '..' as a part"),
    ("a\0b", "output path 'a\0b' has a control character"),
    ("a\nb", "output path 'a\nb' has a control character"),
    (
      ".briefgen-manifest",
      "output path '.briefgen-manifest' begins with '.briefgen', which briefgen keeps for itself"
    ),
    (
      String(repeating: "é", count: 128),
      "output path '\(String(repeating: "é", count: 128))' "
        + "has a part of more than 255 bytes, which no disk takes"
    ),
  ])
  func somePathsAreNeverPublished(path: String, summary: String) throws {
    let fixture = try PublishFixture()
    #expect(fixture.refusals { try fixture.publish([path: "x", "fine.txt": "y"]) } == [summary])
    #expect(try fixture.output() == [:])
  }

  @Test(arguments: ["...", "a/..b", ".well-known/security.txt", "ürün/a b.html", "a..b"])
  func otherPathsAreFine(path: String) throws {
    let fixture = try PublishFixture()
    try fixture.publish([path: "x"])
    #expect(try fixture.output() == [path: "x"])
  }

  /// Outputs that stand in each other's way, handed over in both orders.
  @Test(
    arguments: [
      ("index.html", "index.html", "two outputs have the path 'index.html'"),
      ("a", "a/b.html", "output 'a' is a file, but 'a/b.html' needs a folder there"),
      (
        "topics/Oil.html", "topics/oil.html",
        "outputs 'topics/Oil.html' and 'topics/oil.html' differ only in case or in composed letters"
      ),
      (
        "caf\u{e9}/x", "cafe\u{301}/x",
        "outputs 'cafe\u{301}/x' and 'caf\u{e9}/x' differ only in case or in composed letters"
      ),
      (
        "\u{212a}elvin", "kelvin",
        "outputs 'kelvin' and '\u{212a}elvin' differ only in case or in composed letters"
      ),
    ], [true, false])
  func outputsMustNotCollide(pair: (String, String, String), isFirst: Bool) throws {
    for isUpdate in [false, true] {
      let fixture = try PublishFixture(temporary: ())
      if isUpdate { try fixture.publish(["before.html": "x"]) }
      let before = try fixture.output()
      let transaction = try fixture.begin()
      let paths = isFirst ? [pair.0, pair.1] : [pair.1, pair.0]
      // Other outputs lie between the two.
      for path in [paths[0], "m.html", "A.html", paths[1]] {
        try transaction.put(path, .page, Array("text".utf8))
      }
      #expect(fixture.refusals { _ = try transaction.commit() } == [pair.2])
      transaction.abandon()
      #expect(try fixture.output() == before)
    }
  }

  @Test func allProblemsAreReportedAtOnceInOrder() throws {
    let fixture = try PublishFixture()
    try fixture.write("Public/z.html", "mine")
    try fixture.publish(["old.html": "x"])
    let transaction = try fixture.begin()
    for path in ["z.html", "b.html", "a/../c", "b.html"] {
      try transaction.put(path, .page, [1])
    }
    #expect(
      fixture.refusals { _ = try transaction.commit() } == [
        "output path 'a/../c' has '.' or '..' as a part",
        "two outputs have the path 'b.html'",
        "'/site/Public/z.html' is in the way: briefgen did not write it",
      ])
  }
}
