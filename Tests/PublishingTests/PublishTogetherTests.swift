import Files
import Publishing
import Testing

/// Several threads, and several commands, at the same time.
@Suite struct PublishTogetherTests {
  @Test(arguments: [true, false])
  func twoWorkersPublishWhatOneDoes(isMachine: Bool) async throws {
    let fixture = isMachine ? try PublishFixture(temporary: ()) : try PublishFixture()
    for round in ["first", "second"] {
      let transaction = try fixture.begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for half in 0..<2 {
          group.addTask {
            var worker = transaction.worker()
            for index in stride(from: half, to: 2_000, by: 2) {
              let text = index % 3 == 0 ? "page \(index)" : "page \(index), \(round)"
              try worker.put("briefings/\(index % 40)/\(index).html", .page, Array(text.utf8))
            }
            worker.finish()
          }
        }
        try await group.waitForAll()
      }
      let report = try transaction.commit()
      #expect(report.written == (round == "first" ? 2_000 : 1_333))
      #expect(report.unchanged == (round == "first" ? 0 : 667))
      let tree = try fixture.output()
      #expect(tree.count == 2_000)
      #expect(tree["briefings/39/1999.html"] == "page 1999, \(round)")
      #expect(tree["briefings/0/0.html"] == "page 0")
      #expect(try fixture.manifest().count == 2_000)
    }
    #expect(try fixture.leftovers() == [])
  }

  @Test func theManifestDoesNotDependOnTheOrder() throws {
    let paths = (0..<50).map { "p\($0 % 7)/\($0).html" }
    let manifests = try [paths, paths.reversed()].map { order in
      let fixture = try PublishFixture()
      let transaction = try fixture.begin()
      for path in order { try transaction.put(path, .page, [1]) }
      _ = try transaction.commit()
      return try fixture.manifest()
    }
    #expect(manifests[0] == manifests[1])
    #expect(manifests[0].count == 50)
  }

  @Test(arguments: [true, false])
  func aSecondPublicationIsTurnedAway(isMachine: Bool) throws {
    let fixture = isMachine ? try PublishFixture(temporary: ()) : try PublishFixture()
    let first = try fixture.begin()
    try first.put("index.html", .index, [1])
    let refusals = fixture.refusals { _ = try fixture.begin() }
    #expect(refusals == ["another briefgen is publishing to '\(fixture.place.output)'"])
    // The one that was turned away did not disturb the one that holds the lock.
    #expect(try first.commit().written == 1)
    try fixture.begin().abandon()
  }

  @Test func twoOutputsOfOneSiteDoNotMeet() throws {
    let fixture = try PublishFixture()
    var draft = fixture
    draft.place.output = "/site/Draft"
    let first = try fixture.begin()
    let second = try draft.begin()
    try first.put("index.html", .index, [1])
    try second.put("index.html", .index, [2])
    _ = try first.commit()
    _ = try second.commit()
    #expect(try fixture.files.read("/site/Public/index.html") == [1])
    #expect(try fixture.files.read("/site/Draft/index.html") == [2])
  }
}
