import Glibc
import Synchronization

extension POSIXFileSystem {
  /// An advisory lock by flock(2), which ends with the process, however that ends.
  public func lock(_ path: String) throws(FileError) -> (any FileLock)? {
    // The holder before us removes the file when it is done: a lock on a file that is gone would
    // shut out nobody, so look whether ours is still the one that the path names.
    while true {
      let file = try open(.lock, path, O_RDWR | O_CREAT)
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(file)
        switch code {
        case EWOULDBLOCK: return nil
        case EINTR: continue
        default: throw FileError(.lock, path, code: code)
        }
      }
      let lock = POSIXFileLock(file: file, path: path, fileSystem: self)
      var ours = stat()
      guard fstat(file, &ours) == 0 else { throw FileError(.lock, path, code: errno) }
      let named = try rawStatus(path, followingLinks: true)
      if named?.st_ino == ours.st_ino && named?.st_dev == ours.st_dev { return lock }
      lock.forget()
    }
  }
}

private final class POSIXFileLock: FileLock {
  private let file: Mutex<Int32?>
  private let path: String
  private let fileSystem: POSIXFileSystem

  init(file: Int32, path: String, fileSystem: POSIXFileSystem) {
    self.file = Mutex(file)
    self.path = path
    self.fileSystem = fileSystem
  }

  /// Closes the file and leaves the path to its new owner.
  func forget() {
    file.withLock { file in
      if let open = file { close(open) }
      file = nil
    }
  }

  func release() {
    file.withLock { file in
      guard let open = file else { return }
      // The file goes first: who opens the path from now on makes a new one.
      do {
        try fileSystem.removeFile(path)
      } catch {
        // It stays behind, unlocked, and does no harm.
      }
      close(open)
      file = nil
    }
  }

  deinit { release() }
}
