import Foundation
import Glibc

/// A folder that is removed with its value.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ name: String) throws { path = try Self.make(name) }

  deinit { Self.remove(path) }

  /// Makes a folder whose name begins so.
  static func make(_ name: String) throws -> String {
    var template = Array("/tmp/\(name)-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else {
      throw BrowserFault("cannot make a temporary folder", code: errno)
    }
    return String(cString: path)
  }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
