import Files

/// One thread's way into a publication: it shares nothing with other workers until it ends.
public struct PublishWorker: ~Copyable {
  private let transaction: PublishTransaction
  private let number: Int32
  private var list = PublishList()
  private var problems: [PublishProblem] = []
  /// The folder of the last output: pages of one folder often come one after another.
  private var lastFolder = ""
  private var scratch: [UInt8] = []
  /// Where this worker's changed files are staged, once there is one.
  private var changes: (any FileSystem)?
  private var changeCount: Int32 = 0

  init(_ transaction: PublishTransaction, number: Int32) {
    self.transaction = transaction
    self.number = number
  }

  deinit { transaction.merge(list, problems) }

  /// Ends the worker: its outputs are part of the publication from now on.
  public consuming func finish() {}

  /// Hands over an output. One that the output folder holds already, byte for byte, costs a
  /// comparison; a new one is written beside it and appears there with the commit.
  ///
  /// A path that cannot be published is reported by the commit, together with all others.
  ///
  /// - Parameter path: Relative to the output folder: `briefings/oil-cap/index.html`.
  /// - Throws: When the disk fails.
  public mutating func put(
    _ path: String, _ kind: PublishKind, _ bytes: RawSpan
  ) throws(PublishError) {
    if let refusal = PublishPath.refusal(of: path) {
      problems.append(.refusedPath(path, refusal.explanation))
      return
    }
    do {
      switch transaction.target {
      case .fresh: try stageInTree(path, kind, bytes)
      case .update(let output, let manifest):
        try stageIfChanged(path, kind, bytes, output: output, manifest: manifest)
      }
    } catch {
      // Where the file was to be, and not the name that it has while it is staged.
      let output = transaction.place.output
      let named = FileError(error.operation, FilePath.join(output, path), code: error.code)
      throw PublishError(problems: [.file(named)], output: output)
    }
  }

  public mutating func put(
    _ path: String, _ kind: PublishKind, _ bytes: [UInt8]
  ) throws(PublishError) {
    try put(path, kind, bytes.span.bytes)
  }

  private mutating func stageInTree(
    _ path: String, _ kind: PublishKind, _ bytes: RawSpan
  ) throws(FileError) {
    list.append(path, kind, nil)
    do throws(FileError) {
      try makeFolder(of: path)
      try transaction.staging.write(path, bytes, replacing: false)
    } catch  where error.isOccupied || error.isObstructed {
      // Two outputs are in each other's way; the commit says which.
      problems.append(.file(error))
    }
  }

  private mutating func makeFolder(of path: String) throws(FileError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = path[..<slash]
    if folder.utf8.elementsEqual(lastFolder.utf8) { return }
    let name = String(folder)
    try transaction.staging.makeFolders(name)
    lastFolder = name
  }

  private mutating func stageIfChanged(
    _ path: String, _ kind: PublishKind, _ bytes: RawSpan, output: any FileSystem,
    manifest: PublishManifest
  ) throws(FileError) {
    let comparison = try output.compare(path, with: bytes, scratch: &scratch)
    switch comparison {
    case .same: list.append(path, kind, nil)
    case .different where !manifest.contains(path):
      list.append(path, kind, nil)
      problems.append(.foreignFile(path))
    case .different, .missing, .obstructed:
      let changes = try changesFolder()
      try changes.write(String(changeCount), bytes, replacing: false)
      list.append(
        path, kind,
        PublishList.StagedFile(
          worker: number, number: changeCount, hash: ContentHash(bytes).value,
          isObstructed: comparison == .obstructed))
      changeCount += 1
    }
  }

  private mutating func changesFolder() throws(FileError) -> any FileSystem {
    if let changes { return changes }
    try transaction.staging.makeFolder(String(number))
    let folder = try transaction.staging.folder(String(number))
    changes = folder
    return folder
  }
}
