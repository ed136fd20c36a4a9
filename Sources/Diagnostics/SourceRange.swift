/// A stretch of one content file, as half-open UTF-8 byte offsets.
///
/// Lines and columns are derived only when a diagnostic is shown; see `LineMap`.
public struct SourceRange: Hashable, Sendable {
  /// The file's path as the editor knows it, relative to the site: `Content/site.yaml`.
  public var path: String
  public var start: Int
  public var end: Int

  public init(path: String, start: Int, end: Int) {
    self.path = path
    self.start = start
    self.end = max(start, end)
  }
}

extension SourceRange: Comparable {
  public static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.path, a.start, a.end) < (b.path, b.start, b.end)
  }
}
