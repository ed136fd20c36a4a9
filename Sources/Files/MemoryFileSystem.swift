import Glibc
import Synchronization

/// A file system in memory, for tests and previews. Several threads may use it at once.
///
/// Paths are absolute inside it; the working folder is `/`. Views made by ``folder(_:)`` share its
/// content, ``copy()`` does not.
public struct MemoryFileSystem: FileSystem {
  private let disk: MemoryDisk
  private let base: String

  public init() { self.init(disk: MemoryDisk(nodes: ["/": .folder]), base: "/") }

  private init(disk: MemoryDisk, base: String) {
    self.disk = disk
    self.base = base
  }

  /// A disk of its own with the same content and no locks.
  public func copy() -> MemoryFileSystem {
    MemoryFileSystem(disk: MemoryDisk(nodes: disk.nodes.withLock { $0 }), base: base)
  }

  /// Makes a symbolic link, which only tests need to.
  public func makeLink(_ path: String, to target: String) throws(FileError) {
    try change(.write, path) { nodes, place throws(FileError) in
      guard nodes[place] == nil else { throw FileError(.write, path, code: EEXIST) }
      nodes[place] = .link(target)
    }
  }

  public func folder(_ path: String) throws(FileError) -> any FileSystem {
    let place = try node(.look, path).place
    guard try status(path)?.kind == .folder else {
      throw FileError(.look, path, code: ENOTDIR)
    }
    return MemoryFileSystem(disk: disk, base: place)
  }

  public func location() throws(FileError) -> String { base }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(FileError) -> FileStatus? {
    do {
      let node = try node(.look, path, followingLinks: followingLinks).node
      return FileStatus(kind: node.kind, size: node.bytes?.count ?? 0, device: 1)
    } catch  where error.isNotFound {
      return nil
    }
  }

  public func entries(_ path: String) throws(FileError) -> [FolderEntry] {
    let (folder, node) = try node(.list, path)
    guard node.kind == .folder else { throw FileError(.list, path, code: ENOTDIR) }
    return disk.nodes.withLock { nodes in
      nodes.compactMap { place, node in
        guard place != "/", FilePath.parent(of: place) == folder else { return nil }
        return FolderEntry(name: FilePath.name(of: place), kind: node.kind)
      }
    }
  }

  public func linkTarget(_ path: String) throws(FileError) -> String {
    guard case .link(let target) = try node(.look, path, followingLinks: false).node else {
      throw FileError(.look, path, code: EINVAL)
    }
    return target
  }

  public func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    guard let bytes = try node(.read, path).node.bytes else {
      throw FileError(.read, path, code: EISDIR)
    }
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: bytes)
  }

  public func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison {
    do {
      switch try node(.read, path, followingLinks: false).node {
      case .file(let content):
        return bytes.withUnsafeBytes { $0.elementsEqual(content) } ? .same : .different
      case .link: return .different
      case .folder: return .obstructed
      }
    } catch  where error.code == ENOENT {
      return .missing
    } catch  where error.code == ENOTDIR {
      return .obstructed
    }
  }

  public func makeFolder(_ path: String) throws(FileError) {
    try change(.makeFolder, path) { nodes, place throws(FileError) in
      guard nodes[place] == nil else { throw FileError(.makeFolder, path, code: EEXIST) }
      nodes[place] = .folder
    }
  }

  public func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError) {
    let content = bytes.withUnsafeBytes { [UInt8]($0) }
    try change(.write, path) { nodes, place throws(FileError) in
      switch nodes[place] {
      case nil: break
      case .file where replacing: break
      case .folder where replacing: throw FileError(.write, path, code: EISDIR)
      default: throw FileError(.write, path, code: EEXIST)
      }
      nodes[place] = .file(content)
    }
  }

  public func rename(
    _ path: String, to newPath: String, replacing: Bool
  ) throws(FileError) {
    let source = try node(.rename, path, followingLinks: false).place
    try change(.rename, newPath) { nodes, place throws(FileError) in
      guard let moved = nodes[source] else { throw FileError(.rename, path, code: ENOENT) }
      switch nodes[place]?.kind {
      case nil: break
      case .folder where replacing: throw FileError(.rename, newPath, code: EISDIR)
      case _ where replacing && moved.kind != .folder: break
      default: throw FileError(.rename, newPath, code: EEXIST)
      }
      nodes[source] = nil
      nodes[place] = moved
      guard moved.kind == .folder else { return }
      for (old, node) in nodes where FilePath.isInside(old, source) {
        nodes[old] = nil
        nodes[place + old.dropFirst(source.count)] = node
      }
    }
  }

  public func removeFile(_ path: String) throws(FileError) {
    try change(.remove, path) { nodes, place throws(FileError) in
      switch nodes[place]?.kind {
      case nil: throw FileError(.remove, path, code: ENOENT)
      case .folder: throw FileError(.remove, path, code: EISDIR)
      default: nodes[place] = nil
      }
    }
  }

  public func removeFolder(_ path: String) throws(FileError) {
    try change(.remove, path) { nodes, place throws(FileError) in
      guard let node = nodes[place] else { throw FileError(.remove, path, code: ENOENT) }
      guard node.kind == .folder else { throw FileError(.remove, path, code: ENOTDIR) }
      guard !nodes.keys.contains(where: { $0 != place && FilePath.isInside($0, place) }) else {
        throw FileError(.remove, path, code: ENOTEMPTY)
      }
      nodes[place] = nil
    }
  }

  public func synchronize(_ path: String) throws(FileError) {
    _ = try node(.synchronize, path)
  }

  public func synchronizeDisk(of path: String) throws(FileError) {
    _ = try node(.synchronize, path)
  }

  public func lock(_ path: String) throws(FileError) -> (any FileLock)? {
    let place = try resolve(path)
    guard disk.locks.withLock({ $0.insert(place).inserted }) else { return nil }
    do {
      try write(path, [])
    } catch {
      disk.locks.withLock { _ = $0.remove(place) }
      throw error
    }
    return MemoryFileLock(disk: disk, place: place)
  }

  /// What a path leads to and its own place, free of links.
  private func node(
    _ operation: FileError.Operation, _ path: String, followingLinks: Bool = true
  ) throws(FileError) -> (place: String, node: MemoryNode) {
    let full = FilePath.join(base, path)
    return try disk.nodes.withLock { nodes throws(FileError) in
      let place = try place(of: full, in: nodes, operation, followingLinks: followingLinks)
      guard let node = nodes[place] else { throw FileError(operation, path, code: ENOENT) }
      return (place, node)
    }
  }

  /// Hands the nodes and the place of a path, whose folder exists, to a change of them.
  private func change(
    _ operation: FileError.Operation, _ path: String,
    _ body: (inout [String: MemoryNode], String) throws(FileError) -> Void
  ) throws(FileError) {
    let full = FilePath.join(base, path)
    try disk.nodes.withLock { nodes throws(FileError) in
      let place = try place(of: full, in: nodes, operation, followingLinks: false)
      let parent = FilePath.parent(of: place) ?? "/"
      guard nodes[parent] != nil else { throw FileError(operation, path, code: ENOENT) }
      try body(&nodes, place)
    }
  }

  private func place(
    of path: String, in nodes: [String: MemoryNode], _ operation: FileError.Operation,
    followingLinks: Bool
  ) throws(FileError) -> String {
    var pending = path.split(separator: "/").reversed().map { String($0) }
    var place = ""
    var links = 0
    while let component = pending.popLast() {
      if component == "." { continue }
      if component == ".." {
        place = FilePath.parent(of: place).map { $0 == "/" ? "" : $0 } ?? ""
        continue
      }
      let candidate = "\(place)/\(component)"
      switch nodes[candidate] {
      case .link(let target) where followingLinks || !pending.isEmpty:
        links += 1
        guard links <= 40 else { throw FileError(operation, path, code: ELOOP) }
        if FilePath.isAbsolute(target) { place = "" }
        pending += target.split(separator: "/").reversed().map { String($0) }
      case .file where !pending.isEmpty: throw FileError(operation, path, code: ENOTDIR)
      default: place = candidate
      }
    }
    return place.isEmpty ? "/" : place
  }
}
