import Files
import Publishing
import Testing

/// Publishing over the files of an earlier build.
@Suite struct PublishUpdateTests {
  let old = [
    "assets/site.css": "body {}",
    "briefings/a/index.html": "a",
    "briefings/b/index.html": "b",
    "feed.xml": "<feed/>",
  ]

  func published(onMachine: Bool = false) throws -> PublishFixture {
    let fixture = onMachine ? try PublishFixture(temporary: ()) : try PublishFixture()
    try fixture.write("Public/.gitignore", "*")
    try fixture.publish(old)
    return fixture
  }

  /// The output folder, without the file that is not ours.
  func ours(_ fixture: PublishFixture) throws -> PublishFixture.Tree {
    var tree = try fixture.output()
    #expect(tree.removeValue(forKey: ".gitignore") == "*")
    return tree
  }

  @Test func theSameSiteChangesNothing() throws {
    let fixture = try published()
    let disk = FaultyFileSystem(fixture.files, .none)
    let report = try fixture.on(disk).publish(old)
    #expect(report == PublishReport(written: 0, unchanged: 4, removed: []))
    #expect(try ours(fixture) == old)
    // The work folders come and go, and the lock; nothing else is touched.
    #expect(disk.changeCount < 12)
  }

  @Test func changedNewAndRemovedFilesEndUpRight() throws {
    let fixture = try published()
    var new = old
    new["briefings/a/index.html"] = "a, corrected"
    new["briefings/b/index.html"] = nil
    new["topics/oil/index.html"] = "oil"
    let report = try fixture.publish(new)
    #expect(
      report == PublishReport(written: 2, unchanged: 2, removed: ["briefings/b/index.html"]))
    #expect(try ours(fixture) == new)
    #expect(try fixture.manifest() == new.keys.sorted())
    // The folder that the removal left empty is gone too.
    #expect(try !fixture.files.exists("/site/Public/briefings/b"))
    #expect(try fixture.leftovers() == [])
  }

  @Test func aFolderWithAFileOfOthersOutlivesOurs() throws {
    let fixture = try published()
    try fixture.write("Public/briefings/b/notes.txt", "mine")
    var new = old
    new["briefings/b/index.html"] = nil
    try fixture.publish(new)
    new["briefings/b/notes.txt"] = "mine"
    #expect(try ours(fixture) == new)
  }

  @Test func aFileOfOursThatSomebodyEditedIsWrittenAgain() throws {
    let fixture = try published()
    try fixture.write("Public/feed.xml", "edited by hand")
    #expect(try fixture.publish(old).written == 1)
    #expect(try ours(fixture) == old)
  }

  @Test func aFileOfOursThatSomebodyRemovedComesBack() throws {
    let fixture = try published()
    try fixture.files.removeAll("/site/Public/briefings")
    #expect(try fixture.publish(old).written == 2)
    #expect(try ours(fixture) == old)
  }

  @Test func aForeignFileInTheWayIsNamedAndNothingChanges() throws {
    let fixture = try published()
    try fixture.write("Public/about/index.html", "mine")
    let before = try fixture.output()
    var new = old
    new["about/index.html"] = "about"
    new["feed.xml"] = "<feed>new</feed>"
    #expect(
      fixture.refusals { try fixture.publish(new) } == [
        "'/site/Public/about/index.html' is in the way: briefgen did not write it"
      ])
    #expect(try fixture.output() == before)
    #expect(try fixture.leftovers() == [])
  }

  @Test(arguments: [false, true])
  func aFileMayBecomeAFolderAndAFolderAFile(onMachine: Bool) throws {
    let fixture = try published(onMachine: onMachine)
    let turned = [
      "assets": "now a file",
      "briefings/a": "a file too",
      "feed.xml/atom/index.html": "now a folder",
    ]
    try fixture.publish(turned)
    #expect(try ours(fixture) == turned)
    try fixture.publish(old)
    #expect(try ours(fixture) == old)
    #expect(try fixture.leftovers() == [])
  }

  @Test func aFolderWithFilesOfOthersDoesNotBecomeAFile() throws {
    let fixture = try published()
    try fixture.write("Public/assets/logo.svg", "mine")
    let before = try fixture.output()
    #expect(
      fixture.refusals { try fixture.publish(["assets": "now a file"]) } == [
        "'/site/Public/assets/logo.svg' is in the way: briefgen did not write it"
      ])
    #expect(try fixture.output() == before)
  }

  @Test func anEmptySiteRemovesAllOurs() throws {
    let fixture = try published()
    #expect(try fixture.publish([:]).removed == old.keys.sorted())
    #expect(try ours(fixture) == [:])
    #expect(
      Set(try fixture.files.entries("/site/Public").map { $0.name })
        == [".gitignore", ".briefgen-manifest"])
  }

  @Test(arguments: [
    "", "briefgen manifest 1", "briefgen manifest 1\nfeed.xml", "something else\n",
    "briefgen manifest 1\n../../etc/passwd\n", "briefgen manifest 1\n/etc/passwd\n",
  ])
  func aDamagedManifestIsNotBelieved(text: String) throws {
    let fixture = try published()
    try fixture.write("Public/.briefgen-manifest", text)
    let before = try fixture.output()
    #expect(
      fixture.refusals { try fixture.publish(["index.html": "new"]) } == [
        "'/site/Public/.briefgen-manifest' is damaged: it should list the files of the last build"
      ])
    #expect(try fixture.output() == before)
    #expect(try fixture.leftovers() == [])
  }
}
