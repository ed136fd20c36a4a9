import Diagnostics
import Testing

/// The range of the first occurrence of `words` in a file's text.
func place(of words: String, in text: String, path: String = "a.yaml") -> SourceRange {
  guard let range = text.range(of: words) else {
    Issue.record("'\(words)' is not in the text")
    return SourceRange(path: path, start: 0, end: 0)
  }
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return SourceRange(path: path, start: start, end: start + words.utf8.count)
}

extension String {
  /// The first place where the words stand.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: words.utf8) {
        return start..<utf8.index(start, offsetBy: words.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
