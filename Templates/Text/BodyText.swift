import Markdown
import Markup
import SiteModel

/// A body's Markdown, whole or in part, with its marks written by the theme.
struct BodyText: HTML {
  let body: FilledBody
  let range: Range<Int>?
  let page: LocalPage

  func write(into writer: inout HTMLWriter) {
    body.write(
      range, for: page.context, theme: BriefingTheme(words: page.words), into: &writer)
  }
}

/// Where the parts of a briefing's body lie.
struct BodyDivision {
  /// What stands before the first heading.
  var lead: Range<Int>
  /// The section of the key judgements, where it is the first; its heading included.
  var judgements: Range<Int>?
  /// Everything after these two.
  var rest: Range<Int>

  /// - Parameter judgementIDs: ids of a heading `Key judgements`.
  init(_ markdown: ParsedMarkdown, judgementIDs: [String]) {
    let end = markdown.bytes.count
    guard let first = markdown.headings.first, judgementIDs.contains(first.id) else {
      lead = 0..<0
      rest = 0..<end
      return
    }
    let next = markdown.headings.dropFirst().first { $0.level <= first.level }
    let close = next?.offset ?? end
    lead = 0..<first.offset
    judgements = first.offset..<close
    rest = close..<end
  }
}
