import Glibc
import Files
import TestSupport
import Testing

/// An empty folder on some file system, gone after the test.
final class TestDisk: CustomStringConvertible {
  enum Kind: CaseIterable, CustomTestStringConvertible {
    case memory, posix
    var testDescription: String { self == .memory ? "in memory" : "on the machine" }
  }

  /// Relative paths start in the folder.
  let files: any FileSystem
  /// The folder's absolute path.
  let root: String
  private let memory: MemoryFileSystem?
  private let folder: TemporaryFolder?

  init(_ kind: Kind) throws {
    switch kind {
    case .memory:
      let memory = MemoryFileSystem()
      try memory.makeFolder("/disk")
      self.memory = memory
      folder = nil
      root = "/disk"
      files = try memory.folder("/disk")
    case .posix:
      memory = nil
      let folder = try TemporaryFolder("briefgen-files", isInMemory: true)
      self.folder = folder
      root = try POSIXFileSystem().resolve(folder.path)
      files = try POSIXFileSystem().folder(root)
    }
  }

  var description: String { root }

  /// Writes files, and folders where the path ends with a slash.
  func fill(_ paths: String...) throws {
    for path in paths {
      if path.hasSuffix("/") {
        try files.makeFolders(String(path.dropLast()))
      } else {
        if let parent = FilePath.parent(of: path) { try files.makeFolders(parent) }
        try files.write(path, Array("the text of \(path)".utf8))
      }
    }
  }

  func link(_ path: String, to target: String) throws {
    if let memory {
      try memory.makeLink(FilePath.join(root, path), to: target)
    } else {
      try #require(symlink(target, FilePath.join(root, path)) == 0)
    }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try files.read(path), as: UTF8.self)
  }
}

/// The errno of what a file operation throws; nil when it succeeds.
func code(_ body: () throws -> Void) -> Int32? {
  do {
    try body()
    return nil
  } catch {
    return (error as? FileError)?.code
  }
}
