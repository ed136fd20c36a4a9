/// The path of a request, decoded and below the site's root: what is looked up, and nothing that
/// could lead out of it.
struct RequestPath: Hashable, Sendable {
  /// `briefings/2022-02-crypto-theft/`; empty for the root.
  let text: String
  /// Whether a name in it is empty, between two slashes, which nothing of a site is called.
  let hasGap: Bool

  /// Nil for what is no path: `..` in any encoding, bytes that are no UTF-8 (with which `.` or `/`
  /// could be spelt in too many bytes), backslashes, control characters, slashes inside a name.
  ///
  /// - Parameter encoded: as the request has it, from the first slash, without a query.
  init?(encoded: some StringProtocol) {
    guard encoded.utf8.first == UInt8(ascii: "/") else { return nil }
    var names: [String] = []
    for part in encoded.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      guard let bytes = percentDecoded(part), let name = String(validating: bytes, as: UTF8.self),
        !bytes.contains(where: isRefused), !leadsElsewhere(bytes)
      else { return nil }
      names.append(name)
    }
    text = names.joined(separator: "/")
    hasGap = names.dropLast().contains("")
  }

  /// Whether this is the path of a folder.
  var isFolder: Bool { text.isEmpty || text.utf8.last == UInt8(ascii: "/") }
}

/// The bytes that a part of a path stands for (RFC 3986 §2.1), or nil where a percent sign stands
/// without two digits.
private func percentDecoded(_ part: some Collection<UInt8>) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(part.count)
  var rest = part.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

private func isRefused(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
}

/// Whether a name is a step within the tree of folders, also to someone who decodes it once more,
/// as the next server on the way might: `..`, `%2e%2e`, `a%2f..%2fb`.
private func leadsElsewhere(_ name: [UInt8]) -> Bool {
  var name = name
  // Nobody encodes a name so often in good faith, and each round reads all of it.
  for _ in 0..<4 {
    let steps = name.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    if steps.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
      return true
    }
    // Each round takes away a percent sign at least, so there is a last one.
    guard name.contains(UInt8(ascii: "%")), let next = percentDecoded(name), next != name else {
      return false
    }
    name = next
  }
  return true
}
