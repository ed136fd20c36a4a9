import Files

/// The folder that holds the lock, the journal and the staged files of one output folder.
///
/// It must lie on the output's own disk, because only there a file can be renamed into it: in
/// `.briefgen/` when that stands beside the output, else in a hidden folder beside it, else (the
/// output is a disk of its own, or its neighbourhood is read-only) in the output itself.
struct PublishWorkplace: Sendable {
  /// The output's real path.
  let output: String
  let path: String
  let fileSystem: any FileSystem
  private let held: any FileLock
  /// Removed at the end when nothing is left in them, innermost first.
  private let folders: [String]

  var journal: String { FilePath.join(path, "journal") }
  var staging: String { FilePath.join(path, "staging") }

  /// Makes the folder and takes its lock.
  static func enter(
    _ place: PublishPlace, _ fileSystem: any FileSystem
  ) throws(PublishError) -> PublishWorkplace {
    let output = try place.resolvedOutput(fileSystem)
    let workplace = try place.reporting { () throws(FileError) in
      let candidates = try candidates(place, output: output, fileSystem)
      // The folder may vanish before we lock it: another publication that ends takes it away.
      for attempt in 1... {
        do throws(FileError) {
          let folders = try makeFirst(of: candidates, output: output, fileSystem)
          let lock = try fileSystem.lock(FilePath.join(folders[0], "lock"))
          return lock.map {
            PublishWorkplace(
              output: output, path: folders[0], fileSystem: fileSystem, held: $0,
              folders: folders)
          }
        } catch  where error.isNotFound && attempt < 10 {}
      }
      return nil
    }
    guard let workplace else { throw PublishError(problems: [.locked], output: place.output) }
    return workplace
  }

  private init(
    output: String, path: String, fileSystem: any FileSystem, held: any FileLock,
    folders: [String]
  ) {
    self.output = output
    self.path = path
    self.fileSystem = fileSystem
    self.held = held
    self.folders = folders
  }

  /// Folders to work in, each with the ones above it that are ours too.
  private static func candidates(
    _ place: PublishPlace, output: String, _ fileSystem: any FileSystem
  ) throws(FileError) -> [[String]] {
    let parent = FilePath.parent(of: output) ?? "/"
    let name = FilePath.name(of: output)
    let workFolder = try fileSystem.resolve(place.workFolder)
    var candidates = [[FilePath.join(parent, ".\(name).briefgen")]]
    if FilePath.parent(of: workFolder) == parent {
      candidates.insert([FilePath.join(workFolder, "publish-\(name)"), workFolder], at: 0)
    }
    if try fileSystem.exists(output) {
      candidates.append([FilePath.join(output, ".briefgen-publish")])
    } else {
      try fileSystem.makeFolders(parent)
    }
    return candidates
  }

  /// Makes the first candidate that we may write in and that lies on the output's disk.
  private static func makeFirst(
    of candidates: [[String]], output: String, _ fileSystem: any FileSystem
  ) throws(FileError) -> [String] {
    let nearest = try fileSystem.exists(output) ? output : FilePath.parent(of: output) ?? "/"
    let device = try fileSystem.status(nearest)?.device
    var refusal = FileError(.makeFolder, output, code: 0)
    for folders in candidates {
      do throws(FileError) {
        try fileSystem.makeFolders(folders[0])
        if try fileSystem.status(folders[0])?.device == device { return folders }
        remove(folders, fileSystem)
      } catch  where error.isDenied {
        refusal = error
      }
    }
    throw refusal
  }

  /// Removes the staged files and the journal that goes with them, the journal first: without the
  /// files it would be wrong, and they without it are only waste.
  func discard() throws(FileError) {
    try fileSystem.removeAll(journal)
    try fileSystem.removeAll(staging)
  }

  /// Lets others publish, and leaves no empty folders behind.
  func leave() {
    held.release()
    Self.remove(folders, fileSystem)
  }

  private static func remove(_ folders: [String], _ fileSystem: any FileSystem) {
    for folder in folders {
      do {
        try fileSystem.removeFolder(folder)
      } catch {
        // Something else lives there; it stays.
        return
      }
    }
  }
}
