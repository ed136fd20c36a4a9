import Synchronization

/// What the views of one file system in memory share.
final class MemoryDisk: Sendable {
  /// By absolute path without links; a folder is a node of its own, `/` is always there.
  let nodes: Mutex<[String: MemoryNode]>
  let locks = Mutex<Set<String>>([])

  init(nodes: [String: MemoryNode]) { self.nodes = Mutex(nodes) }
}

enum MemoryNode: Sendable {
  case folder
  case file([UInt8])
  case link(String)

  var kind: FileKind {
    switch self {
    case .folder: .folder
    case .file: .file
    case .link: .link
    }
  }

  var bytes: [UInt8]? {
    if case .file(let bytes) = self { bytes } else { nil }
  }
}

final class MemoryFileLock: FileLock {
  private let disk: MemoryDisk
  private let place: String
  private let isHeld = Mutex(true)

  init(disk: MemoryDisk, place: String) {
    self.disk = disk
    self.place = place
  }

  func release() {
    isHeld.withLock { held in
      guard held else { return }
      held = false
      disk.nodes.withLock { $0[place] = nil }
      disk.locks.withLock { _ = $0.remove(place) }
    }
  }

  deinit { release() }
}
