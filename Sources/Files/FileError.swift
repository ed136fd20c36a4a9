import CPlatform
import Glibc

/// What the file system refused to do, where, and why.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Operation: String, Hashable, Sendable {
    case look = "look at"
    case list, read, write, rename, remove, lock
    case makeFolder = "make folder"
    case synchronize = "flush"
  }

  public var operation: Operation
  /// The path as it was asked for.
  public var path: String
  /// The `errno` value.
  public var code: Int32

  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// There is no such file or folder, or a file stands where a folder was looked for.
  public var isNotFound: Bool { code == ENOENT || code == ENOTDIR }

  /// Something has this name already.
  public var isOccupied: Bool { code == EEXIST || code == ENOTEMPTY }

  /// A file stands where a folder is needed, or a folder where a file is.
  public var isObstructed: Bool { code == ENOTDIR || code == EISDIR }

  /// We are not allowed to, or the disk is read-only.
  public var isDenied: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// The reason in lower case English: `no space left on device`.
  public var reason: String {
    let text = String(cString: platform_error_text(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A headline: `cannot write 'Public/index.html': no space left on device`.
  public var description: String { "cannot \(operation.rawValue) '\(path)': \(reason)" }
}
