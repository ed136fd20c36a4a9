import Glibc
import Synchronization

/// A file system that fails on purpose, so that tests can see what a bad disk or a kill leaves.
///
/// Operations that change something are counted from 1. A write that fails has written half.
public struct FaultyFileSystem: FileSystem {
  public enum Fault: Hashable, Sendable {
    /// The change with this number fails with an `errno` value; the next ones succeed.
    case failing(change: Int, code: Int32)
    /// As if the process were killed: the change with this number and everything after it throws.
    case crashing(change: Int)
    case none
  }

  private let inner: any FileSystem
  private let fault: Fault
  private let changes: Counter

  public init(_ inner: any FileSystem, _ fault: Fault) {
    self.init(inner, fault, Counter())
  }

  private init(_ inner: any FileSystem, _ fault: Fault, _ changes: Counter) {
    self.inner = inner
    self.fault = fault
    self.changes = changes
  }

  /// How many changes were asked for so far.
  public var changeCount: Int { changes.value.withLock { $0 } }

  private final class Counter: Sendable {
    let value = Mutex(0)
  }

  /// Throws when the process is gone already.
  private func look(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    if case .crashing(let last) = fault, changeCount >= last {
      throw FileError(operation, path, code: EIO)
    }
  }

  /// Counts a change; throws when it is the one that fails or comes after a crash.
  private func change(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    let number = changes.value.withLock { count in
      count += 1
      return count
    }
    switch fault {
    case .failing(number, let code): throw FileError(operation, path, code: code)
    case .crashing(let last) where number >= last: throw FileError(operation, path, code: EIO)
    default: break
    }
  }

  public func folder(_ path: String) throws(FileError) -> any FileSystem {
    try look(.look, path)
    return FaultyFileSystem(try inner.folder(path), fault, changes)
  }

  public func location() throws(FileError) -> String { try inner.location() }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(FileError) -> FileStatus? {
    try look(.look, path)
    return try inner.status(path, followingLinks: followingLinks)
  }

  public func entries(_ path: String) throws(FileError) -> [FolderEntry] {
    try look(.list, path)
    return try inner.entries(path)
  }

  public func linkTarget(_ path: String) throws(FileError) -> String {
    try look(.look, path)
    return try inner.linkTarget(path)
  }

  public func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    try look(.read, path)
    try inner.read(path, into: &buffer)
  }

  public func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison {
    try look(.read, path)
    return try inner.compare(path, with: bytes, scratch: &scratch)
  }

  public func makeFolder(_ path: String) throws(FileError) {
    try change(.makeFolder, path)
    try inner.makeFolder(path)
  }

  public func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError) {
    do {
      try change(.write, path)
    } catch {
      // After a crash nothing more is written; at it, half a file may be.
      if !isAfterCrash {
        try inner.write(
          path, bytes.extracting(0..<bytes.byteCount / 2), replacing: replacing)
      }
      throw error
    }
    try inner.write(path, bytes, replacing: replacing)
  }

  private var isAfterCrash: Bool {
    if case .crashing(let last) = fault { changeCount > last } else { false }
  }

  public func rename(
    _ path: String, to newPath: String, replacing: Bool
  ) throws(FileError) {
    try change(.rename, newPath)
    try inner.rename(path, to: newPath, replacing: replacing)
  }

  public func removeFile(_ path: String) throws(FileError) {
    try change(.remove, path)
    try inner.removeFile(path)
  }

  public func removeFolder(_ path: String) throws(FileError) {
    try change(.remove, path)
    try inner.removeFolder(path)
  }

  public func synchronize(_ path: String) throws(FileError) {
    try change(.synchronize, path)
    try inner.synchronize(path)
  }

  public func synchronizeDisk(of path: String) throws(FileError) {
    try change(.synchronize, path)
    try inner.synchronizeDisk(of: path)
  }

  public func lock(_ path: String) throws(FileError) -> (any FileLock)? {
    try change(.lock, path)
    return try inner.lock(path)
  }
}
