/// The host and port of an address of the web, in small letters: what is asked politely.
struct Host: Hashable, Sendable {
  let name: String

  /// Nil for what is no address with `http` or `https`.
  init?(of address: String) {
    let lower = address.lowercased()
    let rest: Substring
    if lower.hasPrefix("https://") {
      rest = lower.dropFirst("https://".count)
    } else if lower.hasPrefix("http://") {
      rest = lower.dropFirst("http://".count)
    } else {
      return nil
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let name = authority.split(separator: "@").last ?? ""
    guard !name.isEmpty else { return nil }
    self.name = String(name)
  }
}

/// An address as a request has it: without what follows `#`, and with `%` codes for what is not
/// ASCII (RFC 3986 §2.1, RFC 3987 §3.1).
func requested(_ address: String) -> String {
  var bytes: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in address.utf8.prefix(while: { $0 != UInt8(ascii: "#") }) {
    if byte > 0x20, byte < 0x7F {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
