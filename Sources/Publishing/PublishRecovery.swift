import Files
import Glibc

extension PublishWorkplace {
  /// Ends what an earlier command began: carries out a complete journal, discards any other.
  func recover() throws(FileError) {
    guard try fileSystem.exists(path) else { return }
    if try fileSystem.exists(journal),
      let found = PublishJournal(decoding: try fileSystem.read(journal))
    {
      try carryOut(found, again: true)
    }
    try discard()
  }

  /// Makes the journal's changes in their order.
  ///
  /// - Parameter again: Whether some may have been made already. Then a staged file that is gone
  ///   was put in place, and one whose bytes are not the journal's is left out: the output keeps
  ///   its old file there until the next build compares the two.
  func carryOut(_ journal: PublishJournal, again: Bool) throws(FileError) {
    for step in journal.steps {
      switch step {
      case .place(let staged, let hash, let path):
        try put(FilePath.join(staging, staged), hash, at: path, again: again)
      case .move(let path): try move(path, again: again)
      case .delete(let path): try delete(path)
      case .clear(let path): try clear(path)
      }
    }
    try settle(journal)
  }

  private func put(
    _ staged: String, _ hash: UInt64, at path: String, again: Bool
  ) throws(FileError) {
    if again {
      guard try fileSystem.exists(staged),
        ContentHash(try fileSystem.read(staged)).value == hash
      else { return }
    }
    let target = FilePath.join(output, path)
    do {
      try fileSystem.rename(staged, to: target, replacing: true)
    } catch  where error.code == ENOENT {
      guard let parent = FilePath.parent(of: target) else { throw error }
      try fileSystem.makeFolders(parent)
      try fileSystem.rename(staged, to: target, replacing: true)
    }
  }

  private func move(_ path: String, again: Bool) throws(FileError) {
    do {
      try fileSystem.rename(
        FilePath.join(staging, path), to: FilePath.join(output, path), replacing: false)
    } catch  where again && (error.isNotFound || error.isOccupied) {
      // It was moved, or somebody made one meanwhile: the next build compares.
    }
  }

  private func delete(_ path: String) throws(FileError) {
    do {
      try fileSystem.removeFile(FilePath.join(output, path))
    } catch  where error.isNotFound || error.isObstructed {
      // It is gone, or somebody put a folder in its place, which is not ours.
    }
    var folder = FilePath.parent(of: path)
    while let empty = folder {
      do {
        try fileSystem.removeFolder(FilePath.join(output, empty))
      } catch  where error.isOccupied {
        return
      } catch  where error.isNotFound {
        // Gone already; the one above may still be empty.
      }
      folder = FilePath.parent(of: empty)
    }
  }

  private func clear(_ path: String) throws(FileError) {
    // A file there is the one that the folder made room for: this step was taken before.
    let folder = FilePath.join(output, path)
    guard try fileSystem.status(folder, followingLinks: false)?.kind == .folder else { return }
    try fileSystem.removeAll(folder)
  }

  /// Waits until the changes would survive a power failure: only then the journal may go.
  private func settle(_ journal: PublishJournal) throws(FileError) {
    var folders: Set<String> = [output]
    for step in journal.steps {
      let parent = FilePath.parent(of: step.path)
      folders.insert(parent.map { FilePath.join(output, $0) } ?? output)
    }
    var remaining: [String] = []
    for folder in folders.sorted() where try fileSystem.exists(folder) {
      remaining.append(folder)
    }
    try synchronize(remaining)
  }

  /// Flushes each file or folder, or the whole disk when they are many: one call that may wait
  /// for other programs' bytes too is then faster than hundreds.
  func synchronize(_ paths: [String]) throws(FileError) {
    if paths.count > 64 { return try fileSystem.synchronizeDisk(of: path) }
    for path in paths { try fileSystem.synchronize(path) }
  }
}
