import Glibc

extension POSIXFileSystem {
  public func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    buffer.removeAll(keepingCapacity: true)
    let (file, size) = try openFile(path)
    defer { close(file) }
    // One byte more than the size, so that the first call also meets the end.
    var room = size + 1
    while true {
      let count = appendBytes(of: file, to: &buffer, room: room)
      guard count >= 0 else { throw FileError(.read, path, code: Int32(-count)) }
      // A file that grows meanwhile is read to its end.
      if count < room { return }
      room = 64 * 1024
    }
  }

  public func readPieces(_ path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
    let file = try openFile(path).file
    defer { close(file) }
    let room = 256 * 1024
    var piece: [UInt8] = []
    while true {
      piece.removeAll(keepingCapacity: true)
      let count = appendBytes(of: file, to: &piece, room: room)
      guard count >= 0 else { throw FileError(.read, path, code: Int32(-count)) }
      if count > 0 { take(piece) }
      if count < room { return }
    }
  }

  /// Opens a regular file; its size is that of the moment.
  private func openFile(_ path: String) throws(FileError) -> (file: Int32, size: Int) {
    let file = try open(.read, path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    var status = stat()
    let code =
      fstat(file, &status) == 0 ? FileKind(mode: status.st_mode).codeOfRefusal : errno
    if let code {
      close(file)
      throw FileError(.read, path, code: code)
    }
    return (file, Int(status.st_size))
  }

  /// Reads until `room` bytes came or the end; the number of bytes, or minus the `errno` value.
  private func appendBytes(of file: Int32, to buffer: inout [UInt8], room: Int) -> Int {
    var total = 0
    buffer.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) in
      output.withUnsafeMutableBufferPointer { free, initialised in
        guard let start = free.baseAddress else { return }
        total = readFully(file, into: start + initialised, count: free.count - initialised)
        initialised += max(0, total)
      }
    }
    return total
  }

  public func compare(
    _ path: String, with bytes: RawSpan, scratch: inout [UInt8]
  ) throws(FileError) -> FileComparison {
    let file: Int32
    do {
      file = try open(.read, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    } catch {
      switch error.code {
      case ENOENT: return .missing
      case ENOTDIR: return .obstructed
      // O_NOFOLLOW met a link; a device without a driver, a socket.
      case ELOOP: return .different
      case ENXIO: return .obstructed
      default: throw error
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError(.read, path, code: errno) }
    guard FileKind(mode: status.st_mode) == .file else { return .obstructed }
    guard Int(status.st_size) == bytes.byteCount else { return .different }
    if scratch.count < Self.pieceSize {
      scratch = [UInt8](repeating: 0, count: Self.pieceSize)
    }
    var offset = 0
    while offset < bytes.byteCount {
      let wanted = min(Self.pieceSize, bytes.byteCount - offset)
      let piece = bytes.extracting(offset..<offset + wanted)
      var count = 0
      let isSame = scratch.withUnsafeMutableBytes { space in
        guard let start = space.baseAddress else { return false }
        count = readFully(file, into: start, count: wanted)
        guard count == wanted else { return false }
        return piece.withUnsafeBytes { $0.equals(start) }
      }
      guard count >= 0 else { throw FileError(.read, path, code: Int32(-count)) }
      guard isSame else { return .different }
      offset += wanted
    }
    return .same
  }

  /// A page fits; a film is compared in pieces, so it does not fill the memory.
  private static var pieceSize: Int { 64 * 1024 }

  public func write(_ path: String, _ bytes: RawSpan, replacing: Bool) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL)
    try fill(try open(.write, path, flags), path, bytes)
  }

  public func write(
    _ path: String, _ bytes: RawSpan, permittedAs other: String
  ) throws(FileError) {
    guard let mode = try rawStatus(other, followingLinks: true)?.st_mode else {
      throw FileError(.look, other, code: ENOENT)
    }
    // Ours alone until it has the permissions of the other, which the process's mask cannot cut.
    let file = try open(.write, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    if fchmod(file, mode & 0o777) < 0 {
      let code = errno
      close(file)
      throw FileError(.write, path, code: code)
    }
    try fill(file, path, bytes)
  }

  /// Writes all bytes into an open file, and closes it.
  private func fill(_ file: Int32, _ path: String, _ bytes: RawSpan) throws(FileError) {
    let code = bytes.withUnsafeBytes { content -> Int32 in
      guard var start = content.baseAddress else { return 0 }
      var rest = content.count
      while rest > 0 {
        let count = Glibc.write(file, start, rest)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        start += count
        rest -= count
      }
      return 0
    }
    // A network disk may report a full disk only now.
    let closed = close(file) == 0 ? 0 : errno
    if code != 0 || (closed != 0 && closed != EINTR) {
      throw FileError(.write, path, code: code != 0 ? code : closed)
    }
  }
}

extension FileKind {
  /// The `errno` value for reading it as a file; nil for a file.
  fileprivate var codeOfRefusal: Int32? {
    switch self {
    case .file: nil
    case .folder: EISDIR
    case .link, .other: EINVAL
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func equals(_ other: UnsafeRawPointer) -> Bool {
    guard let baseAddress else { return true }
    return memcmp(baseAddress, other, count) == 0
  }
}

/// Reads until `count` bytes came or the file ended; the number of bytes, or minus the `errno`
/// value.
private func readFully(_ file: Int32, into start: UnsafeMutableRawPointer, count: Int) -> Int {
  var total = 0
  while total < count {
    let piece = Glibc.read(file, start + total, count - total)
    if piece < 0 {
      if errno == EINTR { continue }
      return -Int(errno)
    }
    if piece == 0 { break }
    total += piece
  }
  return total
}
