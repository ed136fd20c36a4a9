import Glibc

/// The little that we need to know about paths: text with slashes, compared byte by byte.
public enum FilePath {
  /// Nil for a path of one component, and for `/`.
  public static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    guard slash > path.startIndex else { return path.utf8.count > 1 ? "/" : nil }
    return String(path[..<slash])
  }

  /// The last component.
  public static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A path below a folder. The current folder, `.`, adds nothing to it.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.isEmpty || path == "." { return folder.isEmpty ? path : folder }
    if folder.isEmpty || folder == "." || path.utf8.first == UInt8(ascii: "/") { return path }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + path : folder + "/" + path
  }

  public static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/")
  }

  /// Whether a resolved path is a resolved folder, or lies in it.
  public static func isInside(_ path: String, _ folder: String) -> Bool {
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || folder.utf8.last == UInt8(ascii: "/") || rest.first == UInt8(ascii: "/")
  }

  /// The order of the paths' bytes, which no locale and no Unicode version changes.
  public static func precedes(_ a: String, _ b: String) -> Bool {
    let ordered = a.utf8.withContiguousStorageIfAvailable { first in
      b.utf8.withContiguousStorageIfAvailable { second in
        bytesPrecede(UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
      }
    }
    // Strings that are not stored as UTF-8 do not come from a file system.
    return (ordered ?? nil) ?? a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private static func bytesPrecede(
    _ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer
  ) -> Bool {
    guard let start = a.baseAddress, let other = b.baseAddress else { return a.count < b.count }
    let order = memcmp(start, other, min(a.count, b.count))
    return order == 0 ? a.count < b.count : order < 0
  }
}
