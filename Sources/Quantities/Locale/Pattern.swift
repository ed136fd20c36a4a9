/// A text with places to be filled: `plus de {0}`, `entre {0} et {1}`. The order of words is the
/// language's own, so nothing is ever put together by appending.
struct Pattern: Hashable, Sendable, ExpressibleByStringLiteral {
  private let text: String

  init(_ text: String) { self.text = text }
  init(stringLiteral text: String) { self.text = text }

  /// The text with `first` for `{0}` and `second` for `{1}`.
  func callAsFunction(_ first: String, _ second: String = "") -> String {
    var filled = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      let digit = rest.index(after: brace)
      filled += rest[..<brace]
      filled += rest[digit] == "0" ? first : second
      rest = rest[digit...].dropFirst(2)
    }
    return filled + rest
  }

  /// The words before the first place: `entre`.
  var opening: String {
    text.prefix { $0 != "{" }.trimmed
  }

  /// The same without those words: `{0} et {1}`.
  var withoutOpening: Pattern { Pattern(String(text.drop { $0 != "{" })) }

  /// The words around the places: `이상` of `{0} 이상`.
  var words: String { self("", "").trimmed }
}

extension StringProtocol {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
