/// An edit of content files that mends what a diagnostic reports.
public struct Fix: Hashable, Sendable {
  /// Bytes of one file, and what takes their place.
  public struct Edit: Hashable, Sendable {
    public var range: SourceRange
    public var text: String

    public init(_ range: SourceRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// What it does, as an order: *write '[@a; @b]'*.
  public var title: String
  public var edits: [Edit]
  /// True where nothing but this can be meant, so that it may be made without asking.
  public var isSafe: Bool

  public init(_ title: String, _ edits: [Edit], isSafe: Bool = true) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }

  /// Replaces one stretch of a file.
  public init(_ title: String, _ range: SourceRange, with text: String, isSafe: Bool = true) {
    self.init(title, [Edit(range, text)], isSafe: isSafe)
  }
}

extension Diagnostic {
  /// The diagnostic with a fix.
  public func mended(by fix: Fix?) -> Diagnostic {
    var diagnostic = self
    diagnostic.fix = fix ?? diagnostic.fix
    return diagnostic
  }
}

extension SourceRange {
  /// A part of the range, by the number of bytes before it and in it; nil where it reaches out.
  public func part(from offset: Int, count: Int) -> SourceRange? {
    guard offset >= 0, count >= 0, start + offset + count <= end else { return nil }
    return SourceRange(path: path, start: start + offset, end: start + offset + count)
  }
}
