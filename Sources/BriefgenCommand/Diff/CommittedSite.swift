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
      for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
        let path = FilePath.join(Self.folder, path)
        if let parent = FilePath.parent(of: path) { try disk.makeFolders(parent) }
        try disk.write(path, bytes)
      }
    } catch {
      throw .failed(error.description)
    }
  }
}
