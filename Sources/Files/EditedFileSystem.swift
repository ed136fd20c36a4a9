import Glibc

/// A file system in which some files hold other bytes: what content would be like after an edit,
/// before the edit is made.
///
/// What is written goes to the files themselves; one that is edited keeps its edit.
public struct EditedFileSystem: FileSystem {
  private let base: any FileSystem
  /// By absolute path without `.` and `..`.
  private let edits: [String: [UInt8]]
  /// Paths that are seen so from a folder.
  private let here: String

  /// - Parameter edits: the bytes of files that there are, by path.
  public init(_ base: any FileSystem, edits: [String: [UInt8]]) throws(FileError) {
    let here = try base.location()
    var absolute: [String: [UInt8]] = [:]
    for (path, bytes) in edits { absolute[Self.plain(FilePath.join(here, path))] = bytes }
    self.init(base, absolute, here: here)
  }

  private init(_ base: any FileSystem, _ edits: [String: [UInt8]], here: String) {
    self.base = base
    self.edits = edits
    self.here = here
  }

  /// The path without `.`, `..` and doubled slashes.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func edit(_ path: String) -> [UInt8]? { edits[Self.plain(FilePath.join(here, path))] }

  public func folder(_ path: String) throws(FileError) -> any FileSystem {
    EditedFileSystem(try base.folder(path), edits, here: FilePath.join(here, path))
  }

  public func location() throws(FileError) -> String { try base.location() }

  public func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus? {
    guard var status = try base.status(path, followingLinks: followingLinks) else { return nil }
    if status.kind == .file, let edit = edit(path) { status.size = edit.count }
    return status
  }

  public func entries(_ path: String) throws(FileError) -> [FolderEntry] {
    try base.entries(path)
  }

  public func linkTarget(_ path: String) throws(FileError) -> String { try base.linkTarget(path) }

  public func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    if let edit = edit(path) { buffer = edit } else { try base.read(path, into: &buffer) }
  }

  public func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison {
    guard let edit = edit(path) else {
      return try base.compare(path, with: bytes, scratch: &scratch)
    }
    return bytes.withUnsafeBytes { edit.elementsEqual($0) } ? .same : .different
  }

  public func makeFolder(_ path: String) throws(FileError) { try base.makeFolder(path) }

  public func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError) {
    try base.write(path, bytes, replacing: replacing)
  }

  public func write(
    _ path: String, _ bytes: RawSpan, permittedAs other: String
  ) throws(FileError) {
    try base.write(path, bytes, permittedAs: other)
  }

  public func rename(
    _ path: String, to newPath: String, replacing: Bool
  ) throws(FileError) {
    try base.rename(path, to: newPath, replacing: replacing)
  }

  public func removeFile(_ path: String) throws(FileError) { try base.removeFile(path) }

  public func removeFolder(_ path: String) throws(FileError) { try base.removeFolder(path) }

  public func synchronize(_ path: String) throws(FileError) { try base.synchronize(path) }

  public func synchronizeDisk(of path: String) throws(FileError) {
    try base.synchronizeDisk(of: path)
  }

  public func lock(_ path: String) throws(FileError) -> (any FileLock)? { try base.lock(path) }
}
