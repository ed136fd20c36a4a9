import Files
import Glibc
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

  init(_ kind: Kind) throws {
    switch kind {
    case .memory:
      let memory = MemoryFileSystem()
      try memory.makeFolder("/disk")
      self.memory = memory
      root = "/disk"
      files = try memory.folder("/disk")
    case .posix:
      memory = nil
      // In memory where Linux has it: a busy disk would only make the test slow.
      let parent = try POSIXFileSystem().exists("/dev/shm") ? "/dev/shm" : "/tmp"
      var template = Array("\(parent)/briefgen-files-XXXXXX".utf8CString)
      let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) } }
      try #require(made != nil)
      root = try POSIXFileSystem().resolve(
        String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
      files = try POSIXFileSystem().folder(root)
    }
  }

  deinit {
    if memory == nil { try? POSIXFileSystem().removeAll(root) }
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
