import Dispatch
import Glibc
import Synchronization

/// What ends a command that would go on for ever.
final class Interruption: Sendable {
  private let signals: [Int32]
  private let status = Mutex<ExitStatus?>(nil)
  private let arrival = DispatchSemaphore(value: 0)

  /// - Parameter signals: those that end it, once something waits: `SIGINT` is Ctrl-C.
  init(signals: [Int32] = []) { self.signals = signals }

  /// Ends the command; only the first call has an effect.
  func end(_ status: ExitStatus = .success) {
    self.status.withLock { $0 = $0 ?? status }
    arrival.signal()
  }

  /// Waits for the end.
  ///
  /// - Returns: how the command ends.
  func wait() -> ExitStatus {
    let sources = signals.map { number in
      // Handled here, and not by the system, which would kill the process.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue(label: "signals"))
      source.setEventHandler { self.end() }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    arrival.wait()
    return status.withLock { $0 } ?? .success
  }
}
