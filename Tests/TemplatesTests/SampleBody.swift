import Markdown
import SiteModel

/// A body written as HTML with marks, as the Markdown parser would hand it over:
///
///     "<p>Attackers took \(fact: "un-theft", "more than $50 million").</p>"
///
/// Headings are found in the HTML; marks become slots.
struct SampleBody: ExpressibleByStringInterpolation {
  var filled: FilledBody
  var text: String

  init(stringLiteral value: String) {
    var sketch = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    sketch.appendLiteral(value)
    self.init(stringInterpolation: sketch)
  }

  init(stringInterpolation sketch: StringInterpolation) {
    var markdown = sketch.markdown
    let html = String(decoding: markdown.bytes, as: UTF8.self)
    for match in html.matches(of: /<h([2-6]) id="([^"]+)">([^<]*)<\/h[2-6]>/) {
      let offset = html.utf8.distance(from: html.startIndex, to: match.range.lowerBound)
      markdown.headings.append(
        Heading(
          level: Int(match.1) ?? 2, id: String(match.2), text: String(match.3), offset: offset,
          content: offset..<offset))
    }
    filled = FilledBody(markdown: markdown, marks: sketch.marks)
    text = html
  }

  var contents: [ContentsEntry] {
    filled.markdown.headings.filter { $0.level <= 3 }.map {
      ContentsEntry(level: $0.level, id: $0.id, text: $0.text)
    }
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var markdown = ParsedMarkdown()
    var marks: [FilledMark] = []
    var occurrences: [String: Int] = [:]

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ html: String) { markdown.bytes += Array(html.utf8) }

    /// The editor's words for a fact.
    mutating func appendInterpolation(fact id: String, _ words: String, value: String? = nil) {
      number(.fact, id, words, value)
    }

    mutating func appendInterpolation(stat id: String, _ words: String, value: String? = nil) {
      number(.statistic, id, words, value)
    }

    /// A number in the house style's words.
    mutating func appendInterpolation(insert id: String, _ words: String) {
      let mark = NumberMark(
        kind: .statistic, note: "n-\(id)", anchor: anchor(id), words: words, machineNumber: nil)
      append(.number(mark), [.whole])
    }

    mutating func appendInterpolation(cite number: Int, _ source: Source, _ locator: String? = nil)
    {
      append(.citation(CitationLink(number: number, source: source, locator: locator)), [.whole])
    }

    mutating func appendInterpolation(entity name: String, _ id: String) {
      let link = PageLink(title: name, address: SitePaths.entity(EntityID(rawValue: id)))
      append(.page(link), words: name)
    }

    mutating func appendInterpolation(estimate words: String) {
      let mark = SiteSettings.EstimateScale.icd203.term(for: words)
      append(mark.map(FilledMark.estimate) ?? .unresolved, words: words)
    }

    mutating func appendInterpolation(confidence level: String) {
      let mark = Confidence(words: level).map { FilledMark.confidence(ConfidenceMark($0)) }
      append(mark ?? .unresolved, words: "\(level) confidence")
    }

    private mutating func anchor(_ id: String) -> String {
      occurrences[id, default: 0] += 1
      let count = occurrences[id] ?? 1
      return count == 1 ? "r-\(id)" : "r-\(id)-\(count)"
    }

    private mutating func number(
      _ kind: FigureKind, _ id: String, _ words: String, _ value: String?
    ) {
      let mark = NumberMark(
        kind: kind, note: "n-\(id)", anchor: anchor(id), words: nil,
        machineNumber: value.map { MachineNumber($0) })
      append(.number(mark), words: words)
    }

    private mutating func append(_ mark: FilledMark, words: String) {
      marks.append(mark)
      slot(.open)
      markdown.bytes += Array(words.utf8)
      slot(.close)
    }

    private mutating func append(_ mark: FilledMark, _ parts: [Slot.Part]) {
      marks.append(mark)
      for part in parts { slot(part) }
    }

    private mutating func slot(_ part: Slot.Part) {
      markdown.slots.append(
        Slot(offset: markdown.bytes.count, mark: marks.count - 1, part: part))
    }
  }
}
