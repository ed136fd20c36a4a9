import Files
import Publishing
import Testing

/// The first publication into an output folder.
@Suite struct PublishFirstTests {
  let pages = [
    "assets/site.css": "body {}",
    "briefings/index.html": "the list",
    "briefings/oil-cap/index.html": "a briefing",
    "feed.xml": "<feed/>",
  ]

  @Test func anAbsentFolderAppearsWhole() throws {
    let fixture = try PublishFixture()
    let transaction = try fixture.begin()
    try transaction.put("briefings/oil-cap/index.html", .page, Array("a briefing".utf8))
    #expect(try !fixture.files.exists("/site/Public"))
    let report = try transaction.commit()
    #expect(report == PublishReport(written: 1, unchanged: 0, removed: []))
    #expect(try fixture.output() == ["briefings/oil-cap/index.html": "a briefing"])
    #expect(try fixture.manifest() == ["briefings/oil-cap/index.html"])
    #expect(try fixture.leftovers() == [])
  }

  @Test func theMachinesDiskHoldsTheSame() throws {
    let fixture = try PublishFixture(temporary: ())
    try fixture.publish(pages)
    #expect(try fixture.output() == pages)
    #expect(try fixture.manifest() == pages.keys.sorted())
    #expect(try fixture.leftovers() == [])
  }

  @Test func aFolderWithTheFilesOfOthersIsFilled() throws {
    let fixture = try PublishFixture()
    try fixture.write("Public/.gitignore", "*")
    try fixture.write("Public/assets/logo.svg", "<svg/>")
    let report = try fixture.publish(pages)
    #expect(report == PublishReport(written: 4, unchanged: 0, removed: []))
    var expected = pages
    expected[".gitignore"] = "*"
    expected["assets/logo.svg"] = "<svg/>"
    #expect(try fixture.output() == expected)
    #expect(try fixture.manifest() == pages.keys.sorted())
    #expect(try fixture.leftovers() == [])
  }

  @Test func anEmptyFolderIsFilledAndStaysTheSameFolder() throws {
    let fixture = try PublishFixture(temporary: ())
    try fixture.files.makeFolder(fixture.place.output)
    let view = try fixture.files.folder(fixture.place.output)
    try fixture.publish(pages)
    // A container or a shell that holds the folder sees the site.
    #expect(try view.exists("briefings/oil-cap/index.html"))
    #expect(try fixture.output() == pages)
  }

  @Test func aForeignFileInTheWayIsNamedAndKept() throws {
    let fixture = try PublishFixture()
    try fixture.write("Public/feed.xml", "mine")
    try fixture.write("Public/briefings/oil-cap", "a file where a folder belongs")
    try fixture.write("Public/assets/site.css/readme", "a folder where a file belongs")
    let before = try fixture.output()
    #expect(
      fixture.refusals { try fixture.publish(pages) } == [
        "'/site/Public/assets/site.css' is in the way: briefgen did not write it",
        "'/site/Public/briefings/oil-cap' is in the way: briefgen did not write it",
        "'/site/Public/feed.xml' is in the way: briefgen did not write it",
      ])
    #expect(try fixture.output() == before)
    #expect(try fixture.leftovers() == [])
  }

  @Test func aForeignFileWithTheSameBytesBecomesOurs() throws {
    let fixture = try PublishFixture()
    try fixture.write("Public/feed.xml", "<feed/>")
    let report = try fixture.publish(pages)
    #expect(report == PublishReport(written: 3, unchanged: 1, removed: []))
    try fixture.publish(["feed.xml": "<feed>new</feed>"])
    #expect(try fixture.output() == ["feed.xml": "<feed>new</feed>"])
  }

  @Test func anAbandonedPublicationLeavesNothing() throws {
    let fixture = try PublishFixture()
    let transaction = try fixture.begin()
    try transaction.put("index.html", .index, [1])
    transaction.abandon()
    transaction.abandon()
    #expect(try !fixture.files.exists("/site/Public"))
    #expect(try fixture.leftovers() == [])
  }

  @Test func aForgottenPublicationLetsTheNextOneIn() throws {
    let fixture = try PublishFixture()
    do {
      let transaction = try fixture.begin()
      try transaction.put("index.html", .index, [1])
    }
    try fixture.publish(pages)
    #expect(try fixture.output() == pages)
  }

  @Test func theManifestListsAFoldersFilesAfterItsName() throws {
    let fixture = try PublishFixture()
    try fixture.publish(["a-b.txt": "", "a/x.txt": "", "a.txt": "", "a/b/y.txt": ""])
    #expect(try fixture.manifest() == ["a/b/y.txt", "a/x.txt", "a-b.txt", "a.txt"])
  }

  @Test func whatOthersKeepInTheWorkFolderStays() throws {
    let fixture = try PublishFixture()
    try fixture.write(".briefgen/cache/pages", "cached")
    try fixture.publish(pages)
    #expect(try fixture.files.tree("/site/.briefgen").files == ["cache/pages"])
  }
}
