/// The names under which the preview answers.
///
/// A page of any site can let its name point to this machine and then read what is served here as
/// if it were its own ("DNS rebinding"). Such a request carries the foreign name in its field `Host`,
/// so every other name than ours is refused.
struct AllowedHosts: Sendable {
  /// Lower case: `localhost`, `127.0.0.1`, `[::1]`.
  let names: Set<String>
  let port: Int
  /// Names that the command line gave, of a proxy or a tunnel: on any port, and with either scheme.
  let givenNames: Set<String>

  static let local: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  init(port: Int, machine: Set<String> = [], given: Set<String> = []) {
    names = Self.local.union(machine.map { $0.lowercased() })
    self.port = port
    givenNames = Set(given.map { $0.lowercased() })
  }

  /// Whether a host with its port, as in the field `Host`, is ours.
  func allow(_ authority: some StringProtocol) -> Bool { allow(authority, standardPort: 80) }

  /// Whether the field `Origin` names a page of ours; `null` is the name of pages that hide theirs.
  func allow(origin: String) -> Bool {
    for (scheme, port) in [("http://", 80), ("https://", 443)] {
      guard origin.lowercased().hasPrefix(scheme) else { continue }
      let authority = origin.dropFirst(scheme.count)
      guard let host = Authority(authority) else { return false }
      // We speak no TLS: only something before us does.
      return scheme == "http://"
        ? allow(authority, standardPort: port) : givenNames.contains(host.name)
    }
    return false
  }

  private func allow(_ authority: some StringProtocol, standardPort: Int) -> Bool {
    guard let host = Authority(authority) else { return false }
    if givenNames.contains(host.name) { return true }
    return names.contains(host.name) && (host.port ?? standardPort) == port
  }
}

/// `host:port` (RFC 3986 §3.2), without a user.
private struct Authority {
  /// Lower case, without the dot that may end a name.
  var name: String
  var port: Int?

  init?(_ text: some StringProtocol) {
    var host = text[...]
    let afterBracket = text.lastIndex(of: "]") ?? text.startIndex
    if let colon = text[afterBracket...].lastIndex(of: ":") {
      let digits = text[text.index(after: colon)...]
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      port = digits.isEmpty ? nil : Int(digits)
      if !digits.isEmpty, port == nil { return nil }
      host = text[..<colon]
    }
    if host.last == "." { host = host.dropLast() }
    guard !host.isEmpty, !host.contains("@") else { return nil }
    name = host.lowercased()
  }
}
