import Glibc

/// What the kernel tells of a folder: inotify(7).
struct InotifySource: ChangeSource {
  let folder: String
  private let queue: Queue
  /// The watched folders by the kernel's numbers, by their paths below the folder.
  private var folders: [Int32: String] = [:]
  private var isExhausted = false

  /// How often a folder that is gone is looked for, in milliseconds.
  private static let patience: Int32 = 100
  private static let events: UInt32 =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    | UInt32(IN_ONLYDIR)

  /// Nil where the system has no more watches to give.
  init?(_ folder: String) {
    self.folder = folder
    guard let queue = Queue() else { return nil }
    self.queue = queue
    _ = watch("")
    if isExhausted { return nil }
  }

  /// Where the kernel puts what it tells.
  private final class Queue: Sendable {
    let descriptor: Int32

    init?() {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }
  }

  private var isMissing: Bool { folders.isEmpty }

  mutating func wait(_ milliseconds: Int32, bell: Int32) -> Observation {
    var time = milliseconds
    if isMissing, time < 0 || time > Self.patience { time = Self.patience }
    var waiting = [
      pollfd(fd: queue.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waiting, nfds_t(waiting.count), time)
    if isMissing {
      // What else is told is of the folder that went.
      _ = events()
      return watch("") ? .changes(.everything) : isExhausted ? .exhausted : .nothing
    }
    var changes = FolderChanges([])
    for event in events() { changes.add(self.changes(event)) }
    if isExhausted { return .exhausted }
    return changes.isEmpty ? .nothing : .changes(changes)
  }

  // MARK: Watches

  /// Watches a folder and all in it. A folder that is made meanwhile is found one way or the other:
  /// the watch stands before the folder is listed.
  ///
  /// - Returns: whether it is there.
  private mutating func watch(_ path: String) -> Bool {
    var events = Self.events
    // The folder itself may be a link; what is in it is not followed.
    if !path.isEmpty { events |= UInt32(IN_DONT_FOLLOW) }
    let place = FilePath.join(folder, path)
    let number = inotify_add_watch(queue.descriptor, place, events)
    guard number >= 0 else {
      if errno == ENOSPC || errno == ENOMEM { isExhausted = true }
      return false
    }
    folders[number] = path
    for entry in (try? POSIXFileSystem().entries(place)) ?? []
    where entry.kind == .folder && entry.isUTF8 && !EditorFile.isName(entry.name) {
      _ = watch(FilePath.join(path, entry.name))
    }
    return true
  }

  /// Forgets a folder that was moved away, and all in it.
  private mutating func unwatch(_ path: String) {
    for (number, folder) in folders where path.isEmpty || FilePath.isInside(folder, path) {
      inotify_rm_watch(queue.descriptor, number)
      folders[number] = nil
    }
  }

  // MARK: Events

  private struct Event {
    var number: Int32
    var mask: UInt32
    var name: String

    func has(_ bits: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bits) != 0 }
  }

  /// Everything that was told and not read yet.
  private func events() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var events: [Event] = []
    while true {
      let count = Glibc.read(queue.descriptor, &buffer, buffer.count)
      guard count > 0 else { return events }
      buffer.withUnsafeBytes { bytes in
        let head = MemoryLayout<inotify_event>.size
        var offset = 0
        while offset + head <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let end = min(count, offset + head + Int(event.len))
          let name = bytes[(offset + head)..<end].prefix { $0 != 0 }
          events.append(
            Event(
              number: event.wd, mask: event.mask, name: String(decoding: name, as: UTF8.self)))
          offset = end
        }
      }
    }
  }

  private mutating func changes(_ event: Event) -> FolderChanges {
    if event.has(IN_Q_OVERFLOW) {
      // Folders may have been made of which we were not told.
      if !watch("") { unwatch("") }
      return .everything
    }
    guard let holder = folders[event.number] else { return FolderChanges([]) }
    if event.has(IN_IGNORED) {
      folders[event.number] = nil
      return FolderChanges([])
    }
    if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) || event.has(IN_UNMOUNT) {
      guard holder.isEmpty else { return FolderChanges([]) }
      unwatch("")
      return .everything
    }
    guard !EditorFile.isName(event.name) else { return FolderChanges([]) }
    let path = FilePath.join(holder, event.name)
    if event.has(IN_ISDIR) {
      if event.has(IN_MOVED_FROM) { unwatch(path) }
      // One that could not be read may be readable now.
      let mayBeNew = event.has(IN_CREATE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB)
      if mayBeNew { _ = watch(path) }
    } else if event.has(IN_CREATE), isBeingWritten(path) {
      return FolderChanges([])
    }
    return FolderChanges([path])
  }

  /// Whether a file was just made and has nothing in it, so that its end of writing will be told.
  private func isBeingWritten(_ path: String) -> Bool {
    var status = stat()
    guard lstat(FilePath.join(folder, path), &status) == 0 else { return false }
    return FileKind(mode: status.st_mode) == .file && status.st_nlink == 1 && status.st_size == 0
  }
}
