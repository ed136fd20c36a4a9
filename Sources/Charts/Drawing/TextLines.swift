/// A text broken into lines at its spaces.
struct TextLines {
  let lines: [String]
  let width: Double
  /// Whether every line is within the width, with no word broken and none left out.
  let isWhole: Bool

  /// - Parameter limit: how many lines there may be; the last then ends in `…`.
  init(_ text: String, style: TextStyle, width: Double, limit: Int) {
    var lines: [String] = []
    var isWhole = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      var word = String(word)
      if style.width(word) > width {
        word = Self.cut(word, style, width)
        isWhole = false
      }
      if let last = lines.last, style.width("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else if lines.count < limit {
        lines.append(word)
      } else {
        lines[lines.count - 1] = Self.cut(lines[lines.count - 1] + " …", style, width)
        isWhole = false
        break
      }
    }
    self.lines = lines
    self.isWhole = isWhole
    self.width = lines.map { style.width($0) }.max() ?? 0
  }

  /// The beginning of a text that fits, with a mark of what is missing.
  static func cut(_ text: String, _ style: TextStyle, _ width: Double) -> String {
    if style.width(text) <= width { return text }
    var kept = text
    while !kept.isEmpty, style.width(kept + "…") > width { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
