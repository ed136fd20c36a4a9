import CPlatform
import Glibc

/// The machine's file system, by system calls on folder descriptors.
///
/// Foundation is avoided on purpose: its writes wait for the disk after every file.
public struct POSIXFileSystem: FileSystem {
  /// Nil for the process's working folder.
  private let base: FolderDescriptor?

  /// Relative paths start from the process's working folder.
  public init() { base = nil }

  private init(base: FolderDescriptor) { self.base = base }

  private var descriptor: Int32 { base?.number ?? AT_FDCWD }

  public func folder(_ path: String) throws(FileError) -> any FileSystem {
    let full = FilePath.isAbsolute(path) ? path : FilePath.join(try location(), path)
    let number = try open(.look, path, O_RDONLY | O_DIRECTORY)
    return POSIXFileSystem(base: FolderDescriptor(number: number, path: full))
  }

  public func location() throws(FileError) -> String {
    if let base { return base.path }
    guard let path = getcwd(nil, 0) else { throw FileError(.look, ".", code: errno) }
    defer { free(path) }
    return String(cString: path)
  }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(FileError) -> FileStatus? {
    guard let raw = try rawStatus(path, followingLinks: followingLinks) else { return nil }
    return FileStatus(
      kind: FileKind(mode: raw.st_mode), size: Int(raw.st_size), device: UInt64(raw.st_dev))
  }

  func rawStatus(_ path: String, followingLinks: Bool) throws(FileError) -> stat? {
    var raw = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    do {
      try call(.look, path) { fstatat(descriptor, $0, &raw, flags) }
    } catch  where error.isNotFound {
      return nil
    }
    return raw
  }

  public func linkTarget(_ path: String) throws(FileError) -> String {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try call(.look, path) { readlinkat(descriptor, $0, &target, target.count) }
    return String(decoding: target[..<count].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  public func makeFolder(_ path: String) throws(FileError) {
    try call(.makeFolder, path) { mkdirat(descriptor, $0, 0o777) }
  }

  public func rename(
    _ path: String, to newPath: String, replacing: Bool
  ) throws(FileError) {
    let result = path.withCString { from in
      newPath.withCString { to in
        let result =
          replacing
          ? renameat(descriptor, from, descriptor, to)
          : platform_rename_exclusively(descriptor, from, descriptor, to)
        return result < 0 ? errno : 0
      }
    }
    if result != 0 { throw FileError(.rename, newPath, code: result) }
  }

  public func removeFile(_ path: String) throws(FileError) {
    try call(.remove, path) { unlinkat(descriptor, $0, 0) }
  }

  public func removeFolder(_ path: String) throws(FileError) {
    try call(.remove, path) { unlinkat(descriptor, $0, AT_REMOVEDIR) }
  }

  public func synchronize(_ path: String) throws(FileError) {
    let file = try open(.synchronize, path, O_RDONLY | O_NONBLOCK)
    defer { close(file) }
    if fsync(file) < 0 { throw FileError(.synchronize, path, code: errno) }
  }

  public func synchronizeDisk(of path: String) throws(FileError) {
    let file = try open(.synchronize, path, O_RDONLY | O_NONBLOCK)
    defer { close(file) }
    if platform_synchronize_file_system(file) < 0 {
      throw FileError(.synchronize, path, code: errno)
    }
  }

  func open(
    _ operation: FileError.Operation, _ path: String, _ flags: Int32, mode: mode_t = 0o666
  ) throws(FileError) -> Int32 {
    try call(operation, path) { openat(descriptor, $0, flags | O_CLOEXEC, mode) }
  }

  /// Runs a system call that takes this path, again when a signal interrupted it.
  @discardableResult
  private func call<Number: BinaryInteger>(
    _ operation: FileError.Operation, _ path: String,
    _ body: (UnsafePointer<CChar>) -> Number
  ) throws(FileError) -> Number {
    // The kernel would take a path with a NUL for a shorter one.
    guard !path.utf8.contains(0) else { throw FileError(operation, path, code: EINVAL) }
    while true {
      let (result, code) = (path.isEmpty ? "." : path).withCString { start in
        let result = body(start)
        return (result, result < 0 ? errno : 0)
      }
      if result >= 0 { return result }
      if code != EINTR { throw FileError(operation, path, code: code) }
    }
  }
}

/// An open folder; closed with its last reference.
final class FolderDescriptor: Sendable {
  let number: Int32
  let path: String

  init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { close(number) }
}

extension FileKind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
