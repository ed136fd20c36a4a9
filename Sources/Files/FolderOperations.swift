import Glibc

extension FileSystem {
  /// Makes a folder and those above it; ones that exist are fine.
  public func makeFolders(_ path: String) throws(FileError) {
    do {
      try makeFolder(path)
    } catch  where error.isOccupied {
      guard try status(path)?.kind == .folder else {
        throw FileError(.makeFolder, path, code: ENOTDIR)
      }
    } catch  where error.code == ENOENT {
      guard let parent = FilePath.parent(of: path) else { throw error }
      try makeFolders(parent)
      // Another worker may have made it meanwhile, so the outcome is judged as above.
      do {
        try makeFolder(path)
      } catch  where error.isOccupied {}
    }
  }

  /// Removes what is there, a folder with all it holds; links are removed, not followed. Nothing
  /// there is fine.
  public func removeAll(_ path: String) throws(FileError) {
    guard let status = try status(path, followingLinks: false) else { return }
    guard status.kind == .folder else { return try removeFile(path) }
    // Folders are emptied from the top, then removed from the bottom, without recursion.
    var folders = [path]
    var next = 0
    while next < folders.count {
      let folder = folders[next]
      next += 1
      for entry in try entries(folder) {
        let child = FilePath.join(folder, entry.name)
        if entry.kind == .folder { folders.append(child) } else { try removeFile(child) }
      }
    }
    for folder in folders.reversed() { try removeFolder(folder) }
  }
}
