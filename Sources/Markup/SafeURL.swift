/// An address that is safe to follow: into the site, to a fragment of the page, or out of the site
/// by a scheme that runs nothing.
public struct SafeURL {
  // Two parts, so that a page's way to the root and an address are never joined into a new string.
  @usableFromInline let head: String
  @usableFromInline let tail: String

  @inlinable init(head: String, tail: String) {
    self.head = head
    self.tail = tail
  }

  /// An address inside the site.
  ///
  /// - Parameters:
  ///   - root: what leads from the page to the site's root: ``, `../`, or an absolute prefix.
  ///   - path: relative to the root, without a leading slash.
  public init(root: String, path: String) {
    let needsDot = root.isEmpty && !Self.isRelative(path)
    self.init(head: needsDot ? "./" : root, tail: path)
  }

  /// False where a colon in the first segment would make a scheme of it, or a leading slash an
  /// absolute path (RFC 3986 §4.2).
  private static func isRelative(_ path: String) -> Bool {
    for byte in path.utf8 {
      if byte == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { break }
    }
    return path.utf8.first != UInt8(ascii: "/")
  }

  /// A fragment of the same page.
  public init(fragment id: String) { self.init(head: "#", tail: id) }

  /// An address outside the site; nil unless it begins with `http://`, `https://` or `mailto:`.
  public init?(external address: String) {
    guard
      Self.begins(address, with: "https://") || Self.begins(address, with: "http://")
        || Self.begins(address, with: "mailto:")
    else { return nil }
    self.init(head: "", tail: address)
  }

  /// Whether an address has a scheme, in capitals or small letters.
  private static func begins(_ address: String, with scheme: StaticString) -> Bool {
    scheme.withUTF8Buffer { scheme in
      address.utf8.count >= scheme.count
        && zip(scheme, address.utf8).allSatisfy { expected, byte in
          byte == expected || (0x41...0x5A).contains(byte) && byte | 0x20 == expected
        }
    }
  }

  /// Writes the address between an attribute's double quotes.
  @inlinable public func write(into writer: inout HTMLWriter) {
    writer.href(head)
    writer.href(tail)
  }
}
