import Files

/// The content of a site as a revision has it, laid out in memory.
struct CommittedSite {
  /// Holds `Content`.
  static let folder = "/site"

  let commit: GitRepository.Commit
  let disk: MemoryFileSystem

  /// - Parameter site: the folder that holds `Content` now, in a repository.
  init(_ revision: String, of site: String, _ invocation: Invocation) throws(GitProblem) {
    let place = (try? invocation.fileSystem.folder(site).location()) ?? site
    let repository = try GitRepository(holding: place, invocation.programs)
    commit = try repository.commit(revision)
    disk = MemoryFileSystem()
    let files = try repository.files(of: commit, in: "Content")
    do throws(FileError) {
      try disk.lay(files, in: Self.folder)
      // What databases answered is not committed; the same questions have the same answers.
      try disk.lay(Self.answers(of: site, invocation.fileSystem), in: Self.folder)
    } catch {
      throw .failed(error.description)
    }
  }

  private static func answers(
    of site: String, _ disk: any FileSystem
  ) throws(FileError) -> [String: [UInt8]] {
    let folder = ".briefgen/queries"
    let path = FilePath.join(site, folder)
    guard try disk.status(path)?.kind == .folder else { return [:] }
    var files: [String: [UInt8]] = [:]
    for name in try disk.tree(path).files {
      files[FilePath.join(folder, name)] = try disk.read(FilePath.join(path, name))
    }
    return files
  }
}

extension MemoryFileSystem {
  /// Writes files below a folder.
  fileprivate func lay(_ files: [String: [UInt8]], in folder: String) throws(FileError) {
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let path = FilePath.join(folder, path)
      if let parent = FilePath.parent(of: path) { try makeFolders(parent) }
      try write(path, bytes)
    }
  }
}
