import Diagnostics
import Markdown
public import SiteModel

/// A page as a check reads it: all its prose, and where each word of it stands.
public struct ReviewedPage: Sendable {
  public let page: ParsedPage
  let site: ReviewedSite
  /// The day that dates are compared with.
  let today: CalendarDate?
  /// Paragraphs, headings and cells, in the order of the file.
  let blocks: [ReviewedBlock]
  /// The whole file.
  let bytes: [UInt8]

  /// - Parameter bytes: the file as it was parsed.
  public init(
    _ page: ParsedPage, bytes: [UInt8], of site: ReviewedSite, today: CalendarDate?
  ) {
    self.page = page
    self.site = site
    self.today = today
    self.bytes = bytes
    blocks = bytes.withUnsafeBufferPointer { bytes in
      page.body.sourceWords(path: page.path, bytes: bytes).map { words in
        // No rule asks what stands before a cell: it is all the row.
        let isCell = words.kind == .cell
        return ReviewedBlock(
          words, before: isCell ? [] : bytes.line(before: words.source.lowerBound))
      }
    }
  }

  var settings: SiteSettings { site.settings }

  /// What the desk says in sentences of its own: no quotes, headings or tables.
  var prose: [ReviewedBlock] { blocks.filter { $0.words.kind == .paragraph } }

  /// The language of the text, as a tag.
  var language: String { page.frontMatter.language ?? settings.language }

  /// The rules of language know English.
  var isEnglish: Bool { PageLanguage.isEnglish(language) }

  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(path: page.path, start: bytes.lowerBound, end: bytes.upperBound)
  }

  func range(of words: Range<Int>, in block: ReviewedBlock) -> SourceRange {
    range(block.words.place(of: words))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// What stands on the line before a place.
  fileprivate func line(before place: Int) -> [UInt8] {
    let start = self[..<place].lastIndex { $0 == 10 || $0 == 13 }.map { $0 + 1 } ?? startIndex
    return Array(self[start..<place])
  }
}
