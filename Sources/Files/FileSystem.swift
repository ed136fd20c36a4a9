/// The file system as a value, so that tests run on memory and on a faulty disk.
///
/// A path is UTF-8 and either absolute or relative to the folder that the value stands for (the
/// working folder at first, see ``folder(_:)``). The empty path is that folder. Operations on files
/// follow symbolic links unless they say otherwise.
public protocol FileSystem: Sendable {
  /// The same file system seen from a folder: relative paths are looked up from there, which is
  /// fast, because the folder itself is looked up only once.
  func folder(_ path: String) throws(FileError) -> any FileSystem

  /// The absolute path of the folder that relative paths start from.
  func location() throws(FileError) -> String

  /// Nil when nothing is there.
  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus?

  /// What a folder holds, without `.` and `..`, in no particular order.
  func entries(_ path: String) throws(FileError) -> [FolderEntry]

  /// Where a symbolic link leads, as it is written in it.
  func linkTarget(_ path: String) throws(FileError) -> String

  /// Replaces the buffer's content by the file's and keeps its storage. Anything that is not a
  /// regular file is refused, so that a pipe cannot make us wait.
  func read(_ path: String, into buffer: inout [UInt8]) throws(FileError)

  /// Hands over a file's content piece by piece, so that a large one does not fill the memory.
  /// What is no regular file is refused.
  func readPieces(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError)

  /// Whether the file (not a link to one) holds exactly these bytes; the scratch buffer is reused.
  func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison

  /// Makes one folder in an existing one; it must not exist yet.
  func makeFolder(_ path: String) throws(FileError)

  /// Writes a whole file. One that exists is truncated when `replacing`, and refused otherwise.
  func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError)

  /// Writes a new file that whoever may read and write the other may, and nobody else. Anything
  /// that has its name already, be it a link to nothing, is an error.
  func write(_ path: String, _ bytes: RawSpan, permittedAs other: String) throws(FileError)

  /// Renames a file or folder atomically. A file that has the new name already is replaced when
  /// `replacing`; otherwise anything that has it is an error.
  func rename(_ path: String, to newPath: String, replacing: Bool) throws(FileError)

  /// Removes a file or a link.
  func removeFile(_ path: String) throws(FileError)

  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileError)

  /// Waits until a file's bytes, or a folder's names, would survive a power failure.
  func synchronize(_ path: String) throws(FileError)

  /// The same for everything on the disk that holds this path.
  func synchronizeDisk(of path: String) throws(FileError)

  /// Takes an exclusive lock and makes its file. Nil when another holder has it.
  func lock(_ path: String) throws(FileError) -> (any FileLock)?
}

extension FileSystem {
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, into: &bytes)
    return bytes
  }

  public func readPieces(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
    take(try read(path))
  }

  public func write(
    _ path: String, _ bytes: [UInt8], replacing: Bool = true
  ) throws(FileError) {
    try write(path, bytes.span.bytes, replacing: replacing)
  }

  /// Where there are no permissions to keep.
  public func write(
    _ path: String, _ bytes: RawSpan, permittedAs other: String
  ) throws(FileError) {
    try write(path, bytes, replacing: false)
  }

  /// What is there, or where the link that is there leads.
  public func status(_ path: String) throws(FileError) -> FileStatus? {
    try status(path, followingLinks: true)
  }

  /// Whether anything is there, be it a link to nothing.
  public func exists(_ path: String) throws(FileError) -> Bool {
    try status(path, followingLinks: false) != nil
  }
}

/// A lock that is held until it is released, or its last reference and the process are gone.
public protocol FileLock: AnyObject, Sendable {
  /// Removes the lock's file and lets others in. A second call does nothing.
  func release()
}

public enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A pipe, socket or device.
  case other
}

public struct FileStatus: Hashable, Sendable {
  public var kind: FileKind
  /// In bytes; of no meaning for folders.
  public var size: Int
  /// The number of the disk (mounted file system) that holds it.
  public var device: UInt64

  public init(kind: FileKind, size: Int, device: UInt64) {
    self.kind = kind
    self.size = size
    self.device = device
  }
}

public struct FolderEntry: Hashable, Sendable {
  /// Bytes that are no UTF-8 are shown as U+FFFD; then `isUTF8` is false.
  public var name: String
  public var kind: FileKind
  public var isUTF8: Bool

  public init(name: String, kind: FileKind, isUTF8: Bool = true) {
    self.name = name
    self.kind = kind
    self.isUTF8 = isUTF8
  }
}

/// What a path holds, compared with the bytes that it should hold.
public enum FileComparison: Hashable, Sendable {
  case same
  /// Another regular file, or a link.
  case different
  case missing
  /// A folder or a special file stands there, or something that is no folder stands above it.
  case obstructed
}
