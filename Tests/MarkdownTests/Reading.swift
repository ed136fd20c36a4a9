import Diagnostics
import Markdown

/// A text that a test wrote, parsed, with what it needs to look at the result.
struct Reading {
  let text: [UInt8]
  let page: ParsedMarkdown
  var prose: [String] = []

  init(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) {
    self.init(bytes: Array(text.utf8), options)
  }

  init(bytes: [UInt8], body: Range<Int>? = nil, _ options: MarkdownOptions = MarkdownOptions()) {
    text = bytes
    var prose: [String] = []
    page = bytes.withUnsafeBufferPointer { buffer in
      MarkdownParser(options: options).parse(
        path: "page.md", bytes: buffer, body: body ?? 0..<buffer.count
      ) { kind, words in
        prose.append("\(kind): \(String(decoding: words, as: UTF8.self))")
      }
    }
    self.prose = prose
  }

  /// The HTML with each slot as `{part destination}`.
  var html: String {
    var bytes: [UInt8] = []
    var position = 0
    for slot in page.slots {
      bytes += page.bytes[position..<slot.offset]
      bytes += Array("{\(slot.part) \(page.marks[slot.mark].destination)}".utf8)
      position = slot.offset
    }
    bytes += page.bytes[position...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `rule: the text that is underlined`.
  var problems: [String] {
    page.diagnostics.map { "\($0.rule.rawValue): \(source($0.range))" }
  }

  func source(_ range: SourceRange?) -> String {
    guard let range else { return "nowhere" }
    return String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  func located(_ mark: Int, _ part: MarkPart = .words) -> String {
    text.withUnsafeBufferPointer { bytes in
      source(page.locate(page.marks[mark], part, path: "page.md", bytes: bytes))
    }
  }
}
