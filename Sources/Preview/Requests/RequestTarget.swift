/// What stands behind the method of a request (RFC 9112 §3.2).
struct RequestTarget {
  /// The host and port of an address that was given whole, which then counts instead of the field
  /// `Host` (§3.2.2); nil for the usual form.
  var authority: Substring?
  /// Encoded, from the first slash.
  var path: Substring
  /// With its question mark; empty where there is none.
  var query: Substring

  /// Nil for a target that is no address: `*`, `host:port`, raw blanks or letters beyond ASCII.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.contains("#") else {
      return nil
    }
    var rest = text[...]
    let scheme = "http://"
    if rest.prefix(scheme.count).lowercased() == scheme {
      rest = rest.dropFirst(scheme.count)
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
      if rest.first != "/" { rest = "/" + rest }
    }
    let end = rest.firstIndex(of: "?") ?? rest.endIndex
    path = rest[..<end]
    query = rest[end...]
    guard path.first == "/" else { return nil }
  }
}
