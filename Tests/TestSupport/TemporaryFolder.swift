import Foundation
import Glibc

/// A folder that is removed with its value.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameters:
  ///   - name: what its name begins with.
  ///   - isInMemory: whether it may be one of Linux's memory: a busy disk only makes a test slow.
  public init(_ name: String, isInMemory: Bool = false) throws {
    let usesMemory = isInMemory && FileManager.default.fileExists(atPath: "/dev/shm")
    var template = Array("\(usesMemory ? "/dev/shm" : "/tmp")/\(name)-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: name])
    }
    self.path = String(cString: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
