import Files
import Publishing
import Synchronization

/// One line on a terminal that tells how far a build has come, and is gone when it is done.
///
/// What takes less than half a second says nothing.
final class ProgressLine: Sendable {
  private struct Drawing {
    var text = ""
    /// When the line may be drawn next, counted from the start.
    var next = Duration.milliseconds(500)
  }

  private let drawing = Mutex(Drawing())
  private let elapsed: @Sendable () -> Duration
  private let write: @Sendable ([UInt8]) -> Void

  /// Nil where nobody would read it: errors go to no terminal, or the command is to be silent.
  convenience init?(isSilent: Bool, _ invocation: Invocation) {
    let isTerminal = invocation.environment.isTerminal(OutputStream.errors.rawValue)
    guard !isSilent, isTerminal, invocation.environment["TERM"] != "dumb" else { return nil }
    let start = ContinuousClock.now
    self.init(elapsed: { ContinuousClock.now - start }, write: invocation.errors)
  }

  init(
    elapsed: @escaping @Sendable () -> Duration, write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.elapsed = elapsed
    self.write = write
  }

  var watcher: BuildWatcher { { self.show($0, $1, $2) } }

  /// Draws the line anew, at most ten times a second. A thread that finds another one drawing goes
  /// on with its work.
  private func show(_ step: BuildStep, _ done: Int, _ count: Int) {
    let now = elapsed()
    drawing.withLockIfAvailable { drawing in
      guard now >= drawing.next else { return }
      drawing.next = now + .milliseconds(100)
      let text = "\(step.words) \(done.grouped) of \(count.grouped) \(step.things)"
      guard text != drawing.text else { return }
      drawing.text = text
      write(Array("\r\u{1B}[K\(text)".utf8))
    }
  }

  /// Takes the line away, before anything else is written.
  func clear() {
    drawing.withLock { drawing in
      guard !drawing.text.isEmpty else { return }
      drawing.text = ""
      write(Array("\r\u{1B}[K".utf8))
    }
  }
}

extension BuildStep {
  fileprivate var words: String {
    switch self {
    case .reading: "Reading"
    case .checking: "Checking"
    case .writing: "Writing"
    }
  }

  fileprivate var things: String { self == .reading ? "files" : "pages" }
}

extension Int {
  /// `12,345`.
  fileprivate var grouped: String {
    var digits = Array(String(self))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }
}
