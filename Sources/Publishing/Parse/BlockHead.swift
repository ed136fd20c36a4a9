import Checking
import Diagnostics
import Markdown
import SiteModel

/// The first line of a fenced block of data: its language, its name, and words such as `hidden` or
/// `source=dna-2022`.
struct BlockHead {
  let language: String
  let words: [Located<String>]
  /// The fence with all that is in it.
  let block: SourceRange

  init(_ mark: Mark, language: String, block: Range<Int>, path: String, bytes: [UInt8]) {
    self.language = language
    self.block = SourceRange(path: path, start: block.lowerBound, end: block.upperBound)
    let newline = bytes[block].firstIndex(of: UInt8(ascii: "\n")) ?? block.upperBound
    var position = block.lowerBound
    var words: [Located<String>] = []
    for word in mark.destination.split(whereSeparator: \.isWhitespace) {
      let text = Array(word.utf8)
      let last = newline - text.count
      // An entity stands in the file in other letters.
      let place =
        position <= last
        ? (position...last).first { bytes[$0..<($0 + text.count)].elementsEqual(text) } : nil
      let range = place.map { SourceRange(path: path, start: $0, end: $0 + text.count) }
      words.append(Located(String(word), at: range ?? self.block))
      position = range?.end ?? position
    }
    self.words = Array(words.dropFirst())
  }

  /// The first word: what formulas, or the text, call the block.
  func name(_ diagnostics: inout [Diagnostic]) -> Located<FigureID>? {
    guard let word = words.first else { return nil }
    guard let id = FigureID(stem: word.value) else {
      diagnostics.append(DataBlockRule.noIdentifier(word.value, at: word.range))
      return nil
    }
    return Located(id, at: word.range)
  }

  /// What follows the name.
  ///
  /// - Parameters:
  ///   - flags: words that stand alone.
  ///   - keys: words that have a value: `source=dna-2022`.
  func options(
    flags: [String] = [], keys: [String] = [], _ diagnostics: inout [Diagnostic]
  ) -> (flags: Set<String>, values: [(key: String, value: Located<String>)]) {
    var found: Set<String> = []
    var values: [(key: String, value: Located<String>)] = []
    for word in words.dropFirst() {
      let parts = word.value.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, keys.contains(parts[0]) {
        let start = word.range.end - parts[1].utf8.count
        let place = SourceRange(path: word.range.path, start: start, end: word.range.end)
        values.append((parts[0], Located(parts[1], at: place)))
      } else if flags.contains(word.value) {
        found.insert(word.value)
      } else {
        let known = flags + keys.map { $0 + "=…" }
        diagnostics.append(
          DataBlockRule.unknownWord(word.value, of: language, known: known, at: word.range))
      }
    }
    return (found, values)
  }
}

extension [(key: String, value: Located<String>)] {
  /// The ids of `source=dna-2022,un-poe-2022`, each where it stands.
  var sources: [Located<SourceID>] {
    filter { $0.key == "source" }.flatMap { option in
      let value = option.value
      return value.value.split(separator: ",").map { id in
        let before = value.value[..<id.startIndex].utf8.count
        let start = value.range.start + before
        return Located(
          SourceID(rawValue: String(id)),
          at: SourceRange(path: value.range.path, start: start, end: start + id.utf8.count))
      }
    }
  }
}
