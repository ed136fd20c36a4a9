import Dispatch
import Synchronization

/// What a command that goes on has said so far.
public final class LineWatch: Sendable {
  private let text = Mutex("")
  private let news = DispatchSemaphore(value: 0)

  /// What was waited for was not said within a minute, but this.
  public struct Silence: Error, CustomStringConvertible {
    public let description: String
  }

  public init() {}

  public func add(_ bytes: [UInt8]) {
    text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
    news.signal()
  }

  /// Waits until something has been said.
  ///
  /// - Returns: all that has been said up to then, which is forgotten.
  @discardableResult
  public func wait(until isSaid: (String) -> Bool) throws -> String {
    while true {
      let said = text.withLock { text -> String? in
        guard isSaid(text) else { return nil }
        defer { text = "" }
        return text
      }
      if let said { return said }
      guard news.wait(timeout: .now() + 60) == .success else {
        throw Silence(description: "nothing more than: " + text.withLock { $0 })
      }
    }
  }
}
