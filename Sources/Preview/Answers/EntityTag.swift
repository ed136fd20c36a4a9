import Files

/// A strong validator of what is served (RFC 9110 §8.8.3): its hash and its length.
struct EntityTag: Hashable, Sendable {
  /// With its quotation marks.
  let text: String

  init(_ bytes: [UInt8]) {
    text = "\"\(ContentHash(bytes).hexadecimal)-\(String(bytes.count, radix: 16))\""
  }

  /// Whether the field `If-None-Match` has it, or a star (§13.1.2). Weak tags count too.
  func isIn(_ field: String) -> Bool {
    field.split(separator: ",").contains { item in
      var item = item.drop { $0 == " " || $0 == "\t" }
      while item.last == " " || item.last == "\t" { item.removeLast() }
      if item.hasPrefix("W/") { item = item.dropFirst(2) }
      return item == "*" || item == text
    }
  }
}
