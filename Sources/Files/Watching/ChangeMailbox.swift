import Dispatch
import Synchronization

/// Where changes wait for whoever takes them. Those of several bursts are put together.
final class ChangeMailbox: Sendable {
  private struct State {
    var waiting: FolderChanges?
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts what was put, so that it may be more than there is to take.
  private let arrivals = DispatchSemaphore(value: 0)

  func put(_ changes: FolderChanges) {
    guard !changes.isEmpty else { return }
    state.withLock { state in
      if state.waiting?.add(changes) == nil { state.waiting = changes }
    }
    arrivals.signal()
  }

  func take() -> FolderChanges? {
    while true {
      arrivals.wait()
      let (changes, isClosed) = state.withLock { state in
        defer { state.waiting = nil }
        return (state.waiting, state.isClosed)
      }
      if isClosed {
        // Whoever waits beside us is to hear of it too.
        arrivals.signal()
        return nil
      }
      if let changes { return changes }
    }
  }

  func close() {
    state.withLock { $0.isClosed = true }
    arrivals.signal()
  }
}
