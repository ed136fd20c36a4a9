import Synchronization

/// How many connections are open.
final class ConnectionCount: Sendable {
  private let count = Mutex(0)
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// - Returns: false where there are as many as there may be.
  func enter() -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  var current: Int { count.withLock { $0 } }

  func leave() { count.withLock { $0 -= 1 } }
}
