/// A text with places to be filled: `plus de {0}`, `entre {0} et {1}`. The order of words is the
/// language's own, so nothing is ever put together by appending.
public struct Pattern: Hashable, Sendable, ExpressibleByStringLiteral {
  private let text: String

  init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  /// The text with the first part for `{0}`, the second for `{1}`, and so on to `{3}`.
  public func callAsFunction(
    _ first: String, _ second: String = "", _ third: String = "", _ fourth: String = ""
  ) -> String {
    var filled = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      let digit = rest.index(after: brace)
      filled += rest[..<brace]
      switch rest[digit] {
      case "0": filled += first
      case "1": filled += second
      case "2": filled += third
      default: filled += fourth
      }
      rest = rest[digit...].dropFirst(2)
    }
    return filled + rest
  }

  /// The words before the first place: `entre`.
  var opening: String {
    text.prefix { $0 != "{" }.trimmed
  }

  /// The words behind the last place: `이상`.
  var closing: String {
    text.split(separator: "}", omittingEmptySubsequences: false).last.map { $0.trimmed } ?? ""
  }

  /// The same without those words: `{0} et {1}`.
  var withoutOpening: Pattern { Pattern(String(text.drop { $0 != "{" })) }

  /// The words around the places: `이상` of `{0} 이상`.
  var words: String { self("", "").trimmed }
}

extension Pattern {
  /// Patterns by a name, a line each: `sum: la somme de {0}`.
  public static func table(_ lines: String) -> [String: Pattern] {
    lines.split(separator: "\n").reduce(into: [:]) { table, line in
      guard let colon = line.firstIndex(of: ":") else { return }
      let words = line[line.index(after: colon)...].drop { $0 == " " }
      table[String(line[..<colon])] = Pattern(String(words))
    }
  }
}

extension StringProtocol {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
