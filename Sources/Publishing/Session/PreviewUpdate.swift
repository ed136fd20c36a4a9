public import Diagnostics
public import Files

/// What a look at changed content came to.
public struct PreviewUpdate: Sendable {
  /// What is to be shown: the newest site that had no errors. Nil as long as there was none.
  public var site: PreviewSite?
  /// All that a build would report of the content as it is now.
  public var diagnostics: [Diagnostic]
  /// What the machine refused; then nothing else is new.
  public var failure: FileError?
  /// What of ``site`` is not as it was before.
  public var changes = PreviewChanges()
  public var counts = Counts()
  let content: ReadContent

  /// How much was done.
  public struct Counts: Hashable, Sendable {
    /// Files with other bytes than before, new ones and vanished ones.
    public var files = 0
    /// Markdown files that were parsed.
    public var parsed = 0
    /// Pages whose marks were looked up and computed.
    public var resolved = 0

    public init(files: Int = 0, parsed: Int = 0, resolved: Int = 0) {
      self.files = files
      self.parsed = parsed
      self.resolved = resolved
    }
  }

  /// Whether ``site`` is older than the content, which has errors.
  public var isBroken: Bool {
    failure != nil || diagnostics.contains { $0.severity == .error }
  }

  /// The bytes that the diagnostics speak of; nil for what is no content file.
  ///
  /// - Parameter path: as they write it: `Content/briefings/x.md`.
  public func bytes(of path: String) -> [UInt8]? {
    guard path.hasPrefix("Content/") else { return nil }
    return content[String(path.dropFirst("Content/".count))]
  }
}
