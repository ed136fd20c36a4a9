import CPlatform
import Dispatch
import Glibc
import Synchronization

/// Watches a folder of the machine: the kernel tells of changes, and where it has no more watches
/// to give the folder is looked through again and again.
public final class LiveWatcher: FolderWatcher {
  private let mailbox = ChangeMailbox()
  private let bell: Bell

  /// How long nothing must happen before changes are told, and how long they wait at most, in
  /// milliseconds.
  static let (quiet, longest) = (20.0, 200.0)

  /// - Parameter folder: need not exist yet.
  public convenience init(_ folder: String) {
    if let source = InotifySource(folder) {
      self.init(source, folder)
    } else {
      self.init(PollingSource(folder), folder)
    }
  }

  /// A watcher that looks through the folder, for disks of which the kernel tells nothing.
  ///
  /// - Parameter interval: how often, in milliseconds.
  public static func polling(_ folder: String, every interval: Int = 500) -> LiveWatcher {
    LiveWatcher(PollingSource(folder, interval: interval), folder)
  }

  init(_ source: any ChangeSource, _ folder: String) {
    bell = Bell()
    let (mailbox, bell) = (mailbox, bell)
    // A queue of its own has a thread of its own, which spends its life in the wait.
    DispatchQueue(label: "watch").async {
      var burst = Burst(source: source)
      while let changes = burst.next(bell) { mailbox.put(changes) }
      mailbox.close()
    }
  }

  deinit { stop() }

  public func next() -> FolderChanges? { mailbox.take() }

  public func stop() {
    bell.ring()
    mailbox.close()
  }
}

/// Puts together what comes in short order.
private struct Burst {
  var source: any ChangeSource
  private var pending = FolderChanges([])
  /// When the first and the last of the pending changes came.
  private var times = (first: 0.0, last: 0.0)

  init(source: any ChangeSource) { self.source = source }

  /// - Returns: nil when the bell has rung.
  mutating func next(_ bell: Bell) -> FolderChanges? {
    while !bell.hasRung {
      let now = Self.now()
      let due = min(times.last + LiveWatcher.quiet, times.first + LiveWatcher.longest)
      if !pending.isEmpty, due <= now {
        defer { pending = FolderChanges([]) }
        return pending
      }
      let wait = pending.isEmpty ? bell.longestWait : Int32((due - now).rounded(.up))
      switch source.wait(wait, bell: bell.descriptor) {
      case .nothing: break
      case .changes(let changes):
        guard !changes.isEmpty else { break }
        let now = Self.now()
        times = (pending.isEmpty ? now : times.first, now)
        pending.add(changes)
      case .exhausted:
        guard let inotify = source as? InotifySource else { break }
        source = PollingSource(inotify.folder)
        times = (now, now)
        pending = .everything
      }
    }
    return nil
  }

  /// In milliseconds, from any moment.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}

/// Ends a wait for descriptors.
final class Bell: Sendable {
  /// Can be read from when the bell has rung.
  let descriptor: Int32
  private let other: Int32
  private let state = Atomic<Bool>(false)

  init() {
    var ends: [Int32] = [-1, -1]
    // Where the process has no descriptors left, both stay below 0.
    _ = platform_pipe(&ends)
    (descriptor, other) = (ends[0], ends[1])
  }

  deinit {
    for end in [descriptor, other] where end >= 0 { close(end) }
  }

  /// How long one may wait for it, in milliseconds: for ever, unless it cannot be heard.
  var longestWait: Int32 { descriptor < 0 ? 1_000 : -1 }

  var hasRung: Bool { state.load(ordering: .acquiring) }

  func ring() {
    guard !state.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var byte: UInt8 = 1
    _ = write(other, &byte, 1)
  }
}
