import Markdown
import Markup
import SiteModel

extension PageResolver {
  /// Fills the numbers into a title or summary. Links become their words, so that the text can
  /// stand inside a link of its own.
  mutating func inline(_ text: ParsedMarkdown, _ place: LedgerUse.Place) -> InlineText {
    guard !text.marks.isEmpty else {
      return InlineText(html: TrustedHTML(trusting: text.bytes), plain: text.plainText)
    }
    let marks = resolveInline(text, place)
    var writer = HTMLWriter(capacity: text.bytes.count + 64)
    var position = 0
    for slot in text.slots {
      writer.raw(text.bytes[position..<slot.offset])
      position = slot.offset
      if slot.part == .whole { writer.text(marks[slot.mark].inlineWords) }
    }
    writer.raw(text.bytes[position...])
    return InlineText(
      html: TrustedHTML(trusting: writer.bytes), plain: plain(text, marks))
  }

  /// The words of a text with its numbers filled in.
  func plain(_ text: ParsedMarkdown, _ marks: [FilledMark]) -> String {
    let words = Array(text.plainText.utf8)
    var plain: [UInt8] = []
    var position = 0
    for (mark, filled) in zip(text.marks, marks) {
      guard mark.textRange.lowerBound >= position else { continue }
      plain += words[position..<mark.textRange.lowerBound]
      position = mark.textRange.upperBound
      if mark.wantsWords || mark.kind == .expression || mark.kind == .sparkline {
        plain += filled.inlineWords.utf8
      } else {
        plain += words[mark.textRange]
      }
    }
    plain += words[position...]
    return String(decoding: plain, as: UTF8.self)
  }
}

extension FilledMark {
  /// What a mark without words of its own reads in a title.
  fileprivate var inlineWords: String {
    switch self {
    case .number(let number): number.words ?? ""
    case .page(let link): link.title
    case .estimate(let mark): mark.term
    case .confidence(let mark): mark.words
    case .sparkline(_, let words): words
    case .citation, .sourceWords, .fragment, .table, .chart, .download, .nothing, .unresolved:
      ""
    }
  }
}

extension ParsedMarkdown {
  /// The words of a title, with its marks' own words.
  var plainText: String { blocks.first?.text ?? "" }
}
