import Diagnostics

/// Text for a terminal: wrapped lines, with labels or a tree's branches before them.
struct ResultPage {
  let columns: Int
  let style: TextStyler
  private(set) var bytes: [UInt8] = []

  init(columns: Int, style: TextStyler) {
    self.columns = columns
    self.style = style
  }

  /// Writes a text, wrapped at spaces.
  ///
  /// - Parameters:
  ///   - first: what stands before the first line: a label, a branch.
  ///   - rest: what stands before the following ones, as wide as `first`.
  mutating func write(_ text: String, _ styles: TextStyle..., first: String = "", rest: String = "")
  {
    let room = max(20, columns - displayWidth(of: first))
    var before = first
    for line in wrapped(terminalText(text), to: room) {
      var styled = line
      for one in styles { styled = style(styled, one) }
      append(before + styled)
      before = rest
    }
  }

  /// An empty line, but for what stands before it.
  mutating func space(_ before: String = "") { append(before) }

  private mutating func append(_ line: String) {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    bytes += line.utf8
    bytes.append(0x0A)
  }

  private func wrapped(_ text: String, to room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = displayWidth(of: String(word))
      if !line.isEmpty, used + 1 + width > room {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += line.isEmpty ? String(word) : " \(word)"
      used = used == 0 ? width : used + 1 + width
    }
    return lines + [line]
  }
}
