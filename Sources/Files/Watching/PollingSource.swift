import Glibc

/// Looks through a folder again and again, and compares sizes and times.
struct PollingSource: ChangeSource {
  private let folder: String
  /// In milliseconds.
  private let interval: Int32
  private var known: [String: Stamp]?

  /// What is another one when a file was written.
  private struct Stamp: Equatable {
    var device: UInt
    var file: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ status: stat) {
      device = UInt(status.st_dev)
      file = UInt(status.st_ino)
      size = Int(status.st_size)
      // That of the last change, which nobody can put back, as that of the last writing can be.
      seconds = status.st_ctim.tv_sec
      nanoseconds = status.st_ctim.tv_nsec
    }
  }

  init(_ folder: String, interval: Int = 500) {
    self.folder = folder
    self.interval = Int32(interval)
    known = scan()
  }

  mutating func wait(_ milliseconds: Int32, bell: Int32) -> Observation {
    var waiting = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
    if milliseconds >= 0, milliseconds < interval {
      poll(&waiting, 1, milliseconds)
      return .nothing
    }
    poll(&waiting, 1, interval)
    let found = scan()
    defer { known = found }
    switch (known, found) {
    case (nil, nil): return .nothing
    case (let known?, let found?):
      let paths = Set(known.keys).union(found.keys).filter { known[$0] != found[$0] }
      return .changes(FolderChanges(paths))
    default: return .changes(.everything)
    }
  }

  /// The files by their paths below the folder; nil where there is none.
  private func scan() -> [String: Stamp]? {
    guard let entries = try? POSIXFileSystem().entries(folder) else { return nil }
    var found: [String: Stamp] = [:]
    var pending = [(path: "", entries: entries)]
    while let (path, entries) = pending.popLast() {
      for entry in entries where entry.isUTF8 && !EditorFile.isName(entry.name) {
        let path = FilePath.join(path, entry.name)
        let place = FilePath.join(folder, path)
        if entry.kind == .folder {
          pending.append((path, (try? POSIXFileSystem().entries(place)) ?? []))
          continue
        }
        var status = stat()
        if lstat(place, &status) == 0 { found[path] = Stamp(status) }
      }
    }
    return found
  }
}
