/// The site's one style sheet: its parts, in order, without comments and needless white space.
enum StyleSheet {
  private static let parts = [
    palette, page, masthead, markings, opening, prose, numbers, judgements, cards, matter, notes,
    lists,
    tables, printed,
  ]

  static func bytes(accent: String?) -> [UInt8] {
    var css = parts.map(minified).joined()
    if let override = AccentColours(accent) { css += override.rule }
    return Array(css.utf8)
  }

  /// Drops comments, indentation and line ends. It knows no more of CSS than these style sheets
  /// need: no string in them holds a comment or a line end.
  static func minified(_ css: String) -> String {
    var text = ""
    var rest = css[...]
    while let open = rest.firstRange(of: "/*") {
      text += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    text += rest
    return text.split(separator: "\n").reduce(into: "") { result, line in
      var line = line.drop { $0 == " " }
      while line.last == " " { line.removeLast() }
      guard !line.isEmpty else { return }
      if let last = result.last, !"{};,".contains(last) { result += " " }
      result += line
    }
  }
}

/// The editor's accent: one hexadecimal colour, or two for light and dark.
struct AccentColours {
  let light: String
  let dark: String

  /// Nil for anything else, which cannot then reach the style sheet.
  init?(_ text: String?) {
    let colours = (text ?? "").split { $0 == " " || $0 == "," }
    guard (1...2).contains(colours.count), colours.allSatisfy(Self.isHexadecimal) else {
      return nil
    }
    light = String(colours[0])
    // A colour that reads on white is lightened until it reads on black.
    dark = colours.count == 2 ? String(colours[1]) : "color-mix(in oklab,\(light) 50%,#fff)"
  }

  var rule: String { ":root{--accent:light-dark(\(light),\(dark))}" }

  private static func isHexadecimal(_ colour: Substring) -> Bool {
    colour.first == "#" && [4, 7].contains(colour.count)
      && colour.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
