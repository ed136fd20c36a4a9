import Diagnostics
import Markdown

/// Finds where a page's marks stand in its file: asked for only when there is something to report.
struct MarkPlaces {
  let markdown: ParsedMarkdown
  let path: String
  let bytes: [UInt8]

  /// - Parameter part: by default the words of the mark, or the whole of it where it has none.
  func range(of mark: Int, _ part: MarkPart = .words) -> SourceRange {
    bytes.withUnsafeBufferPointer {
      markdown.locate(markdown.marks[mark], part, path: path, bytes: $0)
    }
  }
}
