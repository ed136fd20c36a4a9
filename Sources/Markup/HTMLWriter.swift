/// An append-only buffer of UTF-8 bytes that every page, feed and drawing is written into.
///
/// It is the only place where escaping happens; `String`s of HTML never exist. One writer serves
/// one worker and is cleared between pages, so its storage is allocated once.
public struct HTMLWriter: ~Copyable {
  public var bytes: [UInt8]

  public init(capacity: Int = 64 * 1024) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  @inlinable public var count: Int { bytes.count }

  @inlinable public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Markup known at compile time, written as it is.
  @inlinable public mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Bytes that are known to be well-formed markup.
  @inlinable public mutating func raw(_ markup: some Collection<UInt8>) {
    bytes.append(contentsOf: markup)
  }
}
