import Foundation

/// An article of the corpus: a briefing in which `{{words = id}}` marks words that repeat a figure
/// without a link. `{{words = id | was OLD WORDS}}` also gives what the figure was before, and
/// `| total` says that the words add up others; `-` stands for no figure.
struct SeededArticle {
  /// Words that state a figure, where an error can be made.
  struct Site: Hashable {
    /// Offsets into ``text``, in UTF-8.
    var range: Range<Int>
    var words: String
    var isBound: Bool
    var former: String?
    var isTotal = false
    /// It states a figure; a total may be one of its sentence alone.
    var hasFigure = true
  }

  let name: String
  /// Without the marks.
  let text: String
  let sites: [Site]

  init(name: String, marked: String) {
    self.name = name
    var text = ""
    var sites: [Site] = []
    var rest = marked[...]
    while let open = rest.range(of: "{{"), let close = rest.range(of: "}}") {
      text += rest[..<open.lowerBound]
      let fields = rest[open.upperBound..<close.lowerBound].split(separator: " | ")
      let parts = fields[0].components(separatedBy: " = ")
      let start = text.utf8.count
      text += parts[0]
      var site = Site(range: start..<text.utf8.count, words: parts[0], isBound: false)
      site.hasFigure = parts[1] != "-"
      for option in fields.dropFirst() {
        if option == "total" { site.isTotal = true }
        if option.hasPrefix("was ") { site.former = String(option.dropFirst(4)) }
      }
      sites.append(site)
      rest = rest[close.upperBound...]
    }
    text += rest
    for match in text.matches(of: /\[([^\]\[]+)\]\(fact:([a-z0-9-]+)\)/) {
      let words = text[match.1.startIndex..<match.1.endIndex]
      let start = text.utf8.distance(from: text.startIndex, to: words.startIndex)
      sites.append(
        Site(
          range: start..<(start + words.utf8.count), words: String(words), isBound: true,
          former: sites.first { $0.words == words && $0.former != nil }?.former))
    }
    self.text = text
    self.sites = sites
  }

  /// The text with other words at a site.
  func replacing(_ site: Site, by words: String) -> String {
    let bytes = Array(text.utf8)
    let changed = bytes[..<site.range.lowerBound] + words.utf8 + bytes[site.range.upperBound...]
    return String(decoding: changed, as: UTF8.self)
  }

  /// The prose without what is bound.
  var unboundProse: String {
    let body = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n")
    let header = text.split(separator: "\n").filter {
      $0.hasPrefix("title: ") || $0.hasPrefix("summary: ")
    }
    return (header.joined(separator: "\n\n") + "\n\n" + body)
      .replacing(/\[[^\]\[]+\]\((fact|stat):[^)]+\)/, with: "…")
  }
}
