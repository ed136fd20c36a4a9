import Files
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", nil, "a"),
    ("/", nil, ""), ("", nil, ""),
  ])
  func aPathHasAParentAndAName(path: String, parent: String?, name: String) {
    #expect(FilePath.parent(of: path) == parent)
    #expect(FilePath.name(of: path) == name)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("a", "", "a"), ("a", "/b", "/b"),
    ("/", "b", "/b"),
  ])
  func pathsAreJoined(folder: String, path: String, joined: String) {
    #expect(FilePath.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/", true),
    ("/", "/a", false), ("/a/c", "/a/b", false),
  ])
  func insideMeansWholeComponents(path: String, folder: String, isInside: Bool) {
    #expect(FilePath.isInside(path, folder) == isInside)
  }

  @Test func theOrderIsThatOfTheBytes() {
    let paths = ["b", "a/z", "a-z", "a", "Z", "ä", "a\u{308}", ""]
    #expect(
      paths.sorted(by: FilePath.precedes).map { Array($0.utf8) }
        == paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
