/// An append-only buffer of UTF-8 bytes that every page, feed and drawing is written into.
///
/// It is the only place where escaping happens; `String`s of HTML never exist. One writer serves
/// one worker and is cleared between pages, so its storage is allocated once.
public struct HTMLWriter: ~Copyable {
  // Memory of its own, and not an array: a page is thousands of short appends, and an array asks
  // at each whether it is shared.
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes were written.
  @inlinable public var count: Int { written }
  @usableFromInline var written = 0

  public init(capacity: Int = 64 * 1024) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// A copy of what was written.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: written)) }

  /// Shows what was written, without a copy.
  public func withBytes<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: written).bytes)
  }

  @inlinable public var last: UInt8? { written > 0 ? start[written - 1] : nil }

  @inlinable public mutating func removeAll() { written = 0 }

  /// Takes back the last byte, if there is one.
  @inlinable public mutating func removeLast() { written = max(0, written - 1) }

  /// Markup known at compile time, written as it is.
  @inlinable @inline(__always) public mutating func raw(_ markup: StaticString) {
    append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Bytes that are known to be well-formed markup.
  @inlinable public mutating func raw(_ markup: some Collection<UInt8>) {
    let done: Void? = markup.withContiguousStorageIfAvailable { append($0) }
    if done == nil { for byte in markup { append(byte) } }
  }

  @inlinable public mutating func append(_ byte: UInt8) {
    if written == capacity { grow(by: 1) }
    start[written] = byte
    written += 1
  }

  @inlinable @inline(__always) mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let source = utf8.baseAddress else { return }
    if capacity - written < utf8.count { grow(by: utf8.count) }
    (start + written).update(from: source, count: utf8.count)
    written += utf8.count
  }

  @usableFromInline @inline(never) mutating func grow(by more: Int) {
    let larger = max(capacity * 2, written + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: start, count: written)
    start.deallocate()
    start = memory
    capacity = larger
  }
}
