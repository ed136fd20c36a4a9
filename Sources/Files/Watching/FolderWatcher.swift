/// Tells what changes in a folder and in all folders in it.
///
/// Changes that come in a burst are told at once: when nothing has happened for a moment, or after
/// a fifth of a second at the latest. What an editor keeps beside a file that is being edited is no
/// change, and what lies behind a link is not watched.
public protocol FolderWatcher: Sendable {
  /// Waits for the next changes, and blocks the thread meanwhile. Those that came while nobody
  /// waited are put together.
  ///
  /// - Returns: nil when the watcher was stopped.
  func next() -> FolderChanges?

  /// Ends the watch, and every wait for it. A second call does nothing.
  func stop()
}

/// A watcher that is told what changes by its owner.
public final class HandFedWatcher: FolderWatcher {
  private let mailbox = ChangeMailbox()

  public init() {}

  public func tell(_ changes: FolderChanges) { mailbox.put(changes) }
  public func next() -> FolderChanges? { mailbox.take() }
  public func stop() { mailbox.close() }
}
