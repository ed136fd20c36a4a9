import Files

/// The files of `Content/` as they were read at one moment, so that all that is made of them, and
/// every report about them, speaks of the same bytes. Anything else is asked of the disk.
struct ReadContent: FileSystem {
  private let disk: any FileSystem
  /// The path of the content folder on this machine.
  private let root: String
  private(set) var tree = FileTree()
  private var files: [String: [UInt8]] = [:]

  init(_ disk: any FileSystem, root: String) {
    self.disk = disk
    self.root = root
  }

  /// What became of the files since they were read last, by their paths below `Content/`.
  struct Changes {
    /// New, or with other bytes than before.
    var changed: Set<String> = []
    var removed: Set<String> = []
    /// Links and names that are refused may have come or gone.
    var hasOtherProblems = false

    /// Whether nothing but Markdown files came, went or changed.
    var concernsMarkdownAlone: Bool {
      !hasOtherProblems && changed.union(removed).allSatisfy { $0.hasSuffix(".md") }
    }

    var isEmpty: Bool { changed.isEmpty && removed.isEmpty && !hasOtherProblems }
  }

  subscript(path: String) -> [UInt8]? { files[path] }

  /// Reads what may have changed since the last time.
  ///
  /// - Parameter told: paths below `Content/`, of folders too; nil where anything may have changed.
  mutating func refresh(_ told: Set<String>?, _ pool: WorkerPool) throws(FileError) -> Changes {
    var changes = Changes()
    if let told, tree.linked.isEmpty, try areKnownFiles(told) {
      try read(Array(told), pool, &changes)
      return changes
    }
    let old = tree
    tree = try disk.status(root)?.kind == .folder ? disk.tree(root) : FileTree()
    changes.hasOtherProblems = tree.problems != old.problems
    let present = Set(tree.files)
    for path in old.files where !present.contains(path) { remove(path, &changes) }
    guard let told else {
      try read(tree.files, pool, &changes)
      return changes
    }
    let folders = told.subtracting(present)
    try read(
      tree.files.filter { path in
        files[path] == nil || told.contains(path) || folders.contains { isInside(path, $0) }
      } + tree.linked, pool, &changes)
    return changes
  }

  /// Whether they are files, and no links, that were there before.
  private func areKnownFiles(_ paths: Set<String>) throws(FileError) -> Bool {
    for path in paths {
      guard files[path] != nil,
        try disk.status(FilePath.join(root, path), followingLinks: false)?.kind == .file
      else { return false }
    }
    return true
  }

  private func isInside(_ path: String, _ folder: String) -> Bool {
    folder.isEmpty || FilePath.isInside(path, folder)
  }

  private mutating func read(
    _ paths: [String], _ pool: WorkerPool, _ changes: inout Changes
  ) throws(FileError) {
    guard !paths.isEmpty else { return }
    let folder = try disk.folder(root)
    let results = pool.map(paths.count, state: {}) { place, _ -> Result<[UInt8], FileError> in
      do throws(FileError) { return .success(try folder.read(paths[place])) } catch {
        return .failure(error)
      }
    }
    for (path, result) in zip(paths, results) {
      switch result {
      case .success(let bytes):
        guard files[path] != bytes else { continue }
        files[path] = bytes
        changes.changed.insert(path)
      // It went while we were reading.
      case .failure(let error) where error.isNotFound:
        tree.files.removeAll { $0 == path }
        remove(path, &changes)
      case .failure(let error):
        throw FileError(error.operation, "Content/" + path, code: error.code)
      }
    }
  }

  private mutating func remove(_ path: String, _ changes: inout Changes) {
    if files.removeValue(forKey: path) != nil { changes.removed.insert(path) }
  }

  // MARK: The disk

  func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    if FilePath.isInside(path, root),
      let bytes = files[String(Substring(path.utf8.dropFirst(root.utf8.count + 1)))]
    {
      buffer = bytes
    } else {
      try disk.read(path, into: &buffer)
    }
  }

  func folder(_ path: String) throws(FileError) -> any FileSystem { try disk.folder(path) }
  func location() throws(FileError) -> String { try disk.location() }
  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus? {
    try disk.status(path, followingLinks: followingLinks)
  }
  func entries(_ path: String) throws(FileError) -> [FolderEntry] { try disk.entries(path) }
  func linkTarget(_ path: String) throws(FileError) -> String { try disk.linkTarget(path) }
  func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison {
    try disk.compare(path, with: bytes, scratch: &scratch)
  }
  func makeFolder(_ path: String) throws(FileError) { try disk.makeFolder(path) }
  func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError) {
    try disk.write(path, bytes, replacing: replacing)
  }
  func rename(_ path: String, to newPath: String, replacing: Bool) throws(FileError) {
    try disk.rename(path, to: newPath, replacing: replacing)
  }
  func removeFile(_ path: String) throws(FileError) { try disk.removeFile(path) }
  func removeFolder(_ path: String) throws(FileError) { try disk.removeFolder(path) }
  func synchronize(_ path: String) throws(FileError) { try disk.synchronize(path) }
  func synchronizeDisk(of path: String) throws(FileError) {
    try disk.synchronizeDisk(of: path)
  }
  func lock(_ path: String) throws(FileError) -> (any FileLock)? { try disk.lock(path) }
}
