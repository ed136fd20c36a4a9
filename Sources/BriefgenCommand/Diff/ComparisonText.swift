import Publishing
import SiteModel

/// A comparison for a terminal: a sentence, then each change with what there is to say of it.
struct ComparisonText {
  private let words: ComparisonWords
  /// The day that a correction to be written would have, unless its page is younger.
  private let today: CalendarDate?
  private var page: ResultPage

  init(_ words: ComparisonWords, today: CalendarDate?, page: ResultPage) {
    self.words = words
    self.today = today
    self.page = page
  }

  var bytes: [UInt8] {
    var copy = self
    copy.page.write(words.summary, .bold)
    for change in words.changes { copy.write(change) }
    copy.writeHelp()
    return copy.page.bytes
  }

  private mutating func write(_ change: FigureChange) {
    guard let figure = change.figure else { return }
    page.space()
    page.write(words.words(change), .bold)
    let kind = figure.kind.rawValue
    let title = figure.title.map { "; \($0)" } ?? ""
    page.write("\(words.name(figure)), a \(kind)\(figure.isInline ? " in the text" : title)", .dim)
    for detail in words.details(change) { write(detail.label, detail.text) }
    for place in change.pages {
      let notice = words.notice(place, of: change).map { ": \($0)" } ?? ""
      write("On", "“\(place.use.title)” (/\(place.use.path))\(notice)")
    }
  }

  private mutating func write(_ label: String, _ text: String) {
    let label = label + String(repeating: " ", count: max(0, 10 - label.count))
    page.write(text, first: "  " + label, rest: String(repeating: " ", count: 12))
  }

  /// The corrections that are missing, as front matter has them.
  private mutating func writeHelp() {
    var missing: [String: [FigureChange]] = [:]
    for change in words.changes where change.isUnexplained && isCause(change) {
      for file in change.pages.filter({ $0.notice == nil }).compactMap(\.file) {
        missing[file, default: []].append(change)
      }
    }
    guard !missing.isEmpty else { return }
    page.space()
    page.write("To tell readers, write under 'corrections' in the front matter of")
    for (file, changes) in missing.sorted(by: { $0.key < $1.key }) {
      page.space()
      page.write(file, .bold)
      let known = words.comparison.new.pages.values.first { $0.path == file }
      let day = [today, known?.date].compactMap(\.self).max()
      for change in changes {
        write(yaml: "date: \(day.map { "\($0)" } ?? "YYYY-MM-DD")", first: "  - ")
        write(yaml: "class: correction")
        write(yaml: "was: \(Self.scalar(change.old?.words ?? ""))")
        write(yaml: "now: \(Self.scalar(change.new?.words ?? ""))")
      }
    }
  }

  private mutating func write(yaml line: String, first: String = "    ") {
    page.write(line, first: first, rest: "      ")
  }

  /// Words as YAML takes them.
  private static func scalar(_ words: String) -> String {
    let isPlain = words.first?.isLetter == true && !words.contains(": ") && !words.contains(" #")
    return isPlain ? words : "'\(words.replacing("'", with: "''"))'"
  }

  /// A correction of what a change follows from tells of it too, where its page states that.
  private func isCause(_ change: FigureChange) -> Bool {
    let files = Set(change.pages.filter { $0.notice == nil }.compactMap(\.file))
    let behind = Set(
      change.causes.compactMap { cause in
        if case .figure(let key) = cause.root { key } else { nil }
      })
    return !words.changes.contains { other in
      guard let key = other.new?.key, behind.contains(key), other.isUnexplained else {
        return false
      }
      return files.isSubset(of: Set(other.pages.compactMap(\.file)))
    }
  }
}
