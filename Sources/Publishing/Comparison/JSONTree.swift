import Datasets

/// A JSON text (RFC 8259) as a tree. Numbers and words stay texts, and null is not there.
enum JSONTree {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)

  /// Deeper nesting than any ledger has is refused.
  private static let depthLimit = 64

  /// Nil for what is no JSON.
  init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var scanner = JSONScanner(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    do {
      self = try Self.next(&scanner, depth: 0)
      try scanner.expectEnd()
    } catch {
      return nil
    }
  }

  private static func next(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(DatasetProblem) -> JSONTree {
    if depth < depthLimit, scanner.take("{") {
      var members: [String: JSONTree] = [:]
      guard !scanner.take("}") else { return .object([:]) }
      repeat {
        let key = try scanner.key().text
        try scanner.expect(":", else: .noColon)
        members[key] = try next(&scanner, depth: depth + 1)
      } while scanner.take(",")
      try scanner.expect("}", else: .unclosedObject)
      return .object(members)
    }
    if depth < depthLimit, scanner.take("[") {
      var items: [JSONTree] = []
      guard !scanner.take("]") else { return .list([]) }
      repeat { items.append(try next(&scanner, depth: depth + 1)) } while scanner.take(",")
      try scanner.expect("]", else: .unclosedArray)
      return .list(items)
    }
    return .text(try scanner.value(of: "").text)
  }

  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [JSONTree] { if case .list(let items) = self { items } else { [] } }

  /// Nil for what has parts, and for null.
  var text: String? {
    if case .text(let text) = self, !text.isEmpty { text } else { nil }
  }
}
