import Diagnostics

/// A field of a link's title that stands behind a comma, where a semicolon should have ended the
/// one before it: `title: Ships lost, periode: 2023`.
struct StrayField {
  /// What stands before the comma.
  let before: Substring
  /// The whole of it: `periode: 2023`.
  let text: Substring
  /// Its name as written, and as it is spelt: `periode`, `period`.
  let name: Substring
  let key: String
  let value: Substring

  static let keys = [
    "as-of", "check", "disputed", "measure", "note", "period", "revises", "source", "title",
  ]

  /// The first such field in the value of another; nil where there is none. What stands in
  /// parentheses or quotation marks belongs to a formula.
  init?(in value: Substring) {
    var depth = 0
    var isQuoted = false
    for place in value.utf8.indices {
      switch value.utf8[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where depth == 0 && !isQuoted:
        if let field = Self(behind: place, in: value) {
          self = field
          return
        }
      default: break
      }
    }
    return nil
  }

  private init?(behind comma: Substring.Index, in value: Substring) {
    let bytes = value.utf8
    let text = value[bytes.index(after: comma)...].drop { $0 == " " }
    let name = text.prefix { $0.isLetter || $0 == "-" }
    guard text.utf8[name.endIndex...].first == UInt8(ascii: ":"), name.utf8.count > 2,
      let key = Self.keys.contains(String(name))
        ? String(name) : nearMiss(to: String(name), in: Self.keys)
    else { return nil }
    before = value[..<comma]
    self.text = text
    self.name = name
    self.key = key
    self.value = text[text.utf8.index(after: name.endIndex)...].drop { $0 == " " }
  }
}
