import Diagnostics

/// A value that stands after its key on one line.
struct LineValue {
  /// Nil where the line is an item of a list.
  var key: Range<Int>?
  /// The value as the file has it, without blanks around it.
  var value: Range<Int>
}

/// YAML gives a meaning to signs that prose uses too. These find the text that the editor meant,
/// and say how to write it so that YAML leaves it alone.
extension RecordSource {
  /// The value on the line of an offset: after `key: `, or after `- ` in a list.
  func valueOnLine(at offset: Int) -> LineValue {
    let line = self.line(at: offset)
    var start = pastBlanks(line.lowerBound)
    while byte(start) == UInt8(ascii: "-"), byte(start + 1)?.isBlank == true {
      start = pastBlanks(start + 1)
    }
    if let colon = colonAfterKey(start, in: line) {
      let value = trimmed(min(colon + 1, line.upperBound)..<line.upperBound)
      return LineValue(key: start..<colon, value: withoutComment(value))
    }
    return LineValue(key: nil, value: withoutComment(trimmed(start..<line.upperBound)))
  }

  /// The colon that ends a key starting here.
  private func colonAfterKey(_ start: Int, in line: Range<Int>) -> Int? {
    guard let first = byte(start), first.isKeyByte else { return nil }
    return (start..<max(start, line.upperBound)).first { offset in
      bytes[offset] == UInt8(ascii: ":")
        && (offset + 1 == line.upperBound || bytes[offset + 1].isBlank)
    }
  }

  /// A line that begins with `- `.
  func isListItem(_ line: Range<Int>) -> Bool {
    let start = pastBlanks(line.lowerBound)
    return byte(start) == UInt8(ascii: "-") && byte(start + 1)?.isBlank == true
  }

  private func withoutComment(_ value: Range<Int>) -> Range<Int> {
    for offset in value.dropFirst() where bytes[offset] == UInt8(ascii: "#") {
      if bytes[offset - 1].isBlank, byte(offset + 1) == 0x20 {
        return trimmed(value.lowerBound..<offset)
      }
    }
    return value
  }

  /// The part of a value in brackets or braces that holds an offset, between its commas; nil where
  /// the offset is outside all brackets.
  func pieceInBrackets(_ value: Range<Int>, at offset: Int) -> Range<Int>? {
    var opened = 0
    var start = value.lowerBound
    var cursor = value.lowerBound
    while cursor < min(offset, value.upperBound) {
      switch bytes[cursor] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        opened += 1
        start = cursor + 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): opened -= 1
      case UInt8(ascii: ","): start = cursor + 1
      case UInt8(ascii: ":") where byte(cursor + 1) == 0x20: start = cursor + 1
      default: break
      }
      if opened == 0 { return nil }
      cursor += 1
    }
    guard opened > 0 else { return nil }
    var end = offset
    while end < value.upperBound, !",".utf8.contains(bytes[end]), !"]}".utf8.contains(bytes[end]) {
      end += 1
    }
    // An opening bracket inside the piece takes its closing one with it.
    if bytes[start..<end].contains(where: { "[{".utf8.contains($0) }), end < value.upperBound,
      "]}".utf8.contains(bytes[end])
    {
      end += 1
    }
    return trimmed(start..<end)
  }

  /// `quote this: value: '>$50m'`.
  func quoteHelp(_ value: LineValue) -> String {
    guard value.value.count <= 400 else {
      return "quote this: put ' at both ends of the value, and double each ' inside it"
    }
    let key = value.key.map { "\(text($0)): " } ?? ""
    return "quote this: \(key)\(text(value.value).quotedForYAML)"
  }

  /// A value whose first sign, or whose colon, means something in YAML.
  func mangled(_ value: LineValue) -> Diagnostic {
    Diagnostic(
      Rule.yamlQuote.id, quoteReason(value.value), at: place(value.value),
      helps: [quoteHelp(value)])
  }

  private func quoteReason(_ value: Range<Int>) -> String {
    switch byte(value.lowerBound) {
    case UInt8(ascii: ">"): "'>' at the start of a value begins folded lines in YAML, not text"
    case UInt8(ascii: "|"): "'|' at the start of a value begins a block of lines in YAML, not text"
    case UInt8(ascii: "*"): "'*' at the start of a value is an alias in YAML, not text"
    case UInt8(ascii: "&"): "'&' at the start of a value is an anchor in YAML, not text"
    case UInt8(ascii: "!"): "'!' at the start of a value is a tag in YAML, not text"
    case UInt8(ascii: "-"): "'- ' at the start of a value is a list in YAML, not text"
    case UInt8(ascii: "?"): "'? ' at the start of a value is a key in YAML, not text"
    case UInt8(ascii: "["):
      "'[' at the start of a value is a list in YAML, and more text follows it"
    case UInt8(ascii: "{"): "'{' at the start of a value is a map in YAML, and more text follows it"
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      "the value ends at its second quotation mark, but more text follows"
    case let sign? where ",]}@`%".utf8.contains(sign):
      "a value cannot start with '\(Character(Unicode.Scalar(sign)))' in YAML"
    default: "a colon and a space inside a value start a new key in YAML"
    }
  }

  /// True where YAML reads this as something else than the text that stands here.
  func needsQuotes(_ value: Range<Int>) -> Bool {
    guard let first = byte(value.lowerBound) else { return false }
    if "[]{},>|@`%*&!\"'".utf8.contains(first) { return true }
    if "-?".utf8.contains(first), byte(value.lowerBound + 1)?.isBlank ?? true { return true }
    return value.dropLast().contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1].isBlank
    } || byte(value.upperBound - 1) == UInt8(ascii: ":")
  }

  /// `title:Report`, which YAML reads as one word.
  func missingSpace(onLine line: Range<Int>) -> Diagnostic? {
    let words = trimmed(line)
    var colon = words.lowerBound
    while colon < words.upperBound, bytes[colon].isKeyByte { colon += 1 }
    guard colon > words.lowerBound, colon + 1 < words.upperBound,
      bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] != UInt8(ascii: ":")
    else { return nil }
    let key = text(words.lowerBound..<colon)
    return Diagnostic(
      Rule.yamlSyntax.id, "'\(key):' has no space after its colon", at: place(words),
      helps: ["write '\(key): \(shown(colon + 1..<words.upperBound))'"])
  }
}

extension UInt8 {
  fileprivate var isKeyByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"), 0x80...:
      true
    default: false
    }
  }
}

extension String {
  /// The text between the quotation marks that leave it as it is; marks round all of it are not
  /// taken for a part of it.
  var quotedForYAML: String {
    var inner = self
    if count >= 2, let mark = first, mark == "'" || mark == "\"", last == mark {
      inner = String(dropFirst().dropLast())
    }
    if !inner.contains("'") { return "'\(inner)'" }
    if !inner.contains("\""), !inner.contains("\\") { return "\"\(inner)\"" }
    let doubled = inner.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(doubled.joined(separator: "''"))'"
  }
}
