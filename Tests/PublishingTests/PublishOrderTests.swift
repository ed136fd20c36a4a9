import Files
import Publishing
import Synchronization
import Testing

/// What a reader who loads a page during the publication may meet.
@Suite struct PublishOrderTests {
  @Test func assetsComeFirstAndDeletionsLast() throws {
    let fixture = try PublishFixture()
    try fixture.publish([
      "assets/1.css": "one", "a/index.html": "old", "feed.xml": "old", "gone/index.html": "old",
    ])
    let new = [
      "assets/2.css": "two", "a/index.html": "new", "feed.xml": "new", "b/index.html": "new",
    ]
    // Stop after each change, and see what is new and what is gone by then.
    var stages: [Set<String>] = []
    for number in 1... {
      guard let memory = fixture.files as? MemoryFileSystem else { break }
      let stopped = try PublishFixture(memory.copy())
      let disk = FaultyFileSystem(stopped.files, .crashing(change: number))
      _ = stopped.refusals { try stopped.on(disk).publish(new) }
      let tree = try stopped.output()
      var stage = Set(tree.filter { new[$0.key] == $0.value }.keys)
      for gone in ["assets/1.css", "gone/index.html"] where tree[gone] == nil {
        stage.insert("-\(gone)")
      }
      if stage != stages.last { stages.append(stage) }
      if disk.changeCount < number { break }
    }
    let steps = zip(stages, stages.dropFirst()).map { $1.subtracting($0) }
    #expect(
      steps == [
        ["assets/2.css"], ["a/index.html"], ["b/index.html"], ["feed.xml"], ["-assets/1.css"],
        ["-gone/index.html"],
      ])
  }
}
