import Foundation
import Glibc

/// A folder that is removed with its value.
final class TemporaryFolder: Sendable {
  let path: String

  /// - Parameter name: what its name begins with.
  init(_ name: String) throws {
    var template = Array("/tmp/\(name)-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else {
      throw BrowserFault("cannot make a temporary folder", code: errno)
    }
    self.path = String(cString: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
