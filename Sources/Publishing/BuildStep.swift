/// What a build is doing at the moment.
public enum BuildStep: Sendable {
  /// Markdown files are read.
  case reading
  /// Figures, words and links of pages are checked.
  case checking
  /// Pages are written.
  case writing
}

/// Is told how far a build has come, in files or pages: once for some of them, from any thread.
public typealias BuildWatcher = @Sendable (_ step: BuildStep, _ done: Int, _ count: Int) -> Void
