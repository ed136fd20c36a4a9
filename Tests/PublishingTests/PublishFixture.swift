import Diagnostics
import Files
import Publishing
import TestSupport
import Testing

/// A site in `/site` with the output folder `Public`, on a disk of the test's own.
struct PublishFixture {
  var files: any FileSystem
  var place: PublishPlace
  /// Shared, and emptied with the last copy, when the disk is the machine's.
  private let folder: TemporaryFolder?

  /// What the output folder holds: each file's text by its path, and empty folders.
  typealias Tree = [String: String]

  /// A site in memory.
  init(_ memory: MemoryFileSystem = MemoryFileSystem()) throws {
    try memory.makeFolders("/site/Content")
    files = memory
    folder = nil
    place = PublishPlace(
      output: "/site/Public", content: "/site/Content", workFolder: "/site/.briefgen",
      home: "/home/editor")
  }

  /// A site in a temporary folder of the machine.
  init(temporary: Void) throws {
    let folder = try TemporaryFolder("briefgen-publish", isInMemory: true)
    files = POSIXFileSystem()
    let root = folder.path
    try files.makeFolders("\(root)/site/Content")
    self.folder = folder
    place = PublishPlace(
      output: "\(root)/site/Public", content: "\(root)/site/Content",
      workFolder: "\(root)/site/.briefgen", home: nil)
  }

  var site: String { FilePath.parent(of: place.content) ?? "/" }

  /// The same site seen through a disk that fails.
  func on(_ disk: any FileSystem) -> PublishFixture {
    var copy = self
    copy.files = disk
    return copy
  }

  func begin() throws(PublishError) -> PublishTransaction {
    try PublishTransaction.begin(at: place, files)
  }

  /// Publishes texts by path: `assets/…` are assets, `….html` pages, anything else indexes.
  @discardableResult
  func publish(_ tree: Tree) throws -> PublishReport {
    let transaction = try begin()
    var worker = transaction.worker()
    for (path, text) in tree.sorted(by: { $0.key > $1.key }) {
      let kind: PublishKind =
        path.hasPrefix("assets/") ? .asset : path.hasSuffix("/index.html") ? .page : .index
      try worker.put(path, kind, Array(text.utf8))
    }
    worker.finish()
    return try transaction.commit()
  }

  /// The summaries of the diagnostics with which a publication ends.
  func refusals(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let error as PublishError {
      return error.diagnostics.map { $0.summary }
    } catch {
      return ["\(error)"]
    }
  }

  func write(_ path: String, _ text: String) throws {
    let full = FilePath.join(site, path)
    if let parent = FilePath.parent(of: full) { try files.makeFolders(parent) }
    try files.write(full, Array(text.utf8))
  }

  /// The output folder without the manifest.
  func output() throws -> Tree {
    var tree: Tree = [:]
    guard try files.exists(place.output) else { return tree }
    for path in try files.tree(place.output, hidden: true).files
    where path != ".briefgen-manifest" {
      tree[path] = String(
        decoding: try files.read(FilePath.join(place.output, path)), as: UTF8.self)
    }
    return tree
  }

  func manifest() throws -> [String] {
    let path = FilePath.join(place.output, ".briefgen-manifest")
    guard try files.exists(path) else { return [] }
    return String(decoding: try files.read(path), as: UTF8.self)
      .split(separator: "\n").dropFirst().map { String($0) }
  }

  /// Everything in the site's folder but the output, `Content`, and what they hold.
  func leftovers() throws -> [String] {
    try files.entries(site).map { $0.name }.filter { $0 != "Content" && $0 != "Public" }.sorted()
  }
}
