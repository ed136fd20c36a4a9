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
    /// The same, and of every file whose bytes were not flushed to the disk only half are left.
    case losingPower(change: Int)
    case none

    /// The change from which on nothing happens any more.
    fileprivate var end: Int? {
      switch self {
      case .crashing(let change), .losingPower(let change): change
      case .failing, .none: nil
      }
    }
  }

  private let inner: any FileSystem
  private let fault: Fault
  private let history: History

  public init(_ inner: any FileSystem, _ fault: Fault) {
    self.init(inner, fault, History())
  }

  private init(_ inner: any FileSystem, _ fault: Fault, _ history: History) {
    self.inner = inner
    self.fault = fault
    self.history = history
  }

  /// What all views of the disk share.
  private final class History: Sendable {
    let changeCount = Mutex(0)
    /// Absolute paths of files whose bytes may still be in memory only.
    let unflushed = Mutex<Set<String>>([])
  }

  /// How many changes were asked for so far.
  public var changeCount: Int { history.changeCount.withLock { $0 } }

  /// Throws when the process is gone already.
  private func look(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    if let end = fault.end, changeCount >= end { throw FileError(operation, path, code: EIO) }
  }

  /// Counts a change; throws when it is the one that fails or comes after the end.
  private func change(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    let number = history.changeCount.withLock { count in
      count += 1
      return count
    }
    if case .failing(number, let code) = fault {
      throw FileError(operation, path, code: code)
    }
    guard let end = fault.end, number >= end else { return }
    if case .losingPower(number) = fault { try loseUnflushed() }
    throw FileError(operation, path, code: EIO)
  }

  private func loseUnflushed() throws(FileError) {
    for path in history.unflushed.withLock({ $0 }) where try inner.exists(path) {
      let bytes = try inner.read(path)
      try inner.write(path, Array(bytes.prefix(bytes.count / 2)))
    }
  }

  /// Keeps account of which files would lose bytes with the power.
  private func note(_ path: String, _ body: (inout Set<String>, String) -> Void)
    throws(FileError)
  {
    let full = FilePath.join(try inner.location(), path)
    history.unflushed.withLock { body(&$0, full) }
  }

  public func folder(_ path: String) throws(FileError) -> any FileSystem {
    try look(.look, path)
    return FaultyFileSystem(try inner.folder(path), fault, history)
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
      // After the end nothing more is written; at it, half a file may be.
      if !isAfterTheEnd {
        try inner.write(
          path, bytes.extracting(0..<bytes.byteCount / 2), replacing: replacing)
      }
      throw error
    }
    try inner.write(path, bytes, replacing: replacing)
    try note(path) { $0.insert($1) }
  }

  private var isAfterTheEnd: Bool { fault.end.map { changeCount > $0 } ?? false }

  public func rename(
    _ path: String, to newPath: String, replacing: Bool
  ) throws(FileError) {
    try change(.rename, newPath)
    try inner.rename(path, to: newPath, replacing: replacing)
    let old = FilePath.join(try inner.location(), path)
    try note(newPath) { unflushed, new in
      unflushed.remove(new)
      for file in unflushed where FilePath.isInside(file, old) {
        unflushed.remove(file)
        unflushed.insert(new + file.dropFirst(old.count))
      }
    }
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
    try note(path) { $0.remove($1) }
  }

  public func synchronizeDisk(of path: String) throws(FileError) {
    try change(.synchronize, path)
    try inner.synchronizeDisk(of: path)
    history.unflushed.withLock { $0 = [] }
  }

  public func lock(_ path: String) throws(FileError) -> (any FileLock)? {
    try change(.lock, path)
    return try inner.lock(path)
  }
}
