/// The site's one style sheet: its parts, in order, without comments and needless white space.
enum StyleSheet {
  private static let parts = [
    palette, page, masthead, markings, opening, prose, numbers, judgements, cards, matter, notes,
    lists,
    tables, chart, data, dataTables,
    ledger, languages, printed,
  ]

  static func bytes(accent: String?) -> [UInt8] {
    var css = parts.map(minified).joined()
    if let override = AccentColours(accent) { css += override.rule }
    return Array(css.utf8)
  }

  /// Drops comments, indentation and line ends. It knows no more of CSS than these style sheets
  /// need: no string in them holds a comment or a line end.
  static func minified(_ css: String) -> String {
    let space = UInt8(ascii: " ")
    var result: [UInt8] = []
    for line in withoutComments(Array(css.utf8)).split(separator: UInt8(ascii: "\n")) {
      guard let first = line.firstIndex(where: { $0 != space }),
        let last = line.lastIndex(where: { $0 != space })
      else { continue }
      if let end = result.last, !"{};,".utf8.contains(end) { result.append(space) }
      result += line[first...last]
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
    let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
    var kept: [UInt8] = []
    var isComment = false
    var index = 0
    while index < css.count {
      let following = index + 1 < css.count ? css[index + 1] : 0
      if (css[index], following) == (isComment ? (star, slash) : (slash, star)) {
        isComment.toggle()
        index += 2
      } else {
        if !isComment { kept.append(css[index]) }
        index += 1
      }
    }
    return kept
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
